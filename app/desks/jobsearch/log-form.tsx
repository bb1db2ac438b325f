import { Card } from '../../ui/content/card.tsx';
import { usePage } from '../../ui/context.ts';
import { DateField } from '../../ui/form/date-field.tsx';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import type { LogFields } from './log-fields.ts';
import { MoreFields } from './log-more.tsx';
import { SuggestField } from './suggest-field.tsx';
import { jobSearchDeskText } from './text.ts';
import type { JobSearchView } from './view.ts';

/** A form for one line: job, day and company in sight, the rest folded away. */
export function LogForm({ view, fields }: { readonly view: JobSearchView; readonly fields: LogFields }) {
  const t = jobSearchDeskText(usePage().lang);
  const { label, known, companies } = fields;
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
        <SuggestField name="title" label={label('title')} value={known['title']} required />
        <DateField name="onDay" label={label('onDay')} value={known['onDay']} required />
        <CompanyField label={label('company')} companies={companies} />
        <MoreFields fields={fields} asked={view.law?.joblog === true} />
        <Submit>{t('add.submit')}</Submit>
      </Form>
    </Card>
  );
}

/** The browser offers the companies of earlier lines. */
function CompanyField({ label, companies }: { readonly label: string; readonly companies: readonly string[] }) {
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
    </div>
  );
}
