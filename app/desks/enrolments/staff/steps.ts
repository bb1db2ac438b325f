import type { EnrolmentState } from '../../../enrolments/index.ts';

interface Step {
  readonly act: string;
  /** What it is about beside the course. */
  readonly of: string | null;
  readonly states: readonly EnrolmentState[];
}

const before = ['wish', 'proposed', 'agreed', 'granted'] as const;
const current = [...before, 'under-way'] as const;

/** The acts of one course's page by the word in its address, and where a course must be for each. */
export const steps = {
  svar: { act: 'answer-course-wish', of: null, states: ['wish'] },
  'noter-svar': { act: 'record-course-answer', of: null, states: ['proposed'] },
  bevilg: { act: 'grant-course', of: null, states: ['agreed'] },
  akasse: { act: 'note-fund-answer', of: null, states: ['agreed'] },
  betaler: { act: 'note-course-agreed', of: null, states: ['agreed'] },
  begynd: { act: 'begin-course', of: null, states: ['granted'] },
  'tag-af': { act: 'withdraw-course', of: null, states: before },
  slut: { act: 'end-course', of: null, states: ['under-way'] },
  efter: { act: 'note-course-outcome', of: null, states: ['under-way', 'done', 'stopped'] },
  svaert: { act: 'talk-barrier', of: null, states: current },
  loest: { act: 'answer-barrier', of: 'barrierId', states: current },
  proevedag: { act: 'plan-try-out', of: null, states: before },
  proevet: { act: 'note-try-out', of: 'tryOutId', states: current },
  foelge: { act: 'name-study-buddy', of: null, states: ['agreed', 'granted', 'under-way'] },
  spoerg: { act: 'ask-course-check', of: 'checkId', states: ['under-way'] },
  snak: { act: 'hold-course-talk', of: null, states: ['granted', 'under-way', 'done', 'stopped'] },
} as const satisfies Record<string, Step>;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps) as StepName[];
export const isStep = (text: string): text is StepName => Object.hasOwn(steps, text);

export const fits = (step: StepName, state: EnrolmentState): boolean =>
  (steps[step].states as readonly EnrolmentState[]).includes(state);
