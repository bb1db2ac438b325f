import { occupations } from '../occupations/index.ts';

/** An occupation of the classification, or a group of them, by all the names it goes under. */
export interface KnownJob {
  readonly uri: string;
  readonly name: string;
  readonly names: readonly string[];
}

/**
 * The occupation, or the group of occupations, at an address; null where there is none. `title` is what stands in the box: a title
 * of STAR may mean a whole group. Reads the classification on its first call, in about a second.
 */
export function knownJob(uri: string, title?: string): KnownJob | null {
  const { nameOf, occupation, suggest } = occupations();
  const name = nameOf(uri);
  if (name === null) return null;
  const found = occupation(uri);
  const suggested = title === undefined ? [] : suggest(title).filter((one) => one.uri === uri);
  const others = found ? [...found.otherNames, ...found.starTitles, found.english] : [];
  return { uri, name, names: [name, ...others, ...suggested.map(({ label }) => label)] };
}

export interface JobTitle {
  readonly uri: string | null;
  readonly title: string | null;
}

const alike = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('da') === b.trim().toLocaleLowerCase('da');

/**
 * The job of a goal. A title from the list keeps the list's address. Whoever types something else over it, where no script
 * empties the address, means what was typed: the title is free text then. 'unknown' for an address that is not in the list.
 */
export function checkedJob(
  { uri, title }: { readonly uri?: string | undefined; readonly title?: string | undefined },
  known: KnownJob | null,
): JobTitle | 'unknown' {
  if (uri === undefined) return { uri: null, title: title ?? null };
  if (known?.uri !== uri) return 'unknown';
  if (title === undefined) return { uri, title: known.name };
  return known.names.some((name) => alike(name, title)) ? { uri, title } : { uri: null, title };
}
