import type { EnrolmentState } from '../../../enrolments/index.ts';

/** What a school tells of a participant, by the word in the address. */
export const schoolSteps = {
  fravaer: { act: 'tell-absence', states: ['under-way'] },
  skriv: { act: 'write-about-course', states: ['granted', 'under-way'] },
  slut: { act: 'end-course', states: ['under-way'] },
} as const satisfies Record<string, { readonly act: string; readonly states: readonly EnrolmentState[] }>;

export type SchoolStep = keyof typeof schoolSteps;
export const schoolStepNames = Object.keys(schoolSteps) as SchoolStep[];
export const isSchoolStep = (text: string): text is SchoolStep => Object.hasOwn(schoolSteps, text);

export const fitsSchool = (step: SchoolStep, state: EnrolmentState): boolean =>
  (schoolSteps[step].states as readonly EnrolmentState[]).includes(state);
