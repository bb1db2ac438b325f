import { Hono } from 'hono';
import type { WebContext, WebEnv } from '../../../kernel/http/context.ts';
import { answerProblem } from '../../../kernel/http/problem.tsx';
import { paths } from '../login-config.ts';
import { type LoginDeps, textOf } from '../login-deps.ts';
import { show } from '../pages.tsx';
import { type DemoProvider, mount, personaPath } from './demo-provider.ts';
import { PersonaPage } from './persona-page.tsx';

/** The pages and endpoints of the demo provider. Its own default pages never show. */
export function demoRoutes(deps: LoginDeps, demo: DemoProvider): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get(personaPath(':uid'), (c) => choosePerson(c, deps, demo));
  app.post(personaPath(':uid'), (c) => beThatPerson(c, deps, demo));
  app.all(`${mount}/*`, (c) => ownEndpoint(c, deps, demo));
  return app;
}

async function choosePerson(c: WebContext, deps: LoginDeps, demo: DemoProvider): Promise<Response> {
  if (!(await demo.isWaiting(c.req.raw))) return stalePage(c, deps);
  const query = (c.req.query('navn') ?? '').trim().slice(0, 100);
  const t = textOf(c);
  const personas = await demo.people.personas();
  const found = query === '' ? null : await demo.people.search(query);
  const csrfToken = c.get('session')?.csrfToken;
  return show(
    c,
    deps,
    t('demo.title'),
    <PersonaPage
      t={t}
      lang={c.get('lang') ?? 'da'}
      action={c.req.path}
      csrfToken={csrfToken}
      personas={personas}
      query={query}
      found={found}
    />,
  );
}

async function beThatPerson(c: WebContext, deps: LoginDeps, demo: DemoProvider): Promise<Response> {
  const subject = (await c.req.parseBody())['person'];
  const known = typeof subject === 'string' ? await demo.people.bySubject(subject) : null;
  // The form has been read, and the provider needs no more than the cookie.
  const asked = new Request(c.req.url, { headers: c.req.raw.headers });
  const next = known ? await demo.choose(asked, known.subject) : null;
  return next ? c.redirect(next, 303) : stalePage(c, deps);
}

async function ownEndpoint(c: WebContext, deps: LoginDeps, demo: DemoProvider): Promise<Response> {
  const body = c.req.method === 'POST' ? await c.req.arrayBuffer() : undefined;
  const request = new Request(c.req.url, {
    method: c.req.method,
    headers: c.req.raw.headers,
    ...(body ? { body } : {}),
  });
  const answer = await demo.fetch(request);
  if (answer.status === 404) return answerProblem(c, 'not-found');
  const error = answer.headers.get('X-Demo-Error');
  if (error === null) return answer;
  deps.web.log.info({ requestId: c.get('requestId'), error }, 'the demo login refused');
  return stalePage(c, deps);
}

function stalePage(c: WebContext, deps: LoginDeps) {
  const t = textOf(c);
  return show(
    c,
    deps,
    t('demo.staleTitle'),
    <>
      <h1>{t('demo.staleTitle')}</h1>
      <p>{t('demo.staleBody')}</p>
      <p>
        <a class="button button-primary" href={paths.start}>
          {t('login.title')}
        </a>
      </p>
    </>,
    400,
  );
}
