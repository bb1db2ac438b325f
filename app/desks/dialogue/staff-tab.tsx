import type { Child } from 'hono/jsx';
import { markThreadRead, threadById, threadsOf } from '../../dialogue/index.ts';
import { type CaseRelation, permittedBy } from '../../kernel/act/permission.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { actorOf, type WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { EmptyState } from '../../ui/content/empty-state.tsx';
import type { PersonRow } from '../person/queries.ts';
import { ListPage } from './list-page.tsx';
import { writingForm } from './model.ts';
import { messagesOf, sendPath } from './paths.ts';
import { dialoguePageText } from './text.ts';
import { ThreadPage } from './thread-page.tsx';
import { tiedTo } from './tied.ts';

interface Opened {
  readonly person: PersonRow;
  readonly held: CaseRelation;
}

interface Filled {
  readonly body: Child;
  /** For the access log. */
  readonly place: 'person-messages';
}

/** Who reads messages: whoever was let into the talks, and everybody who sees the whole case. */
export const seesMessages = ({ parts }: Pick<CaseRelation, 'parts'>): boolean => parts === 'all' || parts.has('talks');

const may = (c: WebContext, { person, held }: Opened, act: string): boolean => {
  const found = c.get('kernel').acts.get(act);
  return person.closedOn === null && found !== undefined && permittedBy(found.who, actorOf(c), held) !== null;
};

/** What stands under the tab of a case's messages: /borger/<case>/beskeder. */
export async function dialogueTab(c: WebContext, tx: Tx, opened: Opened, caseId: string): Promise<Filled> {
  const place = 'person-messages';
  if (!seesMessages(opened.held)) return { body: null, place };
  const paths = messagesOf(caseId);
  const threads = await threadsOf(tx, opened.held.authorityId, caseId);
  const href = (act: string) => (may(c, opened, act) ? sendPath(act, caseId, paths.list) : null);
  const body = (
    <ListPage
      threads={threads}
      reader="staff"
      paths={paths}
      writeHref={href('start-thread')}
      recordHref={href('record-letter-or-call')}
    />
  );
  return { body, place };
}

/**
 * One thread of it: /borger/<case>/beskeder/<thread>. Read by somebody who can answer, it is marked as read, in the transaction that
 * logs the reading; a guest who looks takes nothing from the contact person.
 */
export async function dialogueThreadTab(
  c: WebContext,
  tx: Tx,
  opened: Opened,
  caseId: string,
  threadId: string,
): Promise<Filled> {
  const place = 'person-messages';
  const { person, held } = opened;
  const [lang, kernel, paths] = [c.get('lang'), c.get('kernel'), messagesOf(caseId)];
  const t = dialoguePageText(lang);
  const back = (
    <p>
      <a href={paths.list}>{t('back')}</a>
    </p>
  );
  const known = seesMessages(held) && /^[0-9a-f-]{36}$/.test(threadId);
  const whole = known ? await threadById(tx, held.authorityId, caseId, threadId) : null;
  if (!whole)
    return {
      body: (
        <EmptyState heading={t('gone.heading')} action={back}>
          <p>{t('gone.text')}</p>
        </EmptyState>
      ),
      place,
    };
  const [writes, here] = [may(c, opened, 'write-message'), paths.thread(threadId)];
  if (writes) await markThreadRead(tx, held.authorityId, threadId, 'staff', kernel.clock.now());
  const tied = await tiedTo(tx, held.authorityId, caseId, whole.thread, lang);
  const closing = may(c, opened, 'close-waiting') ? kernel.acts.get('close-waiting') : undefined;
  const body = (
    <>
      {back}
      <ThreadPage
        whole={whole}
        caseId={caseId}
        reader="staff"
        citizenName={person.name}
        tied={tied?.sentence ?? null}
        caseClosed={person.closedOn !== null}
        writing={writes ? writingForm(c, 'write-message', 'staff', here, { caseId, threadId }) : null}
        closing={closing ? { once: kernel.newId(), returnTo: here, label: inLang(closing.submit, lang) } : null}
        level={2}
      />
    </>
  );
  return { body, place };
}
