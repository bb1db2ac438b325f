import { describe, expect, it } from 'vitest';
import type { AtOnceState } from '../../decisions/index.ts';
import { decisionWith, groundWith, openingWith, weighedWith } from '../../decisions/testing/decisions.ts';
import { codeOf, day, decide, eventsOf, said, writesOf } from '../../people/testing/decide.ts';
import { lawOf } from '../../plan/testing/plan.ts';
import { ownKinds } from '../decision-kinds.ts';
import { caseWithOffer, theParticipation } from '../testing/offers.ts';
import { startOffer as act } from './start-offer.ts';

const days = { startsOn: day(7), endsOn: day(90) };
const input = { participationId: theParticipation, ...days, oralNoted: true };
const kind = ownKinds.must('offer-guidance');
const terms = {
  participationId: theParticipation,
  offer: 'Jobstart',
  lawCategory: 'oevrig_vejledning',
  ...days,
  hoursWeek: '20',
};
const atOnce = (state: 'yes' | 'no' = 'yes'): AtOnceState => ({
  opening: openingWith(),
  weighed: weighedWith({
    kind,
    ground: groundWith({ state, factsHash: 'now' }),
    decision: decisionWith({ id: '', kind: kind.kind, terms, result: 'granted', readHash: null }),
  }),
});
const state = (over = {}, more = {}) => ({
  ...caseWithOffer({ state: 'waiting', ...over }),
  law: null,
  atOnce: atOnce(),
  ...more,
});

describe('start-offer', () => {
  it('is a decision, tells the law of the offer, and moves the card', () => {
    const decision = decide(act, state(), input);
    expect(eventsOf(decision).map(({ type }) => type)).toEqual([
      'offers.started',
      'decisions.opened',
      'decisions.signed',
      'plan.card-updated',
    ]);
    const writes = writesOf(act, decision);
    expect(writes.filter(({ table, op }) => table === 'law_entry' && op === 'insert')).toMatchObject([
      {
        row: {
          kind: 'tilbud',
          subject_id: theParticipation,
          valid_from: days.startsOn,
          valid_until: null,
          value: JSON.stringify({
            kategori: 'oevrig_vejledning',
            aftaltTil: days.endsOn,
            timerPrUge: 20,
            selvfundet: null,
            raadighedsafproevende: null,
          }),
        },
      },
      // The revised Min Plan.
      { row: { kind: 'min_plan' } },
    ]);
    expect(writes[0]).toMatchObject({
      table: 'offer_participation',
      set: { state: 'under-way', starts_on: days.startsOn },
    });
    expect(said(act, decision).citizen[0]).toBe('Du begynder på Jobstart 1. december 2026.');
  });

  it.each([
    ['not-agreed', state({ state: 'proposed' }), {}],
    ['participation-gone', state({ state: 'under-way' }), {}],
    ['days-in-wrong-order', state(), { endsOn: day(1) }],
    ['mentor-too-long', state({ lawCategory: 'mentor' }), { endsOn: day(300) }],
    ['mentor-too-long', state({ lawCategory: 'mentor' }), { endsOn: undefined }],
    ['granted-elsewhere', state({}, { atOnce: null }), {}],
    ['law-says-otherwise', state({}, { atOnce: atOnce('no') }), {}],
    ['oral-not-noted', state(), { oralNoted: undefined }],
  ])('refuses: %s', (code, given, over) => {
    expect(codeOf(decide(act, given, { ...input, ...over }))).toBe(code);
  });

  it('gives no second job search course in two years, unless the citizen asked for it', () => {
    const law = lawOf([
      { kind: 'kommune', value: { handlekommune: 860, bopaelskommune: 860 }, from: '2026-01-01' },
      { kind: 'ydelse', value: 'kontanthjaelp', from: '2026-01-01' },
      { kind: 'parathed', value: { parathed: 'jobparat', status: 'endelig' }, from: '2026-01-01' },
      {
        kind: 'tilbud',
        value: {
          kategori: 'jobsoegningskursus',
          aftaltTil: null,
          timerPrUge: null,
          selvfundet: null,
          raadighedsafproevende: null,
        },
        from: '2026-03-01',
        to: '2026-04-01',
      },
    ] as Parameters<typeof lawOf>[0]);
    const course = state({ lawCategory: 'jobsoegningskursus' }, { law });
    expect(codeOf(decide(act, course, input))).toBe('course-twice');
    expect(codeOf(decide(act, course, { ...input, ownWish: true }))).toBeNull();
  });
});
