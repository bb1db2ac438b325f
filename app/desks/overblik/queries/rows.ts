import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { SortKey } from '../view/keys.ts';
import type { View } from '../view/view.ts';
import type { Viewer } from '../viewer.ts';
import { casesFor, conditionOf } from './cases.ts';
import { type Level, levels, type UrgencyReason } from './urgency.ts';

export interface CaseRow {
  readonly caseId: string;
  readonly personId: string;
  readonly name: string;
  readonly birthDate: PlainDate;
  readonly benefit: string | null;
  readonly benefitSince: PlainDate | null;
  readonly readiness: string | null;
  readonly education: string | null;
  readonly dimittend: boolean;
  readonly interpreterLanguage: string | null;
  readonly channel: 'digital' | 'exempt';
  readonly contactForm: 'in-person' | 'phone' | 'video' | null;
  readonly protected: boolean;
  readonly ownStaff: boolean;
  readonly contactStaffId: string | null;
  readonly contactName: string | null;
  readonly contactSince: Instant | null;
  readonly contactChanges: number;
  readonly lastEventAt: Instant | null;
  readonly lastAct: string | null;
  /** The next day that the law sets, and for what; a duty known not to have been done. */
  readonly lawDue: PlainDate | null;
  readonly lawDueRule: string | null;
  readonly lawOverdueRule: string | null;
  readonly lawOverdueSince: PlainDate | null;
  readonly goal: string | null;
  readonly jobTitle: string | null;
  readonly nextStep: string | null;
  readonly nextStepOn: PlainDate | null;
  readonly proposalsToStaff: number;
  readonly proposalsToCitizen: number;
  readonly threadWaiting: 'citizen' | 'staff' | null;
  /** The last day on which an invitation can be booked. */
  readonly invitedUntil: PlainDate | null;
  readonly nextMeetingAt: Instant | null;
  readonly lastTalkAt: Instant | null;
  readonly lastTalkForm: 'in-person' | 'phone' | 'video' | null;
  readonly unsharedNotes: number;
  readonly reasonsToHear: number;
  readonly jobSearchWaiting: 'citizen' | 'staff' | null;
  readonly handOverOn: PlainDate | null;
  readonly track: 'self-reliant' | 'supported' | null;
  /** Questions that wait for a judgement. */
  readonly lawQuestions: number;
  readonly decisionsOpen: number;
  readonly decisionDue: PlainDate | null;
  readonly hearingUntil: PlainDate | null;
  readonly complaintDue: PlainDate | null;
  /** The viewer is let into this case for a time. */
  readonly access: 'guest' | 'helper' | null;
  readonly level: Level;
  readonly reason: UrgencyReason | null;
}

export const pageSize = 50;

const columns = sql`
  v.case_id as "caseId", v.person_id as "personId", v.name, v.birth_date as "birthDate", v.benefit,
  v.benefit_since as "benefitSince", v.readiness, v.education, v.dimittend, v.interpreter_language as "interpreterLanguage",
  v.channel, v.contact_form as "contactForm", v.protected, v.own_staff as "ownStaff", v.contact_staff_id as "contactStaffId",
  v.contact_name as "contactName", v.contact_since as "contactSince", v.contact_changes as "contactChanges",
  v.last_event_at as "lastEventAt", v.last_act as "lastAct", v.law_due as "lawDue", v.law_due_rule as "lawDueRule",
  v.law_overdue_rule as "lawOverdueRule", v.law_overdue_since as "lawOverdueSince", v.law_questions as "lawQuestions",
  v.goal, v.job_title as "jobTitle", v.next_step as "nextStep", v.next_step_on as "nextStepOn", v.track,
  v.proposals_to_staff as "proposalsToStaff", v.proposals_to_citizen as "proposalsToCitizen", v.thread_waiting as "threadWaiting",
  v.invited_until as "invitedUntil", v.next_meeting_at as "nextMeetingAt", v.last_talk_at as "lastTalkAt",
  v.last_talk_form as "lastTalkForm", v.unshared_notes as "unsharedNotes", v.reasons_to_hear as "reasonsToHear",
  v.job_search_waiting as "jobSearchWaiting", v.hand_over_on as "handOverOn",
  v.decisions_open as "decisionsOpen", v.decision_due_on as "decisionDue", v.hearing_until as "hearingUntil",
  v.complaint_due_on as "complaintDue",
  case when v.helper then 'helper' when v.granted then 'guest' end as access, v.level, v.reason`;

/** Many weeks on a benefit are a date long ago, so that order is turned round. */
const sortColumns: Readonly<Record<SortKey, { readonly column: RawBuilder<unknown>; readonly turned: boolean }>> = {
  navn: { column: sql`v.sort_key`, turned: false },
  uger: { column: sql`v.benefit_since`, turned: true },
  kontakt: { column: sql`v.contact_since`, turned: false },
  sidst: { column: sql`v.last_event_at`, turned: false },
  frist: { column: sql`coalesce(v.law_overdue_since, v.law_due)`, turned: false },
  moede: { column: sql`v.next_meeting_at`, turned: false },
  talt: { column: sql`v.last_talk_at`, turned: false },
};

function orderOf({ sort, descending }: View): RawBuilder<unknown> {
  const { column, turned } = sortColumns[sort];
  const chosen = sql`${column} ${turned !== descending ? sql`desc` : sql`asc`} nulls last`;
  return sort === 'navn' ? sql`v.level, ${chosen}, v.case_id` : sql`v.level, ${chosen}, v.sort_key, v.case_id`;
}

type Found = Omit<CaseRow, 'level'> & { readonly level: number };

const withLevel = (row: Found): CaseRow => ({ ...row, level: levels[row.level] ?? 'rest' });

/** A view in its order: one page, or everything for an export. */
export function listQuery(viewer: Viewer, view: View, part: 'page' | 'all'): RawBuilder<Found> {
  const limit = part === 'page' ? sql`limit ${pageSize} offset ${(view.page - 1) * pageSize}` : sql``;
  return sql`
    select ${columns} from (${casesFor(viewer, { closed: view.scope === 'afsluttede', q: view.q })}) v
    where ${conditionOf(view)} order by ${orderOf(view)} ${limit}`;
}

export async function listCases(tx: Tx, viewer: Viewer, view: View, part: 'page' | 'all'): Promise<CaseRow[]> {
  const { rows } = await listQuery(viewer, view, part).execute(tx);
  return rows.map(withLevel);
}

/** The cases somebody ticked, by name; those they may not find are not there. */
export async function chosenCases(
  tx: Tx,
  viewer: Viewer,
  caseIds: readonly string[],
  closed: boolean,
): Promise<CaseRow[]> {
  const { rows } = await sql<Found>`
    select ${columns} from (${casesFor(viewer, { closed, q: '' })}) v
    where v.case_id = any(${[...caseIds]}::uuid[]) order by v.sort_key, v.case_id`.execute(tx);
  return rows.map(withLevel);
}
