import { expect, test } from 'vitest';
import { bookOn, changeDates, danishLaw, type LawBook, type Part } from '../index.ts';
import { matches } from '../rules/book.ts';

const expected = danishLaw.overlays.filter((overlay) => overlay.expected).map(({ id }) => id);
const books: readonly LawBook[] = changeDates(danishLaw)
  .filter((date) => danishLaw.packs.some(({ from }) => from <= date))
  .flatMap((date) => [bookOn(danishLaw, date), bookOn(danishLaw, date, expected)])
  .filter((book, place, all) => all.indexOf(book) === place);

const parts: readonly (readonly [string, Part])[] = danishLaw.topics.flatMap((topic) => Object.entries(topic.parts));

/** The books in which an overlay lies on top. */
const under = (overlay: string) => books.filter((book) => book.overlays.some(({ id }) => id === overlay));

/** Ids and patterns that name nothing in the books that are looked at, with the pack that uses them. */
function dead(
  named: (part: Part) => readonly string[],
  known: (book: LawBook) => Iterable<string>,
  booksOf: (pack: string) => readonly LawBook[] = () => books,
): readonly string[] {
  return parts.flatMap(([pack, part]) => {
    const patterns = named(part);
    if (patterns.length === 0) return [];
    const ids = new Set(booksOf(pack).flatMap((book) => [...known(book)]));
    return patterns
      .filter((pattern) => ![...ids].some((id) => matches(pattern, id)))
      .map((pattern) => `${pack}: ${pattern}`);
  });
}

const rules = (book: LawBook) => book.rule.keys();
const nodes = (book: LawBook) => [
  book.rules,
  book.exceptions,
  book.notDemanded,
  [...book.concepts.values(), ...book.measures.values()],
];

interface Use {
  readonly op: 'ask' | 'concept' | 'measure' | 'parameter';
  readonly id: string;
}

/** Every question, concept, measure and parameter that is named anywhere below. */
function usesIn(node: unknown, seen = new Set<unknown>(), found = new Map<string, Use>()): ReadonlyMap<string, Use> {
  if (typeof node !== 'object' || node === null || seen.has(node)) return found;
  seen.add(node);
  const { op, id, question } = node as { op?: string; id?: string; question?: string };
  const name = op === 'ask' ? question : id;
  if (name !== undefined && (op === 'ask' || op === 'concept' || op === 'measure' || op === 'parameter')) {
    found.set(`${op} ${name}`, { op, id: name });
  }
  for (const part of Object.values(node)) usesIn(part, seen, found);
  return found;
}

const uses = new Map(books.map((book) => [book, usesIn(nodes(book))]));
const parameterIds = new Set(danishLaw.topics.flatMap(({ parameters }) => parameters.map(({ id }) => id)));
/** Numbers that are looked up, told in texts and held to the yearly regulation by a test, though no rule reckons with them. */
const lookedUp = new Set([
  'satsregulering.sats_pct',
  'satsregulering.tilpasning_pct',
  'kontanthjaelp.procentfradrag',
  'timekrav_225.nedsaettelse_1',
  'timekrav_225.nedsaettelse_2',
  'fleksloentilskud.pct',
  'revalideringsydelse.sats',
  'loentilskud.sats_2',
]);
const unused = (op: Use['op'], ids: Iterable<string>) =>
  [...new Set(ids)].filter((id) => ![...uses.values()].some((used) => used.has(`${op} ${id}`)));

test('every pattern that lifts, suspends or sets aside meets a rule of some pack', () => {
  expect(dead(({ exceptions = [] }) => exceptions.flatMap(({ lifts }) => lifts), rules)).toEqual([]);
  expect(dead(({ suspends = [] }) => suspends.flatMap((one) => one.rules), rules, under)).toEqual([]);
  expect(dead(({ rules: own = [] }) => own.flatMap(({ over = [] }) => over), rules)).toEqual([]);
});

test('everything that is removed was there', () => {
  expect(dead(({ removes = [] }) => removes.map(({ id }) => id), rules)).toEqual([]);
  expect(
    dead(
      ({ removesExceptions = [] }) => removesExceptions,
      ({ exceptions }) => exceptions.map(({ id }) => id),
    ),
  ).toEqual([]);
  expect(
    dead(
      ({ removesNotDemanded = [] }) => removesNotDemanded,
      ({ notDemanded }) => notDemanded.map(({ id }) => id),
    ),
  ).toEqual([]);
});

test('every question, concept, measure and parameter that is used is defined in the pack that uses it', () => {
  const undefinedIn = (book: LawBook) =>
    [...(uses.get(book) ?? new Map<string, Use>()).values()]
      .filter(({ op, id }) =>
        op === 'ask'
          ? !book.questions.has(id)
          : op === 'concept'
            ? !book.concepts.has(id)
            : op === 'measure'
              ? !book.measures.has(id)
              : !parameterIds.has(id),
      )
      .map(({ op, id }) => `${book.from} ${op} ${id}`);
  expect([...new Set(books.flatMap(undefinedIn))]).toEqual([]);
});

test('every question, concept, measure and parameter that is defined is used', () => {
  expect(
    unused(
      'ask',
      books.flatMap((book) => [...book.questions.keys()]),
    ),
  ).toEqual([]);
  expect(
    unused(
      'concept',
      books.flatMap((book) => [...book.concepts.keys()]),
    ),
  ).toEqual([]);
  expect(
    unused(
      'measure',
      books.flatMap((book) => [...book.measures.keys()]),
    ),
  ).toEqual([]);
  expect(unused('parameter', parameterIds).filter((id) => !lookedUp.has(id))).toEqual([]);
  expect([...lookedUp].filter((id) => !parameterIds.has(id))).toEqual([]);
});
