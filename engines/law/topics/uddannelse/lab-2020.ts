import type { Part } from '../../rules/pack.ts';
import { apprenticeRules } from './lab-2020/apprentice.ts';
import { educationOfferRules } from './lab-2020/education-offers.ts';
import { educationRightRules } from './lab-2020/education-rights.ts';
import { layoffRules } from './lab-2020/layoffs.ts';
import { mentorRules } from './lab-2020/mentor.ts';
import { paymentRules } from './lab-2020/payment.ts';
import { regionalPoolRules2020 } from './lab-2020/regional-pool.ts';
import { rotationRules } from './lab-2020/rotation.ts';
import { sixWeeksConcepts, sixWeeksRules } from './lab-2020/six-weeks.ts';
import { sixWeeksCourseRules } from './lab-2020/six-weeks-course.ts';
import { transportRules } from './lab-2020/transport.ts';
import { lift80of2020, liftRules2020 } from './lift.ts';
import { liftMoneyRules } from './lift-rates.ts';
import { notDemanded2020 } from './not-demanded.ts';
import { educationConcepts } from './shared/education.ts';

/** Education schemes from 1 January 2020. */
export const education2020: Part = {
  concepts: [...educationConcepts, ...sixWeeksConcepts],
  rules: [
    ...sixWeeksRules,
    ...sixWeeksCourseRules,
    ...educationOfferRules,
    ...educationRightRules,
    ...regionalPoolRules2020,
    lift80of2020,
    ...liftRules2020,
    ...liftMoneyRules,
    ...apprenticeRules,
    ...rotationRules,
    ...mentorRules,
    ...transportRules,
    ...layoffRules,
    ...paymentRules,
  ],
  notDemanded: notDemanded2020,
};
