import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `form`. */
export const form: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
