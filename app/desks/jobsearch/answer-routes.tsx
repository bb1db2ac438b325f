import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import type { Child } from 'hono/jsx';
import { answerByLink, isOpenLink } from '../../jobsearch/index.ts';
import type { RawForm } from '../../kernel/act/form-data.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { limitRate } from '../../kernel/http/rate-limit.ts';
import { type Bilingual, inLang } from '../../kernel/text/bilingual.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { PublicPage } from '../../ui/layout/public-page.tsx';
import { formBody, textOf } from '../acts/form-body.ts';
import { pageContext } from '../frame/page.tsx';
import { AnswerPage, GonePage, ThanksPage } from './answer-page.tsx';
import { jobSearchDeskText } from './text.ts';

/** One address may be a whole library; a link cannot be guessed anyway. */
const linkLimit = { bucket: 'answer-link', most: 300, seconds: 600 } as const;

const asked = [1, 2, 3].flatMap((n) => [`title${n}`, `company${n}`, `day${n}`]);
/** A day is always chosen: it says something only beside a job. */
const answersIn = (form: RawForm): Record<string, string> => {
  const given = Object.fromEntries(
    asked.flatMap((name) => {
      const text = textOf(form, name)?.trim();
      return text ? [[name, text]] : [];
    }),
  );
  for (const n of [1, 2, 3]) if (given[`title${n}`] === undefined) delete given[`day${n}`];
  return given;
};

// Nobody is logged in here, also where somebody is: the page is the link's, and shows no name.
async function send(c: WebContext, title: string, body: Child, status: 200 | 404 | 422, problems: FieldProblem[] = []) {
  const context = {
    ...(await pageContext(c)),
    actor: undefined,
    authority: undefined,
    flash: undefined,
    sessionExpiresAt: undefined,
  };
  const page = (
    <PublicPage context={context} title={title} problems={problems}>
      {body}
    </PublicPage>
  );
  c.header('Content-Language', context.lang);
  return c.html(String(await page), status);
}

const unseen = createMiddleware<WebEnv>(async (c, next) => {
  await next();
  c.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  c.res.headers.set('Cache-Control', 'no-store');
});

const gone = (c: WebContext) => send(c, jobSearchDeskText(c.get('lang'))('answer.gone.title'), <GonePage />, 404);

function ask(c: WebContext, token: string, typed?: RawForm, faults: Readonly<Record<string, Bilingual>> = {}) {
  const lang = c.get('lang');
  const problems = Object.entries(faults).map(([field, text]) => ({ field, message: inLang(text, lang) }));
  const once = c.get('kernel').newId();
  const page = <AnswerPage action={`/svar/${token}`} once={once} typed={typed} problems={problems} />;
  const title = jobSearchDeskText(lang)('answer.question');
  return send(c, title, page, problems.length > 0 ? 422 : 200, problems);
}

/** Links that answer one question without a login. Mounted at the root, behind no gate. */
export function answerLinkRoutes() {
  const app = new Hono<WebEnv>();
  app.use('/svar/*', unseen, limitRate(linkLimit));
  app.get('/svar/tak', (c) => send(c, jobSearchDeskText(c.get('lang'))('answer.thanks.title'), <ThanksPage />, 200));
  // To look is not to use: programs that open every link in a mail take nothing away.
  app.get('/svar/:token', async (c) => {
    const token = c.req.param('token');
    return (await isOpenLink(c.get('kernel'), token)) ? ask(c, token) : gone(c);
  });
  app.post('/svar/:token', async (c) => {
    const token = c.req.param('token');
    const form = await formBody(c);
    const answer = await answerByLink(c.get('kernel'), {
      token,
      answers: answersIn(form),
      onceKey: textOf(form, '_once')?.slice(0, 64),
      requestId: c.get('requestId'),
    });
    if (answer.kind === 'gone') return gone(c);
    return answer.kind === 'again' ? ask(c, token, form, answer.fields) : c.redirect('/svar/tak', 303);
  });
  return app;
}
