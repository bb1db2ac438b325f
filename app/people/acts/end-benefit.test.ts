import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, day, decide, factRow, fieldOf, said, today, writesOf } from '../testing/decide.ts';
import { endBenefit as act } from './end-benefit.ts';

describe('end-benefit', () => {
  it('ends with its last day, and leaves what follows', () => {
    const now = factRow({ value: 'kontanthjaelp', validUntil: plainDate('2027-01-01') });
    const later = factRow({ value: 'su', validFrom: plainDate('2027-01-01') });
    const decision = decide(act, caseWith([now, later]), { lastDay: '2026-11-20' });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'fact', key: { id: now.id } },
      {
        op: 'insert',
        table: 'fact',
        row: { valid_from: '2026-01-01', valid_until: '2026-11-21', author_name: 'Bo Dahl' },
      },
      { table: 'case_overview', set: { benefit: null, benefit_since: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi skrev, at din ydelse (kontanthjælp) sluttede 20. november 2026.'],
      staff: ['Kontanthjælp sluttede 20. november 2026.'],
    });
  });

  it('can lie ahead: the list still shows the benefit today', () => {
    const decision = decide(act, caseWith([factRow()]), { lastDay: day(14) });
    expect(writesOf(act, decision).at(-1)).toMatchObject({ set: { benefit: 'kontanthjaelp' } });
  });

  it('takes the graduate’s right along', () => {
    const facts = [
      factRow({ value: 'dagpenge' }),
      factRow({ kind: 'dimittend', value: { uddannelseAfsluttet: '2025-12-01' } }),
    ];
    expect(said(act, decide(act, caseWith(facts), { lastDay: today })).staff).toHaveLength(2);
  });

  it.each([
    ['there is none', []],
    ['it had ended', [factRow({ validUntil: plainDate('2026-03-01') })]],
    ['it ends that day already', [factRow({ validUntil: day(1) })]],
    ['“no benefit” is none', [factRow({ value: 'ingen' })]],
    ['it was superseded', [factRow({ supersededAt: '2026-02-01T00:00:00.000Z' })]],
  ])('refuses when %s', (_why, facts) => {
    const decision = decide(act, caseWith(facts), { lastDay: today });
    expect([codeOf(decision), fieldOf(decision)]).toEqual(['no-benefit', 'lastDay']);
  });

  it('changes nothing in a closed case', () => {
    expect(codeOf(decide(act, caseWith([factRow()], { closed: true }), { lastDay: today }))).toBe('case-closed');
  });
});
