import type { PlainDate } from '@fodfaeste/law/dates';
import type { OnCase } from '../people/index.ts';
import type { HeardBy } from '../plan/index.ts';
import type { CheckDay } from './check-days.ts';
import type {
  BarrierKind,
  BuddyKind,
  Helper,
  OutcomeKind,
  Payer,
  Result,
  SignKind,
  SkillsTestState,
  Thought,
} from './enrolment.ts';
import type { NewEnrolment } from './new-enrolment.ts';
import type { LawCategory } from './schemes.ts';

interface OfEnrolment {
  readonly enrolmentId: string;
  readonly course: string;
  readonly byName: string;
}

/** How many seats of a class are taken from now on; null where it is no class of the catalogue. */
export interface Seats {
  readonly classId: string;
  readonly taken: number;
}

/** What the law is told; null where it is told of nothing, or by the decision. */
export interface ToldLaw {
  readonly id: string;
  readonly lawCategory: LawCategory;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
  readonly hoursWeek: number | null;
}

type Begun = OfEnrolment & { readonly enrolment: Omit<NewEnrolment, 'why'> };

/** Own words stand in the table alone: they may be about money, family or school years long ago. */
interface Words {
  readonly words: string | null;
}

export interface CourseWished
  extends OnCase<'enrolments.wished', Begun & { readonly bySelf: boolean; readonly heardBy: HeardBy | null }> {
  readonly unrecorded: Words;
}
export interface CourseProposed extends OnCase<'enrolments.proposed', Begun> {
  readonly unrecorded: Words;
}
export interface CourseAnswered
  extends OnCase<
    'enrolments.answered',
    OfEnrolment & {
      readonly answer: 'yes' | 'no';
      /** Who said it: the citizen to a proposal, the municipality to a wish. */
      readonly by: 'citizen' | 'staff';
      readonly heardBy: HeardBy | null;
      /** The card that came into the plan with the yes to a wish. */
      readonly cardId: string | null;
      /** The class that was chosen with the yes. */
      readonly held: { readonly classId: string; readonly startsOn: PlainDate; readonly endsOn: PlainDate } | null;
      /** Null where nothing was said of it. */
      readonly shares: boolean | null;
      readonly words: string | null;
    }
  > {}
export interface CourseWithdrawn
  extends OnCase<
    'enrolments.withdrawn',
    OfEnrolment & { readonly seats: Seats | null; readonly wasTold: boolean; readonly words: string | null }
  > {}

export interface CourseGranted
  extends OnCase<
    'enrolments.granted',
    OfEnrolment & {
      readonly scheme: string | null;
      readonly payer: Payer;
      readonly payerName: string | null;
      readonly answeredOn: PlainDate;
      readonly decisionId: string | null;
      readonly lawCategory: LawCategory | null;
      readonly startsOn: PlainDate;
      readonly endsOn: PlainDate | null;
      readonly told: ToldLaw | null;
      readonly seats: Seats | null;
    }
  > {
  readonly unrecorded: Words;
}
/** Whoever was to pay said no: the course is still agreed, and another way may be found. */
export interface PayerRefused
  extends OnCase<
    'enrolments.payer-refused',
    OfEnrolment & {
      readonly scheme: string | null;
      readonly payer: Payer;
      readonly payerName: string | null;
      readonly answeredOn: PlainDate;
    }
  > {
  readonly unrecorded: Words;
}

export interface CourseBegun
  extends OnCase<
    'enrolments.begun',
    OfEnrolment & {
      readonly startsOn: PlainDate;
      readonly endsOn: PlainDate | null;
      readonly checks: readonly (CheckDay & { readonly id: string })[];
      readonly told: ToldLaw | null;
    }
  > {}
export interface CourseEnded
  extends OnCase<
    'enrolments.ended',
    OfEnrolment & {
      readonly result: Result;
      readonly endedOn: PlainDate;
      readonly told: ToldLaw | null;
      readonly seats: Seats | null;
      /** Questions that nobody needs to answer any more. */
      readonly dropped: readonly string[];
      readonly bySchool: boolean;
    }
  > {
  readonly unrecorded: Words;
}
export interface OutcomeNoted
  extends OnCase<
    'enrolments.outcome-noted',
    OfEnrolment & {
      readonly outcomeId: string;
      readonly kind: OutcomeKind;
      readonly fromOn: PlainDate;
      readonly hours: number | null;
    }
  > {
  readonly unrecorded: Words;
}

