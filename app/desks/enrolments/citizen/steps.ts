import type { EnrolmentState } from '../../../enrolments/index.ts';

interface Step {
  readonly act: string;
  /** What it is about beside the course. */
  readonly of: string | null;
  readonly states: readonly EnrolmentState[];
}

const before = ['wish', 'proposed', 'agreed', 'granted'] as const;
const current = [...before, 'under-way'] as const;

/** What the citizen does with an own course, by the word in the address. */
export const ownSteps = {
  svar: { act: 'answer-course-proposal', of: null, states: ['proposed'] },
  hvordan: { act: 'answer-course-check', of: 'checkId', states: ['under-way', 'done', 'stopped'] },
  proevet: { act: 'note-try-out', of: 'tryOutId', states: current },
  svaert: { act: 'talk-barrier', of: null, states: current },
  tal: { act: 'ask-course-talk', of: null, states: ['granted', 'under-way'] },
  del: { act: 'share-course-name', of: null, states: [...current, 'done', 'stopped'] },
  'tag-af': { act: 'withdraw-course', of: null, states: before },
} as const satisfies Record<string, Step>;

export type OwnStep = keyof typeof ownSteps;
export const ownStepNames = Object.keys(ownSteps) as OwnStep[];
export const isOwnStep = (text: string): text is OwnStep => Object.hasOwn(ownSteps, text);

export const fitsOwn = (step: OwnStep, state: EnrolmentState): boolean =>
  (ownSteps[step].states as readonly EnrolmentState[]).includes(state);
