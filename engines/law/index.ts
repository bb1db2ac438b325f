export { type LawCase, readCases } from './case-files/read-cases.ts';
export { type FileProblem, isProblem, readEntries, readYaml } from './case-files/read-entries.ts';
export { type CaseResult, packOf, runCase } from './case-files/run-cases.ts';
export { type Population, populationOf } from './columnar/population.ts';
export {
  type ColumnarAnswer,
  compileBook,
  noDay,
  type Program,
  type RuleColumn,
  runColumns,
  statusCode,
} from './columnar/run.ts';
export { danishLaw } from './danish-law.ts';
export {
  type Asked,
  type Conflict,
  evaluate,
  type LegalAnswer,
  type Outcome,
  type State,
} from './evaluate/evaluate.ts';
export { asksSomebody, fulfilmentReads, readsOf } from './evaluate/reads.ts';
export type { Because, Missing, TraceStep } from './evaluate/reasons.ts';
export { answerAsJson } from './evaluate/report.ts';
export { type RuleSpan, type RuleTimeline, timeline } from './evaluate/timeline.ts';
export { quantityInWords, valueInWords } from './evaluate/words.ts';
export type { Subject } from './inputs/input.ts';
export { type EventKind, type InputKind, inputKinds, isInputKind } from './inputs/kinds.ts';
export type { Entry } from './inputs/record.ts';
export { recordOf } from './inputs/record.ts';
export { type EntryProblem, type RawEntry, validateEntries } from './inputs/validate.ts';
export { evaluateGoals, type GoalOutcome, goalStarts, type ServiceGoal } from './policy/service-goal.ts';
export { type ConditionWords, conditionInWords } from './rulebook/condition-words.ts';
export { type DemandCount, demandsOn, inForce } from './rulebook/demands.ts';
export { differenceBetween, type LawDifference } from './rulebook/difference.ts';
export { allRuleIds, historyOf, type RuleVersion } from './rulebook/history.ts';
export { partsOfRule } from './rulebook/parts-of.ts';
export { bookOn, changeDates, type Law, type LawBook, NoLawThen, questionCode } from './rules/book.ts';
export { type Cite, citeText, type Mark, type Source } from './rules/cite.ts';
export type { OverlayHead, PackHead, Part, TopicLaw } from './rules/pack.ts';
export { type DatedValue, type Parameter, parameterOn } from './rules/parameter.ts';
export type { Bearer, Exception, Gap, NotDemanded, Question, Rule, RuleKind, Topic } from './rules/rule.ts';
