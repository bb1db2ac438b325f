import type { ComplaintStep } from '../../../decisions/index.ts';

/** What can be done on the page of a complaint: the last part of the address, and the act. */
export const complaintSteps = {
  vurder: 'reassess-complaint',
  svar: 'record-if-complaint-stands',
  videre: 'forward-complaint',
  klageinstans: 'record-board-decision',
  'traek-tilbage': 'drop-complaint',
} as const;
export type ComplaintStepName = keyof typeof complaintSteps;

export const isComplaintStep = (text: string): text is ComplaintStepName => Object.hasOwn(complaintSteps, text);

/** What can be done at each point. A late complaint is on its way at once, and may still be upheld. */
export const possible: Readonly<Record<ComplaintStep, readonly ComplaintStepName[]>> = {
  assess: ['vurder', 'traek-tilbage'],
  'await-answer': ['svar', 'traek-tilbage'],
  'no-answer': ['svar', 'traek-tilbage'],
  forward: ['vurder', 'videre', 'traek-tilbage'],
  'with-board': ['klageinstans', 'traek-tilbage'],
  closed: [],
};
