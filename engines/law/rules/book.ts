import type { PlainDate } from '../dates/index.ts';
import { toDayNumber } from '../dates/index.ts';
import type { OverlayHead, PackHead, Suspension, TopicLaw } from './pack.ts';
import { type Parameter, parameterOn } from './parameter.ts';
import type { Concept, Exception, Measure, NotDemanded, Question, Rule } from './rule.ts';

/** The law as it stands on a day: every rule, concept and exception in force, and the parameters of that day. */
export interface LawBook {
  readonly pack: PackHead;
  /** Overlays in force, in order. */
  readonly overlays: readonly OverlayHead[];
  /** Days for which this book is the same. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly rules: readonly Rule[];
  readonly rule: ReadonlyMap<string, Rule>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly exceptions: readonly Exception[];
  readonly notDemanded: readonly NotDemanded[];
  readonly suspended: ReadonlyMap<string, Suspension>;
  readonly questions: ReadonlyMap<string, Question>;
  /** The value of a parameter as a number (days as day numbers); -Infinity when the law has none then. */
  readonly parameter: (id: string) => number;
}

/** All law that is known, from which the book of any day is made. */
export interface Law {
  readonly packs: readonly PackHead[];
  readonly overlays: readonly OverlayHead[];
  readonly topics: readonly TopicLaw[];
}

/** True when the pattern ('kontakt.*', 'kontakt.foerste_samtale') means the id. */
export function matches(pattern: string, id: string): boolean {
  return pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : pattern === id;
}

/** Thrown when no version of the law covers the day. */
export class NoLawThen extends RangeError {}

/**
 * The law as of a day. `expected` names overlays of acts that are not adopted and count only when asked for. The books of a law
 * are kept, one for each time without change. Throws {@link NoLawThen} before the first pack.
 */
export function bookOn(law: Law, on: PlainDate, expected: readonly string[] = []): LawBook {
  const dates = changeDates(law);
  const from = dates.findLast((date) => date <= on) ?? null;
  const key = `${from ?? ''}|${[...expected].sort().join(',')}`;
  const kept = books.get(law) ?? new Map<string, LawBook>();
  books.set(law, kept);
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = makeBook(law, on, from, dates.find((date) => date > on) ?? null, expected);
  kept.set(key, made);
  return made;
}

const books = new WeakMap<Law, Map<string, LawBook>>();
const dateLists = new WeakMap<Law, readonly PlainDate[]>();

/** Every day on which some rule or parameter changes, in order. */
export function changeDates(law: Law): readonly PlainDate[] {
  const kept = dateLists.get(law);
  if (kept !== undefined) return kept;
  const dates = new Set<PlainDate>();
  for (const { from } of law.packs) dates.add(from);
  for (const { from, to } of law.overlays) {
    dates.add(from);
    if (to !== null) dates.add(to);
  }
  for (const { parameters } of law.topics) {
    for (const { values } of parameters) for (const { from } of values) dates.add(from);
  }
  const sorted = [...dates].sort();
  dateLists.set(law, sorted);
  return sorted;
}

function makeBook(
  law: Law,
  on: PlainDate,
  from: PlainDate | null,
  to: PlainDate | null,
  expected: readonly string[],
): LawBook {
  const packs = law.packs.filter((pack) => pack.from <= on);
  const pack = packs.at(-1);
  if (pack === undefined) throw new NoLawThen(`No version of the law is known for ${on}.`);
  const overlays = law.overlays.filter(
    (overlay) =>
      overlay.from <= on &&
      (overlay.to === null || on < overlay.to) &&
      (!overlay.expected || expected.includes(overlay.id)),
  );
  const rules = new Map<string, Rule>();
  const concepts = new Map<string, Concept>();
  const measures = new Map<string, Measure>();
  const exceptions = new Map<string, Exception>();
  const notDemanded = new Map<string, NotDemanded>();
  const suspensions: Suspension[] = [];
  for (const { id } of [...packs, ...overlays]) {
    for (const { parts } of law.topics) {
      const part = parts[id];
      if (part === undefined) continue;
      for (const removal of part.removes ?? []) rules.delete(removal.id);
      for (const removed of part.removesExceptions ?? []) exceptions.delete(removed);
      for (const removed of part.removesNotDemanded ?? []) notDemanded.delete(removed);
      for (const rule of part.rules ?? []) rules.set(rule.id, rule);
      for (const concept of part.concepts ?? []) concepts.set(concept.id, concept);
      for (const measure of part.measures ?? []) measures.set(measure.id, measure);
      for (const exception of part.exceptions ?? []) exceptions.set(exception.id, exception);
      for (const belief of part.notDemanded ?? []) notDemanded.set(belief.id, belief);
      suspensions.push(...(part.suspends ?? []));
    }
  }
  const suspended = new Map<string, Suspension>();
  for (const suspension of suspensions) {
    for (const id of rules.keys()) {
      if (suspension.rules.some((pattern) => matches(pattern, id))) suspended.set(id, suspension);
    }
  }
  const parameters = new Map<string, Parameter>(
    law.topics.flatMap((topic) => topic.parameters.map((parameter) => [parameter.id, parameter] as const)),
  );
  return {
    pack,
    overlays,
    from,
    to,
    rules: [...rules.values()],
    rule: rules,
    concepts,
    measures,
    exceptions: [...exceptions.values()],
    notDemanded: [...notDemanded.values()],
    suspended,
    questions: new Map(
      law.topics.flatMap(({ questions }) => questions.map((question) => [question.id, question] as const)),
    ),
    parameter: (id) => numberOf(parameters.get(id), on),
  };
}

function numberOf(parameter: Parameter | undefined, on: PlainDate): number {
  if (parameter === undefined) return Number.NaN;
  const value = parameterOn(parameter, on)?.value ?? null;
  if (value === null) return Number.NEGATIVE_INFINITY;
  if (value === 'unknown') return Number.NaN;
  return typeof value === 'number' ? value : toDayNumber(value);
}

/** A number for each question of a law, for columns: by place. */
export function questionCode(law: Law): (id: string) => number {
  const ids = law.topics.flatMap(({ questions }) => questions.map(({ id }) => id)).sort();
  const codes = new Map(ids.map((id, place) => [id, place]));
  return (id) => codes.get(id) ?? Number.NEGATIVE_INFINITY;
}
