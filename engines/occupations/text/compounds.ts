import { agents, neverParts, shortFirsts } from './heads.ts';

/** Cuts Danish compounds: rengøringsassistent is rengøring + assistent. */
export interface Splitter {
  /** The parts in order, linking s and e left out; the word itself when it cannot be cut. The last part is what the thing is. */
  readonly split: (word: string) => readonly string[];
  /** Whether the word, or every part of it, is met in the labels. */
  readonly knows: (word: string) => boolean;
}

const shortest = 3;
const shortestLast = 4;
const longest = 60;
/** How often a first part must be met before different words to count as one. */
const meetings = 2;
const links = ['', 's', 'e', 'er'] as const;
const noLink = [''] as const;

/**
 * What a cut costs: few and long parts win, a stretch nobody knows is dear. A known word is cut only into known parts (2 is under 2.9),
 * an unknown one also after an unknown beginning (3.4 is under 4.2), and any word before somebody who does something (klinik-assistent).
 * A linking s is a little better than none: værktøj-s-mager, not
 * værktøj-smager.
 */
const costOf = { known: 1, short: 0.6, unknown: 2.4, unknownAgent: 1.8, wholeKnown: 2.9, wholeUnknown: 4.2 } as const;
const costOfLink: Readonly<Record<(typeof links)[number], number>> = { '': 0, s: -0.05, e: 0.15, er: 0.15 };

interface Cut {
  readonly cost: number;
  readonly parts: readonly string[];
}
const none: Cut = { cost: Number.POSITIVE_INFINITY, parts: [] };

/** First parts of words whose rest is itself a word: "maskin" from maskinmester, maskinpasser. */
function firstParts(words: ReadonlySet<string>): ReadonlySet<string> {
  const rests = new Map<string, Set<string>>();
  for (const word of words) {
    for (let at = shortest; at <= word.length - shortestLast; at += 1) {
      const rest = word.slice(at);
      if (!words.has(rest)) continue;
      const first = word.slice(0, at);
      const met = rests.get(first) ?? new Set<string>();
      met.add(rest);
      rests.set(first, met);
    }
  }
  const found = new Set<string>();
  for (const [first, met] of rests) if (met.size >= meetings && /[aeiouyæøå]/.test(first)) found.add(first);
  return found;
}

/** A splitter that knows the words of the labels and the first parts they share. */
export function splitterOf(labelWords: Iterable<string>): Splitter {
  const words = new Set<string>(agents);
  for (const word of labelWords)
    for (const piece of word.split('-')) if (piece.length >= shortest && !neverParts.has(piece)) words.add(piece);
  const firsts = firstParts(words);
  // One look-up tells both: a word is cut in some hundred places.
  const inside = 1;
  const atEnd = 2;
  const uses = new Map<string, number>();
  for (const first of [...firsts, ...words, ...shortFirsts]) if (!neverParts.has(first)) uses.set(first, inside);
  for (const word of words)
    if (!neverParts.has(word) && (word.length >= shortestLast || agents.has(word))) uses.set(word, inside + atEnd);
  const isPart = (part: string, last: boolean) => ((uses.get(part) ?? 0) & (last ? atEnd : inside)) !== 0;
  const remembered = new Map<string, readonly string[]>();

  function split(word: string): readonly string[] {
    const before = remembered.get(word);
    if (before !== undefined) return before;
    const parts = word.split('-').flatMap((piece) => (piece === '' ? [] : cutFully(piece)));
    if (remembered.size < 50_000) remembered.set(word, parts);
    return parts;
  }

  function cutFully(word: string): readonly string[] {
    const parts = cut(word);
    return parts.length === 1 ? parts : parts.flatMap((part) => (words.has(part) ? cutFully(part) : [part]));
  }

  function cut(word: string): readonly string[] {
    const { length } = word;
    if (length < 5 || length > longest) return [word];
    const known = cutKnown(word);
    const begun = cutUnknown(word);
    const best = begun.cost < known.cost ? begun : known;
    return best.cost > (words.has(word) ? costOf.wholeKnown : costOf.wholeUnknown) ? [word] : best.parts;
  }

  /** The cheapest cut into parts that are all known. */
  function cutKnown(word: string): Cut {
    const { length } = word;
    const best: (Cut | undefined)[] = new Array(length + 1).fill(undefined);
    best[0] = { cost: 0, parts: [] };
    for (let start = 0; start <= length - 2; start += 1) {
      const so = best[start];
      if (so === undefined) continue;
      for (let end = start + 2; end <= length; end += 1) {
        const last = end === length;
        if (start === 0 && last) continue;
        const part = word.slice(start, end);
        if (!isPart(part, last)) continue;
        const price = so.cost + costOf.known + (part.length < 4 ? costOf.short : 0);
        for (const link of last ? noLink : links) {
          const at = end + link.length;
          if (at >= length && !last) break;
          if (!word.startsWith(link, end)) continue;
          const cost = price + costOfLink[link];
          if (cost < (best[at]?.cost ?? none.cost)) best[at] = { cost, parts: [...so.parts, part] };
        }
      }
    }
    return best[length] ?? none;
  }

  /** The cheapest cut into a beginning nobody knows and one known word. */
  function cutUnknown(word: string): Cut {
    let best: Cut = none;
    for (let at = shortest; at <= word.length - shortestLast; at += 1) {
      const rest = word.slice(at);
      if (!isPart(rest, true)) continue;
      const agent = agents.has(rest);
      for (const link of agent ? links : noLink) {
        const first = word.slice(0, at - link.length);
        if (first.length < shortest || !word.startsWith(link, first.length)) continue;
        const price = agent && first.length >= 4 ? costOf.unknownAgent : costOf.unknown;
        const cost = price + costOf.known + (first.length < 4 ? costOf.short : 0) + costOfLink[link];
        if (cost < best.cost) best = { cost, parts: [first, rest] };
      }
    }
    return best;
  }

  const knows = (word: string) => words.has(word) || split(word).every((part) => words.has(part) || firsts.has(part));
  return { split, knows };
}
