import { any, concept, day, has, onOrAfter, today } from '../language/build.ts';
import type { Bool } from '../language/node.ts';
import { lab2019, lab2022, lab2024 } from '../topics/sources.ts';
import { atWork, awaitsFleksjob, groups } from '../topics/uddannelse/shared/groups.ts';
import type { CourseKind } from './course.ts';
import type { FundingCase } from './funding-case.ts';

/** Conditions that several schemes ask. */

export const insured: Bool = concept('gruppe.dagpenge');
export const onLedighedsydelse: Bool = concept('gruppe.ledighedsydelse');
export const employed: Bool = atWork;
export const underNotice: Bool = has('opsigelsesperiode');
/** LAB § 6 without those in a fleksjob and recipients of disability pension (§ 90), or with the latter (§ 91). */
export const offered90: Bool = any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 13), awaitsFleksjob);
export const offered91: Bool = any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13), awaitsFleksjob);
export const pool2021: Bool = groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
export const from = (iso: string): Bool => onOrAfter(today, day(iso));

/** The same paragraph in the three consolidations. */
export const lab = (paragraph: string) => [lab2019(paragraph), lab2022(paragraph), lab2024(paragraph)];
/** A paragraph that stands in the acts after 2020. */
export const labLater = (paragraph: string) => [lab2022(paragraph), lab2024(paragraph)];

/** The course is of one of these kinds, or none was named. */
export const ofKind =
  (...kinds: readonly CourseKind[]) =>
  ({ course }: FundingCase): boolean =>
    course === null || kinds.includes(course.kind);

export const notOfKind =
  (...kinds: readonly CourseKind[]) =>
  ({ course }: FundingCase): boolean =>
    course === null || !kinds.includes(course.kind);

/** The condition is of the course: where none was named it stops nobody. */
export const whenNamed =
  (node: Bool) =>
  (c: FundingCase): boolean | null =>
    c.course === null ? true : c.is(node);
