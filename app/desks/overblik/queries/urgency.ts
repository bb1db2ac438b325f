import { addDays, fromCopenhagen, type Instant, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import { daysBefore, type Viewer } from '../viewer.ts';

export const levels = ['urgent', 'soon', 'rest'] as const;
export type Level = (typeof levels)[number];

/** How long a citizen counts as new with their contact person. */
export const newForDays = 14;
/** Changes of contact person that are too many (mission A2: one steady caseworker), and how recent the last must be. */
export const manyChanges = 3;
export const changesWithinDays = 365;
/** A day the law sets is near when it lies this many days ahead. */
export const dueSoonDays = 7;

/** What the urgency of a case is judged by; the same words in SQL and in TypeScript. */
export interface UrgencyFacts {
  readonly contactStaffId: string | null;
  readonly contactSince: string | null;
  readonly contactChanges: number;
  /** The next day the law sets for this case, and the day of a duty that is known not to have been done. */
  readonly lawDue: PlainDate | null;
  readonly lawOverdueSince: PlainDate | null;
  /** The next meeting that is not written up yet; it may lie behind. */
  readonly nextMeetingAt: Instant | null;
  /** Meetings that were not met, of which nobody has heard why. */
  readonly reasonsToHear: number;
  /** What waits for an answer from the staff: proposals, a message, notes that are neither shared nor kept with a reason. */
  readonly proposalsToStaff: number;
  readonly threadWaiting: 'citizen' | 'staff' | null;
  readonly unsharedNotes: number;
  readonly jobSearchWaiting: 'citizen' | 'staff' | null;
  /** The day from which the a-kasse has handed the citizen over, while nobody has received it. */
  readonly handOverOn: PlainDate | null;
}

const dayBegins = (day: PlainDate): Instant => fromCopenhagen(day, plainTime('00:00'));

/** The staff's turn; the same words in SQL and in TypeScript. */
export const waitsForStaffSql = sql<boolean>`(o.proposals_to_staff > 0 or o.thread_waiting = 'staff' or o.unshared_notes > 0
  or o.job_search_waiting = 'staff' or o.hand_over_on is not null)`;
type Waiting = Pick<
  UrgencyFacts,
  'proposalsToStaff' | 'threadWaiting' | 'unsharedNotes' | 'jobSearchWaiting' | 'handOverOn'
>;
export const waitsForStaff = (facts: Waiting): boolean =>
  facts.proposalsToStaff > 0 ||
  facts.threadWaiting === 'staff' ||
  facts.unsharedNotes > 0 ||
  facts.jobSearchWaiting === 'staff' ||
  facts.handOverOn !== null;

export const meetsTodaySql = ({ today }: Viewer) =>
  sql<boolean>`(o.next_meeting_at >= ${dayBegins(today)} and o.next_meeting_at < ${dayBegins(addDays(today, 1))})`;

interface Rule {
  readonly level: Exclude<Level, 'rest'>;
  /** Over the row `o` of case_overview. */
  readonly sql: (viewer: Viewer) => RawBuilder<boolean>;
  readonly holds: (facts: UrgencyFacts, viewer: Viewer) => boolean;
}

/**
 * Why a case stands in "Haster" or "Snart". The first that holds is the reason shown. The one place to extend: a module that brings a
 * new reason adds its rule here, its condition over case_overview, and its words under `why.` in the texts.
 */
export const urgencyRules = {
  'no-contact-person': {
    level: 'urgent',
    sql: () => sql`o.contact_staff_id is null`,
    holds: ({ contactStaffId }) => contactStaffId === null,
  },
  'reason-to-hear': {
    level: 'urgent',
    sql: () => sql`o.reasons_to_hear > 0`,
    holds: ({ reasonsToHear }) => reasonsToHear > 0,
  },
  'meeting-today': {
    level: 'urgent',
    sql: meetsTodaySql,
    holds: ({ nextMeetingAt }, { today }) =>
      nextMeetingAt !== null && nextMeetingAt >= dayBegins(today) && nextMeetingAt < dayBegins(addDays(today, 1)),
  },
  'law-overdue': {
    level: 'urgent',
    sql: () => sql`o.law_overdue_since is not null`,
    holds: ({ lawOverdueSince }) => lawOverdueSince !== null,
  },
  'waits-for-me': {
    level: 'soon',
    sql: () => waitsForStaffSql,
    holds: waitsForStaff,
  },
  'meeting-not-noted': {
    level: 'soon',
    sql: ({ today }) => sql`o.next_meeting_at < ${dayBegins(today)}`,
    holds: ({ nextMeetingAt }, { today }) => nextMeetingAt !== null && nextMeetingAt < dayBegins(today),
  },
  'law-due-soon': {
    level: 'soon',
    sql: ({ today }) => sql`(o.law_due between ${today} and ${addDays(today, dueSoonDays)})`,
    holds: ({ lawDue }, { today }) => lawDue !== null && lawDue >= today && lawDue <= addDays(today, dueSoonDays),
  },
  'new-with-me': {
    level: 'soon',
    sql: ({ actorId, now }) =>
      sql`(o.contact_staff_id = ${actorId} and o.contact_since >= ${daysBefore(now, newForDays)})`,
    holds: ({ contactStaffId, contactSince }, { actorId, now }) =>
      contactStaffId === actorId && contactSince !== null && contactSince >= daysBefore(now, newForDays),
  },
  'many-changes': {
    level: 'soon',
    sql: ({ now }) =>
      sql`(o.contact_changes >= ${manyChanges} and o.contact_since >= ${daysBefore(now, changesWithinDays)})`,
    holds: ({ contactChanges, contactSince }, { now }) =>
      contactChanges >= manyChanges && contactSince !== null && contactSince >= daysBefore(now, changesWithinDays),
  },
} as const satisfies Record<string, Rule>;

export type UrgencyReason = keyof typeof urgencyRules;

const rules = Object.entries(urgencyRules) as readonly (readonly [UrgencyReason, Rule])[];

/** The reason of the case, or null when nothing presses. Closed cases press nobody. */
export function reasonSql(viewer: Viewer): RawBuilder<UrgencyReason | null> {
  const cases = rules.map(([reason, rule]) => sql`when ${rule.sql(viewer)} then ${sql.lit(reason)}`);
  return sql`case when o.closed then null ${sql.join(cases, sql` `)} end`;
}

/** 0 urgent, 1 soon, 2 the rest: lists sort by it first. */
export function levelSql(viewer: Viewer): RawBuilder<number> {
  const cases = rules.map(([, rule]) => sql`when ${rule.sql(viewer)} then ${sql.lit(levels.indexOf(rule.level))}`);
  return sql`case when o.closed then 2 ${sql.join(cases, sql` `)} else 2 end`;
}

/** The same judgement of one case without the database. */
export function urgencyOf(facts: UrgencyFacts, viewer: Viewer): { level: Level; reason: UrgencyReason | null } {
  const found = rules.find(([, rule]) => rule.holds(facts, viewer));
  return found ? { level: found[1].level, reason: found[0] } : { level: 'rest', reason: null };
}
