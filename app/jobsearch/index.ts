/** The door of the job search module: what desks, other modules and the wiring may use. */

export { jobSearchActs } from './acts.ts';
export {
  isSameSide,
  type JobSearchAgreement,
  searchWays,
} from './agreement.ts';
export { answerByLink, isOpenLink } from './answer-by-link.ts';
export {
  advertisedKinds,
  entryKinds,
  entryWays,
  hoursKinds,
  type LoggedEntry,
  missingDetails,
  orderDetails,
} from './entry.ts';
export { type ForeignEntry, joblogFile, mostLines } from './joblog-file.ts';
export { type JobnetJoblog, JobnetSilent, jobnetAddress } from './jobnet.ts';
export { type JobSearchLaw, jobSearchLaw } from './law.ts';
export { labOrder } from './paragraphs.ts';
export type { ThisPeriod } from './period.ts';
export { type JobSearch, jobSearch } from './queries/job-search.ts';