export interface BarrierTold
  extends OnCase<'enrolments.barrier-told', OfEnrolment & { readonly barrierId: string; readonly kind: BarrierKind }> {
  readonly unrecorded: { readonly words: string; readonly help: string | null; readonly helper: Helper | null };
}
export interface BarrierAnswered
  extends OnCase<
    'enrolments.barrier-answered',
    OfEnrolment & { readonly barrierId: string; readonly kind: BarrierKind; readonly solved: boolean }
  > {
  readonly unrecorded: Words;
}
export interface TryOutPlanned
  extends OnCase<
    'enrolments.try-out-planned',
    OfEnrolment & {
      readonly tryOutId: string;
      readonly place: 'school' | 'company';
      readonly placeName: string;
      readonly onDay: PlainDate;
    }
  > {
  readonly unrecorded: Words;
}
export interface TryOutNoted
  extends OnCase<
    'enrolments.try-out-noted',
    OfEnrolment & {
      readonly tryOutId: string;
      readonly placeName: string;
      readonly state: 'held' | 'cancelled';
      readonly thought: Thought | null;
    }
  > {
  readonly unrecorded: Words;
}
export interface BuddyNamed
  extends OnCase<
    'enrolments.buddy-named',
    OfEnrolment & { readonly buddyId: string; readonly kind: BuddyKind; readonly name: string }
  > {
  readonly unrecorded: { readonly contact: string | null };
}

export interface CheckAsked extends OnCase<'enrolments.check-asked', OfEnrolment & { readonly checkId: string }> {}
export interface CheckAnswered
  extends OnCase<'enrolments.check-answered', OfEnrolment & { readonly checkId: string; readonly score: number }> {
  readonly unrecorded: Words;
}
export interface AbsenceTold
  extends OnCase<'enrolments.absence-told', OfEnrolment & { readonly absenceId: string; readonly onDay: PlainDate }> {
  readonly unrecorded: Words;
}
export interface SchoolWrote extends OnCase<'enrolments.school-wrote', OfEnrolment & { readonly messageId: string }> {
  readonly unrecorded: Words;
}
/** A talk to have. Nothing else follows: the law is told of none. */
export interface SignRaised
  extends OnCase<'enrolments.sign-raised', OfEnrolment & { readonly signId: string; readonly kind: SignKind }> {
  readonly unrecorded: Words;
}
export interface CourseTalkHeld
  extends OnCase<
    'enrolments.talk-held',
    OfEnrolment & { readonly signIds: readonly string[]; readonly heldOn: PlainDate; readonly agreed: string }
  > {}
export interface SharingChanged
  extends OnCase<'enrolments.sharing-changed', OfEnrolment & { readonly shares: boolean; readonly school: string }> {}

export interface SkillsTestAsked
  extends OnCase<
    'enrolments.skills-test-asked',
    { readonly testId: string; readonly by: 'citizen' | 'staff'; readonly byName: string }
  > {}
export interface SkillsTestNoted
  extends OnCase<
    'enrolments.skills-test-noted',
    {
      readonly testId: string;
      readonly state: Exclude<SkillsTestState, 'asked'>;
      readonly onDay: PlainDate | null;
      readonly place: string | null;
      readonly byName: string;
    }
  > {
  readonly unrecorded: Words;
}

export type EnrolmentEvent =
  | CourseWished
  | CourseProposed
  | CourseAnswered
  | CourseWithdrawn
  | CourseGranted
  | PayerRefused
  | CourseBegun
  | CourseEnded
  | OutcomeNoted
  | BarrierTold
  | BarrierAnswered
  | TryOutPlanned
  | TryOutNoted
  | BuddyNamed
  | CheckAsked
  | CheckAnswered
  | AbsenceTold
  | SchoolWrote
  | SignRaised
  | CourseTalkHeld
  | SharingChanged
  | SkillsTestAsked
  | SkillsTestNoted;
