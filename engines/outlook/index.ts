export {
  type Balance,
  type BalanceInput,
  balanceOf,
  counted,
  type Measure,
  type MissingFigure,
  shareOf,
} from './balance/balance.ts';
export { type Label, type LabelRule, type Limit, labelRules, limits } from './balance/rules.ts';
export { type Asked, type Band, type Forecast, forecastAll, forecastOne, type Point } from './forecast.ts';
export {
  type BackTest,
  type BackTestAsked,
  backTest,
  type Coverage,
  type Table,
  type Trial,
} from './measure/back-test.ts';
export { type Errors, errorsOf, scaleOf } from './measure/errors.ts';
export { howSure } from './measure/how-sure.ts';
export { type Method, type MethodId, methodIds, methods } from './models/methods.ts';
export { type Areas, addedUp, restOf } from './reconcile/add-up.ts';
export { reconcileForecasts } from './reconcile/forecasts.ts';
export {
  type Node,
  type NodeForecast,
  type ReconcileBy,
  reconcile,
} from './reconcile/reconcile.ts';
export { type Frequency, type Period, parsePeriod, periodText, stepped, usualSeason } from './series/period.ts';
export { type Break, fewest } from './series/prepare.ts';
export { isProblem, type Problem, type ProblemKind } from './series/problem.ts';
export { parseValue, type Row, readSeries } from './series/read.ts';
export { cutBefore, lastPeriod, type Series } from './series/series.ts';
