import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { CaseLaw } from '../../../law/index.ts';
import type { BookingRules, Invitation, Meeting, Slot } from '../../../meetings/index.ts';
import { areaLabels, areas, type Plan, whoseLabels } from '../../../plan/index.ts';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TextField } from '../../../ui/form/text-field.tsx';
import { type FormWays, meetingForms } from '../words/forms.ts';
import { wordsText } from '../words/text.ts';
import { whenInWords } from '../words/when.ts';
import { LastTime } from './last-time.tsx';
import { LawAside } from './law-aside.tsx';
import { NextTalk } from './next-talk.tsx';
import { holdText } from './text.ts';

export interface HoldProps {
  readonly caseId: string;
  /** The first name: what the page calls the citizen. */
  readonly name: string;
  readonly action: string;
  readonly cancelHref: string;
  readonly meeting: Meeting | null;
  /** Somebody said that it was not the one that is booked. */
  readonly unbooked: boolean;
  readonly last: Meeting | null;
  readonly plan: Plan | null;
  readonly law: CaseLaw | null;
  readonly rules: BookingRules | null;
  readonly next: {
    readonly booked: Meeting | null;
    readonly invitation: Invitation | null;
    readonly slots: readonly Slot[];
    readonly from: PlainDate;
  };
  readonly preferredForm: Meeting['form'] | null;
  readonly ways: FormWays;
  readonly decideHref: string | undefined;
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

const minutesOf = ({ startsAt, endsAt }: Meeting): number => (Date.parse(endsAt) - Date.parse(startsAt)) / 60_000;

const aims = ['job', 'education', 'both'] as const;
const whoses = ['both', 'citizen', 'staff'] as const;

/** A talk that nobody had booked: how it was held is the one thing nobody knows. */
function How({ meeting, preferredForm, ways }: HoldProps) {
  const t = holdText(usePage().lang);
  return (
    <RadioGroup
      name="form"
      label={t('how.label')}
      required
      value={meeting?.form ?? preferredForm ?? 'phone'}
      choices={meetingForms
        .filter((form) => form !== 'video' || ways.video || meeting?.form === 'video')
        .map((form) => ({ value: form, label: t(`how.${form}`) }))}
    />
  );
}

function Note({ name, meeting, caseId }: HoldProps) {
  const t = holdText(usePage().lang);
  return (
    <TextArea
      name="note"
      label={t('note.label')}
      hint={t('note.hint', { navn: name })}
      rows={8}
      draft={`note-${meeting?.id ?? caseId}`}
      hintsFor="citizen"
    />
  );
}

function Share({ name }: HoldProps) {
  const t = holdText(usePage().lang);
  return (
    <>
      <RadioGroup
        name="share"
        label={t('share.label', { navn: name })}
        required
        value="yes"
        choices={[
          { value: 'yes', label: t('share.yes', { navn: name }) },
          { value: 'no', label: t('share.no') },
        ]}
      />
      <TextField
        name="notSharedReason"
        label={t('share.reason')}
        hint={t('share.reason.hint', { navn: name })}
        width="xl"
      />
    </>
  );
}

/** What the goal holds beside its words is carried along: here only the words and the direction are changed. */
function GoalKept({ goal }: { readonly goal: NonNullable<Plan['goal']> }) {
  const kept = {
    goalJobTitle: goal.jobTitle,
    goalJobUri: goal.jobUri,
    goalEducation: goal.education,
    goalBy: goal.horizon,
  };
  return (
    <>
      {Object.entries(kept).map(([name, value]) => (value === null ? null : <HiddenField name={name} value={value} />))}
    </>
  );
}

function GoalAndStep({ name, plan, today }: HoldProps & { readonly today: PlainDate }) {
  const { lang } = usePage();
  const t = holdText(lang);
  const day = plan?.step?.onDay ?? null;
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('goal.heading')}</legend>
      <TextField name="goalWords" label={t('goal.label', { navn: name })} value={plan?.goal?.words} width="xl" />
      <RadioGroup
        name="goalAim"
        label={t('goal.aim')}
        required
        value={plan?.goal?.aim ?? 'job'}
        choices={aims.map((aim) => ({ value: aim, label: t(`goal.aim.${aim}`) }))}
      />
      <TextField name="stepWords" label={t('step.label')} value={plan?.step?.words} width="xl" />
      <div class="ff-choice-form">
        <Select
          name="stepWhose"
          label={t('step.whose')}
          required
          placeholder={false}
          value={plan?.step?.whose ?? 'both'}
          choices={whoses.map((whose) => ({ value: whose, label: inLang(whoseLabels.staff[whose], lang) }))}
        />
        <DateField name="stepOn" label={t('step.day')} value={day !== null && day >= today ? day : undefined} />
      </div>
      {plan?.goal ? <GoalKept goal={plan.goal} /> : null}
    </fieldset>
  );
}

