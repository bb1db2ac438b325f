import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { shippedOffers } from '../shipped.ts';
import { takeShippedOffers as act } from './take-shipped-offers.ts';

const all = shippedOffers().map(({ key }) => key);

describe('take-shipped-offers', () => {
  it('takes what is not there yet, without a price, seats or waiting time of anybody’s making', () => {
    const decision = decide(act, { taken: new Set(all.slice(1)) }, {});
    expect(eventOf(decision).data).toMatchObject({ offers: [{ shippedKey: all[0], priceOere: null, seats: null }] });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'offer', row: { shipped_key: all[0], state: 'active', waiting_weeks: null } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm tog ét eksempel ind i kataloget.']);
  });

  it('refuses when all of them are there', () => {
    expect(codeOf(decide(act, { taken: new Set(all) }, {}))).toBe('all-taken');
  });
});
