import { type Instant, instant, type PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { ActContext, Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { factsAsOf } from '../facts/timeline.ts';
import { workplace } from '../staff/departments.ts';
import { inAuthority } from './across.ts';
import { factRows } from './facts.ts';

/** Somebody outside the circle of a case who could be let into a part of it. */
export interface PossibleHelper {
  readonly id: string;
  readonly name: string;
  readonly authorityId: number;
  readonly kind: 'helper' | 'akasse';
  readonly organisation: string;
  readonly department: string;
  readonly title: string;
}

type Row = Pick<PossibleHelper, 'id' | 'name' | 'title' | 'department'>;

const helperOf =
  (authority: { readonly id: number; readonly name: string }, kind: PossibleHelper['kind']) =>
  (row: Row): PossibleHelper => ({ ...row, authorityId: authority.id, kind, organisation: authority.name });

/** Colleagues of other departments, and the caseworkers of the citizen's a-kasse (of every a-kasse while nobody knows which). */
export async function possibleHelpers(
  tx: Tx,
  { actor, now, today }: Pick<ActContext, 'actor' | 'now' | 'today'>,
  caseId: string,
): Promise<PossibleHelper[]> {
  const home = actor.authorityId;
  const { rows: own } = await sql<Row>`
    select s.id, s.name, s.title, s.department from staff s
    left join case_overview o on o.authority_id = s.authority_id and o.case_id = ${caseId}
    left join staff c on c.authority_id = s.authority_id and c.id = o.contact_staff_id
    where s.authority_id = ${home} and s.active and s.id <> ${actor.id}
      and s.department is distinct from coalesce(c.department, ${actor.department ?? null})
      -- The team and the managers see the case already.
      and (o.team_id is null or s.team_id is distinct from o.team_id)
      and not exists (select 1 from staff_role r
        where r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'manager')
    order by s.department, s.sort_key`.execute(tx);
  const found = own.map(helperOf({ id: home, name: actor.organisation }, 'helper'));
  for (const fund of await funds(tx, home, caseId, today, instant(now)))
    found.push(...(await fundStaff(tx, fund.id, home)).map(helperOf(fund, 'akasse')));
  return found;
}

async function funds(tx: Tx, home: number, caseId: string, today: PlainDate, now: Instant) {
  const fact = factsAsOf(await factRows(tx, home, caseId), today, now).find(({ kind }) => kind === 'akasse');
  const all = await tx
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('kind', '=', 'akasse')
    .orderBy('name')
    .execute();
  const value = fact?.value as { readonly akasse?: number } | undefined;
  return value?.akasse === undefined ? all : all.filter(({ id }) => id === value.akasse);
}

const fundStaff = (tx: Tx, fund: number, home: number): Promise<Row[]> =>
  inAuthority(tx, fund, home, async () => {
    const { rows } = await sql<Row>`
      select s.id, s.name, s.title, s.department from staff s
      where s.authority_id = ${fund} and s.active and exists (
        select 1 from staff_role r where r.authority_id = s.authority_id and r.staff_id = s.id and r.role = 'akasse-caseworker')
      order by s.sort_key`.execute(tx);
    return rows;
  });

export const helperChoices = (helpers: readonly PossibleHelper[]): Choice[] =>
  helpers.map(({ id, name, title, department, organisation }) => {
    const place = workplace(department, organisation);
    return { value: id, label: say(`${name}, ${title}, ${place.da}`, `${name}, ${title}, ${place.en}`) };
  });
