import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import type { BookingRules, Meeting, Slot } from '../../../meetings/index.ts';
import { Button } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { DateField } from '../../../ui/form/date-field.tsx';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Select } from '../../../ui/form/select.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TimeChoice } from '../../../ui/form/time-choice.tsx';
import { personMeetings } from '../paths.ts';
import { type FormWays, formsOffered, usualForm } from '../words/forms.ts';
import { MeetAnyway } from '../words/meet-anyway.tsx';
import { timeGroups } from '../words/slots.ts';
import { wordsText } from '../words/text.ts';
import { whenInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';

export const lengths = [15, 30, 45, 60, 90] as const;

export interface StaffTimeProps {
  readonly caseId: string;
  readonly name: string;
  readonly action: string;
  readonly slots: readonly Slot[];
  readonly asked: { readonly from: PlainDate; readonly minutes: number; readonly team: boolean };
  readonly later: PlainDate | null;
  readonly rules: BookingRules | null;
  readonly preferred: Meeting['form'] | null;
  /** Where attendance is decided; undefined for those who may not. */
  readonly decideHref?: string | undefined;
  readonly ways: FormWays;
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** Other days, another length, the whole team: asked for by a form of its own, so that the address tells the page. */
function Choose({ action, asked }: StaffTimeProps) {
  const t = personMeetingText(usePage().lang);
  return (
    <Form action={action} method="get" class="ff-choice-form" idPrefix="vis" submitOnChange label={t('book.show')}>
      <Select
        name="minutter"
        label={t('book.length')}
        required
        placeholder={false}
        value={String(asked.minutes)}
        choices={lengths.map((minutes) => ({
          value: String(minutes),
          label: t('book.length.minutes', { antal: minutes }),
        }))}
      />
      <Select
        name="hos"
        label={t('book.who')}
        required
        placeholder={false}
        value={asked.team ? 'team' : 'egen'}
        choices={[
          { value: 'egen', label: t('book.who.own') },
          { value: 'team', label: t('book.who.team') },
        ]}
      />
      <DateField name="fra" label={t('book.from')} value={asked.from} required />
      <Button>{t('book.show')}</Button>
    </Form>
  );
}

/** How the talk is held: the citizen's wish first; where the law fixes it, why. */
export function StaffForm({
  rules,
  preferred,
  chosen = preferred,
  decideHref,
  ways,
  name,
  value,
}: Pick<StaffTimeProps, 'rules' | 'preferred' | 'decideHref' | 'ways' | 'name'> & {
  readonly value?: Meeting['form'];
  /** What the citizen chose for this very talk, where it is booked. */
  readonly chosen?: Meeting['form'] | null;
}) {
  const { lang } = usePage();
  const [t, words] = [personMeetingText(lang), wordsText(lang)];
  if (rules && !rules.formFree) {
    return (
      <>
        <HiddenField name="form" value="in-person" />
        <p class="ff-section">{inLang(rules.formWhy, lang)}</p>
      </>
    );
  }
  return (
    <>
      <RadioGroup
        name="form"
        label={t('book.form')}
        required
        hint={preferred ? t('book.form.prefers', { navn: name, form: words(`way.${preferred}`) }) : undefined}
        value={usualForm(ways, value, preferred, 'phone')}
        choices={formsOffered(ways).map((form) => ({ value: form, label: words(`form.${form}`) }))}
      />
      <MeetAnyway field="citizenWants" name={name} chosen={chosen} decideHref={decideHref} />
    </>
  );
}

interface TimeFormProps {
  readonly submit: string;
  readonly children?: Child;
}

function TimeForm({ children, submit, ...props }: StaffTimeProps & TimeFormProps) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const { action, once, values, problems, slots, caseId, asked, later } = props;
  const back = personMeetings(caseId).all;
  const query = (from: PlainDate) =>
    `${action}?${new URLSearchParams({ minutter: String(asked.minutes), hos: asked.team ? 'team' : 'egen', fra: from })}`;
  return (
    <>
      <Choose {...props} />
      {slots.length === 0 ? (
        <EmptyState heading={t('book.none.heading')}>
          <p>{t('book.none.text')}</p>
        </EmptyState>
      ) : (
        <Form action={action} once={once} values={values} problems={problems}>
          <HiddenField name="caseId" value={caseId} />
          <TimeChoice
            name="slot"
            label={t('book.times')}
            required
            groups={timeGroups(slots, lang, toCopenhagen(now).date)}
          />
          {later ? (
            <p class="ff-ways">
              <a href={query(later)}>{t('book.later')}</a>
            </p>
          ) : null}
          {children}
          <Submit cancelHref={back}>{submit}</Submit>
        </Form>
      )}
    </>
  );
}

/** `more`: fields of the act that are seldom needed. */
export function StaffBookPage(props: StaffTimeProps & { readonly more?: Child }) {
  const t = personMeetingText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('book.title', { navn: props.name })}</h1>
      <p class="ff-lead">{t('book.lead', { navn: props.name })}</p>
      <TimeForm {...props} submit={t('book.submit')}>
        <StaffForm {...props} />
        <TextArea name="topics" label={t('book.topics')} rows={3} />
        {props.more}
      </TimeForm>
    </div>
  );
}

/** The summons itself is derived: here one only chooses the time. */
export function SummonPage(props: StaffTimeProps & { readonly more?: Child }) {
  const t = personMeetingText(usePage().lang);
  return (
    <div class="ff-narrow">
      <h1>{t('summon.title', { navn: props.name })}</h1>
      <p class="ff-lead">{t('summon.lead')}</p>
      <TimeForm {...props} submit={t('summon.submit')}>
        <StaffForm {...props} value={props.preferred ?? 'in-person'} />
        {props.more}
      </TimeForm>
    </div>
  );
}

export function StaffMovePage(props: StaffTimeProps & { readonly meeting: Meeting }) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('move.title', { navn: props.name })}</h1>
      <p class="ff-lead">{t('move.now', { naar: whenInWords(lang, props.meeting, now) })}</p>
      <TimeForm {...props} submit={t('move.submit')}>
        {props.rules?.formFree === false ? null : (
          <StaffForm
            {...props}
            chosen={props.meeting.formChosenBy === 'citizen' ? props.meeting.form : props.preferred}
            value={props.meeting.form}
          />
        )}
      </TimeForm>
    </div>
  );
}