const agreements = [
  ['1', 'agree.first'],
  ['2', 'agree.more'],
  ['3', 'agree.more'],
] as const;

function Agreements() {
  const { lang } = usePage();
  const t = holdText(lang);
  return (
    <fieldset class="ff-part">
      <legend class="ff-part-heading">{t('agree.heading')}</legend>
      <p class="ff-muted">{t('agree.lead')}</p>
      {agreements.map(([nr, label]) => (
        <div class="ff-agreement">
          <TextField
            name={`agreement${nr}`}
            label={t(label)}
            hint={nr === '1' ? t('agree.hint') : undefined}
            width="xl"
          />
          <Select
            name={`agreement${nr}Area`}
            label={t('agree.area')}
            required
            placeholder={false}
            value="job"
            choices={areas.map((area) => ({ value: area, label: inLang(areaLabels[area], lang) }))}
          />
          <Select
            name={`agreement${nr}Whose`}
            label={t('step.whose')}
            required
            placeholder={false}
            value="both"
            choices={whoses.map((whose) => ({ value: whose, label: inLang(whoseLabels.staff[whose], lang) }))}
          />
        </div>
      ))}
    </fieldset>
  );
}

/** One page for the whole talk: read what was agreed, write, agree, find the next time, share. */
export function HoldPage(props: HoldProps) {
  const { lang, now } = usePage();
  const t = holdText(lang);
  const { meeting, name, action, cancelHref, once, values, problems, plan, law, last, caseId } = props;
  const when = meeting
    ? t('booked', {
        naar: whenInWords(lang, meeting, now),
        form: wordsText(lang)(`way.${meeting.form}`),
      })
    : t('unbooked');
  return (
    <div class="ff-with-aside">
      <div>
        <h1>{t('title', { navn: name })}</h1>
        <p class="ff-muted">
          {when}
          {meeting ? (
            <>
              {' · '}
              <a href={`${action}?moede=ny`}>{t('another')}</a>
            </>
          ) : null}
        </p>
        <LastTime last={last} plan={plan} name={name} topics={meeting?.topics ?? null} />
        <Form action={action} once={once} values={values} problems={problems} warnUnsaved class="ff-section">
          <HiddenField name="caseId" value={caseId} />
          {meeting ? <HiddenField name="meetingId" value={meeting.id} /> : null}
          {props.unbooked ? <HiddenField name="_unbooked" value="1" /> : null}
          <Note {...props} />
          <GoalAndStep {...props} today={toCopenhagen(now).date} />
          <Agreements />
          <NextTalk {...props} />
          <fieldset class="ff-part">
            <legend class="ff-part-heading">{t('close.heading')}</legend>
            <Share {...props} />
            <How {...props} />
            {meeting ? null : <DateField name="heldOn" label={t('held.on')} value={toCopenhagen(now).date} required />}
            <TextField
              name="minutes"
              label={t('minutes.label')}
              width="xs"
              numeric
              maxLength={3}
              value={meeting ? String(minutesOf(meeting)) : undefined}
            />
          </fieldset>
          <Submit cancelHref={cancelHref}>{t('submit')}</Submit>
        </Form>
      </div>
      <div class="ff-aside">
        <LawAside law={law} />
      </div>
    </div>
  );
}
