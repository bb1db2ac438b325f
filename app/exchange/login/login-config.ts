/** Which of the provider's claims hold what we ask for. */
export interface ClaimNames {
  readonly cpr: string;
  readonly professionalId: string;
  readonly loa: string;
}

/** As NemLog-in and the MitID brokers name them (OIOSAML 3). */
export const nemLogInClaims: ClaimNames = {
  cpr: 'https://data.gov.dk/model/core/eid/cprNumber',
  professionalId: 'https://data.gov.dk/model/core/eid/professional/uuid/persistent',
  loa: 'https://data.gov.dk/concept/core/nsis/loa',
};

/** An OpenID Connect provider and what we are to it. */
export interface LoginConfig {
  /** The address people see, without a slash at the end: the provider sends them back to it. */
  readonly publicUrl: string;
  readonly issuer: string;
  readonly clientId: string;
  /** A secret, or a private key in PEM (PKCS 8) for `private_key_jwt`. */
  readonly authentication: { readonly secret: string } | { readonly privateKey: string };
  /** What people know it by, for the button: "MitID". */
  readonly name: string;
  readonly scope: string;
  readonly claims: ClaimNames;
  /** Levels or identities to ask the provider for, when it wants that said. */
  readonly acrValues?: string | undefined;
  /** True makes the provider ask who it is every time, instead of remembering the last person. */
  readonly alwaysAsk?: boolean | undefined;
}

export const paths = {
  login: '/log-ind',
  start: '/log-ind/start',
  callback: '/log-ind/retur',
  logout: '/log-af',
  backChannelLogout: '/log-af/fra-udbyder',
  loggedOut: '/logget-af',
  extend: '/session/forlaeng',
} as const;
