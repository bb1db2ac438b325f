import { type Instant, instant } from '@fodfaeste/law/dates';
import type { Child } from 'hono/jsx';
import type { WebContext } from '../../kernel/http/context.ts';
import { hasRole, leadingRole } from '../../kernel/identity/actor.ts';
import type { PageContext } from '../../ui/context.ts';
import { CitizenPage } from '../../ui/layout/citizen-page.tsx';
import type { PageProps } from '../../ui/layout/frame.tsx';
import { PublicPage } from '../../ui/layout/public-page.tsx';
import { StaffPage } from '../../ui/layout/staff-page.tsx';
import { deskText } from '../text.ts';
import { authorityContact } from './authority-contact.ts';
import { doorFor } from './door.tsx';
import { citizenNav, homeOf, staffNav } from './navigation.ts';

/** What every page needs of the request. */
export async function pageContext(c: WebContext): Promise<PageContext> {
  const [kernel, actor, session, lang] = [c.get('kernel'), c.get('actor'), c.get('session'), c.get('lang')];
  const t = deskText(lang);
  const url = new URL(c.req.url);
  return {
    lang,
    path: `${url.pathname}${url.search}`,
    csrfToken: session?.csrfToken ?? '',
    now: kernel.clock.now() as Instant,
    actor: actor ? { name: actor.name, role: t(`role.${leadingRole(actor)}`) } : undefined,
    authority: actor ? await authorityContact(kernel, actor.authorityId) : undefined,
    flash: c.get('flash') ?? undefined,
    banner: c.get('demo') ? t('banner.demo') : undefined,
    sessionExpiresAt: session ? instant(session.expiresAt) : undefined,
    links: { home: actor ? homeOf(actor) : '/', privacy: '/om/dine-data' },
  };
}

type PartProps = Omit<PageProps, 'context' | 'children'>;

/** Sends a page in the layout of whoever is looking. */
export async function sendPage(
  c: WebContext,
  props: PartProps,
  body: Child,
  status: 200 | 400 | 403 | 404 | 409 | 422 | 429 | 500 = 200,
) {
  const context = await pageContext(c);
  const actor = c.get('actor');
  const { lang } = context;
  const page = { context, ...props, children: body };
  const searches = actor && hasRole(actor, 'caseworker', 'company-consultant', 'manager');
  const search = searches ? { action: '/overblik/soeg', label: deskText(lang)('search.label') } : undefined;
  const tree = !actor ? (
    <PublicPage {...page} />
  ) : actor.kind === 'citizen' ? (
    <CitizenPage {...page} nav={citizenNav(lang)}>
      {body}
      {await doorFor(c)}
    </CitizenPage>
  ) : (
    <StaffPage {...page} nav={staffNav(actor, lang)} search={search} />
  );
  c.header('Content-Language', lang);
  return c.html(String(await tree), status);
}
