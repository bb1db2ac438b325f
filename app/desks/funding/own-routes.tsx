import { toCopenhagen } from '@fodfaeste/law/dates';
import { type Reader, readingFor } from '@fodfaeste/law/who-pays';
import { Hono } from 'hono';
import { whoPaysForCase } from '../../funding/index.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { type Course, coursesOf } from '../../training/index.ts';
import { ownCase } from '../citizen/own-case.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { askedOf } from './asked-of.ts';
import { CaseAnswer, type CasePaid } from './case-answer.tsx';
import { OwnWhoPays } from './own-page.tsx';
import { myWhoPaysPath, readerOf } from './paths.ts';
import { namedTo, sendSheet } from './send-sheet.ts';
import { fundingDeskText } from './text.ts';

interface Own {
  readonly authorityId: number;
  readonly name: string;
  readonly courses: readonly Course[];
  readonly paid: CasePaid | null;
}

const readOwn = (c: WebContext): Promise<Own | null> =>
  ownCase(c, async (tx, person, caseId) => {
    const { authorityId, name } = person;
    const on = toCopenhagen(c.get('kernel').clock.now()).date;
    const asked = askedOf(c);
    const found = asked === null ? null : await whoPaysForCase(tx, authorityId, caseId, { ...asked, on });
    return {
      authorityId,
      name,
      courses: await coursesOf(tx, authorityId, { state: 'active' }),
      paid: found,
    };
  });

/** Who pays the citizen's own course, from what is known of the citizen. */
export function ownWhoPaysRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/hvem-betaler', async (c) => {
    const own = await readOwn(c);
    if (!own) return sendNotFound(c);
    const t = fundingDeskText(c.get('lang'));
    return sendPage(
      c,
      { title: t('mine.title'), back: { href: '/min-side/uddannelse' } },
      <OwnWhoPays courses={own.courses} chosen={own.paid?.course.id ?? null} action={myWhoPaysPath}>
        {own.paid === null ? null : <CaseAnswer paid={own.paid} reader="citizen" pdf={pdfPath(own.paid, 'citizen')} />}
      </OwnWhoPays>,
    );
  });
  app.get('/hvem-betaler.pdf', async (c) => {
    const own = await readOwn(c);
    if (!own?.paid) return sendNotFound(c);
    const reader: Reader = readerOf(c.req.query('til'), 'citizen');
    return sendSheet(c, own.authorityId, readingFor(own.paid.answer, reader), namedTo(reader, own.name));
  });
  return app;
}

const pdfPath = ({ course, held }: CasePaid, reader: Reader): string =>
  `${myWhoPaysPath}.pdf?${new URLSearchParams({
    kursus: course.id,
    ...(held === null ? {} : { hold: held.id }),
    til: reader === 'citizen' ? 'borger' : reader,
  })}`;
