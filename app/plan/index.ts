/** The door of the plan module: what desks, other modules and the wiring may use. */

export { planActs } from './acts.ts';
export { planAfter } from './after.ts';
export {
  type AllowedMove,
  allowedMoves,
  type CardState,
  cardStates,
  isActive,
  isOver,
  type Move,
  type MoveFault,
  moveFault,
  movesOf,
  type Party,
  partyOf,
} from './card-states.ts';
export { planListeners } from './comes-along.ts';
export { dutyBehind } from './duty.ts';
export type * from './events.ts';
export { monthChoices } from './fields.ts';
export {
  type CaseFund,
  type FundMonths,
  type FundUse,
  fundMonths,
  fundOf,
  type HandedAgreement,
  type HandedGoal,
  type HandedStep,
  type HandOver,
  handOverActs,
  handOverOf,
} from './hand-over/index.ts';
export { type JobLine, jobLine } from './job-line.ts';
export { checkedJob, type JobTitle, type KnownJob, knownJob } from './job-title.ts';
export { aimLabels, areaLabels, cardStateLabels, planPartLabels, whoseLabels } from './labels.ts';
export { type MinPlan, type MinPlanPart, type MinPlanPartName, minPlan } from './min-plan.ts';
export { formatMonth } from './month.ts';
export { type GivenGoal, goalSet, isSameGoal } from './pieces/goal.ts';
export { agreedTogether, cardProposed, type GivenAgreement, type GivenCard, usualPart } from './pieces/new-card.ts';
export {
  type GivenPublished,
  type PublishedChange,
  publishCard,
  updatePublishedCard,
} from './pieces/published-card.ts';
export { type GivenStep, isSameStep, stepEnded, stepSet } from './pieces/step.ts';
export {
  type Aim,
  type Area,
  aims,
  areas,
  type Card,
  type CardDetail,
  type Counts,
  type EarlierStep,
  type Goal,
  type Maker,
  openProposals,
  type Plan,
  type PlanPart,
  type PlanState,
  planParts,
  type Step,
  type StepOutcome,
  type Whose,
  whoses,
} from './plan.ts';
export { planWrites } from './plan-writes.ts';
export { planState, readPlan } from './queries/plan.ts';
export { planSentences } from './sentences.ts';
export { isTemplateKey, type PlanTemplate, type TemplateKey, templateKeys, templates } from './templates/index.ts';
export { contentOf, planTold } from './told-plan.ts';
export {
  answered,
  answersOf,
  currentTrack,
  type GivenAnswers,
  type Manages,
  type Matter,
  manages,
  matterLabel,
  matters,
  type TrackChoice,
  tracks,
} from './tracks/index.ts';
