/** The door of the training module: what desks, other modules and the wiring may use. */

export { trainingActs } from './acts.ts';
export { reachesCourse } from './catalogue-act.ts';
export * from './course.ts';
export { postalKilometres } from './distance.ts';
export type * from './events.ts';
export { classesCsv, coursesCsv, trainingXlsx } from './export/files.ts';
export { readImportFile } from './import/file.ts';
export { mostRows } from './import/table.ts';
export {
  classStateLabels,
  courseKindLabels,
  courseListLabels,
  courseMarkLabels,
  deliveryLabels,
  lawLevelLabels,
} from './labels.ts';
export { kursusoenskeOf } from './law-value.ts';
export { allClasses, classById, classesOf, classesOfSchool, comingClasses } from './queries/classes.ts';
export { courseById, courseCount, coursesOf } from './queries/courses.ts';
export { importsOf, type PastImport, takenShipped } from './queries/keeping.ts';
export { searchCourses } from './queries/search.ts';
export { importColumns, sampleXlsx } from './sample.ts';
export {
  type Found,
  type HitReason,
  type Reach,
  seatsLeft,
  takesMore,
  type Wanted,
  weeksOf,
} from './search.ts';
export { seatsGiven } from './seats.ts';
export { shippedCourses } from './shipped.ts';
export { newClass, newCourse } from './writes.ts';
