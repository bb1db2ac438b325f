import { formatDateTime } from '../../../kernel/text/format.ts';
import { type Outgoing, withoutSecrets } from '../../../letters/index.ts';
import { Card } from '../../../ui/content/card.tsx';
import { Tag } from '../../../ui/content/tag.tsx';
import { usePage } from '../../../ui/context.ts';
import { LetterBody } from '../letter-body.tsx';
import { letterPageText } from '../text.ts';
import { purposeName, stateTones } from './outbox-page.tsx';

/** One message, word for word. */
export function MessagePage({ message }: { readonly message: Outgoing }) {
  const { lang, now } = usePage();
  const t = letterPageText(lang);
  const { personName, purpose, channel, state, subject, body, madeAt, releaseAt, sentAt, failure, attachments } =
    message;
  const why = failure === 'no-address' ? t('failure.no-address') : failure;
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
      {why ? <p>{t('outbox.failure', { grund: why })}</p> : null}
      <Card heading={subject}>
        <LetterBody body={withoutSecrets(body)} />
        {attachments.map(({ name }) => (
          <p class="ff-muted">{t('outbox.attachment', { navn: name })}</p>
        ))}
      </Card>
    </div>
  );
}
