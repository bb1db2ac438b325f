import { type Classification, type StarTitle, starRelations } from '../classification.ts';
import { fold } from '../text/fold.ts';
import { type LabelIndex, labelIndexOf } from './label-index.ts';
import { scorerOf } from './score.ts';
import { type LinkWeights, linkWeights } from './weights.ts';

/** What a title may mean. */
export interface Hit {
  /** Of an ESCO occupation or an ISCO group. */
  readonly uri: string;
  /** Its own first label. */
  readonly label: string;
  /** Of the label that resembles the title most, where that is another one. */
  readonly met: string;
  /** 0 to 1; only for comparing hits of one title. */
  readonly score: number;
}

export interface LinkOptions {
  /** STAR's own list; left out, nothing of it enters the answer. */
  readonly star?: readonly StarTitle[];
  readonly weights?: LinkWeights;
}

export interface Linker {
  /** The best `top` hits, best first; none for a title without a letter that Danish uses. The order never depends on earlier titles. */
  readonly link: (title: string, top?: number) => readonly Hit[];
}

/**
 * Links free Danish job titles. A title is compared with every label by its parts (compounds cut, words stemmed, kin words beside
 * them) and by its letters; an occupation is worth its best label, and a little for its other labels and its group's title. A title
 * that is a label wins over any resemblance. All by counting words of ESCO and two tables written by hand.
 */
export const linkerOf = (classification: Classification, options: LinkOptions = {}): Linker =>
  linkerOn(labelIndexOf(classification, options.weights ?? linkWeights), classification, options);

/** No title is so long; such a text is not read at all. */
const tooLong = 1000;
/** Below this a few letters happen to be the same. */
const leastScore = 0.03;

/** What STAR says of a title: an exact match before a close one, a narrow and a broad one. */
interface Said {
  readonly target: number;
  readonly rank: number;
}

/** A linker on an index that is already there: one index serves a linker with and one without STAR's list. */
export function linkerOn(index: LabelIndex, classification: Classification, options: LinkOptions = {}): Linker {
  const { occupations, groups } = classification;
  const weights = options.weights ?? linkWeights;
  const scorer = scorerOf(index, occupations.length, weights);
  const uriPlace = new Map<string, number>();
  occupations.forEach(({ uri }, at) => void uriPlace.set(uri, at));
  groups.forEach(({ uri }, at) => void uriPlace.set(uri, occupations.length + at));
  const star = new Map<string, readonly Said[]>();
  for (const { title, matches } of options.star ?? []) {
    const said = matches.map(({ uri, relation }) => ({
      target: uriPlace.get(uri) ?? -1,
      rank: starRelations.indexOf(relation),
    }));
    star.set(
      fold(title),
      said.filter(({ target }) => target >= 0),
    );
  }

  // Of groups with one title (411 and 4110) the narrowest.
  const groupNamed = new Map<string, number>();
  groups.forEach((group, at) => void groupNamed.set(fold(group.title), occupations.length + at));

  const hit = (target: number, label: number, score: number): Hit => {
    const group = groups[target - occupations.length];
    const occupation = occupations[target];
    const own = occupation ?? { uri: group?.uri ?? '', preferred: group?.title ?? '' };
    return {
      uri: own.uri,
      label: own.preferred,
      met: index.labels[label]?.text ?? own.preferred,
      score: Math.round(score * 1_000_000) / 1_000_000,
    };
  };

  function link(title: string, top = 10): readonly Hit[] {
    if (title.length > tooLong) return [];
    const { scores, labels, read } = scorer(title);
    if (!read) return [];
    const key = fold(title);
    const named = groupNamed.get(key);
    const said = star.get(key) ?? (named === undefined ? [] : [{ target: named, rank: 0 }]);
    const best = bestOf(scores, top + said.length);
    const whole = 1 + weights.head + weights.same + weights.preferred + weights.support * 2 + weights.bag;
    const hits: Hit[] = [];
    const inOrder = [...said].sort(
      (a, b) => a.rank - b.rank || (scores[b.target] ?? 0) - (scores[a.target] ?? 0) || a.target - b.target,
    );
    for (const { target } of inOrder) hits.push(hit(target, labels[target] ?? -1, 1));
    for (const target of best) {
      const score = below1((scores[target] ?? 0) / whole);
      if (score >= leastScore && !said.some((one) => one.target === target))
        hits.push(hit(target, labels[target] ?? -1, score));
    }
    return hits.slice(0, top);
  }

  return { link };
}

/** Keeps the order and stays under 1: what is met in several ways at once would else count more than wholly. */
const below1 = (score: number) => (score <= bend ? score : 1 - (1 - bend) * Math.exp((bend - score) / (1 - bend)));
const bend = 0.8;

/** Places of the highest scores above nothing, highest first, the earlier place first among equals. */
function bestOf(scores: Float32Array, count: number): number[] {
  const best: number[] = [];
  let least = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at] ?? 0;
    if (score <= least) continue;
    let place = best.length;
    while (place > 0 && (scores[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, at);
    if (best.length > count) {
      best.pop();
      least = scores[best[count - 1] ?? 0] ?? 0;
    }
  }
  return best;
}
