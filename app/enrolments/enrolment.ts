import type { PlainDate } from '@fodfaeste/law/dates';

/**
 * wish (the citizen wrote it) or proposed (staff did) → agreed (both said yes) → granted (somebody pays) → under-way → done or stopped.
 * `declined`: one of them said no. `withdrawn`: taken back before it began.
 */
export const enrolmentStates = [
  'wish',
  'proposed',
  'agreed',
  'granted',
  'under-way',
  'done',
  'stopped',
  'declined',
  'withdrawn',
] as const;
export type EnrolmentState = (typeof enrolmentStates)[number];

/** Who pays. Of an authority's own schemes it decides itself; what others answered is noted. */
export const payers = ['municipality', 'fund', 'employer', 'citizen'] as const;
export type Payer = (typeof payers)[number];

export const results = ['passed', 'took-part', 'stopped'] as const;
export type Result = (typeof results)[number];

/** What can be in the way. Health is not among them and is not asked for. */
export const barrierKinds = ['money', 'time', 'transport', 'afraid', 'basics', 'purpose', 'other'] as const;
export type BarrierKind = (typeof barrierKinds)[number];

/** Who does what would help. */
export const helpers = ['citizen', 'staff', 'school', 'company'] as const;
export type Helper = (typeof helpers)[number];

export interface Barrier {
  readonly id: string;
  readonly kind: BarrierKind;
  readonly words: string;
  readonly help: string | null;
  readonly helper: Helper | null;
  readonly state: 'open' | 'solved';
  readonly answer: string | null;
  readonly byName: string;
  readonly at: string;
  readonly answeredByName: string | null;
  readonly answeredAt: string | null;
}

export const thoughts = ['for-me', 'not-sure', 'not-for-me'] as const;
export type Thought = (typeof thoughts)[number];

/** A day to try it. It changes nothing by itself. */
export interface TryOut {
  readonly id: string;
  readonly place: 'school' | 'company';
  readonly placeName: string;
  readonly onDay: PlainDate;
  readonly words: string | null;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly thought: Thought | null;
  readonly said: string | null;
}

export const buddyKinds = ['fellow', 'mentor', 'guide', 'company'] as const;
export type BuddyKind = (typeof buddyKinds)[number];

export interface Buddy {
  readonly id: string;
  readonly kind: BuddyKind;
  readonly name: string;
  readonly contact: string | null;
}

export const checkMoments = ['after', 'week-1', 'week-3', 'middle', 'week-12'] as const;
export type CheckMoment = (typeof checkMoments)[number];

export interface Check {
  readonly id: string;
  readonly moment: CheckMoment;
  readonly dueOn: PlainDate;
  readonly state: 'planned' | 'asked' | 'answered' | 'dropped';
  readonly askedAt: string | null;
  readonly score: number | null;
  readonly words: string | null;
  readonly answeredAt: string | null;
}

export interface Absence {
  readonly id: string;
  readonly onDay: PlainDate;
  readonly words: string | null;
  readonly byName: string;
}

export interface SchoolMessage {
  readonly id: string;
  readonly words: string;
  readonly byName: string;
  readonly at: string;
}

export const signKinds = ['absence', 'silence', 'low-score', 'citizen-said', 'school-said'] as const;
export type SignKind = (typeof signKinds)[number];

/** That somebody may be about to stop: a talk to have, and nothing else. The law is told of none. */
export interface Sign {
  readonly id: string;
  readonly kind: SignKind;
  readonly words: string | null;
  readonly state: 'open' | 'talked';
  readonly raisedAt: string;
  readonly talkedOn: PlainDate | null;
  readonly agreed: string | null;
  readonly talkedByName: string | null;
}

export const outcomeKinds = ['job', 'paid-hours', 'education'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

export interface Outcome {
  readonly id: string;
  readonly kind: OutcomeKind;
  readonly fromOn: PlainDate;
  readonly hours: number | null;
  readonly words: string | null;
}

/** What an enrolment is in itself. */
export interface EnrolmentHead {
  readonly id: string;
  readonly caseId: string;
  readonly courseId: string;
  readonly classId: string | null;
  readonly partnershipId: string | null;
  readonly courseTitle: string;
  readonly providerName: string;
  readonly organisationId: string | null;
  readonly cardId: string | null;
  readonly decisionId: string | null;
  readonly citizenName: string;
  readonly sharesWithSchool: boolean;
  readonly proposedBy: 'citizen' | 'staff';
  readonly state: EnrolmentState;
  /** The citizen's own words, or those of whoever proposed it. */
  readonly why: string | null;
  readonly wantedAt: string;
  /** T01, T02 …: who pays, as the law engine names it. */
  readonly scheme: string | null;
  readonly payer: Payer | null;
  readonly payerName: string | null;
  readonly payerAnswer: 'yes' | 'no' | null;
  readonly payerAnsweredOn: PlainDate | null;
  readonly payerWords: string | null;
  readonly lawCategory: string | null;
  readonly hoursWeek: number | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
  readonly result: Result | null;
  readonly endWords: string | null;
  readonly updatedAt: string;
}

/** A citizen's way through a course, with all that belongs to it. */
export interface Enrolment extends EnrolmentHead {
  readonly barriers: readonly Barrier[];
  readonly tryOuts: readonly TryOut[];
  readonly buddies: readonly Buddy[];
  readonly checks: readonly Check[];
  readonly absences: readonly Absence[];
  readonly messages: readonly SchoolMessage[];
  readonly signs: readonly Sign[];
  readonly outcomes: readonly Outcome[];
}

export const skillsTestStates = ['asked', 'booked', 'taken', 'dropped'] as const;
export type SkillsTestState = (typeof skillsTestStates)[number];

/** A test of reading and maths, offered to anybody. No score is kept. */
export interface SkillsTest {
  readonly id: string;
  readonly caseId: string;
  readonly askedBy: 'citizen' | 'staff';
  readonly state: SkillsTestState;
  readonly onDay: PlainDate | null;
  readonly place: string | null;
  readonly words: string | null;
  readonly at: string;
}

/** Not over, one way or another. */
export const isCurrent = ({ state }: Pick<EnrolmentHead, 'state'>): boolean =>
  state === 'wish' || state === 'proposed' || state === 'agreed' || state === 'granted' || state === 'under-way';

export const openSigns = ({ signs }: Pick<Enrolment, 'signs'>): readonly Sign[] =>
  signs.filter(({ state }) => state === 'open');
