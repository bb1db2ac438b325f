import type { Chart } from '@fodfaeste/lab';
import { inLang } from '../../kernel/text/bilingual.ts';
import { formatDate, formatDateTime } from '../../kernel/text/format.ts';
import { type LabReport, type LabRun, monthsOfEra, oerePerMillion, type RunLine } from '../../lab/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { Submit } from '../../ui/form/submit.tsx';
import { Alert } from '../../ui/notice/alert.tsx';
import { HearingLink } from './hearing/index.ts';
import { ownCasesInWords, whereName } from './names.ts';
import { monthName } from './numbers.ts';
import { comparePath, runCsvPath, runEditPath, runPath, runPdfPath } from './paths.ts';
import { Assumptions } from './results/assumptions.tsx';
import { Demands } from './results/demands.tsx';
import { FanChart, FanLegend } from './results/fan-chart.tsx';
import { FlowChart } from './results/flow-chart.tsx';
import { howSure } from './results/how-sure.ts';
import { MoneyTable, NeedsTable } from './results/money-and-needs.tsx';
import { Origins, Silence } from './results/what-is-behind.tsx';
import { WhoTable } from './results/who-table.tsx';
import { labDeskText } from './text.ts';

interface RunPageProps {
  readonly run: LabRun;
  readonly once: string;
  readonly problems?: Parameters<typeof Assumptions>[0]['problems'];
  readonly values?: Parameters<typeof Assumptions>[0]['values'];
}

/** A run: how far it is, or what it says. */
export function RunPage({ run, once, problems, values }: RunPageProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const { report } = run;
  return (
    <>
      <h1>{inLang(run.title, lang)}</h1>
      {report === null ? <Under run={run} once={once} /> : <Asked run={run} report={report} />}
      {report === null ? null : <Results report={report} />}
      {report === null ? null : <Assumptions run={run} report={report} problems={problems} values={values} />}
      {report === null ? null : <Silence report={report} />}
      {report === null ? null : <Origins report={report} />}
      <div class="ff-actions ff-section">
        <LinkButton href={runEditPath(run.id)}>{t('run.again')}</LinkButton>
        {report === null ? null : <HearingLink runId={run.id} />}
        {report === null ? null : <a href={`${comparePath}?koersel=${run.id}`}>{t('run.compare')}</a>}
      </div>
    </>
  );
}

function Under({ run, once }: { readonly run: LabRun; readonly once: string }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  if (run.state === 'failed')
    return (
      <Alert kind="error" heading={t('run.failed')}>
        <p>{run.failure === null ? t('run.cancelled.text') : inLang(run.failure, lang)}</p>
      </Alert>
    );
  if (run.state === 'cancelled' || run.state === 'interrupted')
    return (
      <Alert kind="warning" heading={t(`run.${run.state}`)}>
        <p>{t(`run.${run.state}.text`)}</p>
      </Alert>
    );
  return (
    <>
      <ProgressPart run={run} />
      <div class="ff-actions">
        <a href={runPath(run.id)} data-follow-link>
          {t('run.refresh')}
        </a>
      </div>
      <p class="ff-muted">{t('run.leave')}</p>
      <Form action="/handling/cancel-lab-run" once={once} returnTo={runPath(run.id)}>
        <input type="hidden" name="runId" value={run.id} />
        <Submit kind="secondary">{t('run.stop')}</Submit>
      </Form>
    </>
  );
}

/** How far a run is; asked for again and again where scripts run. */
export function ProgressPart({ run }: { readonly run: RunLine }) {
  const t = labDeskText(usePage().lang);
  const percent = run.steps === 0 ? 0 : Math.floor((100 * run.stepsDone) / run.steps);
  const words = run.state === 'queued' ? t('run.waiting') : t('run.going', { procent: percent });
  return (
    <div id="fremdrift" data-follow={`${runPath(run.id)}/fremdrift`} data-follow-state={run.state}>
      <label class="form-label" for="fremdrift-linje">
        {words}
      </label>
      <progress class="ff-lab-progress" id="fremdrift-linje" max={100} value={percent}>
        {words}
      </progress>
    </div>
  );
}

function Asked({ run, report }: { readonly run: LabRun; readonly report: LabReport }) {
  const { lang, now } = usePage();
  const t = labDeskText(lang);
  const { from, to } = monthsOfEra(report.era);
  const { answer } = report;
  return (
    <>
      <p class="ff-lead">
        {t('run.facts', {
          hvor: whereName(lang, report.municipalities),
          uger: String(answer.weeks),
          dato: formatDate(lang, report.start),
          fra: monthName(lang, from),
          til: monthName(lang, to),
        })}
      </p>
      {ownCasesInWords(lang, report).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <ul>
        {report.changes[lang].map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <p class="ff-muted">
        {t('run.facts.runs', {
          antal: answer.runs.draws,
          tilfaelde: answer.runs.chances,
          froe: String(answer.seed),
        })}{' '}
        {t('run.made', { navn: run.madeByName, tid: formatDateTime(lang, run.madeAt, now) })}
      </p>
      <div class="ff-actions">
        <a href={runPdfPath(run.id)}>{t('run.export.pdf')}</a>
        <a href={runCsvPath(run.id)}>{t('run.export.csv')}</a>
      </div>
    </>
  );
}

const shownCharts = ['people', 'jobs', 'talks', 'offers', 'waiting', 'effort'] as const satisfies readonly Chart[];

function Results({ report }: { readonly report: LabReport }) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  return (
    <>
      <WhoTable report={report} />
      <section class="ff-section">
        <h2>{t('sure.title')}</h2>
        <p>{howSure(lang, report)}</p>
      </section>
      <FlowChart report={report} />
      <section class="ff-section">
        <h2>{t('charts.title')}</h2>
        <p>{t('charts.lead')}</p>
        <p>{t('charts.inflow')}</p>
        <FanLegend />
        <div class="ff-columns-2">
          {shownCharts.map((chart) => (
            <FanChart
              chart={chart}
              series={report.answer.charts[chart]}
              per={chart === 'effort' ? oerePerMillion : 1}
            />
          ))}
        </div>
      </section>
      <MoneyTable report={report} />
      <NeedsTable report={report} />
      <Demands report={report} />
    </>
  );
}
