/** The door of the law module: what desks and the wiring may use. */

export { lawActs } from './acts.ts';
export { judgementWrites } from './judgement-events.ts';
export { lawListeners } from './listeners.ts';
export { serviceGoals } from './policy/goals.ts';
export { goalGroups } from './policy/groups.ts';
export { caseEntries, judgementsOf } from './queries/case-entries.ts';
export { type CaseLaw, caseLaw } from './queries/case-law.ts';
export { type RuleCount, ruleCounts } from './queries/rule-counts.ts';
export { type WorkCounts, workCounts } from './queries/work-counts.ts';
export { refreshAuthority } from './radar/nightly.ts';
export { isKnownLate } from './radar/radar.ts';
export { ruleName } from './rule-name.ts';
export { lawSchedules } from './schedules.ts';
export { type LawSummary, summaryOf } from './summary.ts';
export { retractFromLaw, tellLaw } from './told-entries.ts';
