import { formatDateTime } from '../../../kernel/text/format.ts';
import { type Outgoing, withoutSecrets } from '../../../letters/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { LetterBody } from '../letter-body.tsx';
import { letterPageText } from '../text.ts';
import { failureInWords } from './failure.ts';
import { stateTones } from './outbox-page.tsx';
import { purposeName } from './purpose-name.ts';

/** One message, word for word. */
export function MessagePage({ message }: { readonly message: Outgoing }) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  const { personName, purpose, channel, state, subject, body, madeAt, releaseAt, sentAt, attachments } = message;
  const { deliveredAt, returnedAt, legal, kle } = message;
  const goesOnPaper = returnedAt !== null && channel === 'paper';
  const why = failureInWords(message.failure, lang);
  return (
    <div class="ff-narrow">
      <h1>{`${purposeName(purpose, lang)} · ${personName}`}</h1>
      <p>
        <Tag tone={stateTones[state]}>{t(`state.${state}`)}</Tag> {t(`channel.${channel}`)}
      </p>
      <p class="ff-muted">
        {t('outbox.made', { tid: formatDateTime(lang, madeAt, now) })}.{' '}
        {sentAt
          ? t('outbox.sent', { tid: formatDateTime(lang, sentAt, now) })
          : t('outbox.release', { tid: formatDateTime(lang, releaseAt, now) })}
        .
      </p>
      {deliveredAt ? <p>{t('outbox.delivered', { tid: formatDateTime(lang, deliveredAt, now) })}</p> : null}
      {returnedAt ? <p>{t('outbox.returned', { tid: formatDateTime(lang, returnedAt, now) })}</p> : null}
      {why ? <p>{t('outbox.failure', { grund: why })}</p> : null}
      {goesOnPaper ? <p>{t('outbox.onPaper')}</p> : null}
      {kle ? <p class="ff-muted">{t(legal && !goesOnPaper ? 'outbox.legal' : 'outbox.kle', { nummer: kle })}</p> : null}
      <Card heading={subject}>
        <LetterBody body={withoutSecrets(body)} />
        {attachments.map(({ name }) => (
          <p class="ff-muted">{t('outbox.attachment', { navn: name })}</p>
        ))}
      </Card>
    </div>
  );
}
