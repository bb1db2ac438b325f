import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { monthChoices } from '../../../plan/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import type { PersonRow } from '../../person/queries.ts';
import type { JobDemand } from '../goal/demand.ts';
import { DemandCard } from '../goal/demand-card.tsx';
import { JobTitleField } from '../goal/job-title-field.tsx';
import { myGoalPath, myPlanPath } from '../paths.ts';
import { planDeskText } from '../text.ts';
import { DoorToPerson } from './contact.tsx';
import { type GoalDraft, type GoalStep, stepBefore, stepsFor } from './goal-steps.ts';

export interface GoalPageProps {
  readonly step: GoalStep;
  readonly draft: GoalDraft;
  readonly problems: readonly FieldProblem[];
  /** What the title may mean, where it is asked. */
  readonly demand: JobDemand | null;
  readonly once: string;
  readonly person: PersonRow;
}

const fieldsOf: Readonly<Record<GoalStep, readonly (keyof GoalDraft)[]>> = {
  ord: ['words'],
  retning: ['aim'],
  job: ['jobTitle'],
  navn: ['jobUri'],
  uddannelse: ['education'],
  hvornaar: ['horizon'],
};

function WhichJob({ draft, demand }: GoalPageProps) {
  const t = planDeskText(usePage().lang);
  const own = { value: ownWords, label: t('flow.which.own', { titel: draft.jobTitle }) };
  const found = demand?.found ?? [];
  const value = found.some(({ uri }) => uri === draft.jobUri) ? draft.jobUri : '';
  return (
    <>
      <RadioGroup
        name="jobUri"
        label={t('flow.which')}
        hint={t('flow.which.hint', { titel: draft.jobTitle })}
        choices={[...found.map(({ uri, label }) => ({ value: uri, label })), own]}
        value={value}
        required
        boxed
      />
      {demand ? (
        <div class="ff-section">
          <DemandCard demand={demand} />
        </div>
      ) : null}
    </>
  );
}

/** Chosen where none of the names fits: no address then. */
export const ownWords = '-';

function Question(props: GoalPageProps): Child {
  const { lang, now } = usePage();
  const t = planDeskText(lang);
  switch (props.step) {
    case 'ord':
      return (
        <TextArea
          name="words"
          label={t('flow.words')}
          hint={t('flow.words.hint')}
          rows={3}
          maxLength={1000}
          draft="maal"
          required
        />
      );
    case 'retning':
      return (
        <RadioGroup
          name="aim"
          label={t('flow.aim')}
          hint={t('flow.aim.hint')}
          choices={(['job', 'education', 'both'] as const).map((value) => ({ value, label: t(`flow.aim.${value}`) }))}
          required
          boxed
        />
      );
    case 'job':
      return <JobTitleField label={t('flow.job')} hint={t('flow.job.hint')} />;
    case 'navn':
      return <WhichJob {...props} />;
    case 'uddannelse':
      return <TextField name="education" label={t('flow.education')} hint={t('flow.education.hint')} maxLength={120} />;
    case 'hvornaar':
      return (
        <Select
          name="horizon"
          label={t('flow.horizon')}
          hint={t('flow.horizon.hint')}
          placeholder={t('flow.horizon.unknown')}
          choices={monthChoices(toCopenhagen(now).date).map(({ value, label }) => ({
            value,
            label: inLang(label, lang),
          }))}
        />
      );
  }
}

/** One question; what was said before comes along in the form. */
export function GoalPage(props: GoalPageProps) {
  const { lang } = usePage();
  const t = planDeskText(lang);
  const { step, draft, problems, once, person } = props;
  const steps = stepsFor(draft);
  const isLast = steps.at(-1) === step;
  const shown = fieldsOf[step];
  const carried = Object.entries(draft).filter(([name]) => !shown.includes(name as keyof GoalDraft));
  const before = stepBefore(draft, step);
  return (
    <div class="ff-narrow">
      <p class="ff-kicker">{t('flow.step', { nummer: String(steps.indexOf(step) + 1) })}</p>
      <h1>{t('flow.title')}</h1>
      <Form
        action={myGoalPath}
        once={once}
        version={person.version}
        returnTo={myPlanPath}
        values={{ ...draft, jobUri: draft.jobUri === '' ? undefined : draft.jobUri }}
        problems={problems}
        warnUnsaved
      >
        {carried.map(([name, value]) => (
          <HiddenField name={name} value={value} />
        ))}
        <HiddenField name="_trin" value={step} />
        <Question {...props} />
        <div class="ff-actions">
          <Button kind="primary">{isLast ? t('flow.save') : t('flow.next')}</Button>
          {before ? (
            <Button name="_til" value={before}>
              {t('flow.back')}
            </Button>
          ) : null}
          <a class="ff-cancel" href={myPlanPath}>
            {t('flow.cancel')}
          </a>
        </div>
      </Form>
      <DoorToPerson contact={person.contact} />
    </div>
  );
}
