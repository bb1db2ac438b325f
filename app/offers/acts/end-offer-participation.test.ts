import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventsOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { caseWithOffer, theParticipation } from '../testing/offers.ts';
import { endOfferParticipation as act } from './end-offer-participation.ts';

const input = {
  participationId: theParticipation,
  how: 'done',
  endedOn: today,
  progress: 'paid-hours',
  words: 'Fem timer i butikken.',
};
const running = () => caseWithOffer({ state: 'under-way', startsOn: day(-60), endsOn: day(10) });

describe('end-offer-participation', () => {
  it('tells how far it brought the citizen, and the law that it is over', () => {
    const decision = decide(act, running(), input);
    expect(eventsOf(decision)).toMatchObject([
      {
        type: 'offers.participation-ended',
        data: { progress: 'paid-hours', told: { lawCategory: 'oevrig_vejledning' } },
      },
      { type: 'plan.card-updated', data: { card: { state: 'done' } } },
    ]);
    const writes = writesOf(act, decision);
    expect(writes.find(({ table }) => table === 'offer_participation')).toMatchObject({
      set: { state: 'done', progress: 'paid-hours', ended_on: today },
    });
    expect(writes.find(({ table, op }) => table === 'law_entry' && op === 'insert')).toMatchObject({
      table: 'law_entry',
      row: { kind: 'tilbud', valid_from: day(-60), valid_until: day(1) },
    });
    expect(said(act, decision).staff[0]).toBe(
      'Anna Holm afsluttede Jobstart som gennemført. Sådan står det nu: løntimer.',
    );
  });

  it('stops what has not begun, and tells the law nothing', () => {
    const decision = decide(act, caseWithOffer({ state: 'waiting' }), { ...input, how: 'stopped', progress: '' });
    expect(eventsOf(decision)[0]).toMatchObject({ data: { how: 'stopped', progress: null, told: null } });
    expect(writesOf(act, decision).filter(({ table }) => table === 'law_entry')).toHaveLength(2);
  });

  it('lets a wish go', () => {
    const decision = decide(act, caseWithOffer({ state: 'asked', cardId: null }), { ...input, how: 'stopped' });
    expect(eventsOf(decision).map(({ type }) => type)).toEqual(['offers.participation-ended']);
  });

  it.each([
    ['wrong-end', { state: 'waiting' }, {}],
    ['wrong-end', { state: 'under-way', startsOn: day(-60) }, { endedOn: day(1) }],
    ['wrong-end', { state: 'under-way', startsOn: day(-5) }, { endedOn: day(-6) }],
    ['participation-gone', { state: 'done' }, {}],
  ])('refuses: %s', (code, over, given) => {
    expect(
      codeOf(decide(act, caseWithOffer(over as Parameters<typeof caseWithOffer>[0]), { ...input, ...given })),
    ).toBe(code);
  });
});
