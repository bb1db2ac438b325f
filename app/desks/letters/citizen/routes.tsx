import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../../kernel/http/context.ts';
import { isId } from '../../../kernel/http/is-id.ts';
import { webOf } from '../../../kernel/http/web.ts';
import { documentById, isOut, letterHouse, lettersOf, sentLetterPdf, welcomeOf } from '../../../letters/index.ts';
import { ownCase } from '../../citizen/own-case.ts';
import { homeOf } from '../../frame/navigation.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { sendLetterPdf } from '../send-pdf.ts';
import { letterPageText } from '../text.ts';
import { OwnLettersPage } from './letters-page.tsx';
import { WelcomePage } from './welcome.tsx';

/** Under `/min-side`: the welcome, and every letter the citizen got. */
export function citizenLetterRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/velkommen', async (c) => {
    const today = toCopenhagen(c.get('kernel').clock.now()).date;
    const own = await ownCase(c, async (tx, person, caseId) => ({
      welcome: await welcomeOf(tx, person.authorityId, caseId, today),
    }));
    if (!own) return sendNotFound(c);
    const title = letterPageText(c.get('lang'))('welcome.title');
    return sendPage(c, { title, back: { href: homeOf(actorOf(c)) } }, <WelcomePage {...own} />);
  });
  app.get('/breve', async (c) => {
    const now = c.get('kernel').clock.now();
    const own = await ownCase(c, async (tx, person, caseId) => ({
      letters: await lettersOf(tx, person.authorityId, caseId, now),
    }));
    if (!own) return sendNotFound(c);
    const title = letterPageText(c.get('lang'))('own.title');
    return sendPage(c, { title, back: { href: homeOf(actorOf(c)) } }, <OwnLettersPage {...own} />);
  });
  app.get('/breve/:file{[0-9a-f-]+\\.pdf}', async (c) => {
    const id = c.req.param('file').replace(/\.pdf$/, '');
    const now = c.get('kernel').clock.now() as Instant;
    const own = await ownCase(c, async (tx, { authorityId, name }, caseId) => {
      const letter = isId(id) ? await documentById(tx, authorityId, caseId, id) : null;
      return letter && isOut(letter, now) ? { letter, house: await letterHouse(tx, authorityId), name } : null;
    });
    if (!own) return sendNotFound(c);
    const { publicUrl } = webOf(c).settings;
    return sendLetterPdf(c, await sentLetterPdf({ ...own, recipient: [own.name], publicUrl }));
  });
  return app;
}
