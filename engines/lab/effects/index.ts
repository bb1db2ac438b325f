export { caseloadEffect, combined, combinedLogs, dosed, faded, overlapCap } from './combine.ts';
export {
  type Drawn,
  drawEffects,
  type EffectOverride,
  effectsWith,
  measureName,
  middleEffects,
  sizeAt,
  withOverrides,
} from './draw-effects.ts';
export { isMoment, readEffects, type ShownEffect } from './read-effects.ts';
export { silence, silences } from './silence.ts';
export { groupWords, measureWords, offerWords, ourTranslation, type Words } from './words.ts';
