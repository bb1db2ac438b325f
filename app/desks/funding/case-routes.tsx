import { type MissingPiece, readers, readingFor } from '@fodfaeste/law/who-pays';
import { Hono } from 'hono';
import { type PaidForCase, whoPaysForCase } from '../../funding/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { mayReadPerson } from '../../people/index.ts';
import { coursesOf } from '../../training/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { type OpenedCase, openCase } from '../meetings/open-case.ts';
import { askedOf } from './asked-of.ts';
import { CaseWhoPays } from './case-page.tsx';
import { answerPath, caseWhoPaysPath, readerOf } from './paths.ts';
import { namedTo, sendSheet } from './send-sheet.ts';
import { fundingDeskText } from './text.ts';

interface Found {
  readonly home: number;
  readonly name: string;
  readonly paid: PaidForCase | null;
}

/** Whoever sees the whole case: the answer tells benefit, age and education. */
const open = <T,>(c: WebContext, read: (tx: Tx, found: Found) => Promise<T>) =>
  openCase(c, 'person-who-pays', mayReadPerson, async (tx, { caseId, person, held, reader }: OpenedCase) => {
    if (held.parts !== 'all') return null;
    const { home, today } = reader;
    const asked = askedOf(c);
    const paid = asked === null ? null : await whoPaysForCase(tx, home, caseId, { ...asked, on: today });
    return read(tx, { home, name: person.name, paid });
  });

/** Facts that have an act of their own; the others are told on the person's page of details. */
const actOfFact: Readonly<Record<string, string>> = { uddannelse: 'record-education', ydelse: 'record-benefit' };
const onDetails = new Set<string>([
  'foedselsdato',
  'faerdighedstest',
  'beskaeftigelse',
  'akasse',
  'uddannelse_sidst_anvendt',
]);

/** Where a missing piece is answered, for whoever may. */
function linkOf(caseId: string, back: string) {
  return (piece: MissingPiece): string | undefined => {
    const ends = { sag: caseId, til: back };
    if (piece.kind === 'question')
      return `/handling/answer-law-question?${new URLSearchParams({ ...ends, question: piece.question })}`;
    const act = actOfFact[piece.fact];
    if (act !== undefined) return `/handling/${act}?${new URLSearchParams(ends)}`;
    return onDetails.has(piece.fact) ? `/borger/${caseId}/oplysninger` : undefined;
  };
}

/** Who pays a course for the person of a case, for staff. */
export function caseWhoPaysRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/uddannelse/hvem-betaler', async (c) => {
    const opened = await open(c, async (tx, found) => ({
      ...found,
      courses: await coursesOf(tx, found.home, { state: 'active' }),
    }));
    if (opened.kind === 'out') return opened.response;
    const caseId = c.req.param('caseId');
    const { paid, name, courses } = opened.value;
    const reader = readerOf(c.req.query('til'), 'caseworker');
    const page = caseWhoPaysPath(caseId);
    const t = fundingDeskText(c.get('lang'));
    const title = t('case.title', { navn: name });
    return sendPage(
      c,
      { title, back: { href: `/borger/${caseId}` } },
      <CaseWhoPays
        caseId={caseId}
        name={name}
        courses={courses}
        paid={paid}
        reader={reader}
        readers={paid === null ? [] : readers.map((one) => ({ reader: one, href: answerPath(page, paid, one) }))}
        pdf={paid === null ? '' : answerPath(`${page}.pdf`, paid, reader)}
        linkOf={linkOf(caseId, paid === null ? page : answerPath(page, paid))}
      />,
    );
  });
  app.get('/:caseId/uddannelse/hvem-betaler.pdf', async (c) => {
    const opened = await open(c, async (_, found) => found);
    if (opened.kind === 'out') return opened.response;
    const { home, name, paid } = opened.value;
    if (paid === null) return sendNotFound(c);
    const reader = readerOf(c.req.query('til'), 'caseworker');
    return sendSheet(c, home, readingFor(paid.answer, reader), namedTo(reader, name));
  });
  return app;
}
