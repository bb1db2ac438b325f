import { inLang } from '../../kernel/text/bilingual.ts';
import { pathKinds, pathLabels } from '../../paths/index.ts';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { pathsDeskText } from './text.ts';

export interface ChooseFormProps {
  readonly action: string;
  readonly caseId: string;
  readonly version: number;
  readonly once: string;
  readonly own: boolean;
  readonly again: boolean;
  /** What was compared: the choice keeps just that. */
  readonly compared: Readonly<Record<string, string>>;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

/** Nothing is chosen beforehand, and the order is the page's. */
export function ChooseForm({ action, caseId, version, once, own, again, compared, values, problems }: ChooseFormProps) {
  const { lang } = usePage();
  const t = pathsDeskText(lang);
  const who = own ? 'own' : 'staff';
  return (
    <section class="ff-section ff-narrow ff-no-print">
      <h2>{again ? t('choose.again') : t(`choose.heading.${who}`)}</h2>
      <p>{t(`choose.lead.${who}`)}</p>
      <Form action={action} once={once} version={version} values={values} problems={problems} warnUnsaved>
        <HiddenField name="caseId" value={caseId} />
        {Object.entries(compared).map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <RadioGroup
          name="path"
          label={t('choose.path')}
          required
          choices={pathKinds.map((kind) => ({ value: kind, label: inLang(pathLabels[kind], lang) }))}
        />
        <TextArea name="words" label={t(`choose.words.${who}`)} hint={t(`choose.words.${who}.hint`)} required />
        <Submit>{t('choose.submit')}</Submit>
      </Form>
    </section>
  );
}
