import { advertisedKinds, entryKinds, entryWays, hoursKinds, labOrder, orderDetails } from '../../jobsearch/index.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { Details } from '../../ui/content/details.tsx';
import { ExternalLink } from '../../ui/content/external-link.tsx';
import { usePage } from '../../ui/context.ts';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import type { LogFields } from './log-fields.ts';
import { jobSearchDeskText } from './text.ts';

const choicesOf = (labels: Readonly<Record<string, Bilingual>>, lang: Lang) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: inLang(label, lang) }));

/** Which number of the paragraph asks for what: last, and only for those it asks. */
function AskedBy() {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const { law, paragraph, url } = labOrder('§ 31, stk. 3');
  const parts = orderDetails.map((detail, at) => `${t(`detail.${detail}`)} (nr. ${at + 1})`);
  return (
    <p class="ff-law">
      {t('add.why')} <ExternalLink href={url}>{`${law}, ${paragraph}`}</ExternalLink>: {parts.join(', ')}.
    </p>
  );
}

/** What may be told beside job and day: folded away, and marked with its paragraph for those whom the order asks. */
export function MoreFields({ fields, asked }: { readonly fields: LogFields; readonly asked: boolean }) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const { label, known } = fields;
  return (
    <Details summary={t(asked ? 'add.more.asked' : 'add.more')}>
      <TextField name="postcode" label={label('postcode')} width="xs" numeric maxLength={4} />
      <TextField name="city" label={label('city')} value={known['city']} />
      <RadioGroup name="hours" label={label('hours')} choices={choicesOf(hoursKinds, lang)} value={known['hours']} />
      <TextField name="weeklyHours" label={label('weeklyHours')} width="xs" numeric maxLength={2} />
      <Select name="way" label={label('way')} choices={choicesOf(entryWays, lang)} value={known['way']} />
      <RadioGroup name="advertised" label={label('advertised')} choices={choicesOf(advertisedKinds, lang)} />
      <RadioGroup name="kind" label={label('kind')} choices={choicesOf(entryKinds, lang)} value="job" />
      {asked ? <AskedBy /> : null}
    </Details>
  );
}
