import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Enrolment, SkillsTest } from '../enrolment.ts';

// Inside JSON the database writes instants its own way: here they look like all others.
const at = (column: string) => sql.raw(`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);
const belongs = (alias: string) => sql.raw(`${alias}.authority_id = e.authority_id and ${alias}.enrolment_id = e.id`);

const columns = sql`
  e.id, e.case_id as "caseId", e.course_id as "courseId", e.class_id as "classId", e.partnership_id as "partnershipId",
  e.course_title as "courseTitle", e.provider_name as "providerName", e.organisation_id as "organisationId", e.card_id as "cardId",
  e.decision_id as "decisionId", e.citizen_name as "citizenName", e.shares_with_school as "sharesWithSchool",
  e.proposed_by as "proposedBy", e.state, e.why, e.wanted_at as "wantedAt", e.scheme, e.payer, e.payer_name as "payerName",
  e.payer_answer as "payerAnswer", e.payer_answered_on as "payerAnsweredOn", e.payer_words as "payerWords",
  e.law_category as "lawCategory", e.hours_week::float8 as "hoursWeek", e.starts_on as "startsOn", e.ends_on as "endsOn",
  e.ended_on as "endedOn", e.result, e.end_words as "endWords", e.updated_at as "updatedAt",
  coalesce((select json_agg(json_build_object('id', b.id, 'kind', b.kind, 'words', b.words, 'help', b.help, 'helper', b.helper,
      'state', b.state, 'answer', b.answer, 'byName', b.by_name, 'at', ${at('b.at')}, 'answeredByName', b.answered_by_name,
      'answeredAt', ${at('b.answered_at')}) order by b.at, b.id)
    from enrolment_barrier b where ${belongs('b')}), '[]') as barriers,
  coalesce((select json_agg(json_build_object('id', t.id, 'place', t.place, 'placeName', t.place_name, 'onDay', t.on_day,
      'words', t.words, 'state', t.state, 'thought', t.thought, 'said', t.said) order by t.on_day, t.id)
    from enrolment_try_out t where ${belongs('t')}), '[]') as "tryOuts",
  coalesce((select json_agg(json_build_object('id', u.id, 'kind', u.kind, 'name', u.name, 'contact', u.contact) order by u.at, u.id)
    from enrolment_buddy u where ${belongs('u')}), '[]') as buddies,
  coalesce((select json_agg(json_build_object('id', c.id, 'moment', c.moment, 'dueOn', c.due_on, 'state', c.state,
      'askedAt', ${at('c.asked_at')}, 'score', c.score, 'words', c.words, 'answeredAt', ${at('c.answered_at')}) order by c.due_on, c.id)
    from enrolment_check c where ${belongs('c')}), '[]') as checks,
  coalesce((select json_agg(json_build_object('id', a.id, 'onDay', a.on_day, 'words', a.words, 'byName', a.by_name) order by a.on_day)
    from enrolment_absence a where ${belongs('a')}), '[]') as absences,
  coalesce((select json_agg(json_build_object('id', m.id, 'words', m.words, 'byName', m.by_name, 'at', ${at('m.at')}) order by m.at, m.id)
    from enrolment_message m where ${belongs('m')}), '[]') as messages,
  coalesce((select json_agg(json_build_object('id', s.id, 'kind', s.kind, 'words', s.words, 'state', s.state,
      'raisedAt', ${at('s.raised_at')}, 'talkedOn', s.talked_on, 'agreed', s.agreed, 'talkedByName', s.talked_by_name)
      order by s.raised_at, s.id)
    from enrolment_sign s where ${belongs('s')}), '[]') as signs,
  coalesce((select json_agg(json_build_object('id', o.id, 'kind', o.kind, 'fromOn', o.from_on, 'hours', o.hours::float8,
      'words', o.words) order by o.from_on, o.id)
    from enrolment_outcome o where ${belongs('o')}), '[]') as outcomes`;

/** A citizen's courses: those that are not over first, then the newest. */
export async function enrolmentsOf(tx: Tx, home: number, caseId: string): Promise<readonly Enrolment[]> {
  const { rows } = await sql<Enrolment>`select ${columns} from enrolment e
    where e.authority_id = ${home} and e.case_id = ${caseId}
    order by e.state in ('done', 'stopped', 'declined', 'withdrawn'), e.wanted_at desc, e.id`.execute(tx);
  return rows;
}

/** Null where there is none, or the scope of the transaction does not show it. */
export async function enrolmentById(tx: Tx, home: number, id: string): Promise<Enrolment | null> {
  const { rows } = await sql<Enrolment>`select ${columns} from enrolment e
    where e.authority_id = ${home} and e.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** A school's participants who share their name with it: those to come and under way, and those of the last weeks. */
export async function participantsOfSchool(
  tx: Tx,
  authorityId: number,
  organisationId: string,
  { endedSince }: { readonly endedSince: string },
): Promise<readonly Enrolment[]> {
  const { rows } = await sql<Enrolment>`select ${columns} from enrolment e
    where e.authority_id = ${authorityId} and e.organisation_id = ${organisationId} and e.shares_with_school
      and (e.state in ('granted', 'under-way') or (e.state in ('done', 'stopped') and e.ended_on >= ${endedSince}))
    order by e.state in ('done', 'stopped'), e.starts_on nulls last, e.citizen_name, e.id`.execute(tx);
  return rows;
}

/** The people behind a school's participants: whom a page of the school shows, for the access log. */
export async function personsOfParticipants(
  tx: Tx,
  authorityId: number,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{ personId: string }>`select distinct person_id as "personId"
    from enrolment_persons(${authorityId}) where enrolment_id = any(${[...ids]}::uuid[])`.execute(tx);
  return rows.map(({ personId }) => personId);
}

/** Courses of many people, for a list of work; `ids` in any order. */
export async function enrolmentsBy(tx: Tx, authorityId: number, ids: readonly string[]): Promise<readonly Enrolment[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Enrolment>`select ${columns} from enrolment e
    where e.authority_id = ${authorityId} and e.id = any(${[...ids]}::uuid[]) order by e.starts_on nulls last, e.id`.execute(
    tx,
  );
  return rows;
}

/** The last test of reading and maths that somebody asked for; null where nobody did. */
export async function skillsTestOf(tx: Tx, home: number, caseId: string): Promise<SkillsTest | null> {
  const { rows } = await sql<SkillsTest>`select t.id, t.case_id as "caseId", t.asked_by as "askedBy", t.state,
      t.on_day as "onDay", t.place, t.words, t.at
    from skills_test t where t.authority_id = ${home} and t.case_id = ${caseId} order by t.at desc, t.id limit 1`.execute(
    tx,
  );
  return rows[0] ?? null;
}
