import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Translate } from '../text/catalogue.ts';
import { langs } from '../text/language.ts';
import type { WebContext, WebEnv } from './context.ts';
import { wantsJson } from './request-kind.ts';
import type { da } from './text.da.ts';
import { httpText } from './text.ts';
import { type Web, webOf } from './web.ts';

const statuses = {
  'login-needed': 401,
  forbidden: 403,
  'foreign-form': 403,
  'not-found': 404,
  'too-large': 413,
  'too-many': 429,
  unexpected: 500,
} as const;

/** What can stand in the way before or outside an act. */
export type Problem = keyof typeof statuses;

interface Details {
  /** Seconds to wait, for `too-many`. */
  readonly wait?: number;
  /** Given where the guards have not run. */
  readonly web?: Web;
}

/** A clear page, or `{ kind, text: { da, en }, requestId }` for programs. */
export async function answerProblem(c: WebContext, problem: Problem, details: Details = {}): Promise<Response> {
  const status = statuses[problem];
  const requestId = c.get('requestId');
  if (details.wait !== undefined) c.header('Retry-After', String(details.wait));
  c.header('Cache-Control', 'no-store');
  const said = (t: Translate<typeof da>) => ({ title: t(`${problem}.title`), body: bodyOf(t, problem, details) });
  if (wantsJson(c)) {
    const [inDanish, inEnglish] = langs.map((lang) => said(httpText(lang)));
    const text = { da: `${inDanish?.title}. ${inDanish?.body}`, en: `${inEnglish?.title}. ${inEnglish?.body}` };
    return c.json({ kind: problem, text, requestId }, status);
  }
  const t = httpText(c.get('lang') ?? 'da');
  const { title, body } = said(t);
  const content = (
    <>
      <h1>{title}</h1>
      <p>{body}</p>
      {problem === 'unexpected' ? <p>{t('requestNumber', { id: requestId })}</p> : null}
      <p>
        <a href="/">{t('toFrontPage')}</a>
      </p>
    </>
  );
  const { frame } = details.web ?? webOf(c);
  return c.html(await frame(c, { title, body: content }), status);
}

function bodyOf(t: Translate<typeof da>, problem: Problem, { wait = 1 }: Details): string {
  if (problem !== 'too-many') return t(`${problem}.body`);
  return wait < 60 ? t('too-many.seconds', { count: wait }) : t('too-many.minutes', { count: Math.ceil(wait / 60) });
}

/** For `app.onError`: what nobody foresaw is logged with its number, and shown without its cause. */
export function onUnexpected(web: Web): ErrorHandler<WebEnv> {
  return (error, c) => {
    if (error instanceof HTTPException && error.status < 500) return answerProblem(c, problemOf(error.status), { web });
    web.log.error(
      { requestId: c.get('requestId'), method: c.req.method, route: c.req.routePath, error },
      'request failed',
    );
    return answerProblem(c, 'unexpected', { web });
  };
}

function problemOf(status: number): Problem {
  if (status === 413) return 'too-large';
  return status === 401 || status === 403 ? 'forbidden' : 'not-found';
}

/** For `app.notFound`. */
export function onNotFound(web: Web): NotFoundHandler<WebEnv> {
  return (c) => answerProblem(c, 'not-found', { web });
}
