import { dateOf, type Instant, type PlainDate, partsOf, toCopenhagen } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { CprVault } from '../../kernel/act/act.ts';
import { insert } from '../../kernel/act/write.ts';
import { parseCpr } from '../../kernel/crypto/cpr.ts';
import { type Database, inScope, type Tx } from '../../kernel/database/scope.ts';
import type { SealedCpr } from '../../people/index.ts';
import type { MunicipalityFigures } from '../figures/figures.ts';
import type { Lists } from '../figures/lists.ts';
import { fundStaff } from '../house/funds.ts';
import { makeHouse } from '../house/house.ts';
import type { Member } from '../house/member.ts';
import { type Organisation, organisationsFor } from '../house/organisations.ts';
import { Portfolio } from '../house/portfolio.ts';
import { phasesOf, smallHouse, type TeamKey, teamKeys } from '../house/teams.ts';
import { asciiName, phoneNumber } from '../population/person/contact-data.ts';
import { familyNames } from '../population/person/names.ts';
import { type PopulationPlan, population } from '../population/population.ts';
import { Workdays } from '../population/workdays.ts';
import { stream } from '../random/stream.ts';
import { sampleLists, sampleReads } from './access-samples.ts';
import { type DemoAuthority, demoActorId } from './actors.ts';
import type { CaseGround } from './case-ground.ts';
import { caseHistory } from './case-history.ts';
import { HouseHistory } from './house-history.ts';
import { isSeeded, markSeeded } from './mark.ts';
import { Moments } from './moments.ts';
import type { PendingRows } from './pending-rows.ts';
import type { Fund } from './sharing.ts';
import { Shipment } from './shipment.ts';

export interface SeedOrder {
  readonly database: Database;
  readonly vault: CprVault;
  readonly seed: number;
  readonly now: Instant;
  readonly figures: MunicipalityFigures;
  readonly lists: Lists;
  /** All authorities of the installation: who people move to and from, and the a-kasser. */
  readonly authorities: readonly DemoAuthority[];
  readonly progress?: ((written: number, people: number) => void) | undefined;
}

export interface Seeded {
  /** False when the municipality had its people already. */
  readonly done: boolean;
  readonly people: number;
  readonly rows: number;
}

/** Makes the people of one municipality, in one transaction: all of it or nothing. A second time does nothing. */
export async function seedMunicipality(order: SeedOrder): Promise<Seeded> {
  const authorityId = Number(order.figures.code);
  return inScope(order.database, { authorityId, actorId: demoActorId, caseScope: 'all' }, async (tx) => {
    // Two processes may start at once: the second waits here and finds it done.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`demo:${authorityId}`}, 0))`.execute(tx);
    if (await isSeeded(tx, authorityId)) return { done: false, people: 0, rows: 0 };
    return seed(tx, order, authorityId);
  });
}

async function seed(tx: Tx, order: SeedOrder, authorityId: number): Promise<Seeded> {
  const { figures, lists, now } = order;
  const authority = order.authorities.find(({ id }) => id === authorityId);
  if (!authority) throw new Error(`The authority ${authorityId} is not in the database.`);
  const today = toCopenhagen(now).date;
  const workdays = new Workdays(today);
  const moments = new Moments(now);
  const families = familyNames(lists.families);
  const plan = planOf(order, authorityId, today);
  const cases = openCasesByTeam(plan);
  const domain = asciiName(figures.name);
  const house = makeHouse({ seed: plan.seed, today, families, domain }, cases);
  const shipment = await Shipment.open(tx);

  const funds = new Map<number, Fund>();
  for (const fund of order.authorities.filter(({ kind }) => kind === 'akasse')) {
    const caseworkers = fundStaff(order.seed, fund, today, families);
    funds.set(fund.id, { id: fund.id, name: fund.name, caseworkers });
    const place = {
      authority: fund,
      seed: { number: order.seed, authorityId: fund.id },
      vault: order.vault,
      moments,
      workdays,
    };
    const history = new HouseHistory(place);
    for (const one of caseworkers) shipment.add(history.member(one, 'akasse'));
    await shipment.sendTo(fund.id, authorityId);
  }

  const ground: CaseGround = {
    ...plan,
    authority,
    house,
    funds,
    workdays,
    moments,
    vault: order.vault,
    sealed: (cpr, personId) => sealed(order.vault, cpr, authorityId, personId),
    municipality: municipalityBy(order.authorities),
  };
  shipHouse(ground, shipment, figures, lists, today);
  await shipment.send();

  const portfolio = new Portfolio(house, plan.seed, today, workdays);
  const portfolios = new Map<Member, string[]>();
  let people = 0;
  for (const citizen of population(plan)) {
    const contacts = portfolio.contactsOf(citizen);
    const rows: PendingRows = caseHistory(ground, citizen, contacts);
    sampleReads(ground, rows, citizen, contacts);
    shipment.add(rows);
    people += 1;
    const current = citizen.closed === null ? contacts.at(-1)?.member : undefined;
    if (current) portfolios.set(current, [...(portfolios.get(current) ?? []), citizen.personId]);
    if (shipment.isFull) {
      await shipment.send();
      order.progress?.(shipment.sent, people);
    }
  }
  for (const row of sampleLists(ground, portfolios, 5)) shipment.addRow('access_log', row);
  await shipment.send();
  await markSeeded(tx, { authorityId, seed: order.seed, asOf: today, people, at: now });
  return { done: true, people, rows: shipment.sent };
}

