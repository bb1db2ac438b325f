import type { Mandatory } from '../../kernel/act/field.ts';
import type { FieldModel } from '../../kernel/act/form-model.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { CheckboxGroup } from '../../ui/form/checkbox-group.tsx';
import { DateField } from '../../ui/form/date-field.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextArea } from '../../ui/form/text-area.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { WhyAskedProps } from '../../ui/form/why-asked.tsx';
import { deskText } from '../text.ts';

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
const asList = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** "Why am I asked this?" beside each demand: the paragraph where there is one. */
function why(mandatory: Mandatory | undefined, lang: Lang): { why?: WhyAskedProps } {
  if (mandatory?.because !== 'law') return {};
  const label = `${mandatory.law}, ${mandatory.paragraph}`;
  return { why: { text: deskText(lang)('why.law'), paragraph: { label, url: mandatory.url } } };
}

/** One input of an act, drawn by the control it declares. */
export function ActField({ field, lang }: { readonly field: FieldModel; readonly lang: Lang }) {
  const { name, control, value } = field;
  const base = {
    name,
    label: inLang(field.label, lang),
    hint: field.help ? inLang(field.help, lang) : undefined,
    required: field.mandatory !== undefined,
    error: field.error ? inLang(field.error, lang) : undefined,
    ...why(field.mandatory, lang),
  };
  const choices = field.choices.map((choice) => ({
    value: choice.value,
    label: inLang(choice.label, lang),
    hint: choice.hint ? inLang(choice.hint, lang) : undefined,
  }));
  switch (control) {
    case 'hidden':
      return <HiddenField name={name} value={asText(value) ?? ''} />;
    case 'textarea':
      return <TextArea {...base} value={asText(value)} />;
    case 'date':
      return <DateField {...base} value={asText(value)} />;
    case 'select':
      return <Select {...base} choices={choices} value={asText(value)} />;
    case 'radio':
      return <RadioGroup {...base} choices={choices} value={asText(value)} />;
    case 'checkbox':
      return <Checkbox {...base} required={false} checked={value === true} />;
    case 'checkboxes':
      return <CheckboxGroup {...base} choices={choices} values={asList(value)} />;
    case 'email':
    case 'tel':
    case 'text':
      return <TextField {...base} type={control} value={asText(value)} autocomplete={field.autocomplete} />;
  }
}
