import type { Instant } from '@fodfaeste/law/dates';
import { instantOfEpoch } from '@fodfaeste/law/dates';
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Configuration } from 'openid-client';
import type { LoginConfig } from './login-config.ts';
import type { ProviderFetch } from './provider.ts';

/** Somebody logged out at the provider: everywhere, or in the one session it names. */
export interface LogoutNotice {
  readonly subject: string | null;
  readonly sessionId: string | null;
  /** Names this notice, so that it counts once, until it would be refused as old anyway. */
  readonly id: string;
  readonly validUntil: Instant;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
const oldestSeconds = 300;
const toleratedSeconds = 30;

type JwtKeys = ReturnType<typeof createRemoteJWKSet>;
const keySets = new WeakMap<Configuration, JwtKeys>();

/** Judges a logout token (OpenID Connect Back-Channel Logout 1.0, 2.6). Null when it may not be believed. */
export function logoutTokenReader(client: Configuration, config: LoginConfig, fetch: ProviderFetch | undefined) {
  const keys = keySets.get(client) ?? remoteKeys(client, fetch);
  keySets.set(client, keys);
  return async (token: string, now: Instant): Promise<LogoutNotice | null> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: client.serverMetadata().issuer,
        audience: config.clientId,
        requiredClaims: ['iat', 'jti', 'events'],
        maxTokenAge: oldestSeconds,
        clockTolerance: toleratedSeconds,
        currentDate: new Date(now),
      });
      return noticeFrom(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}

function remoteKeys(client: Configuration, fetch: ProviderFetch | undefined): JwtKeys {
  const address = client.serverMetadata().jwks_uri;
  if (!address) throw new Error('the provider publishes no keys');
  return createRemoteJWKSet(
    new URL(address),
    fetch ? { [customFetch]: (url, options) => fetch(new Request(url, options as RequestInit)) } : {},
  );
}

function noticeFrom(payload: JWTPayload): LogoutNotice | null {
  const events = payload['events'];
  const isLogout = typeof events === 'object' && events !== null && event in events;
  const subject = payload.sub ?? null;
  const sessionId = typeof payload['sid'] === 'string' ? payload['sid'] : null;
  // A nonce would make an id token pass for a logout token.
  if (!isLogout || 'nonce' in payload || !payload.jti || !payload.iat || (!subject && !sessionId)) return null;
  const validUntil = instantOfEpoch((payload.iat + oldestSeconds + toleratedSeconds) * 1000);
  return { subject, sessionId, id: `${payload.iss} ${payload.jti}`, validUntil };
}
