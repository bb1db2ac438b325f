import {
  all,
  any,
  ask,
  concept,
  not,
  onOrBefore,
  param,
  plusMonths,
  today,
  unbrokenSince,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import { sixMonthsUsed } from './hours.ts';

/** Benefits that count, one after the other, for all groups but dagpenge, sick pay and job clarification (BEK-LAB § 9, stk. 1, nr. 2). */
const countedBenefits = [
  'dagpenge',
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'ledighedsydelse',
] as const;

const unbrokenSixMonths: Bool = onOrBefore(
  plusMonths(
    unbrokenSince('ydelse', { value: countedBenefits }, 'calendar-month'),
    param('uddannelse.forudgaaende_maaneder'),
  ),
  today,
);

/**
 * Six months on certain benefits before an employment that begins today. Sick pay counts only while without work, and løntilskud
 * and self-support count too: where the benefits alone do not show it, a person is asked.
 */
export const sixMonthsOnBenefits: Bool = any(
  all(concept('gruppe.dagpenge'), sixMonthsUsed),
  all(not(concept('gruppe.dagpenge')), any(unbrokenSixMonths, ask('uddannelse.seks_maaneder_forinden'))),
);
