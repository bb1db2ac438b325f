import { linkerOf, type SkillIndex, skillIndexOf } from '@fodfaeste/occupations';
import { groupUri } from './addresses.ts';
import { readClassification, readStarTitles } from './files/read-classification.ts';
import { readSkills } from './files/read-skills.ts';
import { type FindTitle, findTitleWith } from './find-title.ts';
import { type Near, nearnessIn } from './near-occupations.ts';
import { type TypeAhead, typeAheadOf } from './type-ahead.ts';

/** A group of ISCO-08 (DISCO-08 in Danish statistics), with the way down to it. */
export interface OccupationGroup {
  readonly uri: string;
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
}

export interface OccupationEntry {
  readonly uri: string;
  readonly name: string;
  /** '' where there is none. */
  readonly english: string;
  readonly otherNames: readonly string[];
  /** Titles that STAR holds to be the same or nearly so. */
  readonly starTitles: readonly string[];
  /** The groups it stands in, the widest first. */
  readonly groups: readonly OccupationGroup[];
}

export interface GroupEntry extends OccupationGroup {
  readonly above: readonly OccupationGroup[];
  readonly below: readonly OccupationGroup[];
  /** The occupations that stand directly in it. */
  readonly occupations: readonly { readonly uri: string; readonly name: string }[];
}

/** Everything that is known of occupations; reads nothing about people. */
export interface Occupations {
  readonly find: FindTitle;
  readonly suggest: TypeAhead;
  readonly occupation: (uri: string) => OccupationEntry | null;
  readonly group: (code: string) => GroupEntry | null;
  /** The name of an occupation or a group. */
  readonly nameOf: (uri: string) => string | null;
  readonly near: (uri: string, most: number) => readonly Near[];
  /** What each occupation asks for, for those who compare people and places. */
  readonly skills: () => SkillIndex;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};

const inDanishOrder = new Intl.Collator('da').compare;

/** Reads the classification and builds what answers from it. Skills are read when they are first asked for. */
export function occupationsIn(dataFolder: string): Occupations {
  const shipped = { ...readClassification(dataFolder), starTitles: readStarTitles(dataFolder) };
  const linker = linkerOf(shipped, { star: shipped.starTitles });
  const byUri = new Map(shipped.occupations.map((one) => [one.uri, one]));
  const byCode = new Map(shipped.groups.map((group) => [group.code, group]));
  const above = (code: string): readonly OccupationGroup[] =>
    [1, 2, 3, 4].filter((digits) => digits <= code.length).flatMap((digits) => byCode.get(code.slice(0, digits)) ?? []);
  const starTitles = new Map<string, string[]>();
  for (const { title, matches } of shipped.starTitles)
    for (const { relation, uri } of matches) {
      if (relation !== 'exactMatch' && relation !== 'closeMatch') continue;
      starTitles.set(uri, [...(starTitles.get(uri) ?? []), title]);
    }
  const skills = once(() => skillIndexOf(readSkills(dataFolder, shipped.occupations)));
  const nearness = once(() => nearnessIn(skills()));

  return {
    find: findTitleWith(shipped, linker),
    suggest: typeAheadOf(shipped, linker),
    nameOf: (uri) => byUri.get(uri)?.preferred ?? shipped.groups.find((group) => group.uri === uri)?.title ?? null,
    occupation: (uri) => {
      const one = byUri.get(uri);
      if (!one) return null;
      return {
        uri,
        name: one.preferred,
        english: one.english,
        otherNames: one.alternative,
        starTitles: [...new Set(starTitles.get(uri))],
        groups: above(one.isco),
      };
    },
    group: (code) => {
      const group = byCode.get(code);
      if (!group) return null;
      return {
        ...group,
        uri: groupUri(code),
        above: above(code).slice(0, -1),
        below: shipped.groups.filter((one) => one.code.length === code.length + 1 && one.code.startsWith(code)),
        occupations: shipped.occupations
          .filter(({ isco }) => isco === code)
          .map(({ uri, preferred }) => ({ uri, name: preferred }))
          .sort((a, b) => inDanishOrder(a.name, b.name)),
      };
    },
    near: (uri, most) => nearness()(uri, most),
    skills,
  };
}
