import type { TopicLaw } from '../../rules/pack.ts';
import { kontakt2024 } from './lab-2024.ts';
import { kontaktParameters } from './parameters.ts';

/** The law on the topic `kontakt`. */
export const kontakt: TopicLaw = {
  parts: { 'lab-2024': kontakt2024 },
  parameters: kontaktParameters,
  questions: [],
  gaps: [],
};
