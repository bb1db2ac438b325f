import { dateOf, type PlainDate, partsOf } from '@fodfaeste/law/dates';
import type { FactValue } from '@fodfaeste/law/facts';
import type { Stream, Weighted } from '../../random/stream.ts';
import type { Situation } from '../situation.ts';

export type Education = FactValue<'uddannelse'>;
type Level = Education['niveau'];

/** The usual age at which a level is finished. */
const finishedAt: Readonly<Record<Level, number>> = {
  ingen: 16,
  grundskole: 16,
  forberedende: 18,
  gymnasial: 19,
  erhvervsuddannelse: 22,
  kort_videregaaende: 23,
  mellemlang_videregaaende: 25,
  bachelor: 24,
  lang_videregaaende: 26,
  ph_d: 30,
  udenlandsk_uden_vurdering: 22,
};

const qualifying: readonly Level[] = [
  'erhvervsuddannelse',
  'kort_videregaaende',
  'mellemlang_videregaaende',
  'lang_videregaaende',
  'ph_d',
];

// Proportions are assumed: no table of education by benefit is in `data/`.
const insured: Weighted<Level> = [
  ['grundskole', 20],
  ['gymnasial', 10],
  ['erhvervsuddannelse', 32],
  ['kort_videregaaende', 7],
  ['mellemlang_videregaaende', 14],
  ['bachelor', 3],
  ['lang_videregaaende', 14],
];
const graduates: Weighted<Level> = [
  ['erhvervsuddannelse', 27],
  ['kort_videregaaende', 11],
  ['mellemlang_videregaaende', 22],
  ['lang_videregaaende', 40],
];
const onCash: Weighted<Level> = [
  ['ingen', 4],
  ['grundskole', 56],
  ['forberedende', 4],
  ['gymnasial', 8],
  ['erhvervsuddannelse', 20],
  ['kort_videregaaende', 2],
  ['mellemlang_videregaaende', 4],
  ['lang_videregaaende', 2],
];
const unqualified: Weighted<Level> = [
  ['ingen', 5],
  ['grundskole', 66],
  ['forberedende', 11],
  ['gymnasial', 18],
];
const qualified: Weighted<Level> = [
  ['erhvervsuddannelse', 62],
  ['kort_videregaaende', 10],
  ['mellemlang_videregaaende', 18],
  ['lang_videregaaende', 10],
];

/** LAB § 6 nr. 2-5: under 30, having an education that qualifies for an occupation or not decides the group. */
function levelsFor(situation: Situation, age: number, graduate: boolean): Weighted<Level> {
  if (graduate) return graduates;
  if (situation === 'under-18') return [['grundskole', 1]];
  if (situation === 'uddannelsesparat' || situation === 'aabenlyst-uddannelsesparat') return unqualified;
  if (situation === 'jobparat' && age < 30) return qualified;
  if (situation === 'aktivitetsparat' || situation === 'jobparat' || situation === 'ikke-visiteret')
    return age < 30 ? unqualified : onCash;
  return insured;
}

export interface EducationQuestion {
  readonly situation: Situation;
  readonly birthDate: PlainDate;
  readonly age: number;
  readonly today: PlainDate;
  /** The day a new graduate finished; they became unemployed after it. */
  readonly graduated: PlainDate | null;
  /** Raised abroad: an education may be foreign and not assessed. */
  readonly foreign: boolean;
}

export function educationOf(question: EducationQuestion, draw: Stream): Education {
  const { situation, age, birthDate, graduated, foreign } = question;
  if (foreign && age >= 30 && graduated === null && draw.chance(0.4))
    return { niveau: 'udenlandsk_uden_vurdering', erhvervskompetencegivende: draw.chance(0.3), afsluttet: null };
  const niveau = draw.weighted(levelsFor(situation, age, graduated !== null));
  const reachable =
    finishedAt[niveau] <= age - 1 ? niveau : age >= 23 ? 'erhvervsuddannelse' : youngest(situation, age);
  const afsluttet =
    graduated ?? (reachable === 'ingen' ? null : finished(birthDate, finishedAt[reachable], draw, question.today));
  return { niveau: reachable, erhvervskompetencegivende: qualifies(reachable, draw), afsluttet };
}

const youngest = (situation: Situation, age: number): Level =>
  situation === 'jobparat' && age >= 20 ? 'erhvervsuddannelse' : 'grundskole';

const qualifies = (level: Level, draw: Stream): boolean =>
  level === 'bachelor' ? draw.chance(0.5) : qualifying.includes(level);

/** Schools finish in June. */
function finished(birthDate: PlainDate, age: number, draw: Stream, today: PlainDate): PlainDate {
  const june = dateOf(partsOf(birthDate).year + age + draw.whole(0, 1), 6, draw.whole(20, 30));
  return june < today ? june : dateOf(partsOf(today).year - 1, 6, 24);
}
