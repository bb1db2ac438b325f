import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { lawReport } from './law-report.ts';

describe('the report on the law', () => {
  const row = { how: 'columns', rules: 139, people: 400_000, perSecond: 800_000, bestPerSecond: 900_000 };
  const told = lawReport({
    machine: 'a machine',
    day: plainDate('2026-11-25'),
    pack: 'reform-1b',
    rounds: 7,
    rows: [
      { ...row, name: 'columns, all duties', dutiesOver: null, tenOver: null },
      {
        ...row,
        name: 'feelin 8.2.0',
        how: 'one context',
        rules: 10,
        perSecond: 154,
        dutiesOver: 4271.4,
        tenOver: 27.06,
      },
    ],
    caseload: [{ what: 'columns, all duties', rules: 139, first: 909, median: 499, best: 458 }],
    columnsMs: 26_000,
    compared: { people: 1000, libraries: 4 },
    leftOut: [{ name: 'zen', why: 'not installed' }],
  });

  it('gives ratios to the libraries only, and how they were written', () => {
    expect(told).toMatch(/^columns, all duties +139 +800,000 +900,000$/m);
    expect(told).toMatch(/^feelin 8\.2\.0 +10 +154 +900,000 +4,271 x +27\.1 x$/m);
    expect(told).toContain('- feelin 8.2.0: one context.');
  });

  it('says what was left out, and what is not counted', () => {
    expect(told).toContain('Left out: zen (not installed).');
    expect(told).toContain('26,000 ms');
  });
});
