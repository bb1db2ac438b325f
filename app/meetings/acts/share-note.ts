import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, leads } from '../../people/index.ts';
import * as own from '../fields.ts';
import type { NoteShared } from '../holding-events.ts';
import { holdingWrites } from '../holding-writes.ts';
import { changed, overviewOf } from '../overview.ts';
import { type OneMeeting, oneMeeting } from '../queries/one-meeting.ts';
import { noteSharedSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({ caseId: fields.caseId(), meetingId: own.meetingId() });

/** A note that was kept back is shared after all. */
export const shareNote = act<typeof input, OneMeeting, NoteShared>({
  name: 'share-note',
  title: both('sharenote.title'),
  lead: both('sharenote.lead'),
  submit: both('sharenote.submit'),
  input,
  who: leads('talks'),
  basis: 'none',
  aspect: 'meetings',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId, meetingId }, context) => oneMeeting(tx, context, caseId, meetingId),
  guards: [],
  decide({ meeting, meetings, invitation }, { caseId, meetingId }, { now }) {
    if (meeting.note === null) return refuse('no-note', both('sharenote.refused.none'));
    if (meeting.noteSharedAt !== null) return refuse('shared-already', both('sharenote.refused.already'));
    const after = changed(meetings, meetingId, { noteSharedAt: meeting.startsAt });
    return accept({
      type: 'meetings.note-shared',
      caseId,
      data: { meetingId, startsAt: meeting.startsAt, overview: overviewOf(after, invitation, now) },
    });
  },
  writes: holdingWrites,
  sentences: { 'meetings.note-shared': noteSharedSentence },
});
