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
    scope: 'openid',
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
    fetch: async (request) => {
      const answer = await ask(request);
      const leaving = new URL(request.url).pathname === `${mount}/session/end` && answer.status === 200;
      return leaving ? confirmLogout(request, answer, ask) : answer;
    },
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
  const cookie = { path: mount, httpOnly: true, sameSite: 'lax', signed: true, overwrite: true };
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
      openid: [
        'sub',
        ...Object.values(nemLogInClaims),
        'https://data.gov.dk/model/core/eid/fullName',
        'https://data.gov.dk/model/core/eid/professional/cvr',
      ],
    },
    conformIdTokenClaims: options.claimsInIdToken !== true,
    scopes: ['openid'],
    responseTypes: ['code'],
    cookies: {
      keys: [randomBytes(32).toString('base64url')],
      names: { session: 'demo-session', interaction: 'demo-interaction', resume: 'demo-resume' },
      long: cookie,
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
      grant.addOIDCScope('openid');
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

/** The library asks for one more press of a button; a person who has just pressed "Log af" has been asked enough. */
async function confirmLogout(request: Request, asked: Response, ask: (request: Request) => Promise<Response>) {
  const [, secret] = /name="xsrf" value="([0-9a-f]+)"/.exec(await asked.text()) ?? [];
  if (secret === undefined) throw new Error('the demo provider did not ask to confirm the log-out');
  const cookies = new Map(
    [
      ...(request.headers.get('cookie') ?? '').split('; '),
      ...asked.headers.getSetCookie().map((set) => set.split(';')[0] ?? ''),
    ].map((pair) => [pair.split('=')[0] ?? '', pair]),
  );
  const confirmed = await ask(
    new Request(new URL(`${mount}/session/end/confirm`, request.url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: [...cookies.values()].join('; ') },
      body: new URLSearchParams({ xsrf: secret, logout: 'yes' }),
    }),
  );
  return confirmed;
}
