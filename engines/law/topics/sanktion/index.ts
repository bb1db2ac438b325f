import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `sanktion`. */
export const sanktion: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
