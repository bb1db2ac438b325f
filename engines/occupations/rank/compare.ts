import { nearnessRow } from '../near/nearness.ts';
import type { SkillIndex } from '../near/skill-index.ts';
import { distanceShare, hoursAllowed, hoursShare, kilometres, languageShare, minutesFor } from './arithmetic.ts';
import { experienceShare, type MatchPart, matchParts, matchWeights, type Person, type Place } from './match.ts';
import { conditionWords, list, type Sentence, travelWords } from './words.ts';

/** What a comparison stands on: the skills, and the Danish and English names of occupations. */
export interface MatchGround {
  readonly skills: SkillIndex;
  readonly nameOf: (uri: string) => Sentence;
}

export interface MatchReason extends Sentence {
  readonly part: MatchPart;
  /** 0 to 1; null: not known, and left out. */
  readonly share: number | null;
  readonly weight: number;
}

/** A person and a place compared, with every reason; the same whoever looks. */
export interface Match {
  readonly person: string;
  readonly place: string;
  /** 0 to 1: the parts by their weights. Compares, does not predict. */
  readonly score: number;
  readonly parts: readonly MatchReason[];
  /** Limits of the person that the place goes beyond; with one of them the place is not proposed. */
  readonly beyond: readonly Sentence[];
}

/** How near each occupation is to that of a place; kept, since many look at one place. */
export function nearnessRows(index: SkillIndex): (uri: string) => Float32Array | null {
  const rows = new Map<string, Float32Array | null>();
  return (uri) => {
    const kept = rows.get(uri);
    if (kept !== undefined) return kept;
    const place = index.placeOf.get(uri);
    const row = place === undefined ? null : nearnessRow(index, place);
    if (rows.size < 3000) rows.set(uri, row);
    return row;
  };
}

/** The sum of the known parts by their weights, over the weights of the known parts. */
export function scoreOf(shares: Readonly<Record<MatchPart, number | null>>): number {
  let sum = 0;
  let known = 0;
  for (const part of matchParts) {
    const share = shares[part];
    if (share === null) continue;
    sum += matchWeights[part] * share;
    known += matchWeights[part];
  }
  return known === 0 ? 0 : sum / known;
}

/** What the place asks for: its own list, or what ESCO holds essential for the occupation. */
export const skillsWanted = ({ table, placeOf }: SkillIndex, place: Place): readonly number[] =>
  place.skills ?? table.occupations[placeOf.get(place.occupation) ?? -1]?.essential ?? [];

/** Compares one person and one place. */
export function comparer(ground: MatchGround): (person: Person, place: Place) => Match {
  const rowOf = nearnessRows(ground.skills);
  return (person, place) => {
    const parts = [
      titleReason(ground, rowOf(place.occupation), person, place),
      skillReason(ground.skills, person, place),
      distanceReason(person, place),
      hoursReason(person, place),
      languageReason(person, place),
      certificateReason(person, place),
    ];
    const share = (part: MatchPart) => parts.find((one) => one.part === part)?.share ?? null;
    const shares = Object.fromEntries(matchParts.map((part) => [part, share(part)])) as Record<
      MatchPart,
      number | null
    >;
    return { person: person.key, place: place.key, score: scoreOf(shares), parts, beyond: limitsBeyond(person, place) };
  };
}

const reason = (part: MatchPart, share: number | null, da: string, en: string): MatchReason => ({
  part,
  share,
  weight: matchWeights[part],
  da,
  en,
});

const percent = (share: number) => Math.round(share * 100);

function titleReason(
  { skills, nameOf }: MatchGround,
  row: Float32Array | null,
  person: Person,
  place: Place,
): MatchReason {
  const own = [
    ...person.wishes.map((uri) => ({ uri, times: 1 })),
    ...person.experience.map((uri) => ({ uri, times: experienceShare })),
  ];
  if (row === null || own.length === 0)
    return reason('title', null, 'Ønsket arbejde er ikke oplyst.', 'The wanted work is not known.');
  let best = { uri: '', times: 1, share: -1 };
  for (const { uri, times } of own) {
    const share = times * (row[skills.placeOf.get(uri) ?? -1] ?? 0);
    if (share > best.share) best = { uri, times, share };
  }
  const [name, wanted] = [nameOf(best.uri), nameOf(place.occupation)];
  const from = best.times === 1 ? { da: 'Ønsker', en: 'Wants' } : { da: 'Har arbejdet som', en: 'Has worked as' };
  if (best.uri === place.occupation)
    return reason(
      'title',
      best.share,
      `${from.da} ${name.da}: samme fag.`,
      `${from.en} ${name.en}: the same occupation.`,
    );
  const near = percent(best.share / best.times);
  return reason(
    'title',
    best.share,
    `${from.da} ${name.da}; ${wanted.da} ligger ${near} % så tæt på, målt på kompetencer og fag.`,
    `${from.en} ${name.en}; ${wanted.en} is ${near} % as near, by skills and kind of work.`,
  );
}

