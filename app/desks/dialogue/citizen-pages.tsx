import { Hono } from 'hono';
import { markThreadRead, threadById, threadsOf } from '../../dialogue/index.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { ListPage } from './list-page.tsx';
import { writingForm } from './model.ts';
import { ownMessages } from './paths.ts';
import { dialoguePageText } from './text.ts';
import { ThreadPage } from './thread-page.tsx';
import { tiedTo } from './tied.ts';
import { WritingForm } from './writing-form.tsx';

const idOf = (text: string | undefined): string | undefined => (text && isId(text) ? text : undefined);

/** The citizen's messages, mounted at /min-side/beskeder. Opening one marks it as read, in the transaction that logs the reading. */
export function dialoguePages() {
  const app = new Hono<WebEnv>();

  app.get('/', async (c) => {
    const t = dialoguePageText(c.get('lang'));
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      threads: await threadsOf(tx, person.authorityId, caseId),
    }));
    if (!own) return sendNotFound(c);
    const writeHref = own.person.closedOn ? null : `${ownMessages.list}/ny`;
    const page = { threads: own.threads, reader: 'citizen', paths: ownMessages, writeHref, recordHref: null } as const;
    return sendPage(
      c,
      { title: t('title'), back: { href: '/min-side' } },
      <>
        <h1>{t('title')}</h1>
        <p class="ff-lead">{own.person.closedOn ? t('closed') : t('lead.citizen')}</p>
        <ListPage {...page} />
      </>,
    );
  });

  app.get('/ny', async (c) => {
    const lang = c.get('lang');
    const t = dialoguePageText(lang);
    const [cardId, meetingId] = [idOf(c.req.query('kort')), idOf(c.req.query('moede'))];
    const own = await ownCase(c, async (tx, person, caseId) => ({
      caseId,
      person,
      tied: await tiedTo(tx, person.authorityId, caseId, { cardId, meetingId }, lang),
    }));
    if (!own) return sendNotFound(c);
    if (own.person.closedOn) return c.redirect(ownMessages.list, 303);
    const hangs = own.tied ? { cardId, meetingId, subject: own.tied.subject } : {};
    const form = writingForm(c, 'start-thread', 'citizen', ownMessages.list, { caseId: own.caseId, ...hangs });
    return sendPage(
      c,
      { title: t('new.title'), back: { href: ownMessages.list } },
      <div class="ff-narrow">
        <h1>{t('new.title')}</h1>
        <p class="ff-lead">{own.tied?.sentence ?? t('new.lead')}</p>
        <WritingForm {...form} cancelHref={ownMessages.list} />
      </div>,
    );
  });

  app.get('/:threadId', async (c) => showOwnThread(c, c.req.param('threadId')));
  return app;
}

async function showOwnThread(c: WebContext, threadId: string) {
  if (!isId(threadId)) return sendNotFound(c);
  const [lang, kernel] = [c.get('lang'), c.get('kernel')];
  const own = await ownCase(c, async (tx, person, caseId) => {
    const whole = await threadById(tx, person.authorityId, caseId, threadId);
    if (!whole) return null;
    await markThreadRead(tx, person.authorityId, threadId, 'citizen', kernel.clock.now());
    return { caseId, person, whole, tied: await tiedTo(tx, person.authorityId, caseId, whole.thread, lang) };
  });
  if (!own) return sendNotFound(c);
  const { caseId, person, whole, tied } = own;
  const [closed, here] = [person.closedOn !== null, ownMessages.thread(threadId)];
  const closing = kernel.acts.get('close-waiting');
  return sendPage(
    c,
    {
      title: whole.thread.subject,
      back: { href: ownMessages.list, label: dialoguePageText(lang)('back') },
    },
    <ThreadPage
      whole={whole}
      caseId={caseId}
      reader="citizen"
      citizenName={person.name}
      tied={tied?.sentence ?? null}
      caseClosed={closed}
      writing={closed ? null : writingForm(c, 'write-message', 'citizen', here, { caseId, threadId })}
      closing={
        closed || !closing ? null : { once: kernel.newId(), returnTo: here, label: inLang(closing.submit, lang) }
      }
      level={1}
    />,
  );
}
