import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import type { ProviderContext } from 'oidc-provider';
import { type LoginConfig, nemLogInClaims, paths } from '../login-config.ts';
import { nodePair } from './node-pair.ts';
import type { DemoPeople } from './persona.ts';
import { quietly } from './quietly.ts';

export const mount = '/demo-login';
export const personaPath = (uid: string): string => `${mount}/personer/${uid}`;

export interface DemoOptions {
  readonly publicUrl: string;
  readonly people: DemoPeople;
  readonly environment: string | undefined;
  /** Delivers the provider's own requests (it tells us of log-outs) to the app. */
  readonly deliver: (request: Request) => Promise<Response>;
  /** Puts the claims into the id token as well, as some brokers do; for tests. */
  readonly claimsInIdToken?: boolean;
}

/** A login provider that speaks OpenID Connect as a MitID broker does, for people who do not exist. */
export interface DemoProvider {
  readonly config: LoginConfig;
  readonly people: DemoPeople;
  /** Answers everything under the mount, except the page with the personas. */
  fetch(request: Request): Promise<Response>;
  /** True while a login is waiting for somebody to choose who they are. */
  isWaiting(request: Request): Promise<boolean>;
  /** The waiting login is this person's; answers where to go on. Null when none is waiting. */
  choose(request: Request, subject: string): Promise<string | null>;
}

/** @throws Error in production: with this provider, everybody can be anybody */
export async function demoProvider(options: DemoOptions): Promise<DemoProvider> {
  if (options.environment === 'production') throw new Error('The demo login does not run in production.');
  const config: LoginConfig = {
    publicUrl: options.publicUrl,
    issuer: `${options.publicUrl}${mount}`,
    clientId: 'fodfaeste',
    authentication: { secret: randomBytes(32).toString('base64url') },
    name: 'demo-login',
    scope: 'openid person',
    claims: nemLogInClaims,
    alwaysAsk: true,
  };
  const { provider, errors } = await quietly(() => makeProvider(config, options));
  const handle = provider.callback();
  const address = new URL(options.publicUrl);
  const pairOf = (request: Request) => nodePair(request, mount, address);

  const ask = async (request: Request): Promise<Response> => {
    const { request: incoming, response, answered } = await pairOf(request);
    await handle(incoming, response);
    return answered;
  };
  const unlessGone = async <T>(gone: T, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof errors.SessionNotFound) return gone;
      throw error;
    }
  };
  return {
    config,
    people: options.people,
    fetch: async (request) => confirmed(request, await ask(request), ask),
    isWaiting: (request) =>
      unlessGone(false, async () => {
        const pair = await pairOf(request);
        return (await provider.interactionDetails(pair.request, pair.response)).prompt.name === 'login';
      }),
    choose: (request, subject) =>
      unlessGone(null, async () => {
        const pair = await pairOf(request);
        const result = { login: { accountId: subject } };
        return await provider.interactionResult(pair.request, pair.response, result, {
          mergeWithLastSubmission: false,
        });
      }),
  };
}

async function makeProvider(config: LoginConfig, options: DemoOptions) {
  // Loaded here, so that an installation with a real provider never loads it.
  const { Provider, errors } = await import('oidc-provider');
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256', kid: 'demo' };
  const provider = new Provider(config.issuer, { ...settings(config, options), jwks: { keys: [key] } });
  provider.proxy = true;
  return { provider, errors };
}

function settings({ clientId, authentication, publicUrl }: LoginConfig, options: DemoOptions) {
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true, overwrite: true };
  const own = (path: string): string => `${publicUrl}${path}`;
  return {
    clients: [
      {
        client_id: clientId,
        client_secret: 'secret' in authentication ? authentication.secret : undefined,
        redirect_uris: [own(paths.callback)],
        post_logout_redirect_uris: [own(paths.loggedOut)],
        backchannel_logout_uri: own(paths.backChannelLogout),
        backchannel_logout_session_required: true,
      },
    ],
    claims: {
      person: [
        ...Object.values(nemLogInClaims),
        'https://data.gov.dk/model/core/eid/fullName',
        'https://data.gov.dk/model/core/eid/professional/cvr',
      ],
    },
    conformIdTokenClaims: options.claimsInIdToken !== true,
    scopes: ['openid', 'person'],
    responseTypes: ['code'],
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo-session', interaction: 'demo-interaction', resume: 'demo-resume' },
      long: { ...cookie, path: mount },
      // These get the path of the one login they belong to, so that tabs keep apart.
      short: cookie,
    },
    ttl: { Session: 3600 * 10, Interaction: 3600, Grant: 3600 * 10, AccessToken: 600, IdToken: 3600 },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context: ProviderContext, form: string) => {
          context.body = form;
        },
        postLogoutSuccessSource: (context: ProviderContext) => context.redirect(paths.loggedOut),
      },
    },
    interactions: { url: (_: ProviderContext, { uid }: { readonly uid: string }) => personaPath(uid) },
    // Nobody is asked what the demo may see of people who do not exist.
    loadExistingGrant: async ({ oidc }: ProviderContext) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid person');
      await grant.save();
      return grant;
    },
    findAccount: async (_: ProviderContext, subject: string) => {
      const persona = await options.people.bySubject(subject);
      return persona && { accountId: subject, claims: () => ({ ...persona.claims, sub: subject }) };
    },
    clientBasedCORS: () => false,
    renderError: (context: ProviderContext, { error }: { readonly error: string }) => {
      context.set('X-Demo-Error', error);
      context.body = '';
    },
    fetch: (url: URL | string, request: RequestInit) => options.deliver(new Request(url, request)),
  };
}

/**
 * The only pages of the library's own that are left: "do you want to log out?", when somebody logs out or becomes somebody else.
 * A person who has just pressed a button for exactly that has been asked enough.
 */
async function confirmed(request: Request, answer: Response, ask: (request: Request) => Promise<Response>) {
  if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('text/html')) return answer;
  const [, secret] = /name="xsrf" value="([^"]+)"/.exec(await answer.text()) ?? [];
  if (secret === undefined) throw new Error('the demo provider shows a page that is not known here');
  const sent = (request.headers.get('cookie') ?? '').split('; ');
  const fresh = answer.headers.getSetCookie();
  const cookies = new Map(
    [...sent, ...fresh.map((line) => line.split(';')[0] ?? '')].map((one) => [one.split('=')[0], one]),
  );
  const next = await ask(
    new Request(new URL(`${mount}/session/end/confirm`, request.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: [...cookies.values()].join('; ') },
      body: new URLSearchParams({ xsrf: secret, logout: 'yes' }),
    }),
  );
  const headers = new Headers(next.headers);
  headers.delete('set-cookie');
  for (const line of [...fresh, ...next.headers.getSetCookie()]) headers.append('set-cookie', line);
  return new Response(next.body, { status: next.status, headers });
}
