import type { ActAnswer } from '../../kernel/act/answer.ts';
import { inputFromForm, type RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { type Candidate, type CompanyAct, type CompanyAttempt, previewFeedback } from '../../recruitment/index.ts';
import { textOf } from '../acts/form-body.ts';
import type { Again } from '../decisions/forms.ts';
import { againFrom } from './answers.ts';
import { feedbackStep, interviewStep } from './candidate-forms.tsx';

export type CandidateSubmitted =
  | { readonly kind: 'done'; readonly answer: Extract<ActAnswer, { kind: 'done' }> }
  | { readonly kind: 'again'; readonly again: Again }
  | { readonly kind: 'preview'; readonly candidateId: string; readonly words: Bilingual; readonly form: RawForm }
  | { readonly kind: 'gone' };

const actOf: Readonly<Record<string, CompanyAct>> = {
  [interviewStep]: 'invite-to-interview',
  [feedbackStep]: 'give-candidate-feedback',
};

/**
 * One of the two forms of a candidate, from the company's page, its link, or from staff on its behalf. Words to the citizen are shown
 * before they are sent; whoever wants to change them gets the form back with everything in it.
 */
export async function submitCandidate(
  c: WebContext,
  form: RawForm,
  candidates: readonly Candidate[],
  perform: (attempt: CompanyAttempt) => Promise<ActAnswer>,
): Promise<CandidateSubmitted> {
  const [step, of] = [textOf(form, '_step') ?? '', textOf(form, '_of') ?? ''];
  const [name, candidate] = [actOf[step], candidates.find(({ id }) => id === of)];
  const act = name && c.get('kernel').acts.get(name);
  if (!name || !act || !candidate) return { kind: 'gone' };
  const { caseId: _case, candidateId: _candidate, ...input } = inputFromForm(act, form);
  if (name === 'give-candidate-feedback' && textOf(form, '_seen') !== 'ja') {
    const seen = previewFeedback(candidate, input);
    if (seen.kind === 'again')
      return { kind: 'again', again: againFrom(c, { kind: 'invalid', fields: seen.fields }, step, of, form) };
    if (textOf(form, '_seen') === 'ret')
      return { kind: 'again', again: { step, of, values: form, problems: [], status: 200 } };
    return { kind: 'preview', candidateId: candidate.id, words: seen.words, form };
  }
  const answer = await perform({
    act: name,
    candidateId: candidate.id,
    input,
    onceKey: textOf(form, '_once')?.slice(0, 64),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'done') return { kind: 'done', answer };
  if (answer.kind === 'not-found' || answer.kind === 'forbidden') return { kind: 'gone' };
  return { kind: 'again', again: againFrom(c, answer, step, of, form) };
}
