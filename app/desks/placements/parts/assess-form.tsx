import type { Bilingual } from '../../../kernel/text/bilingual.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { cameLabels, contractLabels, offeredLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import type { AskProps } from './ask-props.ts';
import { partText } from './text.ts';

/** The end in two minutes, from the citizen or from the company. */
export function AssessForm({ reader, navn, action, once, values, problems }: AskProps & { readonly navn: string }) {
  const { lang } = usePage();
  const t = partText(lang);
  const own = reader === 'citizen';
  const choices = (labels: Readonly<Record<string, Bilingual>>) =>
    Object.entries(labels).map(([value, label]) => ({ value, label: inLang(label, lang) }));
  return (
    <Form action={action} once={once} values={values} problems={problems} warnUnsaved>
      <RadioGroup
        name="came"
        label={own ? t('assess.came.citizen') : t('assess.came.company', { navn })}
        required
        choices={choices(cameLabels)}
      />
      <RadioGroup
        name="offered"
        label={t(own ? 'assess.offered.citizen' : 'assess.offered.company')}
        required
        choices={choices(offeredLabels)}
      />
      <fieldset class="ff-part">
        <legend class="ff-part-heading">{t('assess.more')}</legend>
        <TextField name="hours" label={t('assess.hours')} width="xs" maxLength={5} />
        <RadioGroup name="contract" label={t('assess.contract')} choices={choices(contractLabels)} />
        <DateField name="startsOn" label={t('assess.starts')} />
      </fieldset>
      <TextArea
        name="learned"
        label={own ? t('assess.learned.citizen') : t('assess.learned.company', { navn })}
        hint={t('assess.learned.hint')}
        rows={3}
      />
      <TextArea name="words" label={t(own ? 'assess.words' : 'assess.words.company')} rows={2} />
      <RadioGroup
        name="again"
        label={t(own ? 'assess.again.citizen' : 'assess.again.company')}
        choices={[
          { value: 'yes', label: t('assess.yes') },
          { value: 'no', label: t('assess.no') },
        ]}
      />
      <Submit>{t('assess.send')}</Submit>
    </Form>
  );
}
