import { instant } from '@fodfaeste/law/dates';
import { expect, it } from 'vitest';
import { day, uuid } from '../people/testing/decide.ts';
import { testNow } from '../people/testing/world.ts';
import { changed, overviewOf } from './overview.ts';
import { meetingWith } from './testing/state.ts';

const at = (text: string) => ({ startsAt: instant(`${text}:00.000Z`), endsAt: instant(`${text}:30.000Z`) });
const ahead = meetingWith({ id: uuid(1), ...at('2026-12-01T09:00'), form: 'phone' });
const soon = meetingWith({ id: uuid(2), ...at('2026-11-25T09:00') });
const forgotten = meetingWith({ id: uuid(3), ...at('2026-11-20T09:00') });
const held = meetingWith({ id: uuid(4), state: 'held', note: 'x', form: 'video', ...at('2026-11-10T09:00') });
const notMet = meetingWith({ id: uuid(5), state: 'not-met', ...at('2026-11-12T09:00') });

it('tells the nearest talk ahead, the last one held, notes that are kept back and reasons to hear', () => {
  expect(overviewOf([ahead, soon, forgotten, held, notMet], { bookBy: day(10) }, testNow)).toEqual({
    invited_until: day(10),
    next_meeting_id: soon.id,
    next_meeting_at: soon.startsAt,
    next_meeting_form: 'in-person',
    last_talk_at: held.startsAt,
    last_talk_form: 'video',
    unshared_notes: 1,
    reasons_to_hear: 1,
  });
});

it('a talk that is over and not closed stays in the list until somebody closes it', () => {
  expect(overviewOf([forgotten], null, testNow).next_meeting_id).toBe(forgotten.id);
  expect(overviewOf(changed([forgotten], forgotten.id, { state: 'held' }), null, testNow).next_meeting_id).toBeNull();
});
