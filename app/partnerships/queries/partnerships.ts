import type { PlainDate } from '@fodfaeste/law/dates';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import {
  type AgreedPartnership,
  type Funnel,
  isOver,
  type Partnership,
  type PartnershipNote,
  type PartnershipParty,
  type PartnershipResult,
  type PartnershipState,
  type Pledge,
  partyKinds,
  type WholePartnership,
} from '../partnership.ts';

type Row = Selectable<DB['partnership']> & {
  readonly course_title: string | null;
  readonly provider_name: string | null;
  readonly class_course: string | null;
  readonly class_place: string | null;
  readonly class_postal: string | null;
  readonly class_from: string | null;
  readonly class_to: string | null;
  readonly class_min: number | null;
  readonly class_max: number | null;
};

const classOf = (row: Row): Partnership['heldClass'] =>
  row.class_id === null || row.class_course === null
    ? null
    : {
        id: row.class_id,
        courseId: row.class_course,
        courseTitle: row.course_title ?? '',
        providerName: row.provider_name ?? '',
        place: row.class_place ?? '',
        postalCode: row.class_postal,
        from: row.class_from as PlainDate,
        to: row.class_to as PlainDate,
        seatsMin: row.class_min,
        seatsMax: row.class_max,
      };

const asPartnership = (row: Row): Partnership => ({
  authorityId: row.authority_id,
  id: row.id,
  title: row.title,
  goal: row.goal,
  occupationTitle: row.occupation_title,
  occupationUri: row.occupation_uri,
  isco: row.isco,
  seatsMin: row.seats_min,
  seatsMax: row.seats_max,
  infoOn: row.info_on as PlainDate | null,
  infoPlace: row.info_place,
  selectionOn: row.selection_on as PlainDate | null,
  workFrom: row.work_from as PlainDate | null,
  state: row.state,
  stateAt: row.state_at,
  stateWords: row.state_words,
  requestId: row.request_id,
  heldClass: classOf(row),
  madeAt: row.made_at,
  madeByName: row.made_by_name,
  staffId: row.staff_id,
  staffName: row.staff_name,
  result: row.result as PartnershipResult | null,
  resultOn: row.result_on as PlainDate | null,
});

async function partnershipsWhere(tx: Tx, where: RawBuilder<unknown>): Promise<readonly Partnership[]> {
  const { rows } = await sql<Row>`
    select p.*, c.title as course_title, c.provider_name, k.course_id as class_course, k.place as class_place, k.postal_code as class_postal,
      k.starts_on as class_from, k.ends_on as class_to, k.seats_min as class_min, k.seats_max as class_max
    from partnership p
    left join training_class k on k.authority_id = p.authority_id and k.id = p.class_id
    left join training_course c on c.authority_id = k.authority_id and c.id = k.course_id
    where ${where} order by p.made_at desc, p.id limit 300`.execute(tx);
  return rows.map(asPartnership);
}

/** As far as the reader may see it: its parties, those invited to it, the municipality. */
export async function partnershipById(tx: Tx, authorityId: number, id: string): Promise<Partnership | null> {
  const [found] = await partnershipsWhere(tx, sql`p.authority_id = ${authorityId} and p.id = ${id}`);
  return found ?? null;
}

const nobody: Funnel = {
  invited: 0,
  yes: 0,
  no: 0,
  info: 0,
  met: 0,
  declared: 0,
  enrolled: 0,
  finished: 0,
  stopped: 0,
  hired: 0,
  notHired: 0,
  waiting: 0,
  hired3: 0,
  hired6: 0,
};

/** The numbers, for the municipality and for parties; zeros for everybody else. */
export async function funnelOf(tx: Tx, authorityId: number, partnershipId: string): Promise<Funnel> {
  const { rows } = await sql<Funnel>`
    select invited, yes, no, info, met, declared, enrolled, finished, stopped, hired, not_hired as "notHired", waiting,
      hired_3 as "hired3", hired_6 as "hired6"
    from partnership_counts(${authorityId}, ${partnershipId})`.execute(tx);
  return rows[0] ?? nobody;
}

const hoursOf = (text: string | null) => (text === null ? null : Number(text));

