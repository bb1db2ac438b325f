import type { Instant } from '@fodfaeste/law/dates';
import type { Message } from '../../dialogue/index.ts';
import { formatDate, formatDateTime } from '../../kernel/text/format.ts';
import { usePage } from '../../ui/context.ts';
import { type DialoguePageText, dialoguePageText } from './text.ts';
import type { Reader } from './thread-list.tsx';

interface MessageListProps {
  readonly messages: readonly Message[];
  readonly reader: Reader;
  /** Whose words stand there when the citizen wrote. */
  readonly citizenName: string;
}

/** Who wrote, by whose hand, and what. */
export function MessageList({ messages, reader, citizenName }: MessageListProps) {
  const { lang, now } = usePage();
  const t = dialoguePageText(lang);
  const author = ({ writtenBy, authorName }: Message): string => {
    if (writtenBy === 'citizen') return reader === 'citizen' ? t('you') : citizenName;
    return writtenBy === 'akasse' ? t('fund', { navn: authorName }) : authorName;
  };
  return (
    <ol class="ff-messages">
      {messages.map((message) => {
        const own = (message.writtenBy === 'citizen') === (reader === 'citizen');
        const how = howItCame(message, reader, t, lang);
        return (
          <li class={own ? 'ff-message ff-message-own' : 'ff-message'}>
            <p class="ff-message-head">
              <strong>{author(message)}</strong>
              <time class="ff-muted" datetime={message.at}>
                {formatDateTime(lang, message.at as Instant, now)}
              </time>
            </p>
            <p class="ff-message-body">{message.body}</p>
            {how ? <p class="ff-message-how">{how}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** Words of the citizen that somebody else wrote down say so, with the day. */
function howItCame(
  { channel, authorName: navn, saidOn }: Message,
  reader: Reader,
  t: DialoguePageText,
  lang: 'da' | 'en',
) {
  const dato = saidOn ? formatDate(lang, saidOn) : '';
  if (channel === 'letter') return t('how.letter', { navn, dato });
  if (channel === 'telephone') return t('how.telephone', { navn, dato });
  if (channel === 'assisted') return t(`how.assisted.${reader}`, { navn, dato });
  if (channel === 'digital-post') return t('how.digital-post');
  return channel === 'link' ? t('how.link') : null;
}
