import type { ShownAssumption } from '@fodfaeste/lab';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatCount } from '../../../kernel/text/format.ts';
import { byWeight, type LabReport, type LabRun, leastDraws } from '../../../lab/index.ts';
import { Details } from '../../../ui/content/details.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { Table } from '../../../ui/table/table.tsx';
import { evidencePath } from '../../evidence/paths.ts';
import { effectName } from '../names.ts';
import { runPath } from '../paths.ts';
import { type LabDeskText, labDeskText } from '../text.ts';

interface AssumptionsProps {
  readonly run: LabRun;
  readonly report: LabReport;
  /** What a change came back with; its form names the assumption. */
  readonly problems?: readonly FieldProblem[] | undefined;
  readonly values?: FormValues | undefined;
}

/** What the effects are taken to be, those that move the answer most first, and a form each to say something else. */
export function Assumptions({ run, report, problems = [], values }: AssumptionsProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const known = report.answer.runs.draws >= leastDraws;
  const shown = known ? report.answer.assumptions.toSorted(byWeight) : report.answer.assumptions;
  return (
    <section class="ff-section">
      <h2>{t('assume.title')}</h2>
      <p>{t('assume.lead')}</p>
      {known ? null : <p class="ff-muted">{t('assume.weight.unknown')}</p>}
      <Table
        caption={t('assume.title')}
        hideCaption
        rows={shown}
        columns={[
          { header: t('assume.what'), cell: ({ words }) => inLang(words, lang), rowHeader: true },
          {
            header: t('assume.during'),
            numeric: true,
            cell: ({ during }) => <span class="ff-nowrap">{interval(lang, during)}</span>,
          },
          {
            header: t('assume.after'),
            numeric: true,
            cell: ({ after }) => <span class="ff-nowrap">{interval(lang, after)}</span>,
          },
          { header: t('assume.strength'), cell: ({ strength }) => t(`strength.${strength}`) },
          {
            header: t('assume.standing'),
            cell: ({ standing, evidence }) =>
              evidence.length === 0 ? (
                t(`standing.${standing}`)
              ) : (
                <a href={evidencePath}>{t(`standing.${standing}`)}</a>
              ),
          },
          ...(known ? [{ header: t('assume.weight'), cell: (one: ShownAssumption) => weightWords(t, one) }] : []),
        ]}
      />
      <h3>{t('assume.change')}</h3>
      <p>{t('assume.change.lead')}</p>
      <div class="ff-columns-2">
        {shown.map((one) => (
          <Details summary={effectName(lang, one.words)} open={problems.some(({ form }) => form === one.id)}>
            <ChangeForm run={run} one={one} problems={problems} values={values} />
          </Details>
        ))}
      </div>
    </section>
  );
}

const decimal = (lang: 'da' | 'en', value: number) => formatCount(lang, Math.round(value * 100) / 100);

const interval = (lang: 'da' | 'en', [low, high]: readonly [number, number]) =>
  low === high ? decimal(lang, low) : `${decimal(lang, low)}–${decimal(lang, high)}`;

function weightWords(t: LabDeskText, { weight }: ShownAssumption): string {
  const size = Math.abs(weight);
  return t(size >= 0.5 ? 'assume.weight.much' : size >= 0.25 ? 'assume.weight.some' : 'assume.weight.little');
}

interface ChangeFormProps {
  readonly run: LabRun;
  readonly one: ShownAssumption;
  readonly problems: readonly FieldProblem[];
  readonly values: FormValues | undefined;
}

function ChangeForm({ run, one, problems, values }: ChangeFormProps) {
  const { lang } = usePage();
  const t = labDeskText(lang);
  const own = problems.filter(({ form }) => form === one.id);
  const hasAfter = one.after[0] !== 1 || one.after[1] !== 1;
  return (
    <Form
      action={`${runPath(run.id)}/antagelse`}
      idPrefix={one.id}
      problems={own}
      values={own.length > 0 ? values : undefined}
    >
      <input type="hidden" name="effect" value={one.id} />
      <TextField name="low" label={t('assume.change.low')} width="xs" value={decimal(lang, one.during[0])} />
      <TextField name="high" label={t('assume.change.high')} width="xs" value={decimal(lang, one.during[1])} />
      {hasAfter ? (
        <>
          <TextField
            name="afterLow"
            label={t('assume.change.afterLow')}
            width="xs"
            value={decimal(lang, one.after[0])}
          />
          <TextField
            name="afterHigh"
            label={t('assume.change.afterHigh')}
            width="xs"
            value={decimal(lang, one.after[1])}
          />
        </>
      ) : null}
      <TextField name="reason" label={t('assume.change.reason')} width="xl" />
      <TextField name="source" label={t('assume.change.source')} width="xl" />
      <Submit kind="secondary">{t('assume.change.submit')}</Submit>
    </Form>
  );
}
