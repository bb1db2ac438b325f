import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isProblem, readEntries, readYaml } from '../case-files/read-entries.ts';
import { danishLaw } from '../danish-law.ts';
import { plainDate } from '../dates/index.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { type ExamplePerson, renderPeople } from './render-people.ts';

const days = ['2020-02-01', '2020-04-15', '2023-02-01', '2023-04-01', '2024-02-01', '2026-06-30', '2026-07-01'].map(
  plainDate,
);
const folder = new URL('../examples/', import.meta.url);
const people = readdirSync(folder).sort().map(personOf);

function personOf(file: string): ExamplePerson {
  const text = readFileSync(new URL(file, folder), 'utf8');
  const yaml = readYaml(text);
  if (isProblem(yaml)) throw new Error(`${file}: ${yaml.en}`);
  const entries = readEntries(yaml, yaml.document.get('facts', true));
  return {
    file: file.replace('.yaml', ''),
    who: text.split('\n')[0]?.replace(/^# /, '') ?? '',
    entries: entries.map((entry) => {
      if (isProblem(entry)) throw new Error(`${file}:${entry.line}: ${entry.field} ${entry.en}`);
      return entry;
    }),
  };
}

describe('the ten documented people', () => {
  it('are ten, and none of them is told a contradiction on any of the days', () => {
    expect(people).toHaveLength(10);
    for (const { file, entries } of people)
      for (const on of days) expect(evaluate(danishLaw, entries, { on }).conflicts, `${file} ${on}`).toEqual([]);
  });

  it('are told what docs/law/ten-people.md says', () => {
    const page = new URL('../../../docs/law/ten-people.md', import.meta.url);
    const rendered = renderPeople(danishLaw, people, days);
    if (process.env['WRITE_FACTS'] === '1') writeFileSync(page, rendered);
    expect(readFileSync(page, 'utf8')).toBe(rendered);
  });
});
