import { toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { aimLabels, aims, monthChoices } from '../../../plan/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import type { JobDemand } from '../goal/demand.ts';
import { DemandCard } from '../goal/demand-card.tsx';
import { JobTitleField } from '../goal/job-title-field.tsx';
import { goalPath, planPath } from '../paths.ts';
import { staffPlanText } from './text.ts';

export interface StaffGoalProps {
  readonly caseId: string;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
  /** The outlook of the job that stands in the field; null where there is none. */
  readonly demand: JobDemand | null;
  readonly once: string;
  readonly version: number;
}

/** The goal typed for the citizen, all on one page: whoever types has the citizen beside them or on the telephone. */
export function StaffGoalPage({ caseId, values, problems, demand, once, version }: StaffGoalProps) {
  const { lang, now } = usePage();
  const t = staffPlanText(lang);
  const months = monthChoices(toCopenhagen(now).date);
  return (
    <>
      <h1>{t('goal.title')}</h1>
      <p class="ff-lead">{t('goal.lead')}</p>
      <div class="ff-with-aside">
        <Form action={goalPath(caseId)} once={once} version={version} values={values} problems={problems} warnUnsaved>
          <TextArea name="words" label={t('goal.words')} rows={2} maxLength={1000} draft={`maal-${caseId}`} required />
          <RadioGroup
            name="aim"
            label={t('goal.aim')}
            choices={aims.map((value) => ({ value, label: inLang(aimLabels[value], lang) }))}
            required
          />
          <JobTitleField label={t('goal.jobTitle')} hint={t('goal.jobTitle.hint')} />
          <TextField name="education" label={t('goal.whichEducation')} maxLength={120} />
          <Select
            name="horizon"
            label={t('goal.horizon')}
            placeholder={t('goal.horizon.unknown')}
            choices={months.map(({ value, label }) => ({ value, label: inLang(label, lang) }))}
          />
          <Submit cancelHref={planPath(caseId)}>{t('goal.save')}</Submit>
        </Form>
        {demand ? (
          <div class="ff-aside">
            <DemandCard demand={demand} />
          </div>
        ) : null}
      </div>
    </>
  );
}
