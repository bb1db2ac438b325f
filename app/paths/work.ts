import { groupCodeOf, occupations, surelyMeant } from '../occupations/index.ts';
import type { Occupation } from './path.ts';

/** An occupation with everything it goes under, and all occupations of its group. */
export interface KnownWork {
  readonly occupation: Occupation;
  readonly names: readonly string[];
  /** The addresses of all occupations in the group of four digits, and of the group. */
  readonly uris: readonly string[];
}

const digits = 4;

/** The addresses that stand for a group of four digits: its occupations, and itself. */
export function urisOfGroup(isco: string): readonly string[] {
  const group = occupations().group(isco);
  return group ? [group.uri, ...group.occupations.map(({ uri }) => uri)] : [];
}

/** The group of four digits that an occupation, or a group, stands in; null where the address is unknown or wider. */
export function iscoOf(uri: string): string | null {
  const code = groupCodeOf(uri);
  return code?.length === digits ? code : null;
}

/** What a goal's job is, by address or by title. A title that nothing surely means stays words. Null where there is neither. */
export function workOf(uri: string | null, title: string | null): KnownWork | null {
  const address = uri ?? (title === null ? null : surelyMeant(title));
  const known = address === null ? null : occupations().occupation(address);
  const name = title ?? (address === null ? null : occupations().nameOf(address));
  if (name === null || name.trim() === '') return null;
  const isco = address === null ? null : iscoOf(address);
  return {
    occupation: { uri: address, isco, title: name },
    names: [name, ...(known ? [known.name, ...known.starTitles] : [])],
    uris: isco === null ? [] : urisOfGroup(isco),
  };
}
