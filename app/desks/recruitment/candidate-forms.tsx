import type { AnyAct } from '../../kernel/act/act.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import { type Candidate, mayMove } from '../../recruitment/index.ts';
import { Button } from '../../ui/content/button.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { ActForm } from '../decisions/act-form.tsx';
import { type Again, prefixOf } from '../decisions/forms.ts';
import { recruitmentDeskText } from './text.ts';

export const interviewStep = 'samtale';
export const feedbackStep = 'svar';

/** The forms in which a company, or somebody on its behalf, answers for one candidate. */
export interface AnswerForms {
  readonly acts: { readonly interview: AnyAct; readonly feedback: AnyAct };
  readonly action: string;
  readonly newId: () => string;
  readonly again: Again | undefined;
  /** What the citizen will read, between writing and sending. */
  readonly preview:
    | { readonly candidateId: string; readonly words: Bilingual; readonly form: Again['values'] }
    | undefined;
}

interface Props extends AnswerForms {
  readonly candidate: Candidate;
}

/** The last look before the words leave: every typed field goes along, so that nothing is written twice. */
function Preview({ candidate, action, newId, preview }: Props) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  if (preview?.candidateId !== candidate.id) return null;
  const typed = Object.entries(preview.form).filter(([name]) => !name.startsWith('_') || name === '_of');
  return (
    <Form action={action} once={newId()} idPrefix={prefixOf('vis', candidate.id)} label={t('preview.heading')}>
      {typed.flatMap(([name, value]) => [value ?? []].flat().map((one) => <HiddenField name={name} value={one} />))}
      <HiddenField name="_step" value={feedbackStep} />
      <h3>{t('preview.heading')}</h3>
      <blockquote class="ff-quote">
        <p>{inLang(preview.words, lang)}</p>
      </blockquote>
      <div class="ff-actions">
        <Button kind="primary" name="_seen" value="ja">
          {t('preview.send')}
        </Button>
        <Button name="_seen" value="ret">
          {t('preview.change')}
        </Button>
      </div>
    </Form>
  );
}

/** Two questions for each candidate, folded until they are needed; they work without script. */
export function CandidateForms(props: Props) {
  const { candidate, acts, action, newId, again } = props;
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  if (props.preview?.candidateId === candidate.id) return <Preview {...props} />;
  const frame = { again, version: undefined, newId, page: action };
  const isBack = (step: string) => again?.step === step && again.of === candidate.id;
  const form = (act: AnyAct) => ({ act, choices: {}, prefill: {} });
  const open = { without: ['caseId', 'candidateId'], of: candidate.id, action };
  return (
    <>
      {mayMove(candidate, 'invite') ? (
        <Details summary={t('company.invite')} open={isBack(interviewStep)}>
          <ActForm {...frame} {...open} form={form(acts.interview)} step={interviewStep}>
            <HiddenField name="_step" value={interviewStep} />
          </ActForm>
        </Details>
      ) : null}
      {mayMove(candidate, 'feedback') ? (
        <Details
          summary={candidate.feedbackAt === null ? t('company.feedback') : t('company.feedback.again')}
          open={isBack(feedbackStep)}
        >
          <ActForm
            {...frame}
            {...open}
            form={form(acts.feedback)}
            step={feedbackStep}
            submit={t('company.feedback.next')}
          >
            <HiddenField name="_step" value={feedbackStep} />
          </ActForm>
        </Details>
      ) : null}
    </>
  );
}
