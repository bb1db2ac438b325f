import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { parseCpr } from '../../kernel/crypto/cpr.ts';
import type { MunicipalityFigures } from '../figures/figures.ts';
import type { Lists } from '../figures/lists.ts';
import type { LifeGround } from '../house/company-life.ts';
import { fundStaff } from '../house/funds.ts';
import { makeHouse } from '../house/house.ts';
import { type Organisation, organisationsFor } from '../house/organisations.ts';
import { phasesOf, smallHouse, type TeamKey, teamKeys } from '../house/teams.ts';
import { Seats } from '../placement-history/seats.ts';
import { workplacesOf } from '../placement-history/workplaces.ts';
import type { Citizen } from '../population/citizen.ts';
import { asciiName } from '../population/person/contact-data.ts';
import { familyNames } from '../population/person/names.ts';
import { type PopulationPlan, population } from '../population/population.ts';
import { Workdays } from '../population/workdays.ts';
import { togetherGround } from '../together/ground.ts';
import { demoCatalogue } from '../training/catalogue.ts';
import { demoPartnerships } from '../training/partnerships.ts';
import type { DemoAuthority } from './actors.ts';
import type { CaseGround } from './case-ground.ts';
import { closingDays, houseContact } from './house-facts.ts';
import { Moments } from './moments.ts';
import { populationPlan } from './plan.ts';
import type { SeedOrder } from './seed-municipality.ts';
import type { Fund } from './sharing.ts';

/** Everything that is known before the first row is written. */
export interface Preparation {
  readonly ground: CaseGround;
  readonly figures: MunicipalityFigures;
  readonly lists: Lists;
  /** Companies and providers. */
  readonly organisations: readonly Organisation[];
  /** What the life of a company is drawn from. */
  readonly companyGround: LifeGround;
  /** All citizens, one after the other. */
  readonly people: () => Iterable<Citizen>;
}

/** In memory up to this many; the people of bigger cities are made a second time instead, which gives the same. */
const keptInMemory = 12_000;

export function preparation(order: SeedOrder, authorityId: number): Preparation {
  const { figures, lists, now, vault, authorities } = order;
  const authority = authorities.find(({ id }) => id === authorityId);
  if (!authority) throw new Error(`The authority ${authorityId} is not in the database.`);
  const today = toCopenhagen(now).date;
  const families = familyNames(lists.families);
  const plan = planOf(order);
  const openCases = Object.values(figures.groups).reduce((sum, { people }) => sum + people, 0);
  const kept = openCases <= keptInMemory ? [...population(plan)] : null;
  const people = () => kept ?? population(plan);
  const house = makeHouse(
    { seed: plan.seed, today, families, domain: asciiName(figures.name) },
    casesByTeam(people(), openCases < smallHouse, today),
  );
  const funds = fundsOf(order);
  const consultants = house.others.filter(({ roles }) => roles.includes('company-consultant'));
  const place = {
    seed: plan.seed,
    families,
    ordinal: figures.ordinal,
    streets: lists.streets.names,
    municipality: figures.name,
  };
  const organisations = organisationsFor(place, openCases, consultants);
  const workdays = new Workdays(today);
  const { districts } = figures;
  const companyGround = { seed: plan.seed, today, families, streets: lists.streets, districts, workdays };
  const workplaces = workplacesOf(companyGround, organisations);
  const { from: postal, city } = districts[0] ?? { from: null, city: figures.name };
  const catalogue = demoCatalogue({
    ...{ seed: plan.seed, today, organisations, city },
    postalCode: postal === null ? null : String(postal),
  });
  const ground: CaseGround = {
    seed: plan.seed,
    today,
    authority,
    house,
    funds: new Map(funds.map((fund) => [fund.id, fund])),
    workdays,
    moments: new Moments(now),
    together: togetherGround(houseContact(plan.seed, figures), closingDays(today)),
    workplaces,
    training: {
      catalogue,
      partnerships: demoPartnerships({ seed: plan.seed, today, classes: catalogue.classes, workplaces }),
      invited: new Map(),
    },
    seats: new Seats(today),
    vault,
    sealed(cpr, personId) {
      const read = parseCpr(cpr);
      if (!read.ok) throw new Error('The number of a synthetic citizen cannot be read.');
      return { ...vault.seal(read.cpr, authorityId, personId), kind: read.kind };
    },
    municipality: municipalityBy(authorities),
  };
  return { ground, figures, lists, organisations, companyGround, people };
}

const planOf = ({ seed, now, figures, lists, authorities }: SeedOrder): PopulationPlan =>
  populationPlan(seed, toCopenhagen(now).date, figures, lists, municipalityCodes(authorities));

const municipalityCodes = (authorities: readonly DemoAuthority[]): string[] =>
  authorities.filter(({ kind }) => kind === 'municipality').map(({ id }) => String(id).padStart(4, '0'));

/** How many open cases each team has, which says how many caseworkers it needs. */
function casesByTeam(people: Iterable<Citizen>, isSmall: boolean, today: PlainDate): Record<TeamKey, number> {
  const cases = Object.fromEntries(teamKeys.map((key) => [key, 0])) as Record<TeamKey, number>;
  for (const citizen of people) {
    const last = citizen.closed === null ? phasesOf(citizen, isSmall, today).at(-1) : undefined;
    if (last) cases[last.team] += 1;
  }
  return cases;
}

/** The a-kasser with their own caseworkers. */
export function fundsOf({ seed, now, lists, authorities }: SeedOrder): Fund[] {
  const today = toCopenhagen(now).date;
  const families = familyNames(lists.families);
  return authorities
    .filter(({ kind }) => kind === 'akasse')
    .map((fund) => ({ id: fund.id, name: fund.name, caseworkers: fundStaff(seed, fund, today, families) }));
}

function municipalityBy(authorities: readonly DemoAuthority[]): (code: string) => DemoAuthority {
  const byId = new Map(authorities.map((one) => [one.id, one]));
  return (code) => {
    const found = byId.get(Number(code));
    if (!found) throw new Error(`The municipality ${code} is not in the database.`);
    return found;
  };
}
