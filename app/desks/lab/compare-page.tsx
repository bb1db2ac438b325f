import { needs, purses } from '@fodfaeste/lab';
import { inLang } from '../../kernel/text/bilingual.ts';
import { getLabels, type LabReport, type LabRun, needLabels, purseLabels, type RunLine } from '../../lab/index.ts';
import { usePage } from '../../ui/context.ts';
import { Alert } from '../../ui/notice/alert.tsx';
import { Table } from '../../ui/table/table.tsx';
import { Runs } from './front-page.tsx';
import { groupName, whereName } from './names.ts';
import { band, change, differenceOf, inMillions } from './numbers.ts';
import { runPath } from './paths.ts';
import { howSure } from './results/how-sure.ts';
import { labDeskText } from './text.ts';

type Done = LabRun & { readonly report: LabReport };

interface ComparePageProps {
  readonly runs: readonly Done[];
  readonly all: readonly RunLine[];
}

export const mostCompared = 4;
const compared = ['talks', 'offers', 'benefitWeeks', 'jobs', 'education'] as const;

/** Up to four runs side by side: the difference that each makes. */
export function ComparePage({ runs, all }: ComparePageProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <>
      <h1>{t('compare.title')}</h1>
      <p class="ff-lead">{t('compare.lead')}</p>
      {runs.length < 2 ? (
        <>
          <p>{t('compare.pick')}</p>
          <Runs runs={all} chosen={runs.map(({ id }) => id)} />
        </>
      ) : (
        <Compared runs={runs} />
      )}
    </>
  );
}

function Compared({ runs }: { readonly runs: readonly Done[] }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const [first] = runs;
  const alike = runs.every(
    ({ report }) =>
      report.era === first?.report.era &&
      report.answer.weeks === first.report.answer.weeks &&
      String(report.municipalities) === String(first.report.municipalities),
  );
  const groups = [...new Set(runs.flatMap(({ report }) => report.answer.who.map(({ group }) => group)))];
  return (
    <>
      {alike ? null : (
        <Alert kind="warning">
          <p>{t('compare.unlike')}</p>
        </Alert>
      )}
      <ul>
        {runs.map(({ id, report }, at) => (
          <li>
            <a href={runPath(id)}>{nameOf(at, report, lang)}</a>, {whereName(lang, report.municipalities)}.{' '}
            {howSure(lang, report)}
          </li>
        ))}
      </ul>
      {compared.map((one) => (
        <section class="ff-section">
          <h2>{inLang(getLabels[one], lang)}</h2>
          <Side
            runs={runs}
            caption={inLang(getLabels[one], lang)}
            header={t('who.group')}
            rows={groups.map((group) => ({
              label: groupName(lang, group),
              of: ({ answer }) => {
                const row = answer.who.find((each) => each.group === group);
                return row ? differenceOf(row, one).difference : null;
              },
            }))}
          />
        </section>
      ))}
      <section class="ff-section">
        <h2>{t('money.title')}</h2>
        <p>{t('money.lead')}</p>
        <Side
          runs={runs}
          caption={t('money.title')}
          header={t('money.purse')}
          rows={purses.map((purse) => ({
            label: inLang(purseLabels[purse], lang),
            of: ({ answer }) => inMillions(answer.money[purse].difference),
          }))}
        />
      </section>
      <section class="ff-section">
        <h2>{t('needs.title')}</h2>
        <p>{t('needs.lead')}</p>
        <Side
          runs={runs}
          caption={t('needs.title')}
          header={t('needs.what')}
          rows={needs.map((need) => ({
            label: inLang(needLabels[need], lang),
            of: ({ answer }) => {
              const { before, after } = answer.needs[need];
              return { middle: after.middle - before.middle };
            },
          }))}
        />
      </section>
    </>
  );
}

const nameOf = (at: number, { title }: LabReport, lang: 'da' | 'en') => `${'ABCD'[at] ?? ''}: ${inLang(title, lang)}`;

interface SideProps {
  readonly runs: readonly Done[];
  readonly caption: string;
  readonly header: string;
  readonly rows: readonly {
    readonly label: string;
    readonly of: (
      report: LabReport,
    ) => { readonly middle: number; readonly effects?: readonly [number, number] } | null;
  }[];
}

function Side({ runs, caption, header, rows }: SideProps) {
  const { lang } = usePage();
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      columns={[
        { header, cell: ({ label }) => label, rowHeader: true },
        ...runs.map(({ report }, at) => ({
          header: nameOf(at, report, lang),
          numeric: true,
          cell: ({ of }: SideProps['rows'][number]) => {
            const found = of(report);
            if (found === null) return null;
            return (
              <>
                <span class="ff-lab-change">{change(lang, found.middle)}</span>{' '}
                {found.effects === undefined ? null : <span class="ff-lab-band">{band(lang, found.effects)}</span>}
              </>
            );
          },
        })),
      ]}
    />
  );
}
