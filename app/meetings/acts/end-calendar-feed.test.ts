import { expect, it } from 'vitest';
import { codeOf, decide, said, theCase, writesOf } from '../../people/testing/decide.ts';
import { maja } from '../testing/state.ts';
import { endCalendarFeed as act } from './end-calendar-feed.ts';

it('stops the address', () => {
  const decision = decide(act, { hasFeed: true }, {}, { actor: maja });
  expect(decision).toMatchObject({ ok: true, events: [{ caseId: theCase }] });
  expect(writesOf(act, decision)).toMatchObject([{ op: 'update', table: 'calendar_feed' }]);
  expect(said(act, decision).citizen).toEqual(['Maja Østergaard stoppede adressen til sin kalender.']);
});

it('refuses when there is none', () => {
  expect(codeOf(decide(act, { hasFeed: false }, {}))).toBe('no-feed');
});