function planOf(
  { seed, figures, lists, authorities }: SeedOrder,
  authorityId: number,
  today: PlainDate,
): PopulationPlan {
  const codes = authorities.filter(({ kind }) => kind === 'municipality').map(({ id }) => String(id).padStart(4, '0'));
  return {
    seed: { number: seed, authorityId },
    today,
    figures,
    lists: { families: lists.families, streets: lists.streets },
    otherMunicipalities: codes.filter((code) => code !== figures.code),
  };
}

/** A first walk through the people, to know how many caseworkers each team needs; they are made again when written. */
function openCasesByTeam(plan: PopulationPlan): Record<TeamKey, number> {
  const open = Object.values(plan.figures.groups).reduce((sum, { people }) => sum + people, 0);
  const cases = Object.fromEntries(teamKeys.map((key) => [key, 0])) as Record<TeamKey, number>;
  for (const citizen of population(plan)) {
    const last = citizen.closed === null ? phasesOf(citizen, open < smallHouse).at(-1) : undefined;
    if (last) cases[last.team] += 1;
  }
  return cases;
}

function shipHouse(
  ground: CaseGround,
  shipment: Shipment,
  figures: MunicipalityFigures,
  lists: Lists,
  today: PlainDate,
): void {
  const { house, authority } = ground;
  const history = new HouseHistory(ground);
  const first = house.everybody.reduce((day, { since }) => (since < day ? since : day), today);
  for (const team of house.teams) shipment.add(history.team(team, first));
  for (const member of house.everybody) shipment.add(history.member(member, 'municipality'));
  shipment.add(history.settings(contactOf(ground, figures), closingDays(today), first));
  const consultants = house.others.filter(({ roles }) => roles.includes('company-consultant'));
  const open = [...house.desks.values()].flatMap(({ present }) => present).reduce((sum, { cases }) => sum + cases, 0);
  const companies = {
    seed: ground.seed,
    families: familyNames(lists.families),
    ordinal: figures.ordinal,
    streets: lists.streets.names,
  };
  for (const one of organisationsFor(companies, open, consultants)) shipOrganisation(shipment, authority.id, one);
}

function shipOrganisation(shipment: Shipment, authority_id: number, { user, ...one }: Organisation): void {
  const { id, kind, name, cvr, pNumber, consultant } = one;
  const row = { authority_id, id, kind, name, cvr, p_number: pNumber, contact_staff_id: consultant.id };
  shipment.addRow('organisation', insert('organisation', row).row);
  const { email, phone, login: login_subject } = user;
  const userRow = { authority_id, id: user.id, organisation_id: id, name: user.name, email, phone, login_subject };
  shipment.addRow('organisation_user', insert('organisation_user', userRow).row);
}

function contactOf({ seed }: CaseGround, figures: MunicipalityFigures): Record<string, string> {
  const [district] = figures.districts;
  return {
    phone: phoneNumber(stream(seed, 'house/contact', 0)),
    email: `job@${asciiName(figures.name)}.example`,
    address: district ? `Demovej 1, ${String(district.from).padStart(4, '0')} ${district.city}` : 'Demovej 1',
    openingHours: 'Mandag til onsdag 9-15, torsdag 9-17, fredag 9-13',
  };
}

function closingDays(today: PlainDate): PlainDate[] {
  const { year } = partsOf(today);
  return [year, year + 1].flatMap((one) => [dateOf(one, 6, 5), dateOf(one, 12, 24), dateOf(one, 12, 31)]);
}

function sealed(vault: CprVault, cpr: string, authorityId: number, personId: string): SealedCpr {
  const read = parseCpr(cpr);
  if (!read.ok) throw new Error('The number of a synthetic citizen cannot be read.');
  return { ...vault.seal(read.cpr, authorityId, personId), kind: read.kind };
}

function municipalityBy(authorities: readonly DemoAuthority[]): (code: string) => DemoAuthority {
  const byId = new Map(authorities.map((one) => [one.id, one]));
  return (code) => {
    const found = byId.get(Number(code));
    if (!found) throw new Error(`The municipality ${code} is not in the database.`);
    return found;
  };
}
