import type { Instant } from '@fodfaeste/law/dates';
import type { Thread } from '../../dialogue/index.ts';
import { formatDateTime } from '../../kernel/text/format.ts';
import { Tag } from '../../ui/content/tag.tsx';
import { usePage } from '../../ui/context.ts';
import type { MessagePaths } from './paths.ts';
import { dialoguePageText } from './text.ts';

export type Reader = 'citizen' | 'staff';

/** Whose turn it is, as this reader says it; nothing when nobody waits. */
export function WaitingTag({ thread, reader }: { readonly thread: Thread; readonly reader: Reader }) {
  const t = dialoguePageText(usePage().lang);
  if (thread.waitingFor === 'nobody') return null;
  const own = thread.waitingFor === reader;
  return <Tag tone={own ? 'attention' : 'neutral'}>{t(`waiting.${reader}.${thread.waitingFor}`)}</Tag>;
}

const isOwn = ({ lastBy }: Thread, reader: Reader) => reader === 'citizen' && lastBy === 'citizen';

interface ThreadListProps {
  readonly threads: readonly Thread[];
  readonly reader: Reader;
  readonly paths: MessagePaths;
}

/** Every thread as one line that is a link, the one that was last written in first. */
export function ThreadList({ threads, reader, paths }: ThreadListProps) {
  const { lang, now } = usePage();
  const t = dialoguePageText(lang);
  return (
    <ul class="ff-threads" aria-label={t('list.label')}>
      {threads.map((thread) => {
        const unread = reader === 'citizen' ? thread.unreadByCitizen : thread.unreadByStaff;
        const tid = formatDateTime(lang, thread.lastAt as Instant, now);
        const last = isOwn(thread, reader) ? t('last.own', { tid }) : t('last.other', { navn: thread.lastByName, tid });
        return (
          <li>
            <div>
              <p>
                <a class="ff-thread-link" href={paths.thread(thread.id)}>
                  {unread ? <strong>{thread.subject}</strong> : thread.subject}
                </a>
              </p>
              <p class="ff-muted">
                {last} · {t('count', { antal: thread.messages })}
              </p>
            </div>
            <div class="ff-thread-tags">
              {unread ? <Tag tone="info">{t('unread')}</Tag> : null}
              <WaitingTag thread={thread} reader={reader} />
            </div>
          </li>
        );
      })}
    </ul>
  );
}
