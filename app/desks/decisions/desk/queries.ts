import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import {
  askedForAdvice,
  type DecisionKinds,
  mandateFor,
  openHearings,
  waitingComplaints,
  waitingForApproval,
} from '../../../decisions/index.ts';
import type { Tx } from '../../../kernel/database/scope.ts';
import { casesFor } from '../../overblik/queries/cases.ts';
import type { Viewer } from '../../overblik/viewer.ts';

/** One line of the desk: whose it is, what it is, when, and where it is opened. */
export interface DeskRow {
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly decisionId: string;
  readonly complaintId?: string;
  /** A day to be met, or a moment something was put here. */
  readonly day?: PlainDate | undefined;
  readonly at?: string | undefined;
  readonly who?: string | undefined;
}

export const deskLists = ['approval', 'advice', 'complaints', 'hearings', 'overdue'] as const;
export type DeskList = (typeof deskLists)[number];
export type Desk = Readonly<Record<DeskList, readonly DeskRow[]>>;

/** Soon is within the week: time to have the answer ready when the hearing ends. */
export const soonDays = 7;

type Nearness = { readonly mine: boolean; readonly team: boolean };

/** Which of these cases the viewer may find at all, and how near they are. */
async function nearTo(tx: Tx, viewer: Viewer, caseIds: readonly string[]): Promise<ReadonlyMap<string, Nearness>> {
  if (caseIds.length === 0) return new Map();
  const found = new Map<string, Nearness>();
  for (const closed of [false, true]) {
    const { rows } = await sql<{ case_id: string; mine: boolean | null; team: boolean | null }>`
      select v.case_id, v.mine, v."of team" as team from (${casesFor(viewer, { closed, q: '' })}) v
      where v.case_id = any(${[...caseIds]}::uuid[])`.execute(tx);
    for (const { case_id, mine, team } of rows) found.set(case_id, { mine: mine === true, team: team === true });
  }
  return found;
}

interface Overdue {
  readonly decisionId: string;
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly due: PlainDate;
}

/** Decisions over the day that the citizen was promised. */
async function overdueDecisions(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly Overdue[]> {
  const { rows } = await sql<Overdue>`
    select d.id as "decisionId", d.case_id as "caseId", c.person_id as "personId", o.name as "personName", d.kind,
      coalesce(d.new_due_on, d.due_on) as due
    from decision d
    join citizen_case c on c.authority_id = d.authority_id and c.id = d.case_id
    join case_overview o on o.authority_id = d.authority_id and o.case_id = d.case_id
    where d.authority_id = ${authorityId} and d.state in ('draft', 'submitted') and coalesce(d.new_due_on, d.due_on) < ${today}
    order by 6, 1`.execute(tx);
  return rows;
}

/** The kinds that the viewer may sign. */
async function mandated(tx: Tx, viewer: Viewer, kinds: DecisionKinds): Promise<ReadonlySet<string>> {
  const held = new Set<string>();
  for (const { kind, mandate } of kinds.all)
    if ((await mandateFor(tx, viewer.authorityId, viewer.actorId, mandate, null, viewer.today)).ok) held.add(kind);
  return held;
}

/**
 * What waits for the viewer: approvals they have the mandate for and did not prepare, questions to them, and the deadlines of their own and
 * their team's citizens; a manager has everybody's.
 */
export async function readDesk(tx: Tx, viewer: Viewer, kinds: DecisionKinds, soonUntil: PlainDate): Promise<Desk> {
  const { authorityId, actorId, today } = viewer;
  const [may, waiting, advice, complaints, hearings, overdue] = [
    await mandated(tx, viewer, kinds),
    await waitingForApproval(tx, authorityId),
    await askedForAdvice(tx, authorityId, actorId),
    await waitingComplaints(tx, authorityId),
    await openHearings(tx, authorityId),
    await overdueDecisions(tx, authorityId, today),
  ];
  const all: Desk = {
    approval: waiting
      .filter(({ kind, preparedBy }) => may.has(kind) && preparedBy !== actorId)
      .map((row) => ({ ...row, at: row.submittedAt, who: row.preparedByName })),
    advice: advice.map((row) => ({ ...row, at: row.askedAt, who: row.askedByName })),
    complaints: complaints.map(({ complaint, ...row }) => ({
      ...row,
      caseId: complaint.caseId,
      decisionId: complaint.decisionId,
      complaintId: complaint.id,
      day: complaint.dueOn,
      who: row.contactName ?? undefined,
    })),
    hearings: hearings.filter(({ until }) => until <= soonUntil).map((row) => ({ ...row, day: row.until })),
    overdue: overdue.map((row) => ({ ...row, day: row.due })),
  };
  const near = await nearTo(tx, viewer, [...new Set(deskLists.flatMap((list) => all[list].map((row) => row.caseId)))]);
  const mine = ({ caseId }: DeskRow): boolean => {
    const found = near.get(caseId);
    return found !== undefined && (viewer.manager || found.mine || found.team);
  };
  return {
    approval: all.approval.filter(mine),
    advice: all.advice.filter(mine),
    complaints: all.complaints.filter(mine),
    hearings: all.hearings.filter(mine),
    overdue: all.overdue.filter(mine),
  };
}
