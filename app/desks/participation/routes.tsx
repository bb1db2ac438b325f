import { addDays, addMonths, fromCopenhagen, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import { Hono } from 'hono';
import { actorOf, type WebEnv } from '../../kernel/http/context.ts';
import { reading } from '../../kernel/http/reading.ts';
import { sendPage } from '../frame/page.tsx';
import { ParticipationPage } from './participation-page.tsx';
import { readParticipation } from './queries.ts';
import { participationText } from './text.ts';

/** `/tal/deltagelse`, for managers and analysts: groups, never one person. */
export function participationRoutes() {
  const app = new Hono<WebEnv>();
  app.get('/', async (c) => {
    const [kernel, actor, lang] = [c.get('kernel'), actorOf(c), c.get('lang')];
    const until = toCopenhagen(kernel.clock.now()).date;
    const from = addMonths(until, -12, 'last-day-of-month');
    const midnight = plainTime('00:00');
    const period = { from: fromCopenhagen(from, midnight), until: fromCopenhagen(addDays(until, 1), midnight) };
    const figures = await reading(kernel, actor, c.get('requestId'), async (tx) => ({
      seen: null,
      value: await readParticipation(tx, actor.authorityId, period),
    }));
    return sendPage(
      c,
      { title: participationText(lang)('title') },
      <ParticipationPage figures={figures} from={from} until={until} />,
    );
  });
  return app;
}
