import { passesCvrCheck } from '../../companies/index.ts';
import { asciiName, phoneNumber } from '../population/person/contact-data.ts';
import { danishName } from '../population/person/names.ts';
import { drawId, type Seed } from '../random/draw.ts';
import { type Stream, stream, type Weighted } from '../random/stream.ts';
import type { Member } from './member.ts';

export interface Organisation {
  readonly id: string;
  readonly kind: 'company' | 'provider' | 'school' | 'union' | 'region';
  readonly name: string;
  readonly cvr: string;
  readonly pNumber: string | null;
  readonly consultant: Member;
  readonly user: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly login: string;
  };
}

const trades = [
  'Tømrer- og Snedkerfirma',
  'Malerfirma',
  'VVS',
  'El-service',
  'Bageri',
  'Gartneri',
  'Autoværksted',
  'Rengøring',
  'Transport',
  'Lager og Logistik',
  'Smedje og Maskinværksted',
  'Køkken og Catering',
  'Landbrug',
  'Murerfirma',
  'Bogtryk',
  'Fiskeforretning',
] as const;
const places = [
  'Børnehus',
  'Plejehjem',
  'Hotel',
  'Købmandsgård',
  'Genbrug',
  'Dyreklinik',
  'Kulturhus',
  'Campingplads',
] as const;
const courses = [
  'Kursuscenter',
  'Jobskole',
  'Værksted og Vejledning',
  'Sprogskole',
  'Erhvervsskole',
  'Produktionshøjskole',
] as const;

/** Those who make classes together with the companies: two schools, a union, and the state's regional office. */
const partners = [
  { kind: 'school', name: (place: string) => `${place} Erhvervsskole og AMU-center` },
  { kind: 'school', name: (place: string) => `${place} Voksenuddannelse` },
  { kind: 'union', name: (place: string) => `Fagforeningen i ${place}` },
  { kind: 'region', name: (place: string) => `Statens arbejdsmarkedskontor, ${place}` },
] as const satisfies readonly { kind: Organisation['kind']; name: (place: string) => string }[];

/** Companies and providers in a number that follows the size of the municipality, and those who make classes with them. */
export function organisationsFor(
  ground: {
    readonly seed: Seed;
    readonly families: Weighted<string>;
    readonly ordinal: number;
    readonly streets: readonly string[];
    readonly municipality: string;
  },
  openCases: number,
  consultants: readonly Member[],
): Organisation[] {
  const companies = Math.max(6, Math.min(150, Math.round(openCases / 60)));
  const providers = Math.max(2, Math.min(20, Math.round(openCases / 400)));
  const names = new Set<string>();
  return Array.from({ length: companies + providers + partners.length }, (_, at): Organisation => {
    const draw = stream(ground.seed, 'house/organisation', at);
    const partner = partners[at - companies - providers];
    const kind = partner?.kind ?? (at < companies ? 'company' : 'provider');
    let name = partner?.name(ground.municipality) ?? nameOf(kind, ground.families, ground.streets, draw);
    while (names.has(name)) name = nameOf(kind, ground.families, ground.streets, draw);
    names.add(name);
    const cvr = syntheticCvr(ground.ordinal, at);
    return {
      id: drawId(ground.seed, 'house/organisation-id', at),
      kind,
      name,
      cvr,
      pNumber: kind === 'company' ? syntheticPNumber(cvr) : null,
      consultant: draw.pick(consultants),
      user: userOf(ground.seed, ground.families, name, at, partner ? stream(ground.seed, 'house/partner', at) : draw),
    };
  });
}

function nameOf(
  kind: Organisation['kind'],
  families: Weighted<string>,
  streets: readonly string[],
  draw: Stream,
): string {
  const place = draw.pick(streets);
  if (kind === 'provider') return `${place} ${draw.pick(courses)}`;
  return draw.chance(0.35) ? `${place} ${draw.pick(places)}` : `${draw.weighted(families)} ${draw.pick(trades)}`;
}

function userOf(
  seed: Seed,
  families: Weighted<string>,
  organisation: string,
  at: number,
  draw: Stream,
): Organisation['user'] {
  const { given, family } = danishName(draw.chance(0.5) ? 'female' : 'male', draw.whole(1962, 1999), families, draw);
  return {
    id: drawId(seed, 'house/organisation-user', at),
    name: `${given} ${family}`,
    email: `${asciiName(given)}@${asciiName(organisation)}.example`,
    phone: phoneNumber(draw),
    login: drawId(seed, 'house/organisation-login', at),
  };
}

/**
 * A number no company can have: every CVR number fulfils the modulus-11 check with these weights, and this one never does.
 * `ordinal` keeps the municipalities apart.
 */
export function syntheticCvr(ordinal: number, at: number): string {
  const stem = 10_000_000 + (ordinal * 1_000 + at) * 20;
  for (let add = 0; ; add += 1) if (!passesCvrCheck(String(stem + add))) return String(stem + add);
}

/** P-numbers have no check digit; all that are given out begin with 1, and these begin with 9. */
export const syntheticSiteNumber = (cvr: string, number: number): string => `9${cvr}${number}`;
export const syntheticPNumber = (cvr: string): string => syntheticSiteNumber(cvr, 1);
