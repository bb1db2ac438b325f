import type { PlainDate } from '@fodfaeste/law/dates';
import type { CourseFacts } from '@fodfaeste/law/who-pays';
import { type Course, kursusoenskeOf, listsOn, type TrainingClass, weeksOf } from '../training/index.ts';

/** A course of the catalogue as the law asks about it, with the lists as they stand on a day. */
export function courseFactsOf(course: Course, held: TrainingClass | null, on: PlainDate): CourseFacts {
  const lists = listsOn(course, on);
  return {
    ...kursusoenskeOf(course, held, on),
    title: course.title,
    kind: course.kind,
    weeks: weeksOf(course),
    startsOn: held?.startsOn ?? null,
    star: lists.some(({ star }) => star),
    shortage: lists.some(({ list }) => list === 'voksenlaerling'),
    fullPriceOere: course.fullPriceOere,
  };
}
