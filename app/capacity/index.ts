/** The door of the capacity module: what desks and the wiring may use. */

export { planBenefits, usualPlan } from './acts/make-capacity-plan.ts';
export { capacityActs } from './acts.ts';
export {
  noKey,
  type Room,
  roomAt,
  roomByArea,
  roomByBranch,
  roomTogether,
} from './places/free.ts';
export { type RatioSteps, ratioCeiling, ratioMonths, ratioSteps } from './places/ratio.ts';
export { plannerInWorker } from './planner/in-worker.ts';
export type { CapacityPlan, LeftOver, ProposedPair } from './planner/plan.ts';
export type { Limit } from './planner/problem.ts';
export { ownRecord, pastPlacements, type RecordView, recordOf } from './queries/company-record.ts';
export { capacityPlan, latestPlans, type PlanLine, type PlanPerson, planPeople } from './queries/plans.ts';
export { siteFacts } from './queries/sites.ts';
export { followUpStandard } from './queries/standard.ts';
export { teamFacts } from './queries/team-time.ts';
export { waitingFacts } from './queries/waiting.ts';
export { branches } from './record/branches.ts';
export { type Followed, lastDayOf, type PastPlacement } from './record/past-placement.ts';
export { type CompanyRecord, fewest, isOver, type Within, yearsBack } from './record/record.ts';
export type { Signal } from './record/signals.ts';
export type { Comparison } from './record/similar.ts';
export { middleOf } from './statistics/median.ts';
export { hoursPerPlace, type Standard, standardBounds, standardFrom } from './time/standard.ts';
export { type Reach, reachOf, type TeamTime, teamTime } from './time/team-time.ts';
export { type Waiting, waitingTimes } from './time/waiting.ts';
