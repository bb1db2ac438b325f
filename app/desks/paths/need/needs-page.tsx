import type { Balance } from '@fodfaeste/outlook';
import type { Child } from 'hono/jsx';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Reach, TrainingNeed } from '../../../paths/index.ts';
import { Button, LinkButton } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { BalanceLabel } from '../../outlook/balance/label.tsx';
import { GraduatesPart, type GraduatesPartProps } from './graduates-part.tsx';
import { NeedsTable } from './needs-table.tsx';
import { kmChoices, reachQuery, weeksChoices } from './reach.ts';
import { needText } from './text.ts';

export interface NeedsPageProps {
  /** Tabs of whoever looks. */
  readonly tabs: Child;
  readonly reader: 'staff' | 'school' | 'region';
  readonly here: string;
  readonly reach: Reach;
  readonly needs: readonly TrainingNeed[];
  readonly whole: Balance;
  /** Of a school alone. */
  readonly graduates: Pick<GraduatesPartProps, 'rows' | 'total'> | null;
  /** Where those who may gather the parties begin. */
  readonly start: string | null;
}

/** Where people are lacking and no class is held, for staff, schools and the state's regional office: the same numbers. */
export function NeedsPage(props: NeedsPageProps) {
  const { tabs, reader, here, reach, needs, whole, graduates, start } = props;
  const { lang } = usePage();
  const t = needText(lang);
  const { postalCode } = reach;
  const sted = postalCode === null ? t('from.municipality') : t('from.code', { postnr: postalCode });
  return (
    <>
      <h1>{t('title')}</h1>
      {tabs}
      <p class="ff-lead">{t(reader === 'staff' ? 'lead' : `lead.${reader}`)}</p>
      <Filters here={here} reach={reach} />
      <p class="ff-muted">
        {t('as.of', { dato: formatDate(lang, reach.today), uger: reach.weeks, km: reach.km, sted })}
      </p>
      <p>
        {whole.state === 'label' ? (
          <>
            {t('whole')} <BalanceLabel balance={whole} />.{' '}
          </>
        ) : null}
        <span class="ff-muted">{t('whole.why')}</span>
      </p>
      <NeedsTable needs={needs} answers={reader === 'school'} />
      <p class="ff-source">{t('wishes.note')}</p>
      {start === null ? null : (
        <p class="ff-no-print">
          <a href={start}>{t('start')}</a>
        </p>
      )}
      <Downloads here={here} reach={reach} />
      {graduates === null ? null : <GraduatesPart {...graduates} on={reach.today} />}
    </>
  );
}

function Filters({ here, reach }: { readonly here: string; readonly reach: Reach }) {
  const t = needText(usePage().lang);
  const asChoices = (some: readonly number[], key: 'filter.weeks.one' | 'filter.km.one') =>
    some.map((antal) => ({ value: String(antal), label: t(key, { antal }) }));
  return (
    <Form action={here} method="get" class="ff-choice-form ff-no-print" submitOnChange>
      <Select
        name="uger"
        label={t('filter.weeks')}
        required
        placeholder={false}
        value={String(reach.weeks)}
        choices={asChoices(weeksChoices, 'filter.weeks.one')}
      />
      <Select
        name="km"
        label={t('filter.km')}
        required
        placeholder={false}
        value={String(reach.km)}
        choices={asChoices(kmChoices, 'filter.km.one')}
      />
      <TextField name="postnr" label={t('filter.code')} value={reach.postalCode ?? ''} width="s" numeric />
      <Button kind="secondary">{t('filter.submit')}</Button>
    </Form>
  );
}

function Downloads({ here, reach }: { readonly here: string; readonly reach: Reach }) {
  const t = needText(usePage().lang);
  const href = (format: 'csv' | 'xlsx') => `${here}/fil?${new URLSearchParams({ ...reachQuery(reach), format })}`;
  return (
    <section class="ff-no-print">
      <h2>{t('export.heading')}</h2>
      <div class="ff-actions">
        <LinkButton kind="secondary" href={href('xlsx')}>
          {t('export.xlsx')}
        </LinkButton>
        <LinkButton kind="secondary" href={href('csv')}>
          {t('export.csv')}
        </LinkButton>
      </div>
    </section>
  );
}
