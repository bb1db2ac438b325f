import type { AnyAct } from '../kernel/act/act.ts';
import { acceptJobSearch } from './acts/accept-job-search.ts';
import { agreeJobSearch } from './acts/agree-job-search.ts';
import { endJobSearchAgreement } from './acts/end-job-search-agreement.ts';
import { importJoblog } from './acts/import-joblog.ts';
import { logJobSearch } from './acts/log-job-search.ts';
import { logJobSearchByLink } from './acts/log-job-search-by-link.ts';
import { removeJobSearchEntry } from './acts/remove-job-search-entry.ts';
import { sendAnswerLink } from './acts/send-answer-link.ts';

export const jobSearchActs: readonly AnyAct[] = [
  agreeJobSearch,
  acceptJobSearch,
  endJobSearchAgreement,
  logJobSearch,
  removeJobSearchEntry,
  importJoblog,
  sendAnswerLink,
  logJobSearchByLink,
];
