import { Hono } from 'hono';
import { asEffect, type OwnFinding, ownFindings, versionsOf } from '../../evidence/index.ts';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { isId } from '../../kernel/http/is-id.ts';
import { loginGate } from '../../kernel/http/login-gate.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole, type Role } from '../../kernel/identity/actor.ts';
import { sendPage } from '../frame/page.tsx';
import { sendNotFound } from '../frame/problem-pages.tsx';
import { groupsInWords, readChoice, wholeBank } from './bank.ts';
import { BankPage } from './bank-page.tsx';
import { bankCsv } from './export.ts';
import { HistoryPage, WithdrawnPage } from './history-page.tsx';
import { evidencePath } from './paths.ts';
import { evidenceDeskText } from './text.ts';

/** Who sees what the own house has found out: it is work in hand, so it is for the staff. */
const staff = [
  'caseworker',
  'company-consultant',
  'manager',
  'analyst',
  'administrator',
] as const satisfies readonly Role[];

const isInHouse = (c: WebContext): boolean => {
  const actor = c.get('actor');
  return actor !== null && actor !== undefined && hasRole(actor, ...staff);
};

async function ownOf(c: WebContext, withdrawn = false): Promise<readonly OwnFinding[]> {
  if (!isInHouse(c)) return [];
  const actor = actorOf(c);
  return reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await ownFindings(tx, actor.authorityId, { withdrawn }),
  }));
}

/** The evidence bank: what ships is for everybody, without login; own findings are for the staff. Mounted at `/evidens`. */
export function evidenceRoutes() {
  const app = new Hono<WebEnv>();
  const words = (c: WebContext) => evidenceDeskText(c.get('lang'));
  const back = (c: WebContext) => ({ href: evidencePath, label: words(c)('history.back') });

  app.get('/', async (c) => {
    const inHouse = isInHouse(c);
    const mayKeep = inHouse && hasRole(actorOf(c), 'analyst');
    const choice = readChoice((name) => c.req.query(name));
    const mayComment = inHouse && hasRole(actorOf(c), 'caseworker', 'company-consultant', 'manager', 'analyst');
    const may = { inHouse, mayKeep, mayComment };
    const page = <BankPage bank={wholeBank(await ownOf(c))} choice={choice} {...may} />;
    return sendPage(c, { title: words(c)('title') }, page);
  });

  app.get('/evidens.csv', async (c) => {
    c.header('Content-Type', 'text/csv; charset=utf-8');
    c.header('Content-Disposition', 'attachment; filename="evidens.csv"');
    return c.body(bankCsv(c.get('lang'), wholeBank(await ownOf(c))));
  });

  app.use('/egen/*', loginGate(...staff));
  app.get('/egen/:id', async (c) => {
    const id = c.req.param('id');
    if (!isId(id)) return sendNotFound(c);
    const actor = actorOf(c);
    const versions = await reading(c.get('kernel'), actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await versionsOf(tx, actor.authorityId, id),
    }));
    if (versions.length === 0) return sendNotFound(c);
    return sendPage(c, { title: words(c)('history.title'), back: back(c) }, <HistoryPage versions={versions} />);
  });

  app.use('/trukket-tilbage', loginGate(...staff));
  app.get('/trukket-tilbage', async (c) => {
    const withdrawn = (await ownOf(c, true))
      .filter(({ state }) => state === 'withdrawn')
      .map((own) => ({ own, effect: asEffect(own, groupsInWords) }));
    return sendPage(c, { title: words(c)('withdrawn.title'), back: back(c) }, <WithdrawnPage withdrawn={withdrawn} />);
  });
  return app;
}
