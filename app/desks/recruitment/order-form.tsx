import type { AnyAct } from '../../kernel/act/act.ts';
import { formModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../ui/form/form-context.ts';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { ActField } from '../acts/act-fields.tsx';
import { SuggestField } from '../jobsearch/suggest-field.tsx';
import { recruitmentDeskText } from './text.ts';

export interface OrderFormProps {
  readonly act: AnyAct;
  readonly action: string;
  readonly once: string;
  /** First values: what a request, or the order as it is, says already. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly typed?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
  /** Ids that the address says. */
  readonly hidden: Readonly<Record<string, string>>;
  /** Occupations that the title may mean, for whoever is to choose. */
  readonly occupations?: readonly { readonly uri: string; readonly label: string }[] | undefined;
}

const first = ['kind', 'tasks', 'demands'] as const;
const contact = ['contactName', 'contactPhone', 'contactEmail'] as const;
const more = ['applyBy', 'standing', 'conditions'] as const;

/** What is needed first; what few need is folded away. */
export function OrderForm({
  act,
  action,
  once,
  values,
  typed,
  problems = [],
  hidden,
  occupations = [],
}: OrderFormProps) {
  const { lang } = usePage();
  const t = recruitmentDeskText(lang);
  const model = formModel(act, { values, choices: {} });
  const field = (name: string) => {
    const found = model.fields.find((one) => one.name === name);
    return found ? <ActField field={found} lang={lang} /> : null;
  };
  const said = (name: string) => {
    const found = model.fields.find((one) => one.name === name);
    return {
      name,
      label: found ? inLang(found.label, lang) : '',
      hint: found?.help ? inLang(found.help, lang) : undefined,
      required: found?.mandatory !== undefined,
      value: typeof values[name] === 'string' || typeof values[name] === 'number' ? String(values[name]) : undefined,
    };
  };
  const openMore =
    more.some((name) => problems.some((one) => one.field === name) || Boolean(typed?.[name])) ||
    Boolean(values['applyBy']);
  return (
    <Form action={action} once={once} values={typed} problems={problems} label={inLang(model.title, lang)} warnUnsaved>
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField name={name} value={value} />
      ))}
      <SuggestField {...said('title')} />
      {occupations.length > 0 ? (
        <Select
          name="occupationUri"
          label={t('form.occupation')}
          hint={t('form.occupation.hint')}
          choices={occupations.map(({ uri, label }) => ({ value: uri, label }))}
          value={typeof values['occupationUri'] === 'string' ? values['occupationUri'] : undefined}
        />
      ) : null}
      {first.map(field)}
      <TextField {...said('hoursMin')} numeric width="xs" />
      <TextField {...said('hoursMax')} numeric width="xs" />
      <TextField {...said('seats')} numeric width="xs" />
      {field('startsOn')}
      {field('place')}
      <TextField {...said('postalCode')} numeric width="xs" />
      {contact.map(field)}
      <Details summary={t('form.more')} open={openMore}>
        {more.map(field)}
      </Details>
      <Submit>{inLang(model.submit, lang)}</Submit>
    </Form>
  );
}
