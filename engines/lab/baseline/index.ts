export { type BaselineAsked, baselineOf } from './baseline.ts';
export { beginningWith } from './beginning.ts';
export { calibrationMonths, type Fitted } from './calibration.ts';
export { cellsOf, type Population } from './cells.ts';
export { baselineChecks, type Check } from './checks.ts';
export { type Constant, Constants } from './constants.ts';
export {
  allFunds,
  completedWeeks,
  curveOf,
  dagpengeExits,
  dagpengeUsed,
  type FundCurve,
  fundCurves,
  measuredWeeks,
  survivalMeanWeeks,
  wholeCountry,
} from './dagpenge.ts';
export { citizensWithOffer } from './expected-citizens.ts';
export { expectedStocks } from './expected-stock.ts';
export { type CountedOffer, countedOfferNames, countedOffers } from './offer-starts.ts';
export { withOwnStock } from './own-stock.ts';
export { weekOfYear } from './season.ts';
export { caseworkersFor, type Spending } from './spending.ts';
export { type Stocks, stocksOf, totals } from './stocks.ts';
export { hazardsOf, meanWeeks, type SurvivalKnot, steadyState, survivalOf, timesHazard } from './survival.ts';
export type { LabTables, TableRow } from './tables.ts';
export { usedBefore } from './used-before.ts';
export { type CurveModel, fitCurves } from './validation/curve-model.ts';
export {
  bandFit,
  heldOut,
  heldOutMonths,
  readFromLater,
  realStocks,
  type StockBand,
  tenMunicipalities,
  yearBefore,
} from './validation/held-out-stocks.ts';
export {
  type Covariates,
  chanceError,
  type OfferPrediction,
  predictOffers,
  relativeError,
} from './validation/predict-offers.ts';
export {
  type CurveSplit,
  curveErrors,
  regionError,
  type SurvivalError,
  splitPairs,
  splitRegion,
  survivalError,
} from './validation/survival-error.ts';
