import type { PlainDate } from '../../dates/index.ts';
import { dateInWords } from '../../facts/describe.ts';
import type { Words } from '../../facts/shape.ts';
import { type Cite, citeText } from '../../rules/cite.ts';
import type { MissingPiece, SchemeAnswer, SchemeId, Standing, WhoPaysAnswer } from '../answer.ts';

/** Who reads the answer. */
export const readers = ['citizen', 'caseworker', 'school', 'company'] as const;
export type Reader = (typeof readers)[number];

export interface ReadingItem {
  /** Null for what is no scheme: a bill, a duty of the school. */
  readonly scheme: SchemeId | null;
  readonly standing: Standing | null;
  readonly title: Words;
  readonly lines: readonly Words[];
  /** Told for completeness: hardly for the person. */
  readonly aside?: boolean;
  /** What must be found out, as questions. */
  readonly missing: readonly MissingPiece[];
  readonly law: readonly string[];
}

export interface ReadingSection {
  readonly heading: Words;
  readonly items: readonly ReadingItem[];
}

/** The answer as one reader needs it: the result first, the law last. */
export interface Reading {
  readonly reader: Reader;
  readonly on: PlainDate;
  readonly lawVersion: string;
  readonly course: string | null;
  /** One sentence: the result. */
  readonly result: Words;
  readonly lead: Words | null;
  readonly sections: readonly ReadingSection[];
  /** What does not hold, and why: for the fold with the law. */
  readonly against: readonly ReadingItem[];
  /** Every paragraph of what is said above the fold. */
  readonly law: readonly string[];
}

export const lawOf = (cites: readonly Cite[]): readonly string[] => [...new Set(cites.map(citeText))];

const day = (date: PlainDate, da: string, en: string): Words => ({
  da: `${da} ${dateInWords(date, 'da')}.`,
  en: `${en} ${dateInWords(date, 'en')}.`,
});

/** The days of a scheme, those that are known. */
export const daysOf = ({ by, opens, closes }: SchemeAnswer): readonly Words[] => [
  ...(by === null ? [] : [day(by, 'Senest', 'By')]),
  ...(opens === null ? [] : [day(opens, 'Tidligst fra', 'From, at the earliest,')]),
  ...(closes === null ? [] : [day(closes, 'Muligheden kan være lukket fra', 'It may have closed from')]),
];

export const during = (words: Words | null): readonly Words[] =>
  words === null ? [] : [{ da: `Imens: ${decap(words.da)}.`, en: `Meanwhile: ${decap(words.en)}.` }];

export const decap = (text: string): string =>
  /^(\p{Lu}{2}|I )/u.test(text) ? text : text.slice(0, 1).toLowerCase() + text.slice(1);

export const lawOfSections = (sections: readonly ReadingSection[]): readonly string[] => [
  ...new Set(sections.flatMap(({ items }) => items.flatMap(({ law }) => law))),
];

export const section = (heading: Words, items: readonly ReadingItem[]): readonly ReadingSection[] =>
  items.length === 0 ? [] : [{ heading, items }];

export const head = ({ on, lawVersion, course }: WhoPaysAnswer) => ({ on, lawVersion, course: course?.title ?? null });

/** A scheme that pays the course, is possible, and speaks to the person. */
export const standing = (answer: WhoPaysAnswer, ...wanted: readonly Standing[]): readonly SchemeAnswer[] =>
  inOrder(answer.schemes.filter((scheme) => wanted.includes(scheme.standing) && !scheme.aside && scheme.concerns));

/** A right before what somebody weighs; of those, what pays the course in full before what the person pays. */
const order: readonly SchemeId[] = [
  'T05',
  'T01',
  'T19',
  'M97b',
  'T02',
  'T02c',
  'T09',
  'T03',
  'T04',
  'T07',
  'T07b',
  'T06',
  'T06b',
  'F162',
  'T20b',
  'T20',
  'T08b',
  'ARB',
  'T10',
  'T12',
  'T14',
  'T18',
  'T17',
  'T16',
  'T01b',
  'T08',
  'RKV',
];

/** The schemes with the best for the person first. */
export const inOrder = (schemes: readonly SchemeAnswer[]): readonly SchemeAnswer[] =>
  [...schemes].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
