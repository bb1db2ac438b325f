import type { LawBook } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import type { WorkCounts } from '../../../law/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { ruleBookText } from '../text.ts';
import type { ActDemand } from './act-demands.ts';
import type { TimeSpent } from './time-spent.ts';
import { paragraphTimes } from './work.ts';

interface TimePartProps {
  readonly acts: readonly ActDemand[];
  readonly work: WorkCounts;
  readonly spent: readonly TimeSpent[];
  readonly book: LawBook;
}

/** The rule that asks for what was measured; null where the law asks for none of it. */
const ruleBehind = {
  talks: 'kontakt.samtaler.kommune',
  visits: null,
  'follow-ups': 'virksomhed.praktik.formaal',
} as const;

/** What the demands took in twelve months: the acts' own minutes, and the time that was measured. Of the house, never of one of its staff. */
export function TimePart({ acts, work, spent, book }: TimePartProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const number = (value: number) => formatCount(lang, value);
  const hours = (minutes: number) => number(Math.round(minutes / 60));
  const rows = paragraphTimes(acts, work);
  const measured = spent.filter(({ times }) => times > 0);
  if (rows.length === 0 && measured.length === 0) return null;
  const sourceOf = (what: TimeSpent['what']): string => {
    const cite = ruleBehind[what] === null ? undefined : book.rule.get(ruleBehind[what])?.cites[0];
    return cite ? `${cite.source.short} ${cite.paragraph}` : t('demands.noBasis');
  };
  return (
    <section class="ff-section">
      <h2>{t('demands.spent')}</h2>
      <p>{t('demands.spent.lead')}</p>
      {measured.length === 0 ? null : (
        <Table
          caption={t('demands.measured')}
          rows={measured}
          columns={[
            { header: t('demands.what'), rowHeader: true, cell: ({ what }) => t(`demands.what.${what}`) },
            { header: t('demands.basis'), cell: ({ what }) => sourceOf(what) },
            { header: t('demands.times'), numeric: true, cell: ({ times }) => number(times) },
            { header: t('demands.hours'), numeric: true, cell: ({ minutes }) => hours(minutes) },
          ]}
        />
      )}
      <Table
        caption={t('demands.reckoned')}
        rows={rows}
        columns={[
          {
            header: t('demands.basis'),
            rowHeader: true,
            cell: ({ paragraph, url }) =>
              paragraph === null ? (
                t('demands.noBasis')
              ) : url === null ? (
                paragraph
              ) : (
                <a href={url} rel="noreferrer">
                  {paragraph}
                </a>
              ),
          },
          { header: t('demands.act'), cell: ({ acts: titles }) => titles.map((one) => inLang(one, lang)).join(', ') },
          { header: t('demands.times'), numeric: true, cell: ({ times }) => number(times) },
          { header: t('demands.hours'), numeric: true, cell: ({ minutes }) => hours(minutes) },
        ]}
      />
      <p class="ff-muted">{t('demands.time')}</p>
    </section>
  );
}
