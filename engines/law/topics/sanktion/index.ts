import type { TopicLaw } from '../../rules/pack.ts';
import { sanktionGaps } from './gaps.ts';
import { sanktionParameters } from './parameters.ts';
import { sanktionParts } from './parts.ts';
import { sanktionQuestions } from './questions.ts';
import { hours225Question } from './raadighed/hours-225.ts';

/** The law on the topic `sanktion`: availability, sanctions, and what must be in order before them. */
export const sanktion: TopicLaw = {
  parts: sanktionParts,
  parameters: sanktionParameters,
  questions: [...sanktionQuestions, hours225Question],
  gaps: sanktionGaps,
};
