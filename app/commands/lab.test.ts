import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { failureInWords } from '../start-failure.ts';
import { lab } from './lab.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'lab-'));
afterAll(() => rmSync(folder, { recursive: true }));

const short = `format: 1
id: kort
title:
  da: Kort
  en: Short
weeks: 4
municipalities:
  - Læsø
from:
  - week: 0
    saving: 50 %
`;

function fileOf(text: string): string {
  const file = path.join(folder, 'scenario.yaml');
  writeFileSync(file, text);
  return file;
}

/** Exit code and what was said, as main() would have it. */
function refusedFor(text: string, flags: Record<string, string> = {}, municipality?: string) {
  try {
    lab({ words: ['run', fileOf(text)], flags, municipality, thorough: false, json: false });
  } catch (error) {
    return failureInWords(error);
  }
  throw new Error('It was not refused.');
}

describe('lab run', () => {
  it('tells before, after and the difference of each group', () => {
    const written: string[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(String(text)) > 0);
    const words = ['run', fileOf(short)];
    lab({ words, flags: { seed: '7' }, municipality: undefined, thorough: false, json: true });
    spy.mockRestore();
    const report = JSON.parse(written.join(''));
    expect(report).toMatchObject({ title: { en: 'Short' }, municipalities: ['0825'], era: 'latest' });
    expect(report.answer).toMatchObject({ seed: 7, weeks: 4, grey: expect.arrayContaining(['fleksjob']) });
    expect(report.answer.who.length).toBeGreaterThan(5);
    for (const { gets } of report.answer.who)
      expect(gets.talks.after.middle - gets.talks.before.middle).toBeCloseTo(gets.talks.difference.middle, 6);
    expect(report.demands).toMatchObject([{ law: 'today' }]);
  });

  it('names the line of what is wrong, in both languages', () => {
    const { exitCode, text } = refusedFor(short.replace('50 %', '150 %'));
    expect(exitCode).toBe(2);
    expect(text).toContain('scenario.yaml:11:');
    expect(text).toContain('Så bliver budgettet negativt');
    expect(text).toContain('makes the budget negative');
  });

  it.each([
    ['a seed that is none', short, { seed: 'x' }, undefined],
    ['a municipality that is none', short, {}, 'Atlantis'],
  ])('refuses %s', (_, text, flags, municipality) => {
    expect(refusedFor(text, flags as Record<string, string>, municipality).exitCode).toBe(2);
  });
});
