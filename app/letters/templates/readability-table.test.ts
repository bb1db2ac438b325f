import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { isOverLimit, measuredLetters, readabilityTable } from './readability-table.ts';

const page = path.join(rootFolder(), 'docs/readability.md');
const between = { from: '<!-- letters -->\n', to: '\n<!-- /letters -->' };
const letters = readabilityTable(measuredLetters('da'));

// `WRITE_DOCS=1 npx vitest run app/letters/templates` writes the table anew.
if (process.env['WRITE_DOCS']) {
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split(between.from);
  writeFileSync(page, [before, between.from, letters, between.to, rest.split(between.to)[1] ?? ''].join(''));
}

describe('how hard the letters are to read', () => {
  it('stands in docs/readability.md as it is', () => {
    console.log(letters);
    expect(readFileSync(page, 'utf8')).toContain(`${between.from}${letters}${between.to}`);
  });
  it('is under the limit, or there is a reason', () => {
    expect(measuredLetters('da').filter((text) => isOverLimit(text) && text.reason === undefined)).toEqual([]);
  });
  it('tells the result first and the law last in every letter', () => {
    expect(measuredLetters('da').filter(({ order }) => order !== 'ok' && order !== '–')).toEqual([]);
  });
});
