import { expect, it } from 'vitest';
import { codeOf, decide, said, today, writesOf } from '../../people/testing/decide.ts';
import { isPaused } from '../company.ts';
import { companyUser, companyWith, theCompany, yesterday } from '../testing/companies.ts';
import { pauseCompany as act } from './pause-company.ts';

const pause = (input: object) =>
  decide(act, companyWith(), { organisationId: theCompany, ...input }, { actor: companyUser(theCompany) });

it('pause-company: until a day, or until somebody says otherwise, with at most so many requests a week', () => {
  const decision = pause({ pause: 'on', until: '2026-12-31', mostRequestsWeek: '2' });
  expect(writesOf(act, decision)).toMatchObject([
    { set: { state: 'paused', paused_until: '2026-12-31', most_requests_week: 2 } },
  ]);
  expect(said(act, decision).staff).toEqual([
    'Bageren ApS holder pause fra henvendelser til og med 31. december 2026.',
  ]);
  expect(writesOf(act, pause({ pause: 'off', until: '2026-12-31' }))).toMatchObject([
    { set: { state: 'active', paused_until: null } },
  ]);
  expect(codeOf(pause({ pause: 'on', until: yesterday }))).toBe('past');
});

it('a pause holds to and including its day', () => {
  expect(isPaused({ state: 'paused', pausedUntil: today }, today)).toBe(true);
  expect(isPaused({ state: 'paused', pausedUntil: yesterday }, today)).toBe(false);
  expect(isPaused({ state: 'paused', pausedUntil: null }, today)).toBe(true);
  expect(isPaused({ state: 'active', pausedUntil: null }, today)).toBe(false);
});
