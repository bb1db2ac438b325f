import { Hono } from 'hono';
import { actorOf, type WebContext, type WebEnv } from '../../../kernel/http/context.ts';
import { listDeadLetters } from '../../../kernel/jobs/dead-letters.ts';
import { jobOverview, scheduleOverview } from '../../../kernel/jobs/overview.ts';
import { inLang } from '../../../kernel/text/bilingual.ts';
import { formBody, textOf } from '../../acts/form-body.ts';
import { sendNotFound } from '../../frame/problem-pages.tsx';
import { sendAdminPage } from '../frame/admin-page.tsx';
import { paths } from '../frame/paths.ts';
import { readHouse } from '../frame/read.ts';
import type { Installation } from '../installation.ts';
import { mostLetters } from './dead-letters.tsx';
import { DiscardPage } from './discard-page.tsx';
import { JobsPage } from './page.tsx';
import { readEventsBehind, readResolutions } from './queries.ts';
import { takeStep } from './step.ts';
import { jobsText } from './text.ts';

const shownResolutions = 20;
const longestReason = 500;
const cprShaped = /(?<!\d)\d{6}[-\s]?\d{4}(?!\d)/;

async function showJobs(c: WebContext, program: Installation) {
  const [{ clock, acts }, t] = [c.get('kernel'), jobsText(c.get('lang'))];
  const found = await readHouse(c, async (tx, authorityId) => {
    const letters = await listDeadLetters(tx, authorityId, mostLetters);
    const eventIds = letters.flatMap(({ eventId }) => eventId ?? []);
    return {
      queues: await jobOverview(tx, authorityId),
      letters,
      events: await readEventsBehind(tx, authorityId, eventIds),
      schedules: await scheduleOverview(tx, program.schedules, clock.now()),
      resolutions: await readResolutions(tx, authorityId, shownResolutions),
    };
  });
  const done = c.req.query('gjort');
  if (done === 'retried' || done === 'discarded') c.set('flash', { kind: 'success', text: t(`done.${done}`) });
  return sendAdminPage(c, { section: 'jobs', title: t('title') }, <JobsPage {...found} acts={acts} />);
}

async function showDiscard(c: WebContext, id: string, reason = '', problem?: string) {
  const letters = await readHouse(c, (tx) => listDeadLetters(tx, actorOf(c).authorityId, mostLetters));
  const letter = letters.find((one) => one.id === id);
  if (!letter) return sendNotFound(c);
  return sendAdminPage(
    c,
    {
      section: 'jobs',
      title: jobsText(c.get('lang'))('discard.title'),
      below: [],
      ...(problem ? { problems: [{ field: 'grund', message: problem }], status: 422 as const } : {}),
    },
    <DiscardPage letter={letter} reason={reason} problem={problem} />,
  );
}

async function discard(c: WebContext, id: string) {
  const [lang, t] = [c.get('lang'), jobsText(c.get('lang'))];
  const typed = (textOf(await formBody(c), 'grund') ?? '').trim().slice(0, longestReason);
  // The number itself is not shown again either.
  if (cprShaped.test(typed))
    return showDiscard(c, id, typed.replaceAll(new RegExp(cprShaped, 'g'), '…'), t('discard.reason.cpr'));
  const outcome = await takeStep(c, id, { kind: 'discarded', reason: typed });
  if (outcome.ok) return c.redirect(`${paths.jobs}?gjort=discarded`, 303);
  return showDiscard(c, id, typed, inLang(outcome.text, lang));
}

async function retry(c: WebContext, id: string) {
  const outcome = await takeStep(c, id, { kind: 'retried' });
  return outcome.ok ? c.redirect(`${paths.jobs}?gjort=retried`, 303) : sendNotFound(c);
}

export function jobsRoutes(program: Installation) {
  const app = new Hono<WebEnv>();
  app.get('/', (c) => showJobs(c, program));
  app.post('/:id{[0-9a-f-]{36}}/proev-igen', (c) => retry(c, c.req.param('id')));
  app.get('/:id{[0-9a-f-]{36}}/kasser', (c) => showDiscard(c, c.req.param('id')));
  app.post('/:id{[0-9a-f-]{36}}/kasser', (c) => discard(c, c.req.param('id')));
  return app;
}
