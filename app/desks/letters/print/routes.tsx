import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { webOf } from '../../../kernel/http/web.ts';
import { letterHouse, type PaperLetter, paperQueue, printRoomOf, sentLetterPdf } from '../../../letters/index.ts';
import { isProtected } from '../../../people/index.ts';
import { sendPage } from '../../frame/page.tsx';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { letterPaths } from '../paths.ts';
import { sendLetterPdf } from '../send-pdf.ts';
import { letterPageText } from '../text.ts';
import { PilePage, SheetsPage } from './print-pages.tsx';

const relationOf = (c: WebContext) => (printRoomOf(actorOf(c)).everybody ? 'authority' : 'same-team');

const readPile = (c: WebContext, seen: (letters: readonly PaperLetter[], now: Instant) => readonly Seen[]) => {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const now = kernel.clock.now() as Instant;
  return reading(kernel, actor, c.get('requestId'), async (tx) => {
    const letters = await paperQueue(tx, actor.authorityId, printRoomOf(actor), now);
    return { seen: seen(letters, now), value: { letters, house: await letterHouse(tx, actor.authorityId) } };
  });
};

interface Seen {
  readonly action: 'list' | 'export';
  readonly place: string;
  readonly personIds: readonly string[];
  readonly relation: string;
}

const people = (letters: readonly PaperLetter[]) => [...new Set(letters.map(({ personId }) => personId))];

/** Whose letter was printed; a protected address is named by itself. */
function printedSeen(c: WebContext, letters: readonly PaperLetter[], now: Instant): Seen[] {
  const today = toCopenhagen(now).date;
  const hidden = letters.filter(({ protectedUntil }) => isProtected(protectedUntil, today));
  const relation = relationOf(c);
  return [
    { action: 'export', place: 'print-letters', personIds: people(letters), relation },
    { action: 'export', place: 'person-address', personIds: people(hidden), relation },
  ];
}

const windowOf = ({ personName, street, postcode, city }: PaperLetter): string[] =>
  [personName, street ?? '', [postcode, city].filter(Boolean).join(' ')].filter((line) => line !== '');

/** `/breve/print`: the pile without addresses, and the sheets with them. Whose protected address was printed is named in the log. */
export function printRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const { letters } = await readPile(c, (all) => [
      { action: 'list', place: 'print-pile', personIds: people(all), relation: relationOf(c) },
    ]);
    const title = letterPageText(c.get('lang'))('print.title');
    const page = <PilePage letters={letters} once={c.get('kernel').newId()} />;
    return sendPage(c, { title, back: { href: letterPaths.mailings } }, page);
  });
  app.get('/ark', async (c) => {
    const { letters, house } = await readPile(c, (all, now) => printedSeen(c, all, now));
    if (letters.length === 0) return c.redirect(letterPaths.printRoom, 303);
    const [lang, today] = [c.get('lang'), toCopenhagen(c.get('kernel').clock.now() as Instant).date];
    const t = letterPageText(lang);
    return sendPage(
      c,
      { title: t('print.title'), back: { href: letterPaths.printRoom, label: t('print.back') } },
      <SheetsPage
        letters={letters}
        house={house}
        once={c.get('kernel').newId()}
        publicUrl={webOf(c).settings.publicUrl}
        today={today}
      />,
    );
  });
  app.get('/:file{[0-9a-f-]+\\.pdf}', async (c) => {
    const id = c.req.param('file').replace(/\.pdf$/, '');
    const { letters, house } = await readPile(c, (all, now) =>
      printedSeen(
        c,
        all.filter((letter) => letter.id === id),
        now,
      ),
    );
    const letter = letters.find((one) => one.id === id);
    if (!letter) return sendNotFound(c);
    const { publicUrl } = webOf(c).settings;
    return sendLetterPdf(c, await sentLetterPdf({ letter, house, recipient: windowOf(letter), publicUrl }));
  });
  return app;
}
