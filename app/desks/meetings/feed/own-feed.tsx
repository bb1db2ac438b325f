import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { reading } from '../../../kernel/http/reading.ts';
import { webOf } from '../../../kernel/http/web.ts';
import { hasFeed, newFeedSecret } from '../../../meetings/index.ts';
import type { FieldProblem } from '../../../ui/form/form-context.ts';
import { formBody } from '../../acts/form-body.ts';
import { sendPage } from '../../frame/page.tsx';
import { calendarPaths, citizenPaths, feedAddress } from '../paths.ts';
import { submitAct } from '../submit.ts';
import { FeedPage } from './page.tsx';
import { feedText } from './text.ts';

interface Reader {
  readonly kind: 'citizen' | 'staff';
  readonly path: string;
  readonly back: string;
}

interface Shown {
  readonly made?: string;
  readonly problems?: readonly FieldProblem[];
  readonly status?: 200 | 400 | 409 | 422;
}

async function show(c: WebContext, reader: Reader, { made, problems = [], status }: Shown = {}) {
  const [kernel, actor] = [c.get('kernel'), actorOf(c)];
  const active = await reading(kernel, actor, c.get('requestId'), async (tx) => ({
    seen: null,
    value: await hasFeed(tx, actor.authorityId, actor.id),
  }));
  // The address is a key: no copy of the page stays anywhere.
  c.header('Cache-Control', 'private, no-store');
  return sendPage(
    c,
    { title: feedText(c.get('lang'))('title'), back: { href: reader.back }, problems },
    <FeedPage
      reader={reader.kind}
      action={reader.path}
      endAction={`${reader.path}/slut`}
      active={active}
      made={made ?? null}
      once={kernel.newId()}
    />,
    status,
  );
}

/** Makes the secret here, hands the act its print, and shows the address this once. */
async function make(c: WebContext, reader: Reader) {
  const { secret, hash } = newFeedSecret();
  const form = await formBody(c);
  const result = await submitAct(c, { act: 'make-calendar-feed', form, given: { tokenHash: hash }, quiet: true });
  if (result.kind === 'out') return result.response;
  if (result.kind === 'again') return show(c, reader, result);
  // Sent twice: the first answer made an address that only its own page has shown.
  if (result.answer.repeated) return c.redirect(reader.path, 303);
  return show(c, reader, { made: `${webOf(c).settings.publicUrl}${feedAddress(secret)}` });
}

async function end(c: WebContext, reader: Reader) {
  const result = await submitAct(c, { act: 'end-calendar-feed', form: await formBody(c) });
  if (result.kind === 'out') return result.response;
  return result.kind === 'again' ? show(c, reader, result) : c.redirect(reader.path, 303);
}

function ownFeed(reader: Reader) {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => show(c, reader));
  app.post('/', (c) => make(c, reader));
  app.post('/slut', (c) => end(c, reader));
  return app;
}

export const feedOfCitizen = () => ownFeed({ kind: 'citizen', path: citizenPaths.feed, back: citizenPaths.all });
export const feedOfStaff = () => ownFeed({ kind: 'staff', path: calendarPaths.feed, back: calendarPaths.week });
