import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { PostalDistrict } from '../../figures/figures.ts';
import type { Stream, Weighted } from '../../random/stream.ts';
import type { Name } from './names.ts';

export interface StreetNames {
  readonly names: readonly string[];
  readonly suffixes: readonly string[];
}

export interface Address {
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
}

/** A street that may not exist in a postal district that does. */
export function addressIn(districts: readonly PostalDistrict[], streets: StreetNames, draw: Stream): Address {
  const { from, to, city } = draw.pick(districts);
  const suffix = draw.pick(streets.suffixes);
  const street = `${draw.pick(streets.names)}${suffix === 'Allé' ? ' Allé' : suffix}`;
  const floor = draw.chance(0.3) ? `, ${draw.whole(1, 4)}. ${draw.pick(['tv', 'th', 'mf'])}` : '';
  return {
    street: `${street} ${draw.whole(1, 98)}${floor}`,
    postcode: String(draw.whole(from, to)).padStart(4, '0'),
    city,
  };
}

/**
 * A number that rings nowhere: since 16 May 1989 no Danish number begins with 0, and 01-09 are set aside for prefixes
 * (the Danish numbering plan; "Telephone numbers in Denmark"). Denmark has no range for fiction.
 */
export function phoneNumber(draw: Stream): string {
  const pairs = [`0${draw.whole(1, 9)}`, ...[0, 0, 0].map(() => String(draw.whole(0, 99)).padStart(2, '0'))];
  return pairs.join('');
}

/** RFC 2606 sets `.example` aside: no mail can be delivered there. */
export function emailOf({ given, family }: Name, number: number, domain: string): string {
  return `${asciiName(given)}.${asciiName(family.split(' ').at(-1) ?? family)}${number}@${domain}.example`;
}

export function asciiName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '');
}

/**
 * Exempt from Digital Post. 5.0 per cent of the population in April 2025, mostly the oldest (digst.dk, "Hvem oplever
 * udfordringer ved det digitale"); how it is spread over working ages is assumed.
 */
export function isExempt(age: number, needsInterpreter: boolean, draw: Stream): boolean {
  const share = age < 30 ? 0.025 : age < 50 ? 0.045 : age < 60 ? 0.08 : 0.13;
  return draw.chance(share + (needsInterpreter ? 0.1 : 0));
}

/**
 * The form of talk the citizen has chosen; a third have not chosen yet (assumed). Talks in the a-kasser, May 2026: 10,347 in
 * person, 6,283 by phone, 2,323 by video (Jobindsats).
 */
const forms: Weighted<'in-person' | 'phone' | 'video'> = [
  ['in-person', 10_347],
  ['phone', 6_283],
  ['video', 2_323],
];
export const chosenForm = (draw: Stream) => (draw.chance(1 / 3) ? null : draw.weighted(forms));

/** Name and address protection lapses after a year unless it is renewed. */
export const protectedUntil = (today: PlainDate, draw: Stream): PlainDate => addDays(today, draw.whole(30, 360));
