import type { Child } from 'hono/jsx';
import {
  advertisedKinds,
  entryKinds,
  entryWays,
  hoursKinds,
  labOrder,
  type OrderDetail,
  orderDetails,
} from '../../jobsearch/index.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { Card } from '../../ui/content/card.tsx';
import { Details } from '../../ui/content/details.tsx';
import { usePage } from '../../ui/context.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../ui/form/radio-group.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { TextField } from '../../ui/form/text-field.tsx';
import { WhyAsked } from '../../ui/form/why-asked.tsx';
import type { LogFields } from './log-fields.ts';
import { SuggestField } from './suggest-field.tsx';
import { jobSearchDeskText } from './text.ts';
import type { JobSearchView } from './view.ts';

const choicesOf = (labels: Readonly<Record<string, Bilingual>>, lang: Lang) =>
  Object.entries(labels).map(([value, label]) => ({ value, label: inLang(label, lang) }));

/** "BEK-LAB (BEK 1216/2023) § 31, stk. 3, nr. 2": the details of the order by their number. */
function paragraphOf(detail: OrderDetail): { readonly label: string; readonly url: string | undefined } {
  const { law, paragraph, url } = labOrder(`§ 31, stk. 3, nr. ${orderDetails.indexOf(detail) + 1}`);
  return { label: `${law}, ${paragraph}`, url };
}

interface LogFormProps {
  readonly view: JobSearchView;
  readonly fields: LogFields;
}

/** A form for one line. What the order asks is marked for those it asks; for everybody else it is folded away. */
export function LogForm({ view, fields }: LogFormProps) {
  const { lang } = usePage();
  const t = jobSearchDeskText(lang);
  const asked = view.law?.joblog === true;
  const why = (detail: OrderDetail) => (asked ? { why: { text: t('add.why'), paragraph: paragraphOf(detail) } } : {});
  const { label, known, companies } = fields;
  const more: Child = (
    <>
      <TextField name="postcode" label={label('postcode')} width="xs" numeric maxLength={4} {...why('place')} />
      <TextField name="city" label={label('city')} value={known.city} {...why('place')} />
      <RadioGroup
        name="hours"
        label={label('hours')}
        choices={choicesOf(hoursKinds, lang)}
        value={known.hours}
        {...why('hours')}
      />
      <TextField name="weeklyHours" label={label('weeklyHours')} width="xs" numeric maxLength={2} {...why('hours')} />
      <Select name="way" label={label('way')} choices={choicesOf(entryWays, lang)} value={known.way} {...why('way')} />
      <RadioGroup
        name="advertised"
        label={label('advertised')}
        choices={choicesOf(advertisedKinds, lang)}
        {...why('advertised')}
      />
      <RadioGroup name="kind" label={label('kind')} choices={choicesOf(entryKinds, lang)} value="job" />
    </>
  );
  return (
    <Card heading={t('add.heading')}>
      <p>{t('add.lead')}</p>
      <Form
        action="/handling/log-job-search"
        once={view.once()}
        returnTo={view.base}
        idPrefix="log"
        label={t('add.heading')}
        warnUnsaved
      >
        <HiddenField name="caseId" value={view.caseId} />
        <SuggestField name="title" label={label('title')} value={known.title} required />
        <DateField name="onDay" label={label('onDay')} value={known.onDay} required />
        <CompanyField label={label('company')} companies={companies} why={why('company').why} />
        <Details summary={t('add.more')} open={asked}>
          {more}
        </Details>
        <Submit>{t('add.submit')}</Submit>
      </Form>
    </Card>
  );
}

/** The browser offers the companies of earlier lines. */
function CompanyField({
  label,
  companies,
  why,
}: {
  readonly label: string;
  readonly companies: readonly string[];
  readonly why: Parameters<typeof WhyAsked>[0] | undefined;
}) {
  const t = jobSearchDeskText(usePage().lang);
  return (
    <div class="form-group">
      <label class="form-label" for="log-company">
        {label} <span class="weight-normal ff-optional">{t('add.optional')}</span>
      </label>
      <input
        class="form-input input-width-l"
        type="text"
        id="log-company"
        name="company"
        maxlength={120}
        autocomplete="off"
        list={companies.length > 0 ? 'log-companies' : undefined}
      />
      {companies.length > 0 ? (
        <datalist id="log-companies">
          {companies.map((name) => (
            <option value={name} />
          ))}
        </datalist>
      ) : null}
      {why ? <WhyAsked {...why} /> : null}
    </div>
  );
}
