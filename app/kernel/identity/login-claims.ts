import type { Cpr } from '../crypto/cpr.ts';

/** How sure the provider is of who it is (NSIS). */
export type LevelOfAssurance = 'low' | 'substantial' | 'high';

/** What a provider has said of the person who logged in, read from its claims. */
export interface LoginClaims {
  readonly cpr: Cpr | null;
  /** The lasting id of a professional identity (`eid/professional/uuid/persistent`); our `login_subject`. */
  readonly professionalId: string | null;
  readonly loa: LevelOfAssurance | null;
}

/** Why nobody was logged in. Each has its own page. */
export type LoginRefusal =
  | 'loa-too-low'
  | 'cpr-missing'
  | 'citizen-unknown'
  | 'user-unknown'
  | 'user-inactive'
  | 'user-without-role';
