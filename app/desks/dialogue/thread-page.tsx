import type { Instant } from '@fodfaeste/law/dates';
import type { WholeThread } from '../../dialogue/index.ts';
import { formatDateTime } from '../../kernel/text/format.ts';
import { Button } from '../../ui/content/button.tsx';
import { usePage } from '../../ui/context.ts';
import { Form } from '../../ui/form/form.tsx';
import { HiddenField } from '../../ui/form/hidden-field.tsx';
import { MessageList } from './message-list.tsx';
import { dialoguePageText } from './text.ts';
import { type Reader, WaitingTag } from './thread-list.tsx';
import { WritingForm, type WritingFormProps } from './writing-form.tsx';

export interface ThreadPageProps {
  readonly whole: WholeThread;
  readonly caseId: string;
  readonly reader: Reader;
  readonly citizenName: string;
  /** One sentence about what it hangs on. */
  readonly tied: string | null;
  readonly caseClosed: boolean;
  /** Null for whoever may read and not write. */
  readonly writing: WritingFormProps | null;
  readonly closing: { readonly once: string; readonly returnTo: string; readonly label: string } | null;
  /** The citizen's page has its own heading; the staff's stands under the person's name. */
  readonly level: 1 | 2;
}

/** One thread: what was written, and a place to answer. */
export function ThreadPage(props: ThreadPageProps) {
  const { whole, reader, tied, caseClosed, writing, closing, level, caseId } = props;
  const { lang, now } = usePage();
  const t = dialoguePageText(lang);
  const [Title, Sub] = level === 1 ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  const { thread } = whole;
  const tid = formatDateTime(lang, thread.waitingSince as Instant, now);
  return (
    <>
      <Title>{thread.subject}</Title>
      {tied ? <p class="ff-thread-tied ff-muted">{tied}</p> : null}
      {thread.waitingFor === 'nobody' ? null : (
        <p>
          <WaitingTag thread={thread} reader={reader} />
          {reader === 'staff' ? <span class="ff-muted"> {t('waiting.since', { tid })}</span> : null}
        </p>
      )}
      <MessageList messages={whole.messages} reader={reader} citizenName={props.citizenName} />
      {caseClosed ? <p class="ff-section">{t('closed')}</p> : null}
      {writing ? (
        <section class="ff-section ff-narrow">
          <Sub>{t('answer.heading')}</Sub>
          <WritingForm {...writing} />
        </section>
      ) : null}
      {closing && thread.waitingFor !== 'nobody' ? (
        <Form action="/handling/close-waiting" once={closing.once} returnTo={closing.returnTo} idPrefix="close">
          <HiddenField name="caseId" value={caseId} />
          <HiddenField name="threadId" value={thread.id} />
          <div class="ff-actions">
            <Button kind="tertiary">{closing.label}</Button>
          </div>
        </Form>
      ) : null}
    </>
  );
}