const asParty = (row: Selectable<DB['partnership_party']>): PartnershipParty => ({
  id: row.id,
  partnershipId: row.partnership_id,
  kind: row.kind,
  organisationId: row.organisation_id,
  name: row.name,
  state: row.state,
  askedWords: row.asked_words,
  askedByName: row.asked_by_name,
  gives: {
    oere: row.gives_oere === null ? null : Number(row.gives_oere),
    hours: hoursOf(row.gives_hours),
    source: row.source,
    words: row.words,
  },
  answeredByName: row.answered_by_name,
  lesson: row.lesson,
  lessonByName: row.lesson_by_name,
});

const asPledge = (row: Selectable<DB['partnership_pledge']>): Pledge => ({
  id: row.id,
  partnershipId: row.partnership_id,
  organisationId: row.organisation_id,
  companyName: row.company_name,
  jobs: row.jobs,
  from: row.from_on as PlainDate | null,
  hoursWeek: Number(row.hours_week),
  payWords: row.pay_words,
  contactName: row.contact_name,
  contactPhone: row.contact_phone,
  declares: row.declares,
  words: row.words,
  state: row.state,
  toldBy: row.told_by,
  byName: row.by_name,
  at: row.at,
});

function byPartnership<T extends { readonly partnershipId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(row.partnershipId, [...(groups.get(row.partnershipId) ?? []), row]);
  return groups;
}

const oneOf = (ids: readonly string[]) => sql<boolean>`partnership_id = any(${[...ids]}::uuid[])`;

async function partiesOfAll(tx: Tx, authorityId: number, ids: readonly string[]): Promise<readonly PartnershipParty[]> {
  const rows = await tx
    .selectFrom('partnership_party')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  const place = ({ kind }: PartnershipParty) => partyKinds.indexOf(kind);
  return rows.map(asParty).sort((a, b) => place(a) - place(b));
}

async function pledgesOfAll(tx: Tx, authorityId: number, ids: readonly string[]): Promise<readonly Pledge[]> {
  const rows = await tx
    .selectFrom('partnership_pledge')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where(oneOf(ids))
    .orderBy('company_name')
    .orderBy('id')
    .execute();
  return rows.map(asPledge);
}

export const partiesOf = (tx: Tx, authorityId: number, id: string) => partiesOfAll(tx, authorityId, [id]);
export const pledgesOf = (tx: Tx, authorityId: number, id: string) => pledgesOfAll(tx, authorityId, [id]);

/** What is agreed and by whom; null where the reader may not see it. */
export async function agreedPartnership(tx: Tx, authorityId: number, id: string): Promise<AgreedPartnership | null> {
  const partnership = await partnershipById(tx, authorityId, id);
  if (!partnership) return null;
  return {
    partnership,
    parties: await partiesOf(tx, authorityId, id),
    pledges: await pledgesOf(tx, authorityId, id),
  };
}

/** What is agreed, by whom, and how far it has come; null where the reader may not see it. */
export async function wholePartnership(tx: Tx, authorityId: number, id: string): Promise<WholePartnership | null> {
  const agreed = await agreedPartnership(tx, authorityId, id);
  return agreed && { ...agreed, funnel: await funnelOf(tx, authorityId, id) };
}

/** Those the reader may see, the open ones first. The counting is left out: it is heavy, and a list shows none of it. */
export async function visiblePartnerships(tx: Tx, authorityId: number): Promise<readonly AgreedPartnership[]> {
  const found = await partnershipsWhere(tx, sql`p.authority_id = ${authorityId}`);
  const ids = found.map(({ id }) => id);
  const parties = byPartnership(await partiesOfAll(tx, authorityId, ids));
  const pledges = byPartnership(await pledgesOfAll(tx, authorityId, ids));
  return found
    .map((partnership) => ({
      partnership,
      parties: parties.get(partnership.id) ?? [],
      pledges: pledges.get(partnership.id) ?? [],
    }))
    .sort((a, b) => Number(isOver(a.partnership)) - Number(isOver(b.partnership)));
}

/** Those in one state, without their parties and pledges. */
export const partnershipsIn = (tx: Tx, authorityId: number, state: PartnershipState) =>
  partnershipsWhere(tx, sql`p.authority_id = ${authorityId} and p.state = ${state}`);

export async function notesOf(tx: Tx, authorityId: number, id: string): Promise<readonly PartnershipNote[]> {
  const rows = await tx
    .selectFrom('partnership_note')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('partnership_id', '=', id)
    .orderBy('at', 'desc')
    .orderBy('id')
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    fromName: row.from_name,
    byName: row.by_name,
    words: row.words,
    at: row.at,
  }));
}
