import type { Enrolment } from './enrolment.ts';

/** What a school sees of a participant: the name, the course, the days, and what it told itself. No answer, no barrier, no payer's words. */
export const seenBySchool = (enrolment: Enrolment): Enrolment => ({
  ...enrolment,
  why: null,
  payerWords: null,
  barriers: [],
  tryOuts: [],
  buddies: enrolment.buddies.filter(({ kind }) => kind === 'guide'),
  checks: [],
  signs: [],
  outcomes: [],
});
