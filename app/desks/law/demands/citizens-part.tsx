import type { LawBook } from '@fodfaeste/law';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import type { RuleCount, WorkCounts } from '../../../law/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { rulePath } from '../paths.ts';
import { smallCell } from '../rule/rule-page.tsx';
import { ruleBookText } from '../text.ts';
import { dutyRows } from './work.ts';

interface CitizensPartProps {
  readonly book: LawBook;
  readonly counts: ReadonlyMap<string, RuleCount>;
  readonly work: WorkCounts;
}

/** Each duty of the law as it stands in the municipality: whom it concerns, what falls due, what is late, what was done. */
export function CitizensPart({ book, counts, work }: CitizensPartProps) {
  const { lang } = usePage();
  const t = ruleBookText(lang);
  const rows = dutyRows(book, counts, work);
  const told = (value: number) => (value > 0 && value < smallCell ? t('demands.few') : formatCount(lang, value));
  if (rows.length === 0) return null;
  return (
    <section class="ff-section">
      <h2>{t('demands.rules')}</h2>
      <p>{t('demands.rules.lead')}</p>
      <Table
        caption={t('demands.rules')}
        hideCaption
        rows={rows}
        columns={[
          {
            header: t('nav.rules'),
            rowHeader: true,
            cell: ({ rule }) => <a href={rulePath(rule.id)}>{inLang(rule.name, lang)}</a>,
          },
          { header: t('rule.who'), cell: ({ rule }) => t(`bearer.${rule.bearer}`) },
          {
            header: t('rule.source'),
            cell: ({ rule: { cites } }) => `${cites[0].source.short} ${cites[0].paragraph}`,
          },
          { header: t('demands.concerned'), numeric: true, cell: ({ count }) => told(count.concerned) },
          { header: t('demands.soon'), numeric: true, cell: ({ count }) => told(count.dueSoon) },
          { header: t('demands.late'), numeric: true, cell: ({ count }) => told(count.late) },
          {
            header: t('demands.done'),
            numeric: true,
            cell: ({ done }) => (done === null ? t('demands.done.unknown') : told(done)),
          },
        ]}
      />
      <p class="ff-muted">{t('demands.done.note')}</p>
    </section>
  );
}
