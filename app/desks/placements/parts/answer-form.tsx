import { Button } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import type { AskProps } from './ask-props.ts';
import { partText } from './text.ts';

type AnswerProps = Omit<AskProps, 'reader'>;

/** Yes or no from the company, each one press; words are theirs to add. */
export function CompanyAnswer({ action, once, values, problems }: AnswerProps) {
  const t = partText(usePage().lang);
  return (
    <Form action={action} once={once} values={values} problems={problems}>
      <TextArea name="words" label={t('answer.words.company')} rows={2} />
      <div class="ff-actions">
        <Button kind="primary" name="answer" value="yes">
          {t('answer.yes.company')}
        </Button>
        <Button name="answer" value="no">
          {t('answer.no.company')}
        </Button>
      </div>
    </Form>
  );
}

/** The written statement on the ratio (BEK-LAB § 65, stk. 6), and whether the place was discussed. */
export function RepresentativeAnswer({ action, once, values, problems }: AnswerProps) {
  const t = partText(usePage().lang);
  return (
    <Form action={action} once={once} values={values} problems={problems} warnUnsaved>
      <RadioGroup
        name="ratioKept"
        label={t('answer.representative')}
        required
        choices={[
          { value: 'yes', label: t('answer.ratio.yes') },
          { value: 'no', label: t('answer.ratio.no') },
        ]}
      />
      <RadioGroup
        name="answer"
        label={t('answer.agree')}
        required
        choices={[
          { value: 'yes', label: t('answer.agree.yes') },
          { value: 'no', label: t('answer.agree.no') },
        ]}
      />
      <TextArea
        name="words"
        label={t('answer.representative.words')}
        hint={t('answer.representative.words.hint')}
        rows={3}
      />
      <Submit>{t('answer.send')}</Submit>
    </Form>
  );
}
