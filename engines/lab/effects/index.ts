export {
  type Drawn,
  drawEffects,
  type EffectOverride,
  effectsWith,
  measureName,
  middleEffects,
  sizeAt,
  sizesOfRuns,
  withOverrides,
} from './draw-effects.ts';
export { isMoment, readEffects, type ShownEffect } from './read-effects.ts';
export { silence, silences } from './silence.ts';
export { groupWords, measureWords, offerWords, type Words } from './words.ts';
