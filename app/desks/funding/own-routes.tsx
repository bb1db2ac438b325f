import { toCopenhagen } from '@fodfaeste/law/dates';
import { readingFor } from '@fodfaeste/law/who-pays';
import { Hono } from 'hono';
import { type PaidForCase, whoPaysForCase } from '../../funding/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { coursesOf } from '../../training/index.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { askedOf } from './asked-of.ts';
import { CaseAnswer } from './case-answer.tsx';
import { OwnWhoPays } from './own-page.tsx';
import { answerPath, myWhoPaysPath, readerOf } from './paths.ts';
import { namedTo, sendSheet } from './send-sheet.ts';
import { fundingDeskText } from './text.ts';

async function paidFor(c: WebContext, tx: Tx, home: number, caseId: string): Promise<PaidForCase | null> {
  const asked = askedOf(c);
  const on = toCopenhagen(c.get('kernel').clock.now()).date;
  return asked === null ? null : whoPaysForCase(tx, home, caseId, { ...asked, on });
}

/** Who pays the citizen's own course, from what is known of the citizen. */
export function ownWhoPaysRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/hvem-betaler', async (c) => {
    const own = await ownCase(c, async (tx, { authorityId }, caseId) => ({
      paid: await paidFor(c, tx, authorityId, caseId),
      courses: await coursesOf(tx, authorityId, { state: 'active' }),
    }));
    if (!own) return sendNotFound(c);
    const t = fundingDeskText(c.get('lang'));
    return sendPage(
      c,
      { title: t('mine.title'), back: { href: '/min-side/uddannelse' } },
      <OwnWhoPays courses={own.courses} chosen={own.paid?.course.id ?? null} action={myWhoPaysPath}>
        {own.paid === null ? null : (
          <CaseAnswer paid={own.paid} reader="citizen" pdf={answerPath(`${myWhoPaysPath}.pdf`, own.paid, 'citizen')} />
        )}
      </OwnWhoPays>,
    );
  });
  app.get('/hvem-betaler.pdf', async (c) => {
    const own = await ownCase(c, async (tx, person, caseId) => ({
      person,
      paid: await paidFor(c, tx, person.authorityId, caseId),
    }));
    if (!own?.paid) return sendNotFound(c);
    const { person, paid } = own;
    const reader = readerOf(c.req.query('til'), 'citizen');
    return sendSheet(c, person.authorityId, readingFor(paid.answer, reader), namedTo(reader, person.name));
  });
  return app;
}
