import { addDays, addMonths, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import type { PostalDistrict } from '../figures/figures.ts';
import { addressIn, asciiName, phoneNumber, type StreetNames } from '../population/person/contact-data.ts';
import { danishName } from '../population/person/names.ts';
import type { Workdays } from '../population/workdays.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { type Stream, stream, type Weighted } from '../random/stream.ts';
import { type Branch, branchOf } from './company-branches.ts';
import { type Organisation, syntheticSiteNumber } from './organisations.ts';

export interface LifeGround {
  readonly seed: Seed;
  readonly today: PlainDate;
  readonly families: Weighted<string>;
  readonly streets: StreetNames;
  readonly districts: readonly PostalDistrict[];
  readonly workdays: Workdays;
}

interface Place {
  readonly address: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
}

export interface DemoSite extends Place {
  readonly id: string;
  readonly pNumber: string;
  readonly name: string;
  readonly workSharing: boolean;
  readonly months: readonly { readonly month: PlainDate; readonly adults: number; readonly all: number }[];
}

export interface DemoContact {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly prefers: 'email' | 'sms' | 'phone';
}

export interface DemoRepresentative {
  readonly id: string;
  readonly kind: 'tr_pnr' | 'tr_cvr' | 'faelles_tr_cvr' | 'medarbejder_pnr';
  readonly siteId: string | null;
  readonly name: string;
  readonly unionName: string | null;
  readonly email: string;
  readonly phone: string;
  readonly absent: boolean;
}

/** What a company is and has done with the municipality so far, beside its name and number. */
export interface CompanyLife {
  readonly branch: Branch;
  readonly place: Place;
  readonly collectiveAgreement: boolean | null;
  readonly sites: readonly DemoSite[];
  readonly contacts: readonly DemoContact[];
  readonly representatives: readonly DemoRepresentative[];
}

/** Each doubling is as likely as the next: many are small, a few are big. */
const sizeOf = ({ staff: [least, most] }: Branch, draw: Stream): number => least * (most / least) ** draw.unit();

const unions = ['3F', 'HK', 'FOA', 'Dansk Metal', 'Blik- og Rørarbejderforbundet', 'Fødevareforbundet NNF'] as const;
const titles = ['Direktør', 'Daglig leder', 'Mester', 'Personaleansvarlig', 'Driftsleder'] as const;
const siteWords = ['Lager', 'Butik', 'Værksted', 'Afdeling Nord', 'Afdeling Syd'] as const;

function person(ground: LifeGround, company: string, draw: Stream) {
  const sex = draw.chance(0.5) ? 'female' : 'male';
  const { given, family } = danishName(sex, draw.whole(1962, 1999), ground.families, draw);
  return {
    name: `${given} ${family}`,
    email: `${asciiName(given)}.${asciiName(family.split(' ').at(-1) ?? family)}@${asciiName(company)}.example`,
    phone: phoneNumber(draw),
  };
}

function placeIn({ districts, streets }: LifeGround, draw: Stream): Place {
  const { street, postcode, city } = addressIn(districts, streets, draw);
  // Companies live in houses, not on floors.
  return { address: street.split(',')[0] ?? street, postalCode: postcode, city, phone: phoneNumber(draw) };
}

const rounded = (fte: number): number => Math.max(0.2, Math.round(fte * 10) / 10);

/** Thirteen months: some grow, some shrink, some have told of half of them. */
function monthsOf(ground: LifeGround, size: number, young: number, draw: Stream) {
  const yearly = draw.weighted<number>([
    [0, 6],
    [0.15, 2],
    [-0.15, 2],
  ]);
  const isPatchy = draw.chance(0.15);
  return Array.from({ length: 13 }, (_, at) => ({ at, month: addMonths(startOfMonth(ground.today), at - 13, 'error') }))
    .map(({ at, month }) => {
      const all = rounded(size * (1 + (yearly * (at - 12)) / 12) * (1 + (draw.unit() - 0.5) * 0.06));
      return { month, adults: rounded(all * (1 - young)), all, missing: isPatchy && draw.chance(0.5) };
    })
    .filter(({ missing }) => !missing)
    .map(({ month, adults, all }) => ({ month, adults, all }));
}

function sitesOf(ground: LifeGround, one: Organisation, at: number, place: Place, branch: Branch): DemoSite[] {
  const draw = stream(ground.seed, 'house/company-sites', at);
  const size = sizeOf(branch, draw);
  const count = size > 45 ? 3 : size > 25 && draw.chance(0.6) ? 2 : 1;
  return Array.from({ length: count }, (_, number): DemoSite => {
    const isFirst = number === 0;
    const share = isFirst ? 1 - 0.25 * (count - 1) : 0.25;
    return {
      id: drawId(ground.seed, `house/company-site/${number}`, at),
      pNumber: syntheticSiteNumber(one.cvr, number + 1),
      name: isFirst ? one.name : `${one.name}, ${siteWords[(at + number) % siteWords.length] ?? ''}`,
      ...(isFirst ? place : placeIn(ground, draw)),
      workSharing: draw.chance(0.02),
      months: monthsOf(ground, size * share, branch.young, draw),
    };
  });
}

function representativesOf(
  ground: LifeGround,
  one: Organisation,
  at: number,
  sites: readonly DemoSite[],
): DemoRepresentative[] {
  const draw = stream(ground.seed, 'house/company-representatives', at);
  const latest = sites.reduce((sum, { months }) => sum + (months.at(-1)?.all ?? 0), 0);
  const make = (kind: DemoRepresentative['kind'], site: DemoSite | null, number: number): DemoRepresentative => ({
    id: drawId(ground.seed, `house/company-representative/${number}`, at),
    kind,
    siteId: site?.id ?? null,
    ...person(ground, one.name, draw),
    unionName: kind === 'medarbejder_pnr' ? null : draw.pick(unions),
    absent: draw.chance(0.08),
  });
  const [first] = sites;
  if (!first || latest < 2 || draw.chance(0.1)) return [];
  if (latest < 10) return [make('medarbejder_pnr', first, 0)];
  const steward = make('tr_pnr', first, 0);
  return sites.length > 1 ? [steward, make('faelles_tr_cvr', null, 1)] : [steward];
}

/** Where a company is, how many work there, whom one talks to, and who speaks for its employees. */
export function companyLife(ground: LifeGround, one: Organisation, at: number): CompanyLife {
  const draw = stream(ground.seed, 'house/company-life', at);
  const branch = branchOf(one.name);
  const place = placeIn(ground, draw);
  const sites = sitesOf(ground, one, at, place, branch);
  const { name, email, phone } = one.user;
  const user: DemoContact = {
    id: drawId(ground.seed, 'house/company-contact', at),
    name,
    email,
    phone,
    title: draw.pick(titles),
    prefers: draw.weighted<DemoContact['prefers']>([
      ['email', 6],
      ['sms', 3],
      ['phone', 1],
    ]),
  };
  const other: DemoContact = {
    id: drawId(ground.seed, 'house/company-contact', at, 1),
    ...person(ground, one.name, draw),
    title: 'Kontor',
    prefers: 'email',
  };
  return {
    branch,
    place,
    collectiveAgreement: draw.chance(0.15) ? null : draw.chance(0.7),
    sites,
    contacts: sites.length > 1 ? [user, other] : [user],
    representatives: representativesOf(ground, one, at, sites),
  };
}

/** So many days ago, on a day when people are at work. */
export const daysAgo = ({ today, workdays }: Pick<LifeGround, 'today' | 'workdays'>, days: number): PlainDate =>
  workdays.from(addDays(today, -days));
