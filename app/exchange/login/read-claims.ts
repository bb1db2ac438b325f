import { parseCpr } from '../../kernel/crypto/cpr.ts';
import type { LevelOfAssurance, LoginClaims } from '../../kernel/identity/login-claims.ts';
import type { ClaimNames } from './login-config.ts';

export type Claims = Readonly<Record<string, unknown>>;

/** What the provider said, in our words. A claim that cannot be read counts as not given. */
export function readClaims(claims: Claims, names: ClaimNames): LoginClaims {
  const cpr = parseCpr(textOf(claims, names.cpr) ?? '');
  return {
    cpr: cpr.ok ? cpr.cpr : null,
    professionalId: textOf(claims, names.professionalId),
    loa: levelOf(textOf(claims, names.loa)),
  };
}

function textOf(claims: Claims, name: string): string | null {
  const value = claims[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

// "Substantial", or as an address: "https://data.gov.dk/concept/core/nsis/Substantial".
function levelOf(text: string | null): LevelOfAssurance | null {
  const word = text?.split('/').at(-1)?.toLowerCase();
  return word === 'low' || word === 'substantial' || word === 'high' ? word : null;
}

/** True when anything in the claims is written like a CPR number: such a token may not travel in an address. */
export function holdsCpr(claims: Claims): boolean {
  return Object.values(claims).some((value) => typeof value === 'string' && /^\s*\d{6}-?\d{4}\s*$/.test(value));
}
