import type { TopicLaw } from '../../rules/pack.ts';
import { educationGaps } from './gaps.ts';
import { education2020 } from './lab-2020.ts';
import { laterParts } from './later-packs.ts';
import { educationParameters } from './parameters.ts';
import { educationQuestions } from './questions.ts';

/** The law on the topic `uddannelse`: who may have which education, mentor, transport and the like. */
export const uddannelse: TopicLaw = {
  parts: { 'lab-2020': education2020, ...laterParts },
  parameters: educationParameters,
  questions: educationQuestions,
  gaps: educationGaps,
};
