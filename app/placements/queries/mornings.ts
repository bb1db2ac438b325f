import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Party } from '../placement.ts';

/** Something the clock does: an act and its input. Nothing that was done is found again. */
export interface MorningTask {
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Row = {
  readonly caseId: string;
  readonly placementId: string;
};

/** Checks whose day has come. */
async function dueChecks(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row & { followUpId: string }>`
    select f.case_id as "caseId", f.placement_id as "placementId", f.id as "followUpId"
    from placement_follow_up f join placement p on p.authority_id = f.authority_id and p.id = f.placement_id
    where f.authority_id = ${authorityId} and f.kind = 'check' and f.state = 'planned' and f.due_on <= ${today}
      and p.state = 'granted' order by f.due_on, f.id`.execute(tx);
  return rows.map((input) => ({ act: 'ask-placement-check', input }));
}

/** Asked three days ago or more, and not answered: reminded once. Later staff see it in their list. */
async function toRemind(tx: Tx, authorityId: number, now: string): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row & { party: Party }>`
    select c.case_id as "caseId", c.placement_id as "placementId", c.party
    from placement_confirmation c join placement p on p.authority_id = c.authority_id and p.id = c.placement_id
    where c.authority_id = ${authorityId} and c.state = 'waiting' and c.reminded_at is null and p.state = 'sent'
      and p.sent_at <= ${now}::timestamptz - interval '3 days'
      and (c.party = 'citizen' or c.email is not null or c.phone is not null)
    order by p.sent_at, c.id`.execute(tx);
  return rows.map((input) => ({ act: 'remind-placement-party', input }));
}

/** The first day has come, and the card of the plan does not say so yet. */
async function toBegin(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row>`
    select p.case_id as "caseId", p.id as "placementId"
    from placement p join plan_card k on k.authority_id = p.authority_id and k.id = p.card_id
    where p.authority_id = ${authorityId} and p.state = 'granted' and p.starts_on <= ${today} and p.ends_on >= ${today}
      and k.state in ('proposed', 'agreed') order by p.starts_on, p.id`.execute(tx);
  return rows.map((input) => ({ act: 'begin-placement', input }));
}

/** About to end: both are asked how it went, once. Not where it goes on. */
async function toAssess(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row>`
    select p.case_id as "caseId", p.id as "placementId" from placement p
    where p.authority_id = ${authorityId} and p.state = 'granted' and p.assessment_asked_at is null
      and p.ends_on <= ${today}::date + 3
      and not exists (select from placement n where n.authority_id = p.authority_id and n.extends_id = p.id and n.state in ('granted', 'ended'))
    order by p.ends_on, p.id`.execute(tx);
  return rows.map((input) => ({ act: 'ask-placement-assessment', input }));
}

/** Prolonged, and the first part is over: it goes on in the other one. */
async function toHandOver(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row & { endedOn: PlainDate }>`
    select p.case_id as "caseId", p.id as "placementId", p.ends_on as "endedOn" from placement p
    where p.authority_id = ${authorityId} and p.state = 'granted' and p.ends_on < ${today}
      and exists (select from placement n where n.authority_id = p.authority_id and n.extends_id = p.id and n.state in ('granted', 'ended'))
    order by p.ends_on, p.id`.execute(tx);
  return rows.map((input) => ({ act: 'end-placement', input: { ...input, endReason: 'done' } }));
}

/** Drafts nobody touched for twelve weeks: what is kept of a citizen is kept for a reason. */
async function forgotten(tx: Tx, authorityId: number, now: string, words: string): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row>`
    select p.case_id as "caseId", p.id as "placementId" from placement p
    where p.authority_id = ${authorityId} and p.state = 'draft' and p.updated_at <= ${now}::timestamptz - interval '12 weeks'
    order by p.updated_at, p.id`.execute(tx);
  return rows.map((input) => ({ act: 'withdraw-placement', input: { ...input, words } }));
}

export async function morningTasks(
  tx: Tx,
  authorityId: number,
  { today, now, words }: { readonly today: PlainDate; readonly now: string; readonly words: string },
): Promise<readonly MorningTask[]> {
  return [
    ...(await toBegin(tx, authorityId, today)),
    ...(await toHandOver(tx, authorityId, today)),
    ...(await dueChecks(tx, authorityId, today)),
    ...(await toAssess(tx, authorityId, today)),
    ...(await toRemind(tx, authorityId, now)),
    ...(await forgotten(tx, authorityId, now, words)),
  ];
}
