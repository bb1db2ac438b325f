/** The door of the evidence module: what desks, other modules and the wiring may use. */

export { evidenceActs } from './acts.ts';

export * from './finding.ts';
export { directionLabels, groupLabels, isMeasure, type MeasureKey, measureLabels } from './labels.ts';
export { asEffect, type OwnFinding, type OwnVersion } from './own.ts';
export { ownFindings, versionsOf } from './queries/own-findings.ts';
export { effects, effectsOf, measures, type ShippedEffect } from './shipped.ts';
