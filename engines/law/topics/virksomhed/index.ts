import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `virksomhed`. */
export const virksomhed: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
