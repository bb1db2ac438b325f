import { createPrivateKey } from 'node:crypto';
import type { Instant } from '@fodfaeste/law/dates';
import { importPKCS8 } from 'jose';
import * as oidc from 'openid-client';
import { type LoginConfig, paths } from './login-config.ts';
import { type LogoutNotice, logoutTokenReader } from './logout-token.ts';
import { type Claims, holdsCpr } from './read-claims.ts';

/** How requests to the provider travel; left out for the network. The demo provider is called without leaving the process. */
export type ProviderFetch = (request: Request) => Promise<Response>;

/** What must come back unchanged from the provider. */
export interface LoginChecks {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface ProviderAnswer {
  readonly claims: Claims;
  readonly subject: string;
  readonly sessionId: string | null;
  /** Null when it holds a CPR number. */
  readonly idToken: string | null;
}

/** One OpenID Connect provider: authorization code with PKCE, state and nonce; log-out from both sides. */
export interface LoginProvider {
  readonly config: LoginConfig;
  begin(askWho: boolean): Promise<{ readonly url: URL; readonly checks: LoginChecks }>;
  finish(callback: URL, checks: LoginChecks): Promise<ProviderAnswer>;
  /** Where to send somebody to log out there as well; null when the provider has no such place. */
  endSessionUrl(idToken: string | null): Promise<URL | null>;
  readLogoutToken(token: string, now: Instant): Promise<LogoutNotice | null>;
}

export function loginProvider(config: LoginConfig, fetch?: ProviderFetch): LoginProvider {
  const discovered = discoverOnce(config, fetch);
  const redirectUri = `${config.publicUrl}${paths.callback}`;
  return {
    config,
    async begin(askWho) {
      const client = await discovered();
      const checks = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      };
      const url = oidc.buildAuthorizationUrl(client, {
        redirect_uri: redirectUri,
        scope: config.scope,
        state: checks.state,
        nonce: checks.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(checks.verifier),
        code_challenge_method: 'S256',
        ...(config.acrValues ? { acr_values: config.acrValues } : {}),
        ...(askWho || config.alwaysAsk ? { prompt: 'login' } : {}),
      });
      return { url, checks };
    },
    async finish(callback, checks) {
      const client = await discovered();
      const tokens = await oidc.authorizationCodeGrant(client, callback, {
        expectedState: checks.state,
        expectedNonce: checks.nonce,
        pkceCodeVerifier: checks.verifier,
        idTokenExpected: true,
      });
      const inToken = tokens.claims();
      if (!inToken || !tokens.id_token) throw new Error('the provider gave no id token');
      const fetched = client.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(client, tokens.access_token, inToken.sub)
        : {};
      return {
        claims: { ...inToken, ...fetched },
        subject: inToken.sub,
        sessionId: typeof inToken['sid'] === 'string' ? inToken['sid'] : null,
        idToken: holdsCpr(inToken) ? null : tokens.id_token,
      };
    },
    async endSessionUrl(idToken) {
      const client = await discovered();
      if (!client.serverMetadata().end_session_endpoint) return null;
      return oidc.buildEndSessionUrl(client, {
        client_id: config.clientId,
        post_logout_redirect_uri: `${config.publicUrl}${paths.loggedOut}`,
        ...(idToken ? { id_token_hint: idToken } : {}),
      });
    },
    async readLogoutToken(token, now) {
      return logoutTokenReader(await discovered(), config, fetch)(token, now);
    },
  };
}

// Asked at the first login, not at start: the house opens also when the provider is down. A failure is not remembered.
function discoverOnce(config: LoginConfig, fetch: ProviderFetch | undefined): () => Promise<oidc.Configuration> {
  let known: Promise<oidc.Configuration> | undefined;
  return () => {
    known ??= discover(config, fetch).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}

async function discover(config: LoginConfig, fetch: ProviderFetch | undefined): Promise<oidc.Configuration> {
  const issuer = new URL(config.issuer);
  const loopback = ['localhost', '127.0.0.1', '[::1]'].includes(issuer.hostname);
  const plain = issuer.protocol === 'http:' && (loopback || fetch !== undefined);
  const client = await oidc.discovery(issuer, config.clientId, undefined, await clientAuth(config), {
    timeout: 10,
    execute: [oidc.enableNonRepudiationChecks, ...(plain ? [oidc.allowInsecureRequests] : [])],
    ...(fetch ? { [oidc.customFetch]: (url, options) => fetch(new Request(url, options as RequestInit)) } : {}),
  });
  return client;
}

async function clientAuth({ authentication }: LoginConfig): Promise<oidc.ClientAuth> {
  if ('secret' in authentication) return oidc.ClientSecretBasic(authentication.secret);
  const { asymmetricKeyType } = createPrivateKey(authentication.privateKey);
  const algorithm = asymmetricKeyType === 'ec' ? 'ES256' : asymmetricKeyType === 'ed25519' ? 'Ed25519' : 'RS256';
  return oidc.PrivateKeyJwt(await importPKCS8(authentication.privateKey, algorithm));
}
