import type { PlainDate } from '@fodfaeste/law/dates';
import { monthFields, monthsBefore, type Site, type StaffMonth } from '../../../companies/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { Alert } from '../../../ui/notice/alert.tsx';
import type { Again } from '../../decisions/forms.ts';
import { companyDeskText } from '../text.ts';

export const monthsStep = 'ansatte';

interface MonthsFormProps {
  readonly organisationId: string;
  readonly sites: readonly Site[];
  readonly site: Site;
  readonly months: readonly StaffMonth[];
  readonly today: PlainDate;
  /** The page the form stands on; it posts to `/ansatte` below it. */
  readonly page: string;
  readonly submit: string;
  readonly once: string;
  readonly again: Again | undefined;
}

/** "oktober 2026": the month without its first day. */
const monthName = (lang: Lang, month: PlainDate): string => formatDate(lang, month).replace(/^1\.? /, '');
const written = (lang: Lang, fte: number | undefined): string =>
  fte === undefined ? '' : lang === 'da' ? String(fte).replace('.', ',') : String(fte);

function Box({ name, label, value, wrong }: { name: string; label: string; value: string; wrong: string | undefined }) {
  const id = `${monthsStep}-${name}`;
  return (
    <>
      <label class="sr-only" for={id}>
        {label}
      </label>
      <input
        class="form-input input-width-xs"
        type="text"
        inputmode="decimal"
        id={id}
        name={name}
        value={value}
        maxlength={10}
        autocomplete="off"
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
      />
      {wrong ? (
        <span class="form-error-message" id={`${id}-error`}>
          {wrong}
        </span>
      ) : null}
    </>
  );
}

/** Thirteen months of one place of work in one table: what is told already stands in the boxes. */
export function MonthsForm(props: MonthsFormProps) {
  const { organisationId, sites, site, months, today, page, submit, once, again } = props;
  const { lang } = usePage();
  const t = companyDeskText(lang);
  const known = new Map(months.filter(({ siteId }) => siteId === site.id).map((one) => [one.month, one]));
  const rows = monthsBefore(today);
  const typed = (name: string): string | undefined => {
    const value = again?.values[name];
    return typeof value === 'string' ? value : undefined;
  };
  const wrong = (name: string) => again?.problems.find(({ field }) => field === name)?.message;
  const whole = again?.problems.filter(({ field }) => field === '' || field === 'siteId') ?? [];
  const teller = [...known.values()].at(-1)?.toldByName;
  return (
    <>
      {sites.length > 1 ? (
        <Form action={page} method="get" idPrefix="sted" label={t('details.months.site')} submitOnChange>
          <div class="form-group">
            <label class="form-label" for="sted-valg">
              {t('details.months.site')}
            </label>
            <select class="form-select" id="sted-valg" name="sted">
              {sites.map(({ id, name }) => (
                <option value={id} selected={id === site.id}>
                  {name}
                </option>
              ))}
            </select>
          </div>
          <Submit kind="secondary">{t('details.months.show')}</Submit>
        </Form>
      ) : null}
      {whole.map(({ message }) => (
        <Alert kind="warning">
          <p>{message}</p>
        </Alert>
      ))}
      <p class="form-hint">{t('details.months.hint')}</p>
      <Form action={`${page}/ansatte`} once={once} idPrefix={monthsStep} label={t('details.months')} warnUnsaved>
        <HiddenField name="organisationId" value={organisationId} />
        <HiddenField name="siteId" value={site.id} />
        <HiddenField name="first" value={rows[0] ?? today} />
        <table class="ff-months">
          <caption class="sr-only">{`${t('details.months')}, ${site.name}`}</caption>
          <thead>
            <tr>
              <th scope="col">{t('details.months.month')}</th>
              <th scope="col">{t('details.months.adults')}</th>
              <th scope="col">{t('details.months.all')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((month, at) => {
              const names = monthFields(at);
              const name = monthName(lang, month);
              const row = known.get(month);
              return (
                <tr>
                  <th scope="row" class="ff-nowrap">
                    {name}
                  </th>
                  <td>
                    <Box
                      name={names.adults}
                      label={`${t('details.months.adults')}, ${name}`}
                      value={typed(names.adults) ?? written(lang, row?.fteAdults)}
                      wrong={wrong(names.adults)}
                    />
                  </td>
                  <td>
                    <Box
                      name={names.all}
                      label={`${t('details.months.all')}, ${name}`}
                      value={typed(names.all) ?? written(lang, row?.fteAll)}
                      wrong={wrong(names.all)}
                    />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {teller ? <p class="ff-muted">{t('details.months.told', { navn: teller })}</p> : null}
        <Submit>{submit}</Submit>
      </Form>
    </>
  );
}
