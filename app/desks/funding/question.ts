import { type PlainDate, parsePlainDate, plainDate } from '@fodfaeste/law/dates';
import {
  type AgeGroup,
  ages,
  type CourseFacts,
  type CourseKind,
  courseKinds,
  type EducationLevel,
  educations,
  type Lives,
  lives,
  type Reader,
  type Situation,
} from '@fodfaeste/law/who-pays';
import { isId } from '../../kernel/http/is-id.ts';
import { courseLists } from '../../training/index.ts';
import { readDateField } from '../../ui/form/date-parts.ts';
import { readerCodes, readerOf } from './paths.ts';

/** What is asked on the public page, as it stands in the address. Nothing of it is a person. */
export interface Question {
  readonly situation: Situation;
  readonly courseId: string | null;
  readonly classId: string | null;
  readonly kind: CourseKind | null;
  readonly lists: readonly (typeof courseLists)[number][];
  /** Where it is taught; null: not said. */
  readonly taught: Taught | null;
  readonly on: PlainDate;
  readonly reader: Reader;
}

export const taughtWays = ['school', 'net'] as const;
export type Taught = (typeof taughtWays)[number];
/** As it stands in addresses, and as the law counts it: the share of the teaching attended in person. */
export const taughtCodes: Readonly<Record<Taught, string>> = { school: 'skole', net: 'net' };
const attended: Readonly<Record<Taught, number>> = { school: 100, net: 0 };

export type Problem = 'weeks' | 'on';

export interface Asked {
  readonly question: Question;
  /** False before anything was asked. */
  readonly asked: boolean;
  readonly problems: readonly Problem[];
}

const firstDay = plainDate('2020-01-01');
const lastDay = plainDate('2027-12-31');
const mostWeeks = 520;
/** Situations of which the schemes ask how long. */
const countsWeeks: ReadonlySet<Lives> = new Set(['jobless', 'sick', 'ledighedsydelse', 'newly-hired']);

const among = <T extends string>(list: readonly T[], text: string | undefined): T | null =>
  list.find((one) => one === text) ?? null;

/** Reads the address. What is wrong falls back to something that can be answered, and is told. */
export function readQuestion(query: Readonly<Record<string, readonly string[]>>, today: PlainDate): Asked {
  const one = (name: string): string | undefined => query[name]?.[0]?.trim();
  const weeksText = one('uger') ?? '';
  const weeks = /^\d{1,3}$/.test(weeksText) && Number(weeksText) <= mostWeeks ? Number(weeksText) : null;
  const dayText = one('dag') ?? readDateField(query, 'dag') ?? '';
  const day = dayText === '' ? today : parsePlainDate(dayText);
  const onTime = day !== null && day >= firstDay && day <= lastDay ? day : null;
  const children = one('boern');
  const situation: Situation = {
    lives: among<Lives>(lives, one('nu')) ?? 'jobless',
    insured: one('akasse') !== 'nej',
    age: among<AgeGroup>(ages, one('alder')) ?? '30-plus',
    education: among<EducationLevel>(educations, one('uddannelse')) ?? 'none',
    weeks: weeks ?? 0,
    children: children === 'ja' ? true : children === 'nej' ? false : null,
    declaration: one('erklaering') === 'ja',
  };
  const asked = one('nu') !== undefined;
  return {
    asked,
    problems: [
      ...(asked && weeks === null && (weeksText !== '' || countsWeeks.has(situation.lives))
        ? (['weeks'] as const)
        : []),
      ...(onTime === null ? (['on'] as const) : []),
    ],
    question: {
      situation,
      courseId: idOf(one('kursus')),
      classId: idOf(one('hold')),
      kind: among<CourseKind>(courseKinds, one('slags')),
      lists: (query['lister'] ?? []).flatMap((list) => among(courseLists, list) ?? []),
      taught: taughtWays.find((way) => taughtCodes[way] === one('sted')) ?? null,
      on: onTime ?? today,
      reader: readerOf(one('laeser'), 'citizen'),
    },
  };
}

const idOf = (text: string | undefined): string | null => (text !== undefined && isId(text) ? text : null);

/** The same question as an address. */
export function queryOf({ situation, courseId, classId, kind, lists, taught, on, reader }: Question): URLSearchParams {
  const { lives: now, insured, age, education, weeks, children, declaration } = situation;
  const query = new URLSearchParams({
    nu: now,
    akasse: insured ? 'ja' : 'nej',
    alder: age,
    uddannelse: education,
    uger: String(weeks),
    ...(children === null ? {} : { boern: children ? 'ja' : 'nej' }),
    ...(declaration ? { erklaering: 'ja' } : {}),
    ...(courseId === null ? {} : { kursus: courseId }),
    ...(classId === null ? {} : { hold: classId }),
    ...(courseId !== null || kind === null
      ? {}
      : { slags: kind, ...(taught === null ? {} : { sted: taughtCodes[taught] }) }),
    dag: on,
    laeser: readerCodes[reader],
  });
  if (courseId === null && kind !== null) for (const list of lists) query.append('lister', list);
  return query;
}

/** A course that is not in the catalogue, by its kind and lists alone. */
export function courseOfKind(kind: CourseKind, lists: Question['lists'], taught: Taught | null = null): CourseFacts {
  const whole = kind === 'vocational' || kind === 'vocational-start';
  return {
    title: null,
    kind,
    lister: lists.filter((list) => list !== 'voksenlaerling'),
    niveau: kind === 'academy' ? 'videregaaende' : 'til_og_med_erhvervsuddannelse',
    fremmoede: taught === null ? null : attended[taught],
    fuldtid: null,
    timerPrUge: null,
    prisPrUgeOere: null,
    giverSu: whole ? true : null,
    weeks: null,
    startsOn: null,
    star: false,
    shortage: lists.includes('voksenlaerling'),
    fullPriceOere: null,
  };
}
