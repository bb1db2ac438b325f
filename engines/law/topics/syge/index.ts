import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `syge`. */
export const syge: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
