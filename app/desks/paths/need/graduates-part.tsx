import type { PlainDate } from '@fodfaeste/law/dates';
import { formatDate } from '../../../kernel/text/format.ts';
import type { GraduateRow, graduateTotal } from '../../../paths/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { needText } from './text.ts';

export interface GraduatesPartProps {
  readonly rows: readonly GraduateRow[];
  readonly total: ReturnType<typeof graduateTotal>;
  readonly on: PlainDate;
}

/** How those fared who left a school, fed back to it: raw, and said so. */
export function GraduatesPart({ rows: courses, total, on }: GraduatesPartProps) {
  const { lang } = usePage();
  const t = needText(lang);
  const all = total === null ? [] : [{ ...total, courseTitle: t('graduates.all'), going: null }];
  const rows: readonly GraduateRow[] = [...all, ...courses];
  const told = (people: number | null) => (people === null ? t('graduates.few') : people);
  return (
    <section class="ff-section">
      <h2>{t('graduates.heading')}</h2>
      {rows.length === 0 ? (
        <p>{t('graduates.empty')}</p>
      ) : (
        <>
          <p>{t('graduates.lead', { dato: formatDate(lang, on) })}</p>
          <Table
            caption={t('graduates.caption')}
            hideCaption
            rows={rows}
            columns={[
              { header: t('graduates.course'), rowHeader: true, cell: ({ courseTitle }) => courseTitle },
              { header: t('graduates.ended'), numeric: true, cell: ({ ended }) => told(ended) },
              { header: t('graduates.job'), numeric: true, cell: ({ job }) => told(job) },
              { header: t('graduates.paid-hours'), numeric: true, cell: ({ paidHours }) => told(paidHours) },
              { header: t('graduates.education'), numeric: true, cell: ({ education }) => told(education) },
              { header: t('graduates.nothing'), numeric: true, cell: ({ nothing }) => told(nothing) },
              { header: t('graduates.stopped'), numeric: true, cell: ({ stopped }) => told(stopped) },
              { header: t('graduates.going'), numeric: true, cell: ({ going }) => told(going) },
            ]}
          />
          <p class="ff-source">{t('graduates.raw')}</p>
        </>
      )}
    </section>
  );
}
