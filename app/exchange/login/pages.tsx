import type { Child } from 'hono/jsx';
import type { WebContext } from '../../kernel/http/context.ts';
import type { LoginRefusal } from '../../kernel/identity/login-claims.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { paths } from './login-config.ts';
import { type LoginContact, type LoginDeps, textOf } from './login-deps.ts';
import type { LoginText } from './text.ts';

type PageStatus = 200 | 400 | 403 | 502 | 503;

export async function show(c: WebContext, deps: LoginDeps, title: string, body: Child, status: PageStatus = 200) {
  c.header('Cache-Control', 'no-store');
  return c.html(await deps.web.frame(c, { title, body }), status);
}

const startLink = (returnTo: string, asAnother = false): string => {
  const query = new URLSearchParams({
    ...(returnTo === '/' ? {} : { til: returnTo }),
    ...(asAnother ? { skift: '1' } : {}),
  });
  return query.size > 0 ? `${paths.start}?${query}` : paths.start;
};

/** Why somebody came to the login page. */
const reasons = { gemt: 'login.saved', 'ikke-gemt': 'login.unsaved', udloebet: 'login.expired' } as const;
type Reason = keyof typeof reasons;
export const isReason = (text: string | undefined): text is Reason =>
  text !== undefined && Object.hasOwn(reasons, text);

export function loginPage(c: WebContext, deps: LoginDeps, returnTo: string, reason: Reason | null) {
  const t = textOf(c);
  return show(
    c,
    deps,
    t('login.title'),
    <>
      <h1>{t('login.title')}</h1>
      {reason ? (
        <div class="alert alert-info">
          <Icon name="info" class="alert-icon" />
          <p class="alert-text">{t(reasons[reason])}</p>
        </div>
      ) : (
        <p>{t('login.lead')}</p>
      )}
      <p>
        <a class="button button-primary" href={startLink(returnTo)}>
          {t('login.button', { provider: deps.provider.config.name })}
        </a>
      </p>
    </>,
  );
}

/** What stopped a login, besides what {@link LoginRefusal} names. */
export type LoginStop = LoginRefusal | 'login-stale' | 'login-cancelled' | 'login-failed' | 'provider-down';

const stopStatus: Readonly<Record<LoginStop, PageStatus>> = {
  'loa-too-low': 403,
  'cpr-missing': 403,
  'citizen-unknown': 403,
  'user-unknown': 403,
  'user-inactive': 403,
  'user-without-role': 403,
  'login-stale': 400,
  'login-cancelled': 200,
  'login-failed': 502,
  'provider-down': 503,
};

// Where the same person would only be refused again, the way on is another person.
const anotherPerson: ReadonlySet<LoginStop> = new Set([
  'citizen-unknown',
  'user-unknown',
  'user-inactive',
  'user-without-role',
]);
const withPhone: ReadonlySet<LoginStop> = new Set(['citizen-unknown', 'cpr-missing', 'provider-down', 'login-failed']);

/** Each reason has its own page: what it means, what to do, whom to call. None tells anything of what is stored here. */
export async function stopPage(c: WebContext, deps: LoginDeps, stop: LoginStop, returnTo = '/') {
  const t = textOf(c);
  const contact = await deps.contact();
  const { title, body } = stopTexts(t, stop, contact, deps.provider.config.name);
  const asAnother = anotherPerson.has(stop) || stop === 'loa-too-low' || stop === 'cpr-missing';
  return show(
    c,
    deps,
    title,
    <>
      <h1>{title}</h1>
      <p>{body}</p>
      {withPhone.has(stop) ? <CallUs t={t} contact={contact} /> : null}
      <p>
        <a class="button button-secondary" href={startLink(returnTo, asAnother)}>
          {t(anotherPerson.has(stop) ? 'login.asAnother' : 'login.again')}
        </a>
      </p>
    </>,
    stopStatus[stop],
  );
}

function stopTexts(t: LoginText, stop: LoginStop, { organisation }: LoginContact, provider: string) {
  switch (stop) {
    case 'citizen-unknown':
      return { title: t('citizen-unknown.title', { organisation }), body: t('citizen-unknown.body') };
    case 'user-unknown':
      return { title: t('user-unknown.title'), body: t('user-unknown.body', { organisation }) };
    case 'user-inactive':
      return { title: t('user-inactive.title'), body: t('user-inactive.body', { organisation }) };
    case 'login-failed':
      return { title: t('login-failed.title'), body: t('login-failed.body', { provider }) };
    case 'provider-down':
      return { title: t('provider-down.title', { provider }), body: t('provider-down.body', { organisation }) };
    default:
      return { title: t(`${stop}.title`), body: t(`${stop}.body`) };
  }
}

function CallUs({ t, contact }: { readonly t: LoginText; readonly contact: LoginContact }) {
  const { organisation, phone } = contact;
  if (!phone) return <p>{t('login.callWithoutNumber', { organisation })}</p>;
  return (
    <p>
      {t('login.call', { organisation })} <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a>.
    </p>
  );
}

export function logoutPage(c: WebContext, deps: LoginDeps, csrfToken: string) {
  const t = textOf(c);
  return show(
    c,
    deps,
    t('logout.title'),
    <>
      <h1>{t('logout.title')}</h1>
      <form method="post" action={paths.logout}>
        <input type="hidden" name="_csrf" value={csrfToken} />
        <button type="submit" class="button button-primary">
          {t('logout.button')}
        </button>
      </form>
    </>,
  );
}

/** Between our log-out and the provider's. A page, not a redirect: form-action would stop one that leaves this site. */
export function leavingPage(c: WebContext, deps: LoginDeps, next: URL) {
  const t = textOf(c);
  const provider = deps.provider.config.name;
  c.header('Refresh', `0; url=${next.href}`);
  return show(
    c,
    deps,
    t('leaving.title'),
    <>
      <h1>{t('leaving.title')}</h1>
      <p>{t('leaving.body', { provider })}</p>
      <p>
        <a href={next.href}>{t('leaving.link', { provider })}</a>
      </p>
    </>,
  );
}

export function loggedOutPage(c: WebContext, deps: LoginDeps) {
  const t = textOf(c);
  return show(
    c,
    deps,
    t('loggedOut.title'),
    <>
      <h1>{t('loggedOut.title')}</h1>
      <p>{t('loggedOut.body')}</p>
      <p>
        <a class="button button-secondary" href={`${paths.start}?skift=1`}>
          {t('loggedOut.again')}
        </a>
      </p>
    </>,
  );
}
