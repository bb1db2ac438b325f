import { toCopenhagen } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formatPhone } from '../../../kernel/text/format.ts';
import { type BookingRules, isMovable, type Meeting, type Slot } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { EmptyState } from '../../../ui/content/empty-state.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { TimeChoice } from '../../../ui/form/time-choice.tsx';
import { citizenPaths } from '../paths.ts';
import { type FormWays, formsOffered, type MeetingForm, usualForm } from '../words/forms.ts';
import { timeGroups } from '../words/slots.ts';
import { dayInWords, whenInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

export interface TimePageProps {
  /** The address the form goes to: this page itself. */
  readonly action: string;
  readonly slots: readonly Slot[];
  readonly team: boolean;
  readonly minutes: number;
  readonly ownName: string | null;
  /** Other days and other people: plain links, so that nothing needs a script. */
  readonly links: {
    readonly later?: string | undefined;
    readonly earlier?: string | undefined;
    readonly others?: string | undefined;
    readonly onlyOwn?: string | undefined;
    readonly ask?: string | undefined;
  };
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

function Ways({ links, ownName }: Pick<TimePageProps, 'links' | 'ownName'>) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  const ways: (readonly [string | undefined, string])[] = [
    [links.earlier, t('book.earlier')],
    [links.later, t('book.later')],
    [links.others, t('book.others')],
    [links.onlyOwn, t('book.onlyOwn', { navn: ownName ?? '' })],
  ];
  const shown = ways.filter(([href]) => href !== undefined);
  if (shown.length === 0) return null;
  return (
    <p class="ff-ways">
      {shown.map(([href, label]) => (
        <a href={href}>{label}</a>
      ))}
    </p>
  );
}

function Times({ slots, links }: Pick<TimePageProps, 'slots' | 'links'>) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  if (slots.length === 0) {
    return (
      <EmptyState
        heading={t('book.none.heading')}
        action={links.ask ? <a href={links.ask}>{t('ask.action')}</a> : null}
      >
        <p>{t('book.none.text')}</p>
      </EmptyState>
    );
  }
  const groups = timeGroups(slots, lang, toCopenhagen(now).date);
  return <TimeChoice name="slot" label={t('book.times')} required groups={groups} />;
}

interface FormChoiceProps {
  readonly rules: BookingRules;
  readonly preferred: MeetingForm | null;
  readonly ways: FormWays;
}

/** The citizen's own choice; where the law or a decision fixes it, why, in one sentence. */
export function FormChoice({ rules, preferred, ways }: FormChoiceProps) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  if (!rules.formFree) {
    return (
      <>
        <HiddenField name="form" value="in-person" />
        <p class="ff-section">{inLang(rules.formWhy, lang)}</p>
      </>
    );
  }
  return (
    <RadioGroup
      name="form"
      label={t('book.form')}
      required
      boxed
      value={usualForm(ways, preferred)}
      choices={formsOffered(ways).map((form) => ({
        value: form,
        label: t(`book.form.${form}`),
        hint: t(`book.form.${form}.hint`),
      }))}
    />
  );
}

function TimeForm({ children, submit, cancelHref, ...props }: TimePageProps & TimeFormProps) {
  const { slots, links, ownName, action, once, values, problems } = props;
  return (
    <Form action={action} once={once} values={values} problems={problems}>
      <Times slots={slots} links={links} />
      <Ways links={links} ownName={ownName} />
      {slots.length > 0 ? children : null}
      {slots.length > 0 ? <Submit cancelHref={cancelHref}>{submit}</Submit> : null}
    </Form>
  );
}

interface TimeFormProps {
  readonly children?: Child;
  readonly submit: string;
  readonly cancelHref: string;
}

/** "Find en tid": the own contact person first, days as headings, few presses on a phone. */
export function BookPage(props: TimePageProps & FormChoiceProps & { readonly why: string | null }) {
  const { lang } = usePage();
  const t = citizenMeetingText(lang);
  const { ownName, team, minutes, why } = props;
  return (
    <div class="ff-narrow">
      <h1>{t('book.title')}</h1>
      <p class="ff-lead">{why ?? t('book.lead')}</p>
      <p>
        {ownName ? t('book.own', { navn: ownName }) : null} {team ? t('book.team') : null}{' '}
        {t('book.minutes', { antal: minutes })}
      </p>
      <TimeForm {...props} submit={t('book.submit')} cancelHref={citizenPaths.all}>
        <FormChoice rules={props.rules} preferred={props.preferred} ways={props.ways} />
        <TextArea name="topics" label={t('book.topics')} hint={t('book.topics.hint')} rows={3} />
      </TimeForm>
    </div>
  );
}

interface NoBookingProps {
  /** The talk that is agreed already; without one, it is the authority that finds the time. */
  readonly booked: Meeting | null;
  readonly rules: BookingRules;
  readonly askHref: string | undefined;
}

/** Nothing to fill in where it would be refused afterwards: one talk at a time, and the first one comes from the authority. */
export function NoBookingPage({ booked, rules, askHref }: NoBookingProps) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('book.title')}</h1>
      <p class="ff-lead">
        {booked ? t('book.already', { naar: whenInWords(lang, booked, now) }) : inLang(rules.why, lang)}
      </p>
      <div class="ff-actions">
        {booked && isMovable(booked, now) ? (
          <LinkButton kind="primary" href={citizenPaths.move(booked.id)}>
            {t('book.move')}
          </LinkButton>
        ) : null}
        {askHref ? <LinkButton href={askHref}>{t('ask.action')}</LinkButton> : null}
      </div>
      <p class="ff-section">
        <a href={citizenPaths.all}>{t('back')}</a>
      </p>
    </div>
  );
}

/** The same times for a talk that is booked already. */
export function MovePage(props: TimePageProps & FormChoiceProps & { readonly meeting: Meeting }) {
  const { lang, now, authority } = usePage();
  const t = citizenMeetingText(lang);
  const { meeting } = props;
  const today = toCopenhagen(now).date;
  const late = !isMovable(meeting, now);
  return (
    <div class="ff-narrow">
      <h1>{t('move.title')}</h1>
      <p class="ff-lead">{t('move.now', { naar: whenInWords(lang, meeting, now) })}</p>
      {late ? (
        <>
          <p>{t('move.late')}</p>
          {authority?.phone ? (
            <p>
              <a href={`tel:${authority.phone}`}>{t('call', { telefon: formatPhone(authority.phone) })}</a>
            </p>
          ) : null}
          <p>
            <a href={citizenPaths.all}>{t('back')}</a>
          </p>
        </>
      ) : (
        <>
          {meeting.rebookUntil ? (
            <p>{t('move.until', { dag: dayInWords(lang, toCopenhagen(meeting.rebookUntil).date, today) })}</p>
          ) : null}
          <TimeForm {...props} submit={t('move.submit')} cancelHref={citizenPaths.all}>
            {meeting.formChosenBy === 'citizen' && props.rules.formFree ? (
              <FormChoice rules={props.rules} preferred={meeting.form} ways={props.ways} />
            ) : null}
          </TimeForm>
        </>
      )}
    </div>
  );
}
