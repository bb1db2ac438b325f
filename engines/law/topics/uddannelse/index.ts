import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `uddannelse`. */
export const uddannelse: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
