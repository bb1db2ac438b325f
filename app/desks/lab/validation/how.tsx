import type { Sources, ValidationReport } from '@fodfaeste/lab';
import { formatCount } from '../../../kernel/text/format.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { validationDeskText } from './text.ts';

/** What the words of the tables mean, what makes bands wide, and how large the runs were. */
export function HowPart({ report }: { readonly report: ValidationReport }) {
  const { lang } = usePage();
  const t = validationDeskText(lang);
  const { sizes, sources, inputs, engineVersion } = report;
  const percent = (share: number) => t('percent', { antal: formatCount(lang, Math.round(1000 * share) / 10) });
  const column = (one: 'chance' | 'effects' | 'inflow' | 'all') => ({
    header: t(`sources.${one}`),
    numeric: true,
    cell: (row: Sources) => percent(row[one]),
  });
  return (
    <>
      <h2>{t('sources.heading')}</h2>
      <p>{t('sources.lead')}</p>
      <Table
        caption={t('sources.heading')}
        hideCaption
        rows={sources}
        columns={[
          { header: t('sources.stock'), cell: ({ stock }) => t(`stock.${stock}`), rowHeader: true },
          column('chance'),
          column('effects'),
          column('inflow'),
          column('all'),
        ]}
      />
      <h2>{t('standing.heading')}</h2>
      <ul>
        {(['fitted', 'came-out', 'held-out'] as const).map((proof) => (
          <li>{t(`standing.${proof}`)}</li>
        ))}
      </ul>
      <h2>{t('how.heading')}</h2>
      <ul>
        <li>{t('how.year', { andel: Math.round(100 * sizes.share), personer: sizes.people })}</li>
        <li>{t('how.entrants', { antal: sizes.entrants })}</li>
        <li>{t('how.runs', { antal: sizes.runs })}</li>
        <li>{t('how.inflow')}</li>
        <li>{t('how.curves')}</li>
      </ul>
      <p class="ff-muted">{t('how.made', { data: inputs, motor: engineVersion })}</p>
    </>
  );
}
