import { comparer, type Match, nearnessRows, type Person, type Place, type SkillIndex } from '@fodfaeste/occupations';
import { groupCode, occupations } from '../../occupations/index.ts';

interface Ground {
  readonly skills: SkillIndex;
  readonly nearTo: (uri: string) => Float32Array | null;
  readonly compare: (person: Person, place: Place) => Match;
}

let made: Ground | undefined;

/** What people and places are compared on; made once, in about a second. */
export function ground(): Ground {
  if (made) return made;
  const known = occupations();
  const skills = known.skills();
  const nameOf = (uri: string) => {
    const da = known.nameOf(uri) ?? uri;
    return { da, en: known.occupation(uri)?.english || da };
  };
  made = { skills, nearTo: nearnessRows(skills), compare: comparer({ skills, nameOf }) };
  return made;
}

/** A group may be wide: so many of its occupations stand for it. */
const mostOfGroup = 12;
const under = new Map<string, readonly string[]>();

function inGroup(code: string): readonly string[] {
  const group = occupations().group(code);
  if (!group) return [];
  return [...group.occupations.map(({ uri }) => uri), ...group.below.flatMap((one) => inGroup(one.code))];
}

/** The occupations an address means: itself, or those of a group, since a title of STAR may mean a whole group. */
export function occupationsUnder(uri: string): readonly string[] {
  const kept = under.get(uri);
  if (kept) return kept;
  const code = groupCode(uri);
  const found = code === null ? [uri] : inGroup(code).slice(0, mostOfGroup);
  under.set(uri, found);
  return found;
}

const byTitle = new Map<string, string | null>();
const titlesKept = 5000;
/** Linking a title nobody has said before takes milliseconds: so many in one go, the others the next time. */
const linkedAtOnce = 60;
let left = linkedAtOnce;

/** Before many titles are read. */
export function allowLinking(): void {
  left = linkedAtOnce;
}

function linked(title: string): string | null {
  const same = occupations()
    .suggest(title)
    .find(({ label }) => label.toLocaleLowerCase('da') === title.trim().toLocaleLowerCase('da'));
  if (same) return same.uri;
  const { sureness, found } = occupations().find(title);
  return sureness === 'known' || sureness === 'likely' ? (found[0]?.uri ?? null) : null;
}

/** The occupation a free title plainly means; kept, since many cases say the same. */
export function occupationOfTitle(title: string): string | null {
  const kept = byTitle.get(title);
  if (kept !== undefined) return kept;
  if (left === 0) return null;
  left -= 1;
  const uri = linked(title);
  if (byTitle.size < titlesKept) byTitle.set(title, uri);
  return uri;
}
