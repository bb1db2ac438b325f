import type { Child } from 'hono/jsx';
import type { WebContext } from '../../kernel/http/context.ts';
import { inLang } from '../../kernel/text/bilingual.ts';
import type { FieldProblem } from '../../ui/form/form-context.ts';
import { PublicPage } from '../../ui/layout/public-page.tsx';
import { authorityContact } from '../frame/authority-contact.ts';
import { pageContext } from '../frame/page.tsx';
import type { LinkFaults } from './link-page.ts';

interface LinkPageSent {
  readonly title: string;
  readonly authorityId: number;
  readonly problems?: readonly FieldProblem[];
  readonly status?: 200 | 404 | 422;
}

/** Nobody is logged in here, also where somebody is: the page is the link's. The authority stands in the footer, with its telephone. */
export async function sendLinkPage(
  c: WebContext,
  { title, authorityId, problems = [], status = 200 }: LinkPageSent,
  body: Child,
) {
  const context = {
    ...(await pageContext(c)),
    actor: undefined,
    flash: undefined,
    sessionExpiresAt: undefined,
    authority: await authorityContact(c.get('kernel'), authorityId),
    links: { home: '/', privacy: '/om/dine-data' },
  };
  const page = (
    <PublicPage context={context} title={title} problems={[...problems]}>
      {body}
    </PublicPage>
  );
  c.header('Content-Language', context.lang);
  return c.html(String(await page), status);
}

/** Faults of an act as the error summary and the fields of the page say them. */
export const linkProblems = (c: WebContext, faults: LinkFaults = {}): FieldProblem[] =>
  Object.entries(faults).map(([field, text]) => ({ field, message: inLang(text, c.get('lang')) }));
