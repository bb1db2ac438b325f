import { toCopenhagen } from '@fodfaeste/law/dates';
import { type MissingPiece, type Reader, readers, readingFor } from '@fodfaeste/law/who-pays';
import { Hono } from 'hono';
import { whoPaysForCase } from '../../funding/index.ts';
import { permittedBy } from '../../kernel/act/permission.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { mayReadPerson } from '../../people/index.ts';
import { type Course, coursesOf } from '../../training/index.ts';
import { sendPage } from '../frame/page.tsx';
import { sendForbidden, sendNotFound } from '../frame/problem-pages.tsx';
import { readPerson } from '../person/queries.ts';
import { askedOf } from './asked-of.ts';
import type { CasePaid } from './case-answer.tsx';
import { CaseWhoPays } from './case-page.tsx';
import { caseWhoPaysPath, readerCodes, readerOf } from './paths.ts';
import { namedTo, sendSheet } from './send-sheet.ts';
import { fundingDeskText } from './text.ts';

interface Found {
  readonly home: number;
  readonly name: string;
  readonly courses: readonly Course[];
  readonly paid: CasePaid | null;
}

type Read = Found | 'not-found' | { readonly barred: Bilingual };

/** Whoever sees the whole case: the answer tells benefit, age and education. */
async function readCase(c: WebContext): Promise<Read> {
  const [kernel, actor, caseId] = [c.get('kernel'), actorOf(c), c.req.param('caseId') ?? ''];
  if (!isId(caseId)) return 'not-found';
  return reading<Read>(kernel, actor, c.get('requestId'), async (tx) => {
    const held = await kernel.access.relationTo(tx, actor, caseId);
    if (held?.barred) return { seen: null, value: { barred: held.barred.text } };
    const relation = held && permittedBy(mayReadPerson, actor, held);
    if (!held || !relation || held.parts !== 'all') return { seen: null, value: 'not-found' };
    const home = held.authorityId;
    const person = await readPerson(tx, home, caseId);
    if (!person) return { seen: null, value: 'not-found' };
    const on = toCopenhagen(kernel.clock.now()).date;
    const asked = askedOf(c);
    const value: Found = {
      home,
      name: person.name,
      courses: await coursesOf(tx, home, { state: 'active' }),
      paid: asked === null ? null : await whoPaysForCase(tx, home, caseId, { ...asked, on }),
    };
    const seen = {
      action: 'read',
      place: 'person-who-pays',
      personIds: [held.personId],
      relation,
      authorityId: home,
    } as const;
    return { seen, value };
  });
}

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

const pathOf = (
  caseId: string,
  { course, held }: CasePaid,
  end = '',
  more: Readonly<Record<string, string>> = {},
): string =>
  `${caseWhoPaysPath(caseId)}${end}?${new URLSearchParams({
    kursus: course.id,
    ...(held === null ? {} : { hold: held.id }),
    ...more,
  })}`;

/** Who pays a course for the person of a case, for staff. */
export function caseWhoPaysRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/:caseId/uddannelse/hvem-betaler', async (c) => {
    const found = await readCase(c);
    if (found === 'not-found') return sendNotFound(c);
    if ('barred' in found) return sendForbidden(c, found.barred);
    const caseId = c.req.param('caseId');
    const { paid, name, courses } = found;
    const reader: Reader = readerOf(c.req.query('til'), 'caseworker');
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
        readers={
          paid === null
            ? []
            : readers.map((one) => ({ reader: one, href: pathOf(caseId, paid, '', { til: readerCodes[one] }) }))
        }
        pdf={paid === null ? '' : pathOf(caseId, paid, '.pdf', { til: readerCodes[reader] })}
        linkOf={linkOf(caseId, paid === null ? caseWhoPaysPath(caseId) : pathOf(caseId, paid))}
      />,
    );
  });
  app.get('/:caseId/uddannelse/hvem-betaler.pdf', async (c) => {
    const found = await readCase(c);
    if (found === 'not-found') return sendNotFound(c);
    if ('barred' in found) return sendForbidden(c, found.barred);
    if (found.paid === null) return sendNotFound(c);
    const reader: Reader = readerOf(c.req.query('til'), 'caseworker');
    return sendSheet(c, found.home, readingFor(found.paid.answer, reader), namedTo(reader, found.name));
  });
  return app;
}
