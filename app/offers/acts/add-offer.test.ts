import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, writesOf } from '../../people/testing/decide.ts';
import { offerWith, theProvider } from '../testing/offers.ts';
import { addOffer as act } from './add-offer.ts';

const typed = {
  name: 'Svejsekursus',
  category: 'guidance',
  lawCategory: 'ordinaer_uddannelse',
  purpose: 'At få et svejsecertifikat.',
  content: 'Fem uger på erhvervsskolen.',
  target: 'Dig, der vil arbejde med metal.',
  weeks: '5',
  hoursWeek: '37',
  seats: '12',
};
const state = { offers: [offerWith()], providers: [{ id: theProvider, name: 'Havnens Kursuscenter' }] };

describe('add-offer', () => {
  it('puts an offer of the municipality’s own into the catalogue', () => {
    const decision = decide(act, state, { ...typed, hoursWeek: '7,5', organisationId: theProvider });
    expect(eventOf(decision).data).toMatchObject({
      offer: { name: 'Svejsekursus', weeks: 5, hoursWeek: 7.5, seats: 12, priceOere: null, shippedKey: null },
    });
    expect(writesOf(act, decision)).toMatchObject([
      { op: 'insert', table: 'offer', row: { law_category: 'ordinaer_uddannelse', organisation_id: theProvider } },
    ]);
    expect(said(act, decision).staff).toEqual(['Anna Holm lagde et tilbud i kataloget: Svejsekursus.']);
  });

  it('keeps a price with its source', () => {
    const given = { ...typed, price: '8.500', priceSource: 'Aftale med erhvervsskolen' };
    expect(eventOf(decide(act, state, given)).data).toMatchObject({ offer: { priceOere: 850_000 } });
  });

  it.each([
    ['name-taken', 'name', { name: 'jobSTART' }],
    ['no-law', 'lawCategory', { lawCategory: '' }],
    ['other-law', 'lawCategory', { lawCategory: 'mentor' }],
    ['other-law', 'lawCategory', { category: 'paid-hours' }],
    ['no-source', 'priceSource', { price: '100' }],
    ['no-provider', 'organisationId', { organisationId: '00000000-0000-4000-8000-000000000999' }],
  ])('refuses: %s', (code, field, given) => {
    const decision = decide(act, state, { ...typed, ...given });
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });
});
