import type { Thread } from '../../dialogue/index.ts';
import { LinkButton } from '../../ui/content/button.tsx';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import { usePage } from '../../ui/context.ts';
import type { MessagePaths } from './paths.ts';
import { dialoguePageText } from './text.ts';
import { type Reader, ThreadList } from './thread-list.tsx';

interface ListPageProps {
  readonly threads: readonly Thread[];
  readonly reader: Reader;
  readonly paths: MessagePaths;
  readonly writeHref: string | null;
  /** Staff write letters and calls in. */
  readonly recordHref: string | null;
}

/** All messages of a case, and the ways to write one. */
export function ListPage({ threads, reader, paths, writeHref, recordHref }: ListPageProps) {
  const t = dialoguePageText(usePage().lang);
  const ways = (
    <>
      {writeHref ? (
        <LinkButton kind="primary" href={writeHref}>
          {t(`write.${reader}`)}
        </LinkButton>
      ) : null}
      {recordHref ? <LinkButton href={recordHref}>{t('record')}</LinkButton> : null}
    </>
  );
  if (threads.length === 0)
    return (
      <EmptyState heading={t(`empty.heading.${reader}`)} action={writeHref || recordHref ? ways : undefined}>
        <p>{t(`empty.text.${reader}`)}</p>
      </EmptyState>
    );
  return (
    <div class="ff-stack">
      {writeHref || recordHref ? <div class="ff-actions">{ways}</div> : null}
      <ThreadList threads={threads} reader={reader} paths={paths} />
    </div>
  );
}
