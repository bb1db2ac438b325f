import type { Instant } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { z } from 'zod';
import { inputFromForm, type RawForm } from '../../../kernel/act/form-data.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { inTheHouse, permittedBy } from '../../../kernel/act/permission.ts';
import { eventById } from '../../../kernel/events/event-store.ts';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { type Bilingual, inLang } from '../../../kernel/text/bilingual.ts';
import { mailings, paperQueue, printRoomOf } from '../../../letters/index.ts';
import { rememberDone } from '../../acts/flash.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { readHouse } from '../../admin/frame/read.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../../frame/problem-pages.tsx';
import { letterPaths } from '../paths.ts';
import { letterPageText } from '../text.ts';
import { MailingList, MailingPage, NewMailingPage } from './pages.tsx';
import { readMailing } from './read.ts';
import { casesBehind, choicesOfWhom, tickedIds } from './whom.ts';

const shownAtOnce = 50;
const nowOf = (c: WebContext) => c.get('kernel').clock.now() as Instant;

function mayMail(c: WebContext): boolean {
  const act = c.get('kernel').acts.get('prepare-mailing');
  return act !== undefined && permittedBy(act.who, actorOf(c), inTheHouse) !== null;
}

interface Again {
  readonly values: RawForm;
  readonly wrong: Readonly<Record<string, Bilingual>>;
}

async function sendNew(c: WebContext, ticked: readonly string[], again?: Again) {
  const [lang, actor] = [c.get('lang'), actorOf(c)];
  const whom = await readHouse(c, (tx) => choicesOfWhom(tx, actor, ticked));
  const problems = Object.entries(again?.wrong ?? {}).map(([field, text]) => ({ field, message: inLang(text, lang) }));
  return sendPage(
    c,
    { title: letterPageText(lang)('mail.new'), back: { href: letterPaths.mailings }, problems },
    <NewMailingPage
      whom={whom}
      ticked={ticked}
      once={c.get('kernel').newId()}
      values={again?.values}
      problems={problems}
    />,
    again ? 422 : 200,
  );
}

const noWhom: Bilingual = {
  da: letterPageText('da')('mail.whom.missing'),
  en: letterPageText('en')('mail.whom.missing'),
};

/** What the act says of the cases is shown at the question that chose them. */
const atWhom = ({ caseIds, ...wrong }: Readonly<Record<string, Bilingual>>): Record<string, Bilingual> =>
  caseIds ? { ...wrong, hvem: caseIds } : wrong;

async function prepare(c: WebContext, form: RawForm) {
  const [kernel, actor, ticked] = [c.get('kernel'), actorOf(c), tickedIds(textOf(form, 'sag'))];
  const act = kernel.acts.get('prepare-mailing');
  if (!act) return sendNotFound(c);
  const whom = textOf(form, 'hvem');
  const again = (wrong: Readonly<Record<string, Bilingual>>) =>
    sendNew(c, ticked, { values: form, wrong: atWhom(wrong) });
  if (!whom) return again({ hvem: noWhom });
  const caseIds = await readHouse(c, (tx) => casesBehind(tx, actor, nowOf(c), whom, ticked));
  const answer = await perform(kernel, act, {
    actor,
    input: { ...inputFromForm(act, form), caseIds },
    onceKey: textOf(form, '_once'),
    requestId: c.get('requestId'),
  });
  if (answer.kind === 'forbidden') return sendForbidden(c, answer.text);
  if (answer.kind === 'invalid') return again(answer.fields);
  if (answer.kind === 'refused')
    return again(Object.keys(answer.fields).length > 0 ? answer.fields : { hvem: answer.text });
  if (answer.kind !== 'done') return sendNotFound(c);
  rememberDone(c, answer);
  return c.redirect(await pathOfPrepared(c, answer.events[0]?.id), 303);
}

const ofMailing = z.object({ mailingId: z.uuid() });

async function pathOfPrepared(c: WebContext, eventId: string | undefined): Promise<string> {
  const event = eventId ? await readHouse(c, (tx, authorityId) => eventById(tx, authorityId, eventId)) : null;
  const read = ofMailing.safeParse(event?.data);
  return read.success ? letterPaths.mailing(read.data.mailingId) : letterPaths.mailings;
}

/** `/breve`: one letter to many, seen by two people before it goes. */
export function mailingRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const actor = actorOf(c);
    const found = await readHouse(c, async (tx, authorityId) => ({
      mailings: await mailings(tx, authorityId, shownAtOnce),
      toPrint: (await paperQueue(tx, authorityId, printRoomOf(actor), nowOf(c))).length,
    }));
    const title = letterPageText(c.get('lang'))('mail.title');
    return sendPage(c, { title }, <MailingList {...found} readerId={actor.id} mayWrite={mayMail(c)} />);
  });
  app.use('/ny', async (c, next) => (mayMail(c) ? next() : sendForbidden(c)));
  app.get('/ny', (c) => sendNew(c, []));
  app.post('/ny', async (c) => {
    const form = await formBody(c);
    // From the list come ticked boxes and nothing else yet.
    const ticked = tickedIds([form['sag'] ?? []].flat().join(','));
    return form['hvem'] === undefined && form['name'] === undefined
      ? sendNew(c, ticked)
      : prepare(c, { ...form, sag: ticked.join(',') });
  });
  app.get('/til-flere/:id', async (c) => {
    const [kernel, actor, id] = [c.get('kernel'), actorOf(c), c.req.param('id')];
    if (!isId(id)) return sendNotFound(c);
    const found = await reading(kernel, actor, c.get('requestId'), async (tx) => {
      const value = await readMailing(tx, actor.authorityId, id, nowOf(c));
      const seen = { action: 'read' as const, place: 'mailing-preview', relation: 'same-authority' };
      return { seen: value ? { ...seen, personIds: value.personIds } : null, value };
    });
    if (!found) return sendNotFound(c);
    const { mailing, samples } = found;
    return sendPage(
      c,
      { title: mailing.name, back: { href: letterPaths.mailings } },
      <MailingPage mailing={mailing} samples={samples} readerId={actor.id} once={kernel.newId()} />,
    );
  });
  return app;
}
