import { inLang } from '../../../kernel/text/bilingual.ts';
import { followUpLabels } from '../../../placements/index.ts';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { flowText } from './text.ts';

type Nr = 1 | 2 | 3 | 4;

function One({ nr }: { readonly nr: Nr }) {
  const { lang } = usePage();
  const t = flowText(lang);
  const choices = (['talk', 'check'] as const).map((kind) => ({
    value: kind,
    label: inLang(followUpLabels[kind], lang),
  }));
  return (
    <div class="ff-fields-row">
      <Select
        name={`followUpKind${nr}`}
        label={t('follow.kind', { nr: String(nr) })}
        choices={choices}
        placeholder={false}
        required
      />
      <DateField name={`followUp${nr}`} label={t('follow.day', { nr: String(nr) })} hint="" required />
    </div>
  );
}

/** Close follow-up is planned when the place is made, not when something goes wrong. */
export function FollowUpPart() {
  const t = flowText(usePage().lang);
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('follow.heading')}</legend>
      <p class="ff-muted">{t('follow.lead')}</p>
      <One nr={1} />
      <One nr={2} />
      <One nr={3} />
      <One nr={4} />
    </fieldset>
  );
}
