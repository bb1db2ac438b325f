import { instant } from '@fodfaeste/law/dates';
import { factKinds, isFactKind } from '@fodfaeste/law/facts';
import { sql } from 'kysely';
import { decisionsForIndex } from '../../decisions/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { isSpecial } from '../../people/index.ts';
import type { CaseForIndex, DecisionForIndex, LetterSent, NoteShared } from '../case-for-index.ts';
import { grouped } from '../grouped.ts';

const sensitiveKinds = Object.keys(factKinds).filter((kind) => isFactKind(kind) && isSpecial(kind));

type Row = Omit<CaseForIndex, 'contact' | 'letters' | 'notes' | 'decisions'> & {
  readonly contactStaffId: string | null;
  readonly contactFrom: CaseForIndex['firstGoalAt'];
};

/** A fact that was corrected away still counts: what was written meanwhile may speak of it. */
const rowsOf = async (tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<Row[]> => {
  const { rows } = await sql<Row>`
    select c.id as "caseId", c.person_id as "personId", p.cpr_kind as "cprKind", c.opened_on as "openedOn", c.closed_on as "closedOn",
      k.staff_id as "contactStaffId", k.from_at as "contactFrom",
      (select min(g.set_at) from plan_goal g where g.authority_id = c.authority_id and g.case_id = c.id) as "firstGoalAt",
      (select min(m.starts_at) from meeting m where m.authority_id = c.authority_id and m.case_id = c.id and m.state = 'held') as "firstTalkAt",
      (select min(f.recorded_at) from fact f where f.authority_id = c.authority_id and f.case_id = c.id
        and f.kind = any(${sensitiveKinds})) as "sensitiveSince"
    from citizen_case c
    join person p on p.authority_id = c.authority_id and p.id = c.person_id
    left join contact_person k on k.authority_id = c.authority_id and k.case_id = c.id and k.until_at is null
    where c.authority_id = ${authorityId} and c.id = any(${[...caseIds]}::uuid[])
    order by c.opened_on, c.id`.execute(tx);
  return rows;
};

type OfCase<T> = T & { readonly caseId: string };

/** Letters proper, once they have left. Mail and SMS are notices that something waits, and no documents. */
const lettersOf = async (tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<OfCase<LetterSent>[]> => {
  const { rows } = await sql<OfCase<LetterSent>>`
    select g.case_id as "caseId", g.id, g.purpose, g.sent_at as "sentAt" from outgoing g
    where g.authority_id = ${authorityId} and g.case_id = any(${[...caseIds]}::uuid[])
      and g.channel in ('digital-post', 'paper') and g.sent_at is not null
    order by g.sent_at, g.id`.execute(tx);
  return rows;
};

const notesOf = async (tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<OfCase<NoteShared>[]> => {
  const { rows } = await sql<OfCase<NoteShared>>`
    select m.case_id as "caseId", m.id as "meetingId", m.note_shared_at as "sharedAt" from meeting m
    where m.authority_id = ${authorityId} and m.case_id = any(${[...caseIds]}::uuid[])
      and m.state = 'held' and m.note_shared_at is not null
    order by m.note_shared_at, m.id`.execute(tx);
  return rows;
};

const byCase = <T extends { readonly caseId: string }>(all: readonly T[]) => grouped(all, ({ caseId }) => caseId);

const decisionsOf = async (tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<DecisionForIndex[]> =>
  (await decisionsForIndex(tx, authorityId, caseIds)).map(({ id, caseId, kle, openedAt, signedAt, withdrawnAt }) => ({
    id,
    caseId,
    kle,
    openedAt: instant(openedAt),
    signedAt: signedAt === null ? null : instant(signedAt),
    withdrawnAt: withdrawnAt === null ? null : instant(withdrawnAt),
  }));

/** The cases as they stand now, in the order they were opened. */
export async function casesForIndex(tx: Tx, authorityId: number, caseIds: readonly string[]): Promise<CaseForIndex[]> {
  const rows = await rowsOf(tx, authorityId, caseIds);
  const letters = byCase(await lettersOf(tx, authorityId, caseIds));
  const notes = byCase(await notesOf(tx, authorityId, caseIds));
  const decisions = byCase(await decisionsOf(tx, authorityId, caseIds));
  return rows.map(({ contactStaffId, contactFrom, ...row }) => ({
    ...row,
    contact: contactStaffId && contactFrom ? { staffId: contactStaffId, from: contactFrom } : null,
    letters: letters.get(row.caseId) ?? [],
    notes: notes.get(row.caseId) ?? [],
    decisions: decisions.get(row.caseId) ?? [],
  }));
}
