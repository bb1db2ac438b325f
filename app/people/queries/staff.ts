import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { rolesIn, staffRoles } from '../staff/roles.ts';
import type { StaffDetails } from '../staff-events.ts';

export interface StaffMember extends Omit<StaffDetails, 'department'> {
  readonly id: string;
  readonly name: string;
  readonly department: string;
  readonly active: boolean;
  readonly version: number;
  readonly roles: readonly string[];
  /** How many have them as contact person now. */
  readonly citizens: number;
}

export async function staffMember(tx: Tx, authorityId: number, staffId: string): Promise<StaffMember | null> {
  const { rows } = await sql<StaffMember>`
    select s.id, s.name, s.title, s.email, s.phone, s.department, s.team_id as "teamId", s.active, s.version,
      array(select r.role from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id order by r.role) as roles,
      (select count(*)::int from contact_person p
        where p.authority_id = s.authority_id and p.staff_id = s.id and p.until_at is null) as citizens
    from staff s where s.authority_id = ${authorityId} and s.id = ${staffId}`.execute(tx);
  return rows[0] ?? null;
}

export async function staffByLogin(
  tx: Tx,
  authorityId: number,
  loginSubject: string,
): Promise<{ readonly id: string; readonly name: string; readonly active: boolean } | null> {
  const row = await tx
    .selectFrom('staff')
    .select(['id', 'name', 'active'])
    .where('authority_id', '=', authorityId)
    .where('login_subject', '=', loginSubject)
    .executeTakeFirst();
  return row ?? null;
}

/** Administrators who can still log in, besides one. */
export async function otherAdministrators(tx: Tx, authorityId: number, staffId: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from staff s
    join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'administrator'
    where s.authority_id = ${authorityId} and s.active and s.id <> ${staffId}`.execute(tx);
  return rows[0]?.n ?? 0;
}

export async function authorityKind(tx: Tx, authorityId: number): Promise<'municipality' | 'akasse'> {
  const row = await tx.selectFrom('authority').select('kind').where('id', '=', authorityId).executeTakeFirstOrThrow();
  return row.kind;
}

export const roleChoices = async (tx: Tx, authorityId: number): Promise<Choice[]> =>
  rolesIn(await authorityKind(tx, authorityId)).map((value) => ({ value, label: staffRoles[value] }));

export interface Team {
  readonly id: string;
  readonly name: string;
}

export const teams = (tx: Tx, authorityId: number): Promise<Team[]> =>
  tx.selectFrom('team').select(['id', 'name']).where('authority_id', '=', authorityId).orderBy('name').execute();

export const teamChoices = async (tx: Tx, authorityId: number): Promise<Choice[]> =>
  (await teams(tx, authorityId)).map(({ id, name }) => ({ value: id, label: say(name, name) }));

export interface HeldMandate {
  readonly id: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly kind: string;
  readonly maxOere: number | null;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate | null;
}

/** Mandates that hold or will hold, of everybody here or of one. */
export async function openMandates(
  tx: Tx,
  authorityId: number,
  today: PlainDate,
  staffId: string | null,
): Promise<HeldMandate[]> {
  const { rows } = await sql<HeldMandate>`
    select m.id, m.staff_id as "staffId", s.name as "staffName", m.kind, m.max_oere as "maxOere",
      m.valid_from as "validFrom", m.valid_until as "validUntil"
    from mandate m join staff s on s.authority_id = m.authority_id and s.id = m.staff_id
    where m.authority_id = ${authorityId} and (m.valid_until is null or m.valid_until > ${today})
      and (${staffId}::uuid is null or m.staff_id = ${staffId}::uuid)
    order by s.sort_key, m.kind, m.valid_from`.execute(tx);
  return rows;
}

export async function workingHours(tx: Tx, authorityId: number, staffId: string) {
  return tx
    .selectFrom('working_hours')
    .select(['weekday', 'from_time as from', 'to_time as to'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .orderBy('weekday')
    .execute();
}
