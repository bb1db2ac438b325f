import type { PlainDate } from '@fodfaeste/law/dates';
import type { DomainEvent } from '../kernel/act/event.ts';
import type { Course, TrainingClass } from './course.ts';

interface Done {
  readonly byName: string;
}

/** What ships came into the catalogue. */
export interface CoursesTaken
  extends DomainEvent<'training.courses-taken', Done & { readonly count: number; readonly version: string }> {
  readonly unrecorded: { readonly courses: readonly Course[] };
}

/** A file came in. */
export interface TrainingImported
  extends DomainEvent<
    'training.file-imported',
    Done & {
      readonly importId: string;
      readonly fileName: string;
      readonly newCourses: number;
      readonly changedCourses: number;
      readonly newClasses: number;
      readonly changedClasses: number;
      readonly unchanged: number;
      /** Headings that nobody reads. */
      readonly unread: readonly string[];
    }
  > {
  readonly unrecorded: {
    readonly newCourses: readonly Course[];
    readonly changedCourses: readonly Course[];
    readonly newClasses: readonly TrainingClass[];
    readonly changedClasses: readonly TrainingClass[];
  };
}

interface OfCourse extends Done {
  readonly courseId: string;
  readonly courseTitle: string;
}
export interface CourseAdded extends DomainEvent<'training.course-added', OfCourse & { readonly course: Course }> {}
export interface CourseChanged
  extends DomainEvent<'training.course-changed', OfCourse & { readonly before: Course; readonly course: Course }> {}
export interface CourseEnded extends DomainEvent<'training.course-ended', OfCourse & { readonly course: Course }> {}

interface OfClass extends OfCourse {
  readonly classId: string;
  readonly startsOn: PlainDate;
}
export interface ClassAdded extends DomainEvent<'training.class-added', OfClass & { readonly held: TrainingClass }> {}
export interface ClassChanged
  extends DomainEvent<
    'training.class-changed',
    OfClass & { readonly before: TrainingClass; readonly held: TrainingClass }
  > {}
/** Whoever has a seat must hear of something else: enrolments listen. */
export interface ClassCancelled
  extends DomainEvent<'training.class-cancelled', OfClass & { readonly held: TrainingClass; readonly why: string }> {}

export type TrainingEvent =
  | CoursesTaken
  | TrainingImported
  | CourseAdded
  | CourseChanged
  | CourseEnded
  | ClassAdded
  | ClassChanged
  | ClassCancelled;
