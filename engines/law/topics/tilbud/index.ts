import type { TopicLaw } from '../../rules/pack.ts';

/** The law on the topic `tilbud`. */
export const tilbud: TopicLaw = { parts: {}, parameters: [], questions: [], gaps: [] };
