import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { offerWith, theOffer } from '../testing/offers.ts';
import { changeOffer as act } from './change-offer.ts';

const typed = {
  offerId: theOffer,
  name: 'Jobstart',
  category: 'guidance',
  lawCategory: 'oevrig_vejledning',
  purpose: 'At komme i gang.',
  content: 'Et lille hold.',
  target: 'Dig, der kan arbejde lidt.',
  seats: '20',
};
const state = (over = {}) => ({
  offers: [offerWith(over), offerWith({ id: uuid(701), name: 'Ny start' })],
  providers: [],
});

describe('change-offer', () => {
  it('keeps what it was before, and changes the row', () => {
    const decision = decide(act, state(), typed);
    expect(eventOf(decision).data).toMatchObject({ before: { seats: 12 }, offer: { seats: 20, id: theOffer } });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'update', table: 'offer', key: { id: theOffer }, set: { seats: 20 } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm rettede tilbuddet Jobstart.']);
  });

  it.each([
    ['offer-gone', {}, { offerId: uuid(999) }],
    ['offer-ended', { state: 'ended' }, {}],
    ['name-taken', {}, { name: 'Ny start' }],
  ])('refuses: %s', (code, over, given) => {
    expect(codeOf(decide(act, state(over), { ...typed, ...given }))).toBe(code);
  });
});
