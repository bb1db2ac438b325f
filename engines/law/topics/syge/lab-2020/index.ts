import type { Part } from '../../../rules/pack.ts';
import { coronaGuards } from '../corona/sanctions.ts';
import { coronaConcepts } from '../corona/shared.ts';
import { sygeConcepts, sygeMeasures } from './concepts.ts';
import { earlyRules } from './early.ts';
import { effortRules } from './effort.ts';
import { employerRules } from './employer.ts';
import { followUpRules } from './follow-up.ts';
import { formRules } from './form.ts';
import { informationRules } from './information.ts';
import { lapseRules } from './lapse.ts';
import { notDemanded2020 } from './not-demanded.ts';
import { reviewRules } from './review.ts';
import { visitationRules } from './visitation.ts';

/** Sickness benefit as of LBK nr. 107/2020. */
export const syge2020: Part = {
  concepts: [...sygeConcepts, ...coronaConcepts],
  measures: sygeMeasures,
  rules: [
    ...employerRules,
    ...earlyRules,
    ...informationRules,
    ...visitationRules,
    ...followUpRules,
    ...formRules,
    ...effortRules,
    ...lapseRules,
    ...reviewRules,
    ...coronaGuards,
  ],
  notDemanded: notDemanded2020,
};
