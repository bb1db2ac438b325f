import { toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { hasRole } from '../../kernel/identity/actor.ts';
import { sendPage } from '../frame/page.tsx';
import { FundPage } from './fund/fund-page.tsx';
import { type Filter, filters } from './fund/waits.ts';
import { readFundCases } from './queries/fund-cases.ts';
import { readShared } from './queries/shared-cases.ts';
import { SharedPage } from './shared-page.tsx';
import { sharedText } from './text.ts';

interface Shown {
  readonly authorityId: number;
  readonly personId: string;
}

/** One row in the access log for each municipality whose citizens were shown. */
function seenBy(cases: readonly Shown[], relation: 'helper' | 'akasse') {
  const houses = [...new Set(cases.map(({ authorityId }) => authorityId))];
  return houses.map((authorityId) => ({
    action: 'list' as const,
    place: 'shared-cases',
    personIds: cases.filter((one) => one.authorityId === authorityId).map(({ personId }) => personId),
    relation,
    authorityId,
  }));
}

async function sendFundPage(c: WebContext) {
  const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
  const now = kernel.clock.now();
  const cases = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const value = await readFundCases(tx, actor, now, toCopenhagen(now).date);
    return { seen: seenBy(value, 'akasse'), value };
  });
  const asked = c.req.query('vis');
  const filter = filters.find((one): one is Filter => one === asked) ?? null;
  return sendPage(c, { title: sharedText(lang)('fund.title') }, <FundPage cases={cases} filter={filter} />);
}

async function sendHelperPage(c: WebContext) {
  const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
  const cases = await reading(kernel, actor, c.get('requestId'), async (tx) => {
    const value = await readShared(tx, actor, kernel.clock.now());
    return { seen: seenBy(value, 'helper'), value };
  });
  return sendPage(c, { title: sharedText(lang)('title') }, <SharedPage cases={cases} />);
}

/** For the a-kasse, the members whose plan they work in; for helpers from other departments, the parts they were let into. */
export function sharedRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => (hasRole(actorOf(c), 'akasse-caseworker') ? sendFundPage(c) : sendHelperPage(c)));
  return app;
}
