import { toCopenhagen } from '@fodfaeste/law/dates';
import { formatPhone } from '../../../kernel/text/format.ts';
import type { Meeting, Slot } from '../../../meetings/index.ts';
import { LinkButton } from '../../../ui/content/button.tsx';
import { Card } from '../../../ui/content/card.tsx';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { RadioGroup } from '../../../ui/form/radio-group.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { personMeetings } from '../paths.ts';
import { fewTimes, timesWithDay } from '../words/slots.ts';
import { whenInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';

interface NotMetProps {
  readonly meeting: Meeting;
  readonly caseId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly slots: readonly Slot[];
  /** How the new talk is held, if one is found. */
  readonly form: Meeting['form'];
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

const offered = 5;

/** The telephone first, then what the citizen tells, then a new time. Nothing here judges anybody. */
export function NotMetPage({ meeting, caseId, name, phone, slots, form, once, values, problems }: NotMetProps) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const paths = personMeetings(caseId);
  const today = toCopenhagen(now).date;
  return (
    <div class="ff-narrow">
      <h1>{t('notMet.title')}</h1>
      <p class="ff-lead">{t('notMet.when', { naar: whenInWords(lang, meeting, now) })}</p>
      <Card
        heading={t('notMet.call', { navn: name })}
        look="next"
        actions={
          phone ? (
            <LinkButton kind="primary" icon="phone" href={`tel:${phone.replaceAll(' ', '')}`}>
              {t('notMet.phone', { telefon: formatPhone(phone) })}
            </LinkButton>
          ) : null
        }
      >
        <p>{t('notMet.why')}</p>
        {phone ? null : <p>{t('notMet.noPhone')}</p>}
      </Card>
      <Form
        action={paths.notMet(meeting.id)}
        once={once}
        values={values}
        problems={problems}
        class="ff-section"
        warnUnsaved
      >
        <HiddenField name="caseId" value={caseId} />
        <HiddenField name="form" value={form} />
        <TextArea
          name="reason"
          label={t('notMet.reason', { navn: name })}
          hint={t('notMet.reason.hint', { navn: name })}
          rows={3}
        />
        {slots.length > 0 ? (
          <RadioGroup
            name="slot"
            label={t('notMet.newTime')}
            required
            value=""
            choices={[
              { value: '', label: t('notMet.newTime.none'), hint: t('notMet.newTime.none.hint') },
              ...timesWithDay(fewTimes(slots, offered), lang, today),
            ]}
          />
        ) : null}
        <Submit cancelHref={paths.all}>{t('notMet.submit')}</Submit>
      </Form>
      <p class="ff-section">
        <a href={paths.holdOne(meeting.id)}>{t('notMet.met')}</a>
      </p>
    </div>
  );
}
