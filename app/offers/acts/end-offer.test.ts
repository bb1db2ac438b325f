import { describe, expect, it } from 'vitest';
import { codeOf, day, decide, eventOf, said, today, writesOf } from '../../people/testing/decide.ts';
import { offerWith, theOffer } from '../testing/offers.ts';
import { endOffer as act } from './end-offer.ts';

const input = (endsOn: string) => ({ offerId: theOffer, endsOn });

describe('end-offer', () => {
  it('lets nobody begin after the day', () => {
    const decision = decide(act, offerWith(), input(day(30)));
    expect(eventOf(decision).data).toMatchObject({ now: false });
    expect(writesOf(act, decision)).toMatchObject([{ set: { ends_on: day(30) } }]);
    expect(said(act, decision).staff).toEqual([
      'Anna Holm tog tilbuddet Jobstart ud af kataloget fra 24. december 2026.',
    ]);
  });

  it('ends it at once when the day is here', () => {
    expect(writesOf(act, decide(act, offerWith(), input(today)))).toMatchObject([{ set: { state: 'ended' } }]);
  });

  it('refuses what has ended', () => {
    expect(codeOf(decide(act, offerWith({ state: 'ended' }), input(today)))).toBe('offer-ended');
  });
});
