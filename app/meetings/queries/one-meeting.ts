import type { Tx } from '../../kernel/database/scope.ts';
import type { Meeting } from '../types.ts';
import { type CaseForMeetings, caseForMeetings } from './booking-state.ts';
import type { Reader } from './stand.ts';

/** One meeting of the case, with what is around it. */
export interface OneMeeting extends CaseForMeetings {
  readonly meeting: Meeting;
}

/** Null when the case has no such meeting. */
export async function oneMeeting(
  tx: Tx,
  reader: Reader,
  caseId: string,
  meetingId: string,
): Promise<OneMeeting | null> {
  const state = await caseForMeetings(tx, reader, caseId);
  const meeting = state?.meetings.find(({ id }) => id === meetingId);
  return state && meeting ? { ...state, meeting } : null;
}
