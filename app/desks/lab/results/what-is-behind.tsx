import type { Standing } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { LabReport } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { labDeskText } from '../text.ts';
import { byTopic, type TopicRow } from './origin-topics.ts';

const standings = ['counted', 'fitted', 'evidence', 'assumed'] as const satisfies readonly Standing[];

/** So many sentences are read; the rest are there for whoever looks. */
const shownAtOnce = 4;

/** What the evidence does not say of what this scenario turns. */
export function Silence({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const { silence } = report.answer;
  if (silence.length === 0) return null;
  const item = (one: (typeof silence)[number]) => <li>{inLang(one, lang)}</li>;
  return (
    <section class="ff-section">
      <h2>{t('silence.title')}</h2>
      <ul>{silence.slice(0, shownAtOnce).map(item)}</ul>
      {silence.length > shownAtOnce ? (
        <Details summary={t('silence.more', { antal: silence.length })}>
          <ul>{silence.map(item)}</ul>
        </Details>
      ) : null}
    </section>
  );
}

/** What stands behind each number: counted, fitted, evidence, assumed. */
export function Origins({ report }: { readonly report: LabReport }) {
  const t = labDeskText(usePage().lang);
  return (
    <section class="ff-section">
      <h2>{t('origins.title')}</h2>
      <p>{t('origins.lead')}</p>
      <Table
        compact
        caption={t('origins.topics')}
        rows={byTopic(report.answer.origins)}
        columns={[
          { header: t('origins.what'), cell: ({ topic }) => t(`topic.${topic}`), rowHeader: true },
          ...standings.map((standing) => ({
            header: t(`standing.${standing}`),
            numeric: true,
            cell: ({ counts }: TopicRow) => String(counts[standing]),
          })),
        ]}
      />
      <Details summary={t('origins.all')}>
        {/* Names of tables and keys, as the data folder has them. */}
        <div lang="en" class="ff-lab-keys">
          <Table
            compact
            caption={t('origins.title')}
            hideCaption
            rows={report.answer.origins}
            columns={[
              { header: t('origins.what'), cell: ({ what }) => what, rowHeader: true },
              { header: t('origins.standing'), cell: ({ standing }) => t(`standing.${standing}`) },
              { header: t('origins.source'), cell: ({ source }) => source },
            ]}
          />
        </div>
      </Details>
    </section>
  );
}
