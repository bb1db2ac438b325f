import { describe, expect, it } from 'vitest';
import { caseWith, codeOf, decide, eventOf, factRow, fieldOf, said, writesOf } from '../testing/decide.ts';
import { recordHealthLimit as act } from './record-health-limit.ts';

const input = { ground: 'placement', limits: ['tunge_loeft', 'stoej'], hours: '20,5', from: '2026-11-01' };

describe('record-health-limit', () => {
  it('keeps what a job must respect in the table alone, with the paragraph that allows it', () => {
    const decision = decide(act, caseWith(), input);
    expect(writesOf(act, decision)[0]).toMatchObject({
      table: 'fact',
      row: {
        kind: 'skaanehensyn',
        value: '{"hensyn":["tunge_loeft","stoej"],"hoejstTimerPrUge":20.5}',
        reason: 'Datagrundlag (BEK 113/2026) § 56',
      },
    });
    expect(eventOf(decision).data).toMatchObject({ kind: 'skaanehensyn', value: null });
    expect(JSON.stringify(eventOf(decision).data)).not.toMatch(/loeft|stoej|20\.5/);
    expect(said(act, decision)).toEqual({
      citizen: ['Vi skrev, hvad et job skal tage hensyn til. Du kan se det under dine oplysninger.'],
      staff: ['Hensyn til helbred registreret efter Datagrundlag (BEK 113/2026) § 56.'],
    });
  });

  it.each([
    ['placement', 'Datagrundlag (BEK 113/2026) § 56'],
    ['referral', 'BEK-LAB (BEK 1216/2023) § 12, stk. 1, nr. 3'],
    ['talk', 'BEK-LAB (BEK 1216/2023) § 46, stk. 2, nr. 2'],
    ['offer', 'BEK-LAB (BEK 1216/2023) § 57, stk. 2, nr. 3'],
  ])('rests on a paragraph: %s', (ground, paragraph) => {
    expect(eventOf(decide(act, caseWith(), { ...input, ground })).data).toMatchObject({ reason: paragraph });
  });

  it('cannot be written without one', () => {
    expect(act.input.safeParse({ caseId: crypto.randomUUID(), ...input, ground: undefined }).success).toBe(false);
    expect(act.input.safeParse({ caseId: crypto.randomUUID(), ...input, limits: ['diabetes'] }).success).toBe(false);
  });

  it('may be limits or hours alone', () => {
    expect(codeOf(decide(act, caseWith(), { ...input, hours: '' }))).toBeNull();
    expect(codeOf(decide(act, caseWith(), { ...input, limits: [] }))).toBeNull();
  });

  it.each<[string, string | null, object]>([
    ['nothing-said', 'limits', { limits: [], hours: '' }],
    ['wrong-hours', 'hours', { hours: '0,5' }],
    ['wrong-hours', 'hours', { hours: '38' }],
    ['wrong-hours', 'hours', { hours: 'få' }],
    ['fact-shape', 'limits', { hours: '20,55' }],
    ['until-before-from', 'until', { until: '2026-10-01' }],
  ])('refuses: %s', (code, field, over) => {
    const decision = decide(act, caseWith(), { ...input, ...over });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it('changes nothing in a closed case, and nothing that stands there already', () => {
    expect(codeOf(decide(act, caseWith([], { closed: true }), input))).toBe('case-closed');
    const value = { hensyn: ['tunge_loeft', 'stoej'], hoejstTimerPrUge: 20.5 };
    expect(codeOf(decide(act, caseWith([factRow({ kind: 'skaanehensyn', value })]), input))).toBe('unchanged');
  });
});
