import type { Instant, PlainDate } from '@fodfaeste/law/dates';

export const meetingKindKeys = [
  'job-talk',
  'joint-talk',
  'sickness-follow-up',
  'availability-talk',
  'cv-talk',
  'other',
] as const;
export type MeetingKind = (typeof meetingKindKeys)[number];
export type InvitationKind = 'job-talk' | 'joint-talk' | 'sickness-follow-up' | 'other';
export type MeetingForm = 'in-person' | 'phone' | 'video';
export type MeetingState = 'booked' | 'held' | 'not-met' | 'cancelled';
export type InvitationState = 'open' | 'booked' | 'expired' | 'withdrawn';
/** Whether the a-kasse takes part in a talk with the municipality: the citizen decides (LAB § 31, stk. 2). */
export type FundPart = 'none' | 'wished' | 'takes-part';

export interface Meeting {
  readonly id: string;
  readonly caseId: string;
  readonly kind: MeetingKind;
  readonly state: MeetingState;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly form: MeetingForm;
  readonly formChosenBy: 'citizen' | 'law' | 'authority';
  readonly formReason: string | null;
  readonly bookedBy: 'citizen' | 'staff' | 'summons';
  readonly hostAuthorityId: number;
  readonly hostId: string;
  readonly hostName: string;
  readonly roomId: string | null;
  /** An address, a phone number or a link, after the form. */
  readonly place: string;
  readonly secondHostAuthorityId: number | null;
  readonly secondHostId: string | null;
  readonly secondHostName: string | null;
  readonly interpreterLanguage: string | null;
  readonly fund: FundPart;
  readonly title: string;
  readonly description: string | null;
  /** Until when the citizen may move it alone; null: until it begins. */
  readonly rebookUntil: Instant | null;
  readonly invitationId: string | null;
  /** Grows with each change: SEQUENCE of calendar files. */
  readonly sequence: number;
  readonly topics: string | null;
  readonly note: string | null;
  readonly noteSharedAt: Instant | null;
  readonly notSharedReason: string | null;
  readonly heldMinutes: number | null;
  readonly closedByName: string | null;
  readonly cancelReason: string | null;
  readonly cancelledBy: 'citizen' | 'staff' | null;
  readonly reasonHeard: string | null;
  readonly reasonHeardAt: Instant | null;
  /** Did a duty stand behind it when it was booked? Null where the law could not answer. */
  readonly duty: boolean | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface Invitation {
  readonly id: string;
  readonly caseId: string;
  readonly kind: InvitationKind;
  readonly state: InvitationState;
  readonly words: string | null;
  readonly minutes: number;
  readonly bookBy: PlainDate;
  readonly holdBy: PlainDate;
  readonly guided: boolean;
  readonly duty: boolean | null;
  readonly invitedBy: string;
  readonly invitedAt: Instant;
  readonly remindedAt: Instant | null;
}

export interface GroupMeeting {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly roomId: string | null;
  readonly place: string;
  readonly hostId: string;
  readonly hostName: string;
  readonly places: number;
  readonly taken: number;
  readonly state: 'open' | 'held' | 'cancelled';
  readonly cancelReason: string | null;
  readonly sequence: number;
}
export type PlaceState = 'taken' | 'given-up' | 'met' | 'not-met';

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly seats: number;
  readonly active: boolean;
}

/** A free time of one person. `code` is what `book-meeting` and the others take as `slot`. */
export interface Slot {
  readonly hostId: string;
  readonly hostName: string;
  readonly hostAuthorityId: number;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly isOwn: boolean;
  readonly code: string;
}

/** One entry of somebody's calendar. */
export interface CalendarEntry {
  readonly kind: 'meeting' | 'group-meeting' | 'blocked' | 'taken';
  readonly id: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Of a meeting: the case, and who comes. Null where the reader may not open it. */
  readonly caseId: string | null;
  readonly citizenName: string | null;
  readonly title: string;
  readonly form: MeetingForm | null;
  readonly state: MeetingState | null;
}

export interface CalendarDay {
  readonly date: PlainDate;
  /** Why nobody meets that day: a public holiday or a closing day. */
  readonly closed: 'holiday' | 'closing-day' | null;
  readonly hours: { readonly from: string; readonly to: string } | null;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly entries: readonly CalendarEntry[];
}
