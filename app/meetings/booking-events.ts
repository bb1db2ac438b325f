import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Change } from '../kernel/act/event.ts';
import type { OnCase } from '../people/index.ts';
import type { OverviewColumns } from './overview.ts';
import type { FundPart, InvitationKind, MeetingForm, MeetingKind } from './types.ts';

/** What every event of meetings carries: the row of lists as it is afterwards. */
interface Listed {
  readonly overview: OverviewColumns;
}

/** Somebody whose calendar the meeting takes a part of. */
export interface Taken {
  readonly id: string;
  readonly authorityId: number;
  readonly resourceId: string;
}

export interface LawOfMeeting {
  /** Ids of what the law is told: made anew each time. */
  readonly talkEntryId: string;
  readonly myndighed: 'kommune' | 'akasse';
}

export interface ToldAttendanceAgain {
  readonly entryId: string;
  readonly subjectId: string;
  readonly decidedOn: PlainDate;
}

export interface ToldDeadline {
  readonly entryId: string;
  readonly invitationId: string;
  readonly myndighed: 'kommune' | 'akasse';
  readonly setOn: PlainDate;
  readonly frist: PlainDate;
}

export interface MeetingBooked
  extends OnCase<
    'meetings.booked',
    Listed & {
      readonly meetingId: string;
      readonly kind: MeetingKind;
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly form: MeetingForm;
      readonly formChosenBy: 'citizen' | 'law' | 'authority';
      /** Of talks booked before there were decisions: why it had to be a meeting. */
      readonly formReason: string | null;
      readonly bookedBy: 'citizen' | 'staff' | 'summons';
      readonly hostAuthorityId: number;
      readonly hostId: string;
      readonly hostName: string;
      readonly roomId: string | null;
      readonly secondHost: { readonly authorityId: number; readonly id: string; readonly name: string } | null;
      readonly interpreterLanguage: string | null;
      readonly fund: FundPart;
      readonly title: string;
      readonly rebookUntil: Instant | null;
      readonly invitationId: string | null;
      /** The deadline for booking that was kept by it, where the law had set one. */
      readonly deadline: ToldDeadline | null;
      readonly duty: boolean | null;
      readonly taken: readonly Taken[];
      readonly law: LawOfMeeting & { readonly summonsEntryId: string | null };
    }
  > {
  /** Numbers, addresses and what somebody wants to talk about stay in the table. */
  readonly unrecorded: { readonly place: string; readonly topics: string | null };
}

export interface MeetingMoved
  extends OnCase<
    'meetings.moved',
    Listed & {
      readonly meetingId: string;
      readonly kind: MeetingKind;
      readonly before: { readonly startsAt: Instant; readonly endsAt: Instant; readonly hostName: string };
      readonly startsAt: Instant;
      readonly endsAt: Instant;
      readonly form: MeetingForm;
      readonly formChosenBy: 'citizen' | 'law' | 'authority';
      readonly hostAuthorityId: number;
      readonly hostId: string;
      readonly hostName: string;
      readonly roomId: string | null;
      readonly rebookUntil: Instant | null;
      readonly sequence: number;
      readonly movedBy: 'citizen' | 'staff';
      /** Authorities whose calendars are freed before they are taken anew. */
      readonly freed: readonly number[];
      readonly taken: readonly Taken[];
      readonly law: LawOfMeeting & {
        readonly summons: { readonly entryId: string; readonly sentOn: PlainDate } | null;
        /** A decision on attendance goes with the talk to its new day. */
        readonly attendance: ToldAttendanceAgain | null;
      };
      readonly changes: readonly Change[];
    }
  > {
  readonly unrecorded: { readonly place: string };
}

export interface MeetingCancelled
  extends OnCase<
    'meetings.cancelled',
    Listed & {
      readonly meetingId: string;
      readonly kind: MeetingKind;
      readonly startsAt: Instant;
      readonly form: MeetingForm;
      readonly hostName: string;
      readonly cancelledBy: 'citizen' | 'staff';
      readonly reason: string | null;
      readonly sequence: number;
      readonly freed: readonly number[];
      readonly newTimeOffered: boolean;
      readonly law: LawOfMeeting;
    }
  > {}

export interface MeetingNotMet
  extends OnCase<
    'meetings.not-met',
    Listed & {
      readonly meetingId: string;
      readonly kind: MeetingKind;
      readonly startsAt: Instant;
      readonly form: MeetingForm;
      readonly hostName: string;
      readonly newTimeOffered: boolean;
      readonly law: LawOfMeeting;
    }
  > {}

export interface ReasonHeard
  extends OnCase<
    'meetings.reason-heard',
    Listed & { readonly meetingId: string; readonly startsAt: Instant; readonly told: 'citizen' | 'staff' }
  > {
  readonly unrecorded: { readonly reason: string };
}

export interface MeetingInvited
  extends OnCase<
    'meetings.invited',
    Listed & {
      readonly invitationId: string;
      readonly kind: InvitationKind;
      readonly minutes: number;
      readonly bookBy: PlainDate;
      readonly holdBy: PlainDate;
      readonly guided: boolean;
      readonly duty: boolean | null;
      readonly words: string | null;
      /** Why it was made: asked by staff, or offered at once after a cancellation or a talk that was not met. */
      readonly because: 'asked' | 'cancelled' | 'not-met';
      readonly deadline: ToldDeadline | null;
      readonly guidanceEntryId: string | null;
    }
  > {}

export interface InvitationEnded
  extends OnCase<
    'meetings.invitation-ended',
    Listed & {
      readonly invitationId: string;
      readonly state: 'withdrawn';
      readonly toldDeadline: boolean;
    }
  > {}

export interface MeetingAskedFor
  extends OnCase<
    'meetings.asked-for',
    {
      readonly wishId: string;
      readonly entryId: string;
      readonly words: string | null;
      readonly form: MeetingForm | null;
    }
  > {}

export interface FundChosen
  extends OnCase<
    'meetings.fund-chosen',
    { readonly wanted: boolean; readonly entryId: string; readonly meetingIds: readonly string[] }
  > {}

export type BookingEvent =
  | MeetingBooked
  | MeetingMoved
  | MeetingCancelled
  | MeetingNotMet
  | ReasonHeard
  | MeetingInvited
  | InvitationEnded
  | MeetingAskedFor
  | FundChosen;
