import type { Part, TopicLaw } from '../../rules/pack.ts';
import { virksomhedGaps } from './gaps.ts';
import { applicationRules } from './lab-2020/application.ts';
import { employeeRules } from './lab-2020/employee-side.ts';
import { placeGroups } from './lab-2020/groups.ts';
import { loentilskudRules } from './lab-2020/loentilskud.ts';
import { loentilskudGuards } from './lab-2020/loentilskud-guards.ts';
import { netIncrease2020 } from './lab-2020/net-increase.ts';
import { nytteRules } from './lab-2020/nytteindsats.ts';
import { payRules } from './lab-2020/pay.ts';
import { praktikRules } from './lab-2020/praktik.ts';
import { praktikTerms } from './lab-2020/praktik-terms.ts';
import { priorPeriodConcepts, priorPeriodMeasures } from './lab-2020/prior-period.ts';
import { rateRules } from './lab-2020/rates.ts';
import { ratioRules } from './lab-2020/ratio.ts';
import { seniorConcept, seniorRules } from './lab-2020/senior.ts';
import { virksomhed2021, virksomhed2022, virksomhed2024, virksomhed2025, virksomhed2026 } from './later.ts';
import { virksomhedNotDemanded } from './not-demanded.ts';
import { virksomhedParameters } from './parameters.ts';
import { virksomhedQuestions } from './questions.ts';

const virksomhed2020: Part = {
  concepts: [...placeGroups, ...priorPeriodConcepts, seniorConcept],
  measures: priorPeriodMeasures,
  rules: [
    ...praktikRules,
    ...praktikTerms,
    ...loentilskudRules,
    ...loentilskudGuards,
    ...seniorRules,
    ...payRules,
    ...rateRules,
    ...nytteRules,
    ...ratioRules,
    ...netIncrease2020,
    ...employeeRules,
    ...applicationRules,
  ],
  notDemanded: virksomhedNotDemanded,
};

/** The law on the topic `virksomhed`: placements, wage subsidy, community work, and what companies must meet. */
export const virksomhed: TopicLaw = {
  parts: {
    'lab-2020': virksomhed2020,
    'selvbooking-2021': virksomhed2021,
    'ung-2022': virksomhed2022,
    'lab-2024': virksomhed2024,
    'lab-2025a': virksomhed2025,
    'reform-1a': virksomhed2026,
  },
  parameters: virksomhedParameters,
  questions: virksomhedQuestions,
  gaps: virksomhedGaps,
};
