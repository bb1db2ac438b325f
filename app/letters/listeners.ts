import type { Listener } from '../kernel/events/listeners.ts';
import { courseLetters } from './listeners/courses.ts';
import { decisionLetters } from './listeners/decisions.ts';
import { groupLetters } from './listeners/groups.ts';
import { meetingLetters } from './listeners/meetings.ts';
import { otherLetters } from './listeners/others.ts';
import { placeLetters } from './listeners/places.ts';

/** What happens is told, once for each event, channel and purpose. */
export const letterListeners: readonly Listener[] = [
  ...meetingLetters,
  ...groupLetters,
  ...decisionLetters,
  ...otherLetters,
  ...placeLetters,
  ...courseLetters,
];
