/** Who pays a course? Every scheme for a person, a course and a day, by the law of that day. */

export {
  type Decider,
  isSchemeId,
  type MissingPiece,
  type Rate,
  type SchemeAnswer,
  type SchemeId,
  type Standing,
  type Subsidy,
  schemeIds,
  standings,
  type WhoPaysAnswer,
} from './answer.ts';
export { compareInsured, type SideBySide } from './compare.ts';
export { type CourseFacts, type CourseKind, courseKinds } from './course.ts';
export { readingFor } from './reading/index.ts';
export {
  inOrder,
  type Reader,
  type Reading,
  type ReadingItem,
  type ReadingSection,
  readers,
} from './reading/reading.ts';
export {
  type AgeGroup,
  ages,
  type EducationLevel,
  educations,
  entriesOfSituation,
  type Lives,
  lives,
  type Situation,
} from './situation.ts';
export { type WhoPaysAsked, whoPays } from './who-pays.ts';
