import type { RawForm } from '../../../kernel/act/form-data.ts';
import type { Goal } from '../../../plan/index.ts';
import { textOf } from '../../acts/form-body.ts';

/** The goal, asked one thing a page. */
export const goalSteps = ['ord', 'retning', 'job', 'navn', 'uddannelse', 'hvornaar'] as const;
export type GoalStep = (typeof goalSteps)[number];

/** What has been said so far; carried from page to page in the form, never in an address. */
export interface GoalDraft {
  readonly words: string;
  readonly aim: string;
  readonly jobTitle: string;
  /** ESCO's address, once somebody has said that it is the job they mean. */
  readonly jobUri: string;
  readonly education: string;
  /** '2027-06' */
  readonly horizon: string;
}
const names = ['words', 'aim', 'jobTitle', 'jobUri', 'education', 'horizon'] as const;

export const emptyDraft: GoalDraft = { words: '', aim: '', jobTitle: '', jobUri: '', education: '', horizon: '' };

export const draftOf = (goal: Goal | null): GoalDraft =>
  goal === null
    ? emptyDraft
    : {
        words: goal.words,
        aim: goal.aim,
        jobTitle: goal.jobTitle ?? '',
        jobUri: goal.jobUri ?? '',
        education: goal.education ?? '',
        horizon: goal.horizon?.slice(0, 7) ?? '',
      };

export function draftFrom(form: RawForm): GoalDraft {
  const said = Object.fromEntries(names.map((name) => [name, (textOf(form, name) ?? '').replaceAll('\r\n', '\n')]));
  return { ...emptyDraft, ...said };
}

export const isGoalStep = (text: string | undefined): text is GoalStep =>
  (goalSteps as readonly string[]).includes(text ?? '');

/** The steps this draft goes through: a name for the job is asked when a title was written, an education when it leads there. */
export function stepsFor({ aim, jobTitle }: GoalDraft): readonly GoalStep[] {
  return goalSteps.filter((step) => {
    if (step === 'job') return aim !== 'education';
    if (step === 'navn') return aim !== 'education' && jobTitle.trim() !== '';
    return step === 'uddannelse' ? aim === 'education' || aim === 'both' : true;
  });
}

export function stepAfter(draft: GoalDraft, step: GoalStep): GoalStep | null {
  const after = goalSteps.indexOf(step) + 1;
  return stepsFor(draft).find((one) => goalSteps.indexOf(one) >= after) ?? null;
}

export function stepBefore(draft: GoalDraft, step: GoalStep): GoalStep | null {
  const at = goalSteps.indexOf(step);
  return stepsFor(draft).findLast((one) => goalSteps.indexOf(one) < at) ?? null;
}

/** What the act gets: nothing of a way that was not taken. */
export function inputOf(caseId: string, draft: GoalDraft): Record<string, string> {
  const { words, aim, jobTitle, jobUri, education, horizon } = draft;
  const said = {
    caseId,
    words,
    aim,
    ...(aim === 'education' ? {} : { jobTitle, ...(jobTitle.trim() === '' ? {} : { jobUri }) }),
    ...(aim === 'job' ? {} : { education }),
    horizon,
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value.trim() !== ''));
}

/** The step a field stands on: where somebody is sent back to when the act refuses it. */
export const stepOfField: Readonly<Record<string, GoalStep>> = {
  words: 'ord',
  aim: 'retning',
  jobTitle: 'job',
  jobUri: 'job',
  education: 'uddannelse',
  horizon: 'hvornaar',
};