function skillReason({ table, rarity, placeOf }: SkillIndex, person: Person, place: Place): MatchReason {
  const wanted = skillsWanted({ table, placeOf } as SkillIndex, place);
  if (wanted.length === 0 || person.skills.length === 0)
    return reason('skills', null, 'Kompetencer er ikke oplyst.', 'Skills are not known.');
  const share = skillsShare(rarity, wanted, person.skills);
  const has = new Set(person.skills);
  const held = wanted.filter((skill) => has.has(skill));
  const names = held.slice(0, 5).map((skill) => table.skills[skill]?.label ?? '');
  const some = (and: string) => (names.length === 0 ? '' : `: ${list(names, and)}`);
  return reason(
    'skills',
    share,
    `Har ${held.length} af ${wanted.length} kompetencer${some('og')}.`,
    `Has ${held.length} of ${wanted.length} skills${some('and')}.`,
  );
}

/** Share of what is wanted that is had, rare skills counting more. */
export function skillsShare(rarity: Float32Array, wanted: readonly number[], has: readonly number[]): number {
  let all = 0;
  const want = new Set(wanted);
  for (const skill of want) all += rarity[skill] ?? 0;
  let held = 0;
  for (const skill of new Set(has)) if (want.has(skill)) held += rarity[skill] ?? 0;
  return all === 0 ? 0 : held / all;
}

function distanceReason({ home, travel }: Person, { at }: Place): MatchReason {
  if (home === null || at === null)
    return reason('distance', null, 'Afstanden er ikke kendt.', 'The distance is not known.');
  const km = kilometres(home.lat, home.lon, at.lat, at.lon);
  const minutes = minutesFor(km, travel);
  return reason(
    'distance',
    distanceShare(minutes),
    `Cirka ${minutes} minutter ${travelWords[travel].da} (${Math.round(km)} km i luftlinje).`,
    `About ${minutes} minutes ${travelWords[travel].en} (${Math.round(km)} km as the crow flies).`,
  );
}

const range = ({ least, most }: { readonly least: number; readonly most: number }) =>
  least === most ? `${least}` : `${least}-${most}`;

function hoursReason({ hours }: Person, place: Place): MatchReason {
  if (hours === null || place.hours === null)
    return reason('hours', null, 'Timetallet er ikke oplyst.', 'The hours are not known.');
  return reason(
    'hours',
    hoursShare(hours.least, hours.most, place.hours.least, place.hours.most),
    `Ønsker ${range(hours)} timer om ugen; stedet har ${range(place.hours)}.`,
    `Wants ${range(hours)} hours a week; the place has ${range(place.hours)}.`,
  );
}

function languageReason({ danish }: Person, place: Place): MatchReason {
  if (danish === null || place.danish === null)
    return reason('language', null, 'Krav til dansk er ikke oplyst.', 'The need for Danish is not known.');
  return reason(
    'language',
    languageShare(danish, place.danish),
    `Dansk på trin ${danish} af 5; arbejdet kræver trin ${place.danish}.`,
    `Danish at level ${danish} of 5; the work needs level ${place.danish}.`,
  );
}

function certificateReason({ certificates }: Person, place: Place): MatchReason {
  const wanted = [...new Set(place.certificates)];
  if (wanted.length === 0) return reason('certificates', null, 'Der kræves intet bevis.', 'No certificate is needed.');
  const lacking = wanted.filter((one) => !certificates.includes(one));
  const share = (wanted.length - lacking.length) / wanted.length;
  return lacking.length === 0
    ? reason('certificates', share, `Har ${list(wanted, 'og')}.`, `Has ${list(wanted, 'and')}.`)
    : reason('certificates', share, `Mangler ${list(lacking, 'og')}.`, `Lacks ${list(lacking, 'and')}.`);
}

function limitsBeyond({ limits, home, travel }: Person, { hours, at, conditions }: Place): readonly Sentence[] {
  const beyond: Sentence[] = [];
  if (limits.mostMinutes !== null && home !== null && at !== null) {
    const minutes = minutesFor(kilometres(home.lat, home.lon, at.lat, at.lon), travel);
    if (minutes > limits.mostMinutes)
      beyond.push({
        da: `Cirka ${minutes} minutters transport; grænsen er ${limits.mostMinutes}.`,
        en: `About ${minutes} minutes of travelling; the limit is ${limits.mostMinutes}.`,
      });
  }
  if (hours !== null && !hoursAllowed(hours, limits.mostHours, limits.leastHours))
    beyond.push({
      da: `Stedet har ${range(hours)} timer om ugen; det ligger uden for grænsen.`,
      en: `The place has ${range(hours)} hours a week, which is outside the limit.`,
    });
  for (const condition of conditions)
    if (limits.not.includes(condition))
      beyond.push({
        da: `Har sagt nej til ${conditionWords[condition].da}.`,
        en: `Has said no to ${conditionWords[condition].en}.`,
      });
  return beyond;
}

/** The places within a person's limits, best first, with reasons; equal ones by their key. */
export function placesFor(ground: MatchGround, person: Person, places: readonly Place[], top = 20): readonly Match[] {
  const compare = comparer(ground);
  return places
    .map((place) => compare(person, place))
    .filter(({ beyond }) => beyond.length === 0)
    .sort((a, b) => b.score - a.score || (a.place < b.place ? -1 : 1))
    .slice(0, top);
}
