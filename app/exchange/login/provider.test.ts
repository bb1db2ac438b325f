import { exportPKCS8, generateKeyPair, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';
import { type LoginConfig, nemLogInClaims } from './login-config.ts';
import { loginProvider } from './provider.ts';

const issuer = 'https://login.example';
const metadata = {
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
};
const config = (authentication: LoginConfig['authentication'], more: Partial<LoginConfig> = {}): LoginConfig => ({
  publicUrl: 'https://fodfaeste.example',
  issuer,
  clientId: 'client-7',
  authentication,
  name: 'MitID',
  scope: 'openid mitid',
  claims: nemLogInClaims,
  ...more,
});

/** A provider that answers discovery and notes what is asked of its token endpoint. */
function recorder() {
  const asked: { readonly headers: Headers; readonly form: URLSearchParams }[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    if (request.url.endsWith('/.well-known/openid-configuration')) return Response.json(metadata);
    asked.push({ headers: request.headers, form: new URLSearchParams(await request.text()) });
    return Response.json({ error: 'invalid_grant' }, { status: 400 });
  };
  return { asked, fetch };
}

describe('a login provider', () => {
  it('is asked for a code with PKCE, state and nonce, new each time', async () => {
    const { fetch } = recorder();
    const provider = loginProvider(config({ secret: 's' }, { acrValues: 'substantial' }), fetch);
    const [first, second] = [await provider.begin(false), await provider.begin(true)];
    expect(first.url.origin + first.url.pathname).toBe('https://login.example/authorize');
    expect(Object.fromEntries(first.url.searchParams)).toMatchObject({
      client_id: 'client-7',
      redirect_uri: 'https://fodfaeste.example/log-ind/retur',
      scope: 'openid mitid',
      acr_values: 'substantial',
      state: first.checks.state,
      nonce: first.checks.nonce,
    });
    expect(first.url.searchParams.has('prompt')).toBe(false);
    expect(second.url.searchParams.get('prompt')).toBe('login');
    for (const name of ['state', 'nonce', 'verifier'] as const)
      expect(first.checks[name]).not.toBe(second.checks[name]);
    expect(first.url.href).not.toContain(first.checks.verifier);
  });

  it.each(['RS256', 'ES256'])(
    'gets a signed assertion (%s) where we have a private key, and no secret',
    async (algorithm) => {
      const { publicKey, privateKey } = await generateKeyPair(algorithm, { extractable: true });
      const { asked, fetch } = recorder();
      const provider = loginProvider(config({ privateKey: await exportPKCS8(privateKey) }), fetch);
      const { checks } = await provider.begin(false);
      const back = new URL(`https://fodfaeste.example/log-ind/retur?code=c&state=${checks.state}`);
      await expect(provider.finish(back, checks)).rejects.toThrow();
      const [request] = asked;
      expect(request?.form.get('code_verifier')).toBe(checks.verifier);
      expect(request?.headers.get('authorization')).toBeNull();
      const { payload } = await jwtVerify(request?.form.get('client_assertion') ?? '', publicKey);
      expect(payload).toMatchObject({ iss: 'client-7', sub: 'client-7' });
      expect([payload.aud].flat()).toContain(issuer);
    },
  );

  it('has nowhere to log out when it says nothing of it', async () => {
    const { fetch } = recorder();
    expect(await loginProvider(config({ secret: 's' }), fetch).endSessionUrl(null)).toBeNull();
  });

  it('is not talked to over plain http across a network', async () => {
    const provider = loginProvider(config({ secret: 's' }, { issuer: 'http://login.example' }));
    await expect(provider.begin(false)).rejects.toThrow(/https|HTTP/i);
  });
});
