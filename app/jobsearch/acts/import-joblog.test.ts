import { describe, expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { importJoblog as act } from './import-joblog.ts';

const state = (known: readonly string[] = []) => ({ closed: false, known: new Set(known) });
const file = (...lines: readonly string[]) => ({ content: ['id;dato;stilling;virksomhed', ...lines].join('\n') });
const two = file('a1;2026-11-20;Pedel;Skolen', 'a2;2026-11-21;Kok;Kroen');

describe('import-joblog', () => {
  it('brings in every line, with Jobnet’s own ids, and tells the law of each', () => {
    const decision = decide(act, state(), two);
    const rows = writesOf(act, decision).filter(({ op, table }) => op === 'insert' && table === 'job_search_entry');
    expect(rows).toMatchObject([
      { row: { title: 'Pedel', foreign_id: 'a1', source: 'jobnet' } },
      { row: { title: 'Kok', foreign_id: 'a2', company: 'Kroen' } },
    ]);
    expect(writesOf(act, decision).filter(({ op, table }) => op === 'insert' && table === 'law_entry')).toHaveLength(2);
    expect(said(act, decision)).toEqual({
      citizen: ['2 linjer er hentet ind i din log fra Jobnet.'],
      staff: ['Anna Holm hentede 2 linjer ind i loggen fra Jobnet.'],
    });
  });

  it('passes over what is there already, and says so', () => {
    const decision = decide(act, state(['a1']), two);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm hentede én linje ind i loggen fra Jobnet. Én stod der i forvejen.',
    ]);
    expect(codeOf(decide(act, state(['a1', 'a2']), two))).toBe('nothing-new');
  });

  it('takes all or nothing, and numbers what is wrong by line', () => {
    const decision = decide(act, state(), file('a1;2026-11-20;Pedel;', 'a2;i går;;', 'a1;2026-11-20;Kok;'));
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['lines', 'content']);
    const text = decision.ok ? '' : decision.text.da;
    expect(text).toContain('Linje 3: stilling mangler.');
    expect(text).toContain('Linje 3: dato skal være en dag, der har været, fx 2026-11-24.');
    expect(text).toContain('Linje 4: samme id står to gange.');
  });

  it('tells the first faults of many, and how many more there are', () => {
    const wrong = Array.from({ length: 40 }, (_, n) => `b${n};;Pedel;`);
    const decision = decide(act, state(), file(...wrong));
    expect(decision.ok ? '' : decision.text.da).toMatch(/Der er 28 fejl mere\.$/);
  });

  it('does nothing in a closed case', () => {
    expect(codeOf(decide(act, { ...state(), closed: true }, two))).toBe('case-closed');
  });
});
