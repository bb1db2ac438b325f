import { Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { type CompanyLinkTarget, companyLinkTarget } from '../../companies/index.ts';
import { isToken } from '../../kernel/crypto/secret-link.ts';
import type { WebContext, WebEnv } from '../../kernel/http/context.ts';
import { limitRate } from '../../kernel/http/rate-limit.ts';
import { formBody } from '../acts/form-body.ts';
import { linkThanksPath, sendLinkGone } from './gone.tsx';
import type { LinkPage, OpenLink } from './link-page.ts';
import { LinkThanksPage } from './plain-pages.tsx';
import { sendLinkPage } from './send.tsx';
import { linkPages } from './table.ts';
import { companyLinkText } from './text.ts';

/** One address may be a whole company; a link cannot be guessed anyway. */
const linkLimit = { bucket: 'company-link', most: 300, seconds: 600 } as const;

const unseen = createMiddleware<WebEnv>(async (c, next) => {
  await next();
  c.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive');
  c.res.headers.set('Cache-Control', 'no-store');
});

interface Options {
  /** Who is called where nobody knows whose link it was. */
  readonly authorityId: number;
}

const isOpen = (target: CompanyLinkTarget, now: string): boolean =>
  target.usedAt === null && Date.parse(target.validUntil) > Date.parse(now);

type Found = { readonly page: LinkPage; readonly link: OpenLink } | { readonly goneFor: number | null };

async function find(c: WebContext, press: 'look' | 'answer'): Promise<Found> {
  const [kernel, token] = [c.get('kernel'), c.req.param('token') ?? ''];
  const target = isToken(token) ? await companyLinkTarget(kernel.database, token) : null;
  const page = target && linkPages[target.purpose];
  const mayAnswer = press === 'answer' && page?.repeats === true;
  if (!target || !page || !(mayAnswer || isOpen(target, kernel.clock.now())))
    return { goneFor: target?.authorityId ?? null };
  return { page, link: { ...target, token } };
}

/** Links to companies and to those who speak for their employees. Mounted at the root, behind no gate. */
export function companyLinkRoutes({ authorityId }: Options) {
  const app = new Hono<WebEnv>();
  app.use('/virksomhed/svar/*', unseen, limitRate(linkLimit));
  app.get(linkThanksPath, (c) =>
    sendLinkPage(c, { title: companyLinkText(c.get('lang'))('thanks.title'), authorityId }, <LinkThanksPage />),
  );
  app.get('/virksomhed/svar/:token', async (c) => {
    const found = await find(c, 'look');
    return 'page' in found ? found.page.show(c, found.link) : sendLinkGone(c, found.goneFor ?? authorityId);
  });
  app.post('/virksomhed/svar/:token', async (c) => {
    const found = await find(c, 'answer');
    return 'page' in found
      ? found.page.answer(c, found.link, await formBody(c))
      : sendLinkGone(c, found.goneFor ?? authorityId);
  });
  return app;
}
