import type { Meeting } from '../../../meetings/index.ts';
import { usePage } from '../../../ui/context.ts';
import { Form } from '../../../ui/form/form.tsx';
import type { FieldProblem, FormValues } from '../../../ui/form/form-context.ts';
import { HiddenField } from '../../../ui/form/hidden-field.tsx';
import { Submit } from '../../../ui/form/submit.tsx';
import { TextArea } from '../../../ui/form/text-area.tsx';
import { citizenPaths } from '../paths.ts';
import { whenInWords } from '../words/when.ts';
import { citizenMeetingText } from './text.ts';

interface CancelProps {
  readonly meeting: Meeting;
  readonly once: string;
  readonly values?: FormValues | undefined;
  readonly problems?: readonly FieldProblem[] | undefined;
}

/** Another time is offered before the talk is called off. */
export function CancelPage({ meeting, once, values, problems }: CancelProps) {
  const { lang, now } = usePage();
  const t = citizenMeetingText(lang);
  return (
    <div class="ff-narrow">
      <h1>{t('cancel.title')}</h1>
      <p class="ff-lead">{t('cancel.now', { naar: whenInWords(lang, meeting, now), navn: meeting.hostName })}</p>
      <p>
        <a href={citizenPaths.move(meeting.id)}>{t('cancel.instead')}</a>
      </p>
      <Form action={citizenPaths.cancel(meeting.id)} once={once} values={values} problems={problems}>
        <HiddenField name="meetingId" value={meeting.id} />
        <TextArea name="reason" label={t('cancel.reason')} hint={t('cancel.reason.hint')} rows={3} />
        <Submit cancelHref={citizenPaths.all}>{t('cancel.submit')}</Submit>
      </Form>
    </div>
  );
}
