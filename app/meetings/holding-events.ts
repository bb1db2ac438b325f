import type { Instant } from '@fodfaeste/law/dates';
import type { OnCase } from '../people/index.ts';
import type { LawOfMeeting } from './booking-events.ts';
import type { OverviewColumns } from './overview.ts';
import type { MeetingForm, MeetingKind } from './types.ts';

export interface MeetingHeld
  extends OnCase<
    'meetings.held',
    {
      readonly meetingId: string;
      /** False when it was booked before; true for a talk at the counter or on the phone. */
      readonly unbooked: boolean;
      readonly kind: MeetingKind;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly form: MeetingForm;
      readonly hostAuthorityId: number;
      readonly hostId: string;
      readonly hostName: string;
      readonly minutes: number | null;
      readonly hasNote: boolean;
      readonly shared: boolean;
      readonly notSharedReason: string | null;
      readonly duty: boolean | null;
      readonly interpreterLanguage: string | null;
      readonly title: string;
      readonly overview: OverviewColumns;
      readonly law: LawOfMeeting;
    }
  > {
  /** The note is read at the meeting, by those who may: never in the history. */
  readonly unrecorded: { readonly note: string | null };
}

export interface NoteShared
  extends OnCase<
    'meetings.note-shared',
    { readonly meetingId: string; readonly startsAt: Instant; readonly overview: OverviewColumns }
  > {}

export type HoldingEvent = MeetingHeld | NoteShared;
