import { expect, it } from 'vitest';
import { decide, eventOf, said, theCase, thePerson, writesOf } from '../../people/testing/decide.ts';
import { feedHash, newFeedSecret } from '../calendar/feed-secret.ts';
import { maja } from '../testing/state.ts';
import { makeCalendarFeed as act } from './make-calendar-feed.ts';

it('keeps the print alone, and ends the address before', () => {
  const { secret, hash } = newFeedSecret();
  expect(feedHash(secret).toString('hex')).toBe(hash);
  const decision = decide(act, { caseId: null }, { tokenHash: hash });
  expect(JSON.stringify(eventOf(decision).data)).not.toContain(hash);
  expect(writesOf(act, decision)).toMatchObject([
    { op: 'update', table: 'calendar_feed' },
    { op: 'insert', table: 'calendar_feed', row: { token_hash: Buffer.from(hash, 'hex'), case_id: null } },
  ]);
  expect(said(act, decision).staff).toEqual(['Anna Holm lavede en adresse til sin kalender.']);
});

it('a citizen’s stands in the citizen’s own history', () => {
  const event = eventOf(decide(act, { caseId: theCase }, { tokenHash: 'a'.repeat(64) }, { actor: maja }));
  expect(event).toMatchObject({ caseId: theCase, about: thePerson });
  expect(act.input.safeParse({ tokenHash: 'secret' }).success).toBe(false);
});
