import type { Cite } from '../../../rules/cite.ts';

/** A question as a row: its id without the topic, the text, what to weigh, and the paragraphs. */
export type QuestionRow = readonly [
  id: string,
  da: string,
  en: string,
  helpDa: string,
  helpEn: string,
  ...cites: [Cite, ...Cite[]],
];
