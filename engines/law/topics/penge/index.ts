import type { TopicLaw } from '../../rules/pack.ts';
import { pengeParameters } from './parameters/index.ts';

/** The law on the topic `penge`. */
export const penge: TopicLaw = { parts: {}, parameters: pengeParameters, questions: [], gaps: [] };
