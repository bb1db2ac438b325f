export {
  type CurvePair,
  type Proof,
  type Sources,
  type StockCheck,
  type ValidationPart,
  type ValidationReport,
  type ValidationRow,
  type ValidationUnit,
  validationParts,
} from './report.ts';
export { regionNames } from './survival.ts';
export {
  engineVersion,
  fullSizes,
  type ValidationAsked,
  type ValidationSizes,
  validate,
} from './validate.ts';
