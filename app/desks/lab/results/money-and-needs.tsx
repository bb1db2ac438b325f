import { type Need, needs, purses } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { type LabReport, needLabels, purseLabels } from '../../../lab/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { change, count, differenceInMillions, sizeBand } from '../numbers.ts';
import { labDeskText } from '../text.ts';
import { changeColumns } from './change-columns.ts';

/** What it costs each purse a year, net of the ladder. */
export function MoneyTable({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const rows = purses.map((purse) => ({ purse, ...differenceInMillions(report.answer.money[purse]) }));
  return (
    <section class="ff-section">
      <h2>{t('money.title')}</h2>
      <p>{t('money.lead')}</p>
      <Table
        caption={t('money.title')}
        hideCaption
        rows={rows}
        columns={[
          { header: t('money.purse'), cell: ({ purse }) => inLang(purseLabels[purse], lang), rowHeader: true },
          ...changeColumns(lang),
        ]}
      />
      <p class="ff-muted">{t('money.note')}</p>
    </section>
  );
}

/** What a plan needs: people, places, companies. */
export function NeedsTable({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const rows = needs.map((need) => ({ need, of: report.answer.needs[need] as Need }));
  return (
    <section class="ff-section">
      <h2>{t('needs.title')}</h2>
      <p>{t('needs.lead')}</p>
      <Table
        caption={t('needs.title')}
        hideCaption
        rows={rows}
        columns={[
          { header: t('needs.what'), cell: ({ need }) => inLang(needLabels[need], lang), rowHeader: true },
          { header: t('who.full.before'), numeric: true, cell: ({ of }) => count(lang, of.before.middle) },
          { header: t('who.full.after'), numeric: true, cell: ({ of }) => count(lang, of.after.middle) },
          {
            header: t('who.full.difference'),
            numeric: true,
            cell: ({ of }) => change(lang, of.after.middle - of.before.middle),
          },
          { header: t('who.full.effects'), numeric: true, cell: ({ of }) => sizeBand(lang, of.after.effects) },
        ]}
      />
    </section>
  );
}
