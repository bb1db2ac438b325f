import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import { silentDays } from '../signs.ts';

/** Something the clock does: an act and its input. Nothing that was done is found again. */
export interface MorningTask {
  readonly act: string;
  readonly input: Readonly<Record<string, unknown>>;
}

type Row = { readonly caseId: string; readonly enrolmentId: string };

const open = sql`exists (select from citizen_case k where k.authority_id = e.authority_id and k.id = e.case_id and k.closed_on is null)`;

/** The first day has come. */
async function toBegin(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row>`select e.case_id as "caseId", e.id as "enrolmentId" from enrolment e
    where e.authority_id = ${authorityId} and e.state = 'granted' and e.starts_on <= ${today} and ${open}
    order by e.starts_on, e.id`.execute(tx);
  return rows.map((input) => ({ act: 'begin-course', input }));
}

/** Questions whose day has come. */
async function toAsk(tx: Tx, authorityId: number, today: PlainDate): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row & { checkId: string }>`
    select e.case_id as "caseId", e.id as "enrolmentId", c.id as "checkId"
    from enrolment_check c join enrolment e on e.authority_id = c.authority_id and e.id = c.enrolment_id
    where c.authority_id = ${authorityId} and c.state = 'planned' and c.due_on <= ${today}
      and (e.state = 'under-way' or (e.state = 'done' and c.moment = 'after')) and ${open}
    order by c.due_on, c.id`.execute(tx);
  return rows.map((input) => ({ act: 'ask-course-check', input }));
}

/** The last two questions wait, and no talk about it is open: the act looks closer. */
async function toRaise(tx: Tx, authorityId: number, now: string): Promise<readonly MorningTask[]> {
  const { rows } = await sql<Row>`select e.case_id as "caseId", e.id as "enrolmentId" from enrolment e
    where e.authority_id = ${authorityId} and e.state = 'under-way' and ${open}
      and not exists (select from enrolment_sign s where s.authority_id = e.authority_id and s.enrolment_id = e.id
        and s.kind = 'silence' and (s.state = 'open' or s.talked_on >= (select max(c.due_on) from enrolment_check c
          where c.authority_id = e.authority_id and c.enrolment_id = e.id and c.asked_at is not null)))
      and (select count(*) = 2 and bool_and(l.state = 'asked' and l.asked_at <= ${now}::timestamptz - make_interval(days => ${silentDays}))
        from (select c.state, c.asked_at from enrolment_check c where c.authority_id = e.authority_id and c.enrolment_id = e.id
          and c.asked_at is not null order by c.due_on desc, c.id desc limit 2) l)
    order by e.id`.execute(tx);
  return rows.map((input) => ({ act: 'raise-course-silence', input }));
}

/** What the day asks for, in the order it is done. */
export async function morningTasks(
  tx: Tx,
  authorityId: number,
  { today, now }: { readonly today: PlainDate; readonly now: string },
): Promise<readonly MorningTask[]> {
  return [
    ...(await toBegin(tx, authorityId, today)),
    ...(await toAsk(tx, authorityId, today)),
    ...(await toRaise(tx, authorityId, now)),
  ];
}
