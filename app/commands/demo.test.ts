import { describe, expect, it } from 'vitest';
import { readConfig } from '../kernel/config/config.ts';
import { refuseDemoIn } from './demo.ts';

const hjoerring = { code: 860, name: 'Hjørring' };
const configOf = (env: Record<string, string>) => readConfig(env, { reset: false, help: false }, [hjoerring]);
const base = { FODFAESTE_MUNICIPALITY: '860' };
const login = { OIDC_ISSUER: 'https://login.example.dk', OIDC_CLIENT_ID: 'f', OIDC_CLIENT_SECRET: 's' };

describe('the demo command', () => {
  it('is for installations without a login of their own', () => {
    expect(() => refuseDemoIn(configOf(base))).not.toThrow();
  });

  it('is refused where people log in for real', () => {
    expect(() => refuseDemoIn(configOf({ ...base, ...login }))).toThrow(/^demo-refused/);
  });

  it('is refused in production, whatever else is set', () => {
    expect(() => refuseDemoIn({ oidc: null, mode: 'production' })).toThrow(/^demo-refused/);
  });
});
