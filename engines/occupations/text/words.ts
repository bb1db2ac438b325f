import { abbreviations, writtenShort } from './abbreviations.ts';
import { fold, withDanishLetters } from './fold.ts';
import { joining, noise, places, turning } from './noise.ts';

/** Words beyond these are not read: no title has so many. */
const mostWords = 24;

/** A title cut into the words that count. */
export interface TitleWords {
  readonly words: readonly string[];
  /** Which word names the job: the last one before a comma, a dash or a preposition. -1 when there is no word. */
  readonly head: number;
}

const mayBeShort = /[/().+]|mv|sosu|social|cand|ph/;

function plain(title: string): string {
  const text = fold(title);
  return mayBeShort.test(text) ? writtenShort.reduce((so, [from, to]) => so.replace(from, to), text) : text;
}

// A hyphen inside a word stays: it shows where a compound is cut.
function cut(part: string): string[] {
  return part
    .split(/[^a-zæøå0-9-]+/)
    .flatMap((word) => spelledOut(word.replace(/^-+|-+$/g, '')).split(' '))
    .filter((word) => word !== '' && !/^\d+$/.test(word));
}

const spelledOut = (word: string) =>
  abbreviations[word] ??
  word
    .split('-')
    .map((piece) => abbreviations[piece] ?? piece)
    .join('-');

/** Labels and free titles are cut alike; `free` also drops noise words and places, which a label has none of. */
export function wordsOf(title: string, free: boolean): TitleWords {
  const parts = plain(title)
    .split(/ - |[,;:()]/)
    .map(cut)
    .filter((part) => part.length > 0);
  if (!free) return gather(parts);
  const job = gather(
    parts.map((part) => part.filter((word) => !noise.has(word) && !places.has(withDanishLetters(word)))),
  );
  return job.head >= 0 ? job : gather(parts);
}

function gather(parts: readonly (readonly string[])[]): TitleWords {
  const words: string[] = [];
  let head = -1;
  let headPart: readonly string[] | null = null;
  for (const part of parts) {
    let turned = false;
    for (const word of part) {
      if (turning.has(word)) turned = words.length > 0 || turned;
      if (joining.has(word) || words.length >= mostWords) continue;
      words.push(word);
      headPart ??= part;
      if (!turned && headPart === part) head = words.length - 1;
    }
  }
  return { words, head: head === -1 && words.length > 0 ? 0 : head };
}

/** The readings of "tømrer/snedker": the whole, and each side where both could stand alone. */
export function readings(title: string): readonly string[] {
  const sides = title.slice(0, 400).split(/\s*\/\s*|\s+eller\s+/i);
  const whole = [title];
  if (sides.length < 2 || sides.length > 4 || sides.some((side) => (/[a-zæøå]{4,}/i.exec(side)?.[0].length ?? 0) < 4))
    return whole;
  return [...whole, ...sides];
}
