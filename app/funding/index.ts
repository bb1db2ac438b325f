/** The door of the funding module: who pays a course, for a citizen of a case. */

export { bestScheme, nearestScheme } from './best-scheme.ts';
export { courseFactsOf } from './course-facts.ts';
export { type PaidForCase, whoPaysForCase, whoPaysOf } from './for-case.ts';
export { whoPaysInWords } from './in-words.ts';
export { paragraphOf } from './law-short.ts';
export { fundingPdf } from './one-page.ts';
