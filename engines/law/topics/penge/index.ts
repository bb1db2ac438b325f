import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `penge`. */
export const penge: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
