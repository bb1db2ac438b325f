import { expect, it } from 'vitest';
import { codeOf, decide, fieldOf, said, uuid, writesOf } from '../../people/testing/decide.ts';
import { companyUser, placesWith, theCompany, theSite, yesterday } from '../testing/companies.ts';
import { askMunicipality as act } from './ask-municipality.ts';

const state = { ...placesWith(), occupationUri: null };
const input = { organisationId: theCompany, kind: 'small-job', words: 'Tre timer om fredagen.' };

it('ask-municipality: by the company itself, in a few words', () => {
  const decision = decide(act, state, input, { actor: companyUser(theCompany) });
  expect(writesOf(act, decision)).toMatchObject([
    {
      table: 'company_request',
      row: { kind: 'small-job', state: 'new', made_by: 'company', made_by_id: uuid(750), places: 1, hours_week: null },
    },
  ]);
  expect(said(act, decision).staff).toEqual(['Bageren ApS har spurgt om et job på få timer.']);
});

it('ask-municipality: entered by staff, with all that is known', () => {
  const more = { hoursWeek: '3,5', places: '2', startsOn: '2026-12-01', siteId: theSite, occupation: 'Rengøring' };
  expect(writesOf(act, decide(act, state, { ...input, ...more }))).toMatchObject([
    {
      row: {
        made_by: 'staff',
        made_by_id: null,
        hours_week: 3.5,
        places: 2,
        starts_on: '2026-12-01',
        site_id: theSite,
      },
    },
  ]);
});

it('ask-municipality refuses a day that is past, another’s place, and CPR numbers', () => {
  const decision = decide(act, state, { ...input, startsOn: yesterday });
  expect([codeOf(decision), fieldOf(decision)]).toEqual(['past', 'startsOn']);
  expect(codeOf(decide(act, state, { ...input, siteId: uuid(4) }))).toBe('other-site');
  expect(act.input.safeParse({ ...input, words: 'Maja, 070785-1001' }).success).toBe(false);
});
