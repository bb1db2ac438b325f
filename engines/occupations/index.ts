export {
  type Classification,
  type IscoGroup,
  type Occupation,
  type StarRelation,
  type StarTitle,
  starRelations,
} from './classification.ts';
export { type Hit, type Linker, type LinkOptions, linkerOf } from './link/linker.ts';
export { type LinkWeights, linkWeights } from './link/weights.ts';
export { type NearOccupation, nearnessWeights, nearOccupations } from './near/nearness.ts';
export {
  type OccupationSkills,
  type Skill,
  type SkillIndex,
  type SkillTable,
  skillIndexOf,
  skillShare,
} from './near/skill-index.ts';
export { kilometres } from './rank/arithmetic.ts';
export { bestRows, beyondLimits, type Candidates, candidatesOf, scoresFor } from './rank/columns.ts';
export { comparer, type Match, type MatchGround, type MatchReason, nearnessRows, placesFor } from './rank/compare.ts';
export {
  type Condition,
  conditions,
  type Hours,
  type Limits,
  type MatchPart,
  matchParts,
  matchWeights,
  type Person,
  type Place,
  type Point,
  type Travel,
  travels,
} from './rank/match.ts';
export type { Sentence } from './rank/words.ts';
export { type Suggestion, suggesterOf } from './suggest/suggest.ts';
export { type EverydayTitle, everydayTitles } from './tables/everyday-titles.ts';
export { withDanishLetters } from './text/fold.ts';
