import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import type { TableName, Write } from '../kernel/act/write.ts';
import { retractFromLaw, tellLaw } from '../law/index.ts';
import type { LawOfMeeting, ToldAttendanceAgain, ToldDeadline } from './booking-events.ts';
import type { Meeting, MeetingForm, MeetingKind } from './types.ts';

/** How the law names what this module knows. */
const slags = {
  'job-talk': 'jobsamtale',
  'joint-talk': 'faellessamtale',
  'sickness-follow-up': 'opfoelgning_sygedagpenge',
  'availability-talk': 'raadighedssamtale',
  'cv-talk': 'cv_samtale',
  other: 'anden',
} as const satisfies Record<MeetingKind, string>;

const form = { 'in-person': 'fremmoede', phone: 'telefon', video: 'video' } as const satisfies Record<
  MeetingForm,
  string
>;

type Status = 'planlagt' | 'holdt' | 'udeblevet' | 'aflyst';

interface Talk {
  readonly meetingId: string;
  readonly kind: MeetingKind;
  readonly startsAt: Meeting['startsAt'];
  readonly form: MeetingForm;
  readonly law: LawOfMeeting;
}

const dayOf = (talk: Pick<Talk, 'startsAt'>): PlainDate => toCopenhagen(talk.startsAt).date;

export const talkValue = (kind: MeetingKind, how: MeetingForm, myndighed: 'kommune' | 'akasse', status: Status) => ({
  myndighed,
  slags: slags[kind],
  status,
  form: form[how],
});

/** The talk as it stands now; what was told of the same meeting before is superseded. */
export const tellTalk = (frame: EventFrame, caseId: string, talk: Talk, status: Status): readonly Write<TableName>[] =>
  tellLaw(frame, caseId, {
    id: talk.law.talkEntryId,
    subjectId: talk.meetingId,
    kind: 'samtale',
    value: talkValue(talk.kind, talk.form, talk.law.myndighed, status),
    from: dayOf(talk),
  });

export const tellSummons = (
  frame: EventFrame,
  caseId: string,
  talk: Talk,
  summons: { readonly entryId: string; readonly sentOn: PlainDate },
) =>
  tellLaw(frame, caseId, {
    id: summons.entryId,
    subjectId: talk.meetingId,
    kind: 'indkaldelse',
    value: { myndighed: talk.law.myndighed, samtaledag: dayOf(talk), skriftligOgPersonlig: true },
    from: summons.sentOn,
  });

/** LAB § 33, stk. 2: what a decision told of a talk, told anew when the talk is moved. */
export const tellAttendance = (
  frame: EventFrame,
  caseId: string,
  talk: Pick<Talk, 'startsAt'>,
  { entryId, subjectId, decidedOn }: ToldAttendanceAgain,
) =>
  tellLaw(frame, caseId, {
    id: entryId,
    subjectId,
    kind: 'fremmoede_besluttet',
    value: { myndighed: 'kommune', samtaledag: dayOf(talk) },
    from: decidedOn,
  });

/** Of talks booked before there were decisions: told in the name of the talk itself. */
export const retractAttendance = (frame: EventFrame, meetingId: string) =>
  retractFromLaw(frame, meetingId, 'fremmoede_besluttet');
export const retractSummons = (frame: EventFrame, meetingId: string) => retractFromLaw(frame, meetingId, 'indkaldelse');

/** BEK-LAB § 44: a deadline for booking, and whether it was kept. */
export const tellDeadline = (
  frame: EventFrame,
  caseId: string,
  deadline: ToldDeadline,
  kept?: { readonly booket: PlainDate; readonly samtaledag: PlainDate },
) =>
  tellLaw(frame, caseId, {
    id: deadline.entryId,
    subjectId: deadline.invitationId,
    kind: 'bookingfrist',
    value: { myndighed: deadline.myndighed, frist: deadline.frist, ...kept },
    from: deadline.setOn,
  });

export const retractDeadline = (frame: EventFrame, invitationId: string) =>
  retractFromLaw(frame, invitationId, 'bookingfrist');
