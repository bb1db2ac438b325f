import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, fieldOf, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { agreedCard, cardWith, karen, maja, planWith } from '../testing/plan.ts';
import { proposeCard as act } from './propose-card.ts';

const input = { area: 'company', title: 'Besøg hos en tømrer', whose: 'both' };

describe('propose-card', () => {
  it('waits for the other side, and counts there', () => {
    const decision = decide(act, planWith({ cards: [cardWith()] }), input, { actor: maja });
    expect(eventOf(decision).data).toMatchObject({
      card: { state: 'proposed', proposedBy: 'citizen', planPart: 'other', duty: null, agreedAt: null },
      counts: { toStaff: 1, toCitizen: 1 },
      told: null,
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'plan_card', row: { case_id: theCase, title: input.title, state: 'proposed' } },
      { op: 'update', table: 'case_overview', set: { proposals_to_staff: 1, proposals_to_citizen: 1 } },
    ]);
    expect(said(act, decision)).toEqual({
      citizen: ['Du foreslog: Besøg hos en tømrer.'],
      staff: ['Borgeren foreslår: Besøg hos en tømrer.'],
    });
  });

  it('reads what stabilises from the subject, unless staff says else', () => {
    const part = (given: object) => eventOf(decide(act, planWith(), { ...input, ...given })).data;
    expect(part({ area: 'health' })).toMatchObject({ card: { planPart: 'stabilising' } });
    expect(part({ planPart: '' })).toMatchObject({ card: { planPart: 'other' } });
    expect(part({ planPart: 'offer' })).toMatchObject({ card: { planPart: 'offer' } });
  });

  it('is an offer only when the municipality or the a-kasse says so', () => {
    const by = (actor: typeof maja) => decide(act, planWith(), { ...input, planPart: 'offer' }, { actor });
    expect(codeOf(by(karen))).toBeNull();
    expect([codeOf(by(maja)), fieldOf(by(maja))]).toEqual(['not-an-offer', 'planPart']);
    expect(codeOf(by({ ...karen, roles: ['helper'] }))).toBe('not-an-offer');
  });

  it.each([
    ['case-closed', { closed: true }, {}],
    ['days-in-wrong-order', {}, { startsOn: day(3), endsOn: day(2) }],
    ['already-there', { cards: [agreedCard({ title: 'besøg hos en TØMRER' })] }, {}],
  ])('refuses: %s', (code, over, given) => {
    expect(codeOf(decide(act, planWith(over), { ...input, ...given }))).toBe(code);
  });

  it('can be proposed again when it is over', () => {
    const over = agreedCard({ title: input.title, state: 'stopped' });
    expect(codeOf(decide(act, planWith({ cards: [over] }), input))).toBeNull();
  });
});
