import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, decide, eventOf, factRow, said, uuid, writesOf } from '../testing/decide.ts';
import { correctFact as act } from './correct-fact.ts';

const input = { reason: 'Det var en anden borger' };

describe('correct-fact', () => {
  it('supersedes the row and keeps it; the list follows', () => {
    const wrong = factRow();
    const decision = decide(act, caseWith([wrong]), { ...input, factId: wrong.id });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'fact', key: { id: wrong.id }, set: { superseded_at: expect.any(String) } },
      { op: 'update', table: 'case_overview', set: { benefit: null } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi rettede en fejl: “Ydelse: kontanthjælp” gælder ikke. Årsag: Det var en anden borger'],
      staff: ['Fejl rettet: “Ydelse: kontanthjælp” gælder ikke. Årsag: Det var en anden borger'],
    });
  });

  it('does not tell of health again', () => {
    const value = { hensyn: ['stoej'], hoejstTimerPrUge: null };
    const wrong = factRow({ kind: 'skaanehensyn', value });
    const decision = decide(act, caseWith([wrong]), { ...input, factId: wrong.id });
    expect(JSON.stringify(eventOf(decision).data)).not.toContain('stoej');
    expect(said(act, decision).staff[0]).toContain('“Hensyn til helbred”');
  });

  it('finds only what holds, in an open case', () => {
    const gone = factRow({ supersededAt: '2026-02-01T00:00:00.000Z' });
    expect(codeOf(decide(act, caseWith([gone]), { ...input, factId: gone.id }))).toBe('nothing-to-correct');
    expect(codeOf(decide(act, caseWith(), { ...input, factId: uuid(999) }))).toBe('nothing-to-correct');
    const wrong = factRow();
    expect(codeOf(decide(act, caseWith([wrong], { closed: true }), { ...input, factId: wrong.id }))).toBe(
      'case-closed',
    );
  });
});
