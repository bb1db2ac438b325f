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
import { benefitsBeforeEmployment } from '../../categories.ts';
import { sixMonthsUsed } from './hours.ts';

const unbrokenSixMonths: Bool = onOrBefore(
  plusMonths(
    unbrokenSince('ydelse', { value: benefitsBeforeEmployment }, 'calendar-month'),
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
