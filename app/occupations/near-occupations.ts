import { nearOccupations, type SkillIndex } from '@fodfaeste/occupations';

/** An occupation that asks for much of the same. */
export interface Near {
  readonly uri: string;
  /** English names of the skills that both ask for, those that say most first. */
  readonly shared: readonly string[];
  /** How many skills the first occupation asks for. */
  readonly of: number;
  /** Both stand in the same of the smallest groups. */
  readonly sameGroup: boolean;
}

/** One skill in common, or none, is no reason that can be shown. */
const leastShared = 2;
const allShared = 10_000;

/** The nearest occupations, by the skills they ask for and a little by the classification. */
export function nearnessIn(index: SkillIndex): (uri: string, most: number) => readonly Near[] {
  const { table } = index;
  return (uri, most) => {
    const own = table.occupations[index.placeOf.get(uri) ?? -1];
    if (!own) return [];
    return nearOccupations(index, uri, most, allShared)
      .filter(({ shared }) => shared.length >= leastShared)
      .map((near) => ({
        uri: near.uri,
        shared: near.shared.map(({ skill }) => table.skills[skill]?.label ?? ''),
        of: own.essential.length + own.optional.length,
        sameGroup: near.isco === 4,
      }));
  };
}
