import { afterReform, carriedOn } from '../kontakt/later/carried.ts';
import { type Matter, merged } from './merge.ts';

/** Rules on LAB §§ 33, 34, 40, 41 and 42, which act 1750/2025 changes. */
const changedByReform = [
  'form.samtale.standby',
  'form.samtale.akassen_moeder_frem',
  'form.samtale.krav_om_fremmoede',
  'form.samtale.krav_om_fremmoede.akasse',
  'form.samtale.fremmoede.akasse',
  'form.selvbooking.book',
  'form.selvbooking.foerste_indkaldes',
  'form.selvbooking.foerste_indkaldes.akasse',
  'form.selvbooking.med_akassen',
  'form.selvbooking.kort_varsel',
  'form.plan.har',
  'form.plan.har.akasse',
  'form.plan.tilbud',
  'form.plan.maal',
  'form.plan.jobnet',
  'form.plan.samlet',
  'form.plan.samlet_mulig',
];

/** From 1 July 2026, what goes on although its amended text was not readable. */
export function carried(matters: readonly Matter[]): Matter {
  const { 'reform-1b': _changed, ...earlier } = merged(matters);
  return { 'reform-1b': { rules: carriedOn(earlier, changedByReform, afterReform) } };
}
