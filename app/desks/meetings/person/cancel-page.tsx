import type { Meeting } from '../../../meetings/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { personMeetings } from '../paths.ts';
import { whenInWords } from '../words/when.ts';
import { personMeetingText } from './text.ts';

interface StaffCancelProps {
  readonly meeting: Meeting;
  readonly caseId: string;
  readonly name: string;
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

export function StaffCancelPage({ meeting, caseId, name, once, values, problems }: StaffCancelProps) {
  const { lang, now } = usePage();
  const t = personMeetingText(lang);
  const paths = personMeetings(caseId);
  return (
    <div class="ff-narrow">
      <h1>{t('cancel.title', { navn: name })}</h1>
      <p class="ff-lead">{t('cancel.now', { naar: whenInWords(lang, meeting, now) })}</p>
      <Form action={paths.cancel(meeting.id)} once={once} values={values} problems={problems}>
        <HiddenField name="caseId" value={caseId} />
        <HiddenField name="meetingId" value={meeting.id} />
        <TextArea name="reason" label={t('cancel.reason')} hint={t('cancel.reason.hint', { navn: name })} rows={3} />
        <Submit cancelHref={paths.all}>{t('cancel.submit')}</Submit>
      </Form>
    </div>
  );
}
