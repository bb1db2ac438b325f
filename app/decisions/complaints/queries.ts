import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Complaint, ComplaintState } from './complaint.ts';
import type { Lesson, PointsTo } from './lesson.ts';
import { asComplaint, asLesson } from './rows.ts';

const complaints = (tx: Tx, authorityId: number) =>
  tx.selectFrom('complaint').selectAll().where('authority_id', '=', authorityId);

/** The complaints of a case, the newest first. */
export async function complaintsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly Complaint[]> {
  const rows = await complaints(tx, authorityId)
    .where('case_id', '=', caseId)
    .orderBy('received_on', 'desc')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asComplaint);
}

/** Null when there is none that this actor may see. */
export async function complaintById(tx: Tx, authorityId: number, complaintId: string): Promise<Complaint | null> {
  const row = await complaints(tx, authorityId).where('id', '=', complaintId).executeTakeFirst();
  return row ? asComplaint(row) : null;
}

/** The complaints about one decision, the newest first. */
export async function complaintsAbout(tx: Tx, authorityId: number, decisionId: string): Promise<readonly Complaint[]> {
  const rows = await complaints(tx, authorityId)
    .where('decision_id', '=', decisionId)
    .orderBy('received_on', 'desc')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asComplaint);
}

/** A complaint in a list of many cases. The desk decides whom it is shown to. */
export interface WaitingComplaint {
  readonly complaint: Complaint;
  readonly personId: string;
  readonly personName: string;
  readonly kind: string;
  readonly contactStaffId: string | null;
  readonly contactName: string | null;
}

/** Complaints that the authority or the citizen owes a step, the first day first: none passes unseen. */
export async function waitingComplaints(tx: Tx, authorityId: number): Promise<readonly WaitingComplaint[]> {
  const found = await complaints(tx, authorityId)
    .where('state', 'in', ['received', 'awaits-citizen', 'to-forward'] satisfies ComplaintState[])
    .orderBy('due_on')
    .orderBy('id')
    .execute();
  if (found.length === 0) return [];
  const { rows } = await sql<Omit<WaitingComplaint, 'complaint'> & { readonly id: string }>`
    select k.id, c.person_id as "personId", o.name as "personName", d.kind,
      o.contact_staff_id as "contactStaffId", o.contact_name as "contactName"
    from complaint k
    join decision d on d.authority_id = k.authority_id and d.id = k.decision_id
    join citizen_case c on c.authority_id = k.authority_id and c.id = k.case_id
    join case_overview o on o.authority_id = k.authority_id and o.case_id = k.case_id
    where k.authority_id = ${authorityId} and k.state in ('received', 'awaits-citizen', 'to-forward')`.execute(tx);
  const byId = new Map(rows.map(({ id, ...of }) => [id, of]));
  return found.flatMap((row) => {
    const of = byId.get(row.id);
    return of ? [{ complaint: asComplaint(row), ...of }] : [];
  });
}

const allLessons = (tx: Tx, authorityId: number) =>
  tx.selectFrom('decision_lesson').selectAll().where('authority_id', '=', authorityId);

interface Wanted {
  /** Nobody has said yet what was done, or somebody has. */
  readonly open?: boolean;
  /** What points to one letter or one rule: for the page where it is changed. */
  readonly pointsTo?: PointsTo;
  readonly pointsKey?: string;
}

/** What was learnt, the newest first. */
export async function lessons(
  tx: Tx,
  authorityId: number,
  { open, pointsTo, pointsKey }: Wanted = {},
): Promise<readonly Lesson[]> {
  let asked = allLessons(tx, authorityId);
  if (open !== undefined) asked = asked.where('done_at', open ? 'is' : 'is not', null);
  if (pointsTo !== undefined) asked = asked.where('points_to', '=', pointsTo);
  if (pointsKey !== undefined) asked = asked.where('points_key', '=', pointsKey);
  return (await asked.orderBy('made_at', 'desc').orderBy('id').execute()).map(asLesson);
}

export async function lessonById(tx: Tx, authorityId: number, lessonId: string): Promise<Lesson | null> {
  const row = await allLessons(tx, authorityId).where('id', '=', lessonId).executeTakeFirst();
  return row ? asLesson(row) : null;
}
