import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { LabReport, ShownDemand } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Table } from '../../../ui/table/table.tsx';
import { groupName } from '../names.ts';
import { count } from '../numbers.ts';
import { labDeskText } from '../text.ts';

const sumOf = ({ owed }: ShownDemand, of: 'talks' | 'fundTalks' | 'offers') =>
  owed.reduce((sum, one) => sum + one[of], 0);

/** What each version of the law demands of those who are here. */
export function Demands({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <section class="ff-section">
      <h2>{t('demands.title')}</h2>
      <p>{t('demands.lead')}</p>
      <Table
        caption={t('demands.title')}
        hideCaption
        rows={report.demands}
        columns={[
          { header: t('demands.law'), cell: (law) => lawName(law, lang), rowHeader: true },
          { header: t('demands.duties'), numeric: true, cell: ({ duties }) => String(duties) },
          { header: t('demands.groupOnly'), numeric: true, cell: ({ groupOnly }) => String(groupOnly) },
          { header: t('demands.talks'), numeric: true, cell: (law) => count(lang, sumOf(law, 'talks')) },
          { header: t('demands.fundTalks'), numeric: true, cell: (law) => count(lang, sumOf(law, 'fundTalks')) },
          { header: t('demands.offers'), numeric: true, cell: (law) => count(lang, sumOf(law, 'offers')) },
        ]}
      />
      <Details summary={t('demands.byGroup')}>
        {report.demands.map((law) => (
          <Table
            compact
            caption={lawName(law, lang)}
            rows={law.owed.filter(({ talks, fundTalks, offers }) => talks + fundTalks + offers > 0)}
            columns={[
              { header: t('who.group'), cell: ({ group }) => groupName(lang, group), rowHeader: true },
              { header: t('demands.talks'), numeric: true, cell: ({ talks }) => count(lang, talks) },
              { header: t('demands.fundTalks'), numeric: true, cell: ({ fundTalks }) => count(lang, fundTalks) },
              { header: t('demands.offers'), numeric: true, cell: ({ offers }) => count(lang, offers) },
            ]}
          />
        ))}
      </Details>
    </section>
  );
}

const lawName = ({ words, day }: ShownDemand, lang: 'da' | 'en') =>
  `${inLang(words, lang).replace(/,$/, '')} (${formatDate(lang, day)})`;
