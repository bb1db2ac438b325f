import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyUser, placesWith, theCompany, theSite } from '../testing/companies.ts';
import { recordStaffMonths as act } from './record-staff-months.ts';

const input = { organisationId: theCompany, siteId: theSite, first: '2025-10-01' };
const record = (boxes: object) => decide(act, placesWith(), { ...input, ...boxes });

describe('record-staff-months', () => {
  it('takes months with a decimal comma, in the company’s own name; one number is both; empty months stay', () => {
    const boxes = { adults0: '12,5', all0: '14', adults12: '1.204', all5: '3' };
    const decision = decide(act, placesWith(), { ...input, ...boxes }, { actor: companyUser(theCompany) });
    expect(eventOf(decision).data).toMatchObject({
      source: 'company',
      months: [
        { month: '2025-10-01', fteAdults: 12.5, fteAll: 14 },
        { month: '2026-03-01', fteAdults: 3, fteAll: 3 },
        { month: '2026-10-01', fteAdults: 1204, fteAll: 1204 },
      ],
    });
    expect(writesOf(act, decision).map(({ op }) => op)).toEqual(
      Array.from({ length: 3 }, () => ['delete', 'insert']).flat(),
    );
    expect(said(act, decision).staff).toEqual([
      'Per Bager skrev antal ansatte for 3 måneder hos Bageren, Torvet, Bageren ApS.',
    ]);
  });

  it('is told to staff as well', () => {
    expect(eventOf(record({ all12: '7' })).data).toMatchObject({ source: 'told' });
  });

  it.each<[string, string | null, object]>([
    ['nothing-told', null, {}],
    ['fewer-than-adults', 'all3', { adults3: '5', all3: '4,9' }],
    ['other-site', 'siteId', { all0: '1', siteId: uuid(5) }],
    ['month-changed', null, { all0: '1', first: '2025-09-01' }],
  ])('refuses: %s', (code, field, over) => {
    const decision = record(over);
    expect([codeOf(decision), fieldOf(decision)]).toEqual([code, field]);
  });

  it.each(['-1', 'mange', '100001', '1,2,3'])('does not take %j', (box) => {
    expect(act.input.safeParse({ ...input, adults0: box }).success).toBe(false);
  });
});
