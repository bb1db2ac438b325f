import type { Difference, GroupRow } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { getLabels, type LabReport, shownGets, takesOverLabels } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { Alert } from '../../../ui/notice/alert.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { groupName } from '../names.ts';
import { band, change, count, differenceOf, percentChange } from '../numbers.ts';
import { labDeskText } from '../text.ts';
import { changeColumns } from './change-columns.ts';

/** What is told in the first table itself; the rest stands in the full one. */
const columns = ['talks', 'offers', 'waiting', 'benefitWeeks', 'jobs', 'education', 'effort'] as const;
/** What nobody has counted for the grey groups. */
const resting: readonly string[] = ['waiting', 'jobs', 'education', 'benefitWeeks'];

/** "Hvem får mindre, og hvem tager over?": the first table of a run. */
export function WhoTable({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const { who, grey } = report.answer;
  const isGrey = ({ group }: GroupRow) => grey.includes(group);
  return (
    <section class="ff-section">
      <h2>{t('who.title')}</h2>
      <p>{t('who.lead')}</p>
      <CutFirst report={report} />
      <Table
        caption={t('who.title')}
        hideCaption
        rows={who}
        columns={[
          { header: t('who.group'), cell: ({ group }) => groupName(lang, group), rowHeader: true },
          { header: t('who.people'), numeric: true, cell: ({ people }) => count(lang, people.middle) },
          ...columns.map((one) => ({
            header: inLang(getLabels[one], lang),
            numeric: true,
            cell: (row: GroupRow) => <Change of={differenceOf(row, one)} grey={isGrey(row) && resting.includes(one)} />,
          })),
          { header: t('who.takesOver'), cell: ({ takesOver }) => inLang(takesOverLabels[takesOver], lang) },
          {
            header: t('who.sure'),
            cell: ({ isSure }) =>
              isSure ? <Tag tone="positive">{t('who.sure.yes')}</Tag> : <Tag>{t('who.sure.no')}</Tag>,
          },
        ]}
      />
      <p class="ff-muted">
        {t('who.band')} {t('who.fewer')}
      </p>
      {who.some(isGrey) ? <p class="ff-muted">{t('who.grey')}</p> : null}
      <Details summary={t('who.full')}>
        {who.map((row) => (
          <FullTable row={row} grey={isGrey(row)} />
        ))}
      </Details>
    </section>
  );
}

/** Less than this part of it is not worth a sentence. */
const worthTelling = 0.01;

/** What no law demands goes first when money is short, and stands in no group's row. */
function CutFirst({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const { before, after } = report.answer.needs.unregulatedHours;
  const gone = after.middle - before.middle;
  if (!(before.middle > 0) || gone > -worthTelling * before.middle) return null;
  return (
    <Alert kind="warning">
      <p>
        {labDeskText(lang)('who.cutFirst', {
          timer: count(lang, -gone),
          procent: (percentChange(lang, before.middle, gone) ?? '').replace('−', ''),
        })}
      </p>
    </Alert>
  );
}

function Change({ of, grey }: { readonly of: Difference; readonly grey: boolean }) {
  const { lang } = usePage();
  const { before, difference } = of;
  const percent = percentChange(lang, before.middle, difference.middle);
  return (
    <span class={grey ? 'ff-lab-grey' : undefined}>
      <span class="ff-lab-change">{change(lang, difference.middle)}</span>{' '}
      {percent === null ? null : <span class="ff-lab-percent">{percent}</span>}{' '}
      <span class="ff-lab-band">{band(lang, difference.effects)}</span>
    </span>
  );
}

function FullTable({ row, grey }: { readonly row: GroupRow; readonly grey: boolean }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <Table
      compact
      caption={`${groupName(lang, row.group)}${grey ? ' *' : ''}`}
      rows={shownGets.map((one) => ({ label: inLang(getLabels[one], lang), ...differenceOf(row, one) }))}
      columns={[{ header: t('who.full.what'), cell: ({ label }) => label, rowHeader: true }, ...changeColumns(lang)]}
    />
  );
}
