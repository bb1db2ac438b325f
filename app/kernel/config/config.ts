import path from 'node:path';
import type { z } from 'zod';
import type { Flags } from './flags.ts';
import { type KeyRing, parseKeys } from './keys.ts';
import { findMunicipality, type Municipality } from './municipality.ts';
import { badSetting, mustBe, required } from './settings-error.ts';
import { type Values, type VariableName, variables } from './variables.ts';

/** How this installation runs: environment and flags, read once at start. */
export interface Config {
  readonly mode: Values['NODE_ENV'];
  readonly host: string;
  readonly port: number;
  /** Without a slash at the end; null when it follows from the port. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  readonly reset: boolean;
  readonly municipality: Municipality;
  readonly database: {
    readonly url?: string;
    readonly appUrl?: string;
    readonly engine: Values['FODFAESTE_ENGINE'];
    readonly poolSize: number;
  };
  /** From FODFAESTE_KEYS; null in the demo, whose keys are in the data folder (keysInFolder). */
  readonly keys: KeyRing | null;
  readonly logLevel: Values['LOG_LEVEL'];
  /** The login provider; null in the demo, which brings its own. */
  readonly oidc: OidcConfig | null;
  /** How long a session lives without activity. */
  readonly sessionMinutes: number;
  readonly trustedProxies: number;
  readonly metricsToken?: string;
  readonly jobindsatsToken?: string;
}

export interface OidcConfig {
  /** What people know it by: "MitID". */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly authentication: { readonly secret: string } | { readonly privateKey: string };
  readonly scope: string;
  readonly acrValues?: string;
  readonly claims: { readonly cpr: string; readonly professionalId: string; readonly loa: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads and judges every setting; a flag goes before its variable.
 * @throws StartError bad-setting: one sentence that names the variable or flag, exit code 2
 */
export function readConfig(env: Environment, flags: Flags, municipalities: readonly Municipality[]): Config {
  const values = readValues(env, {
    PORT: flags.port,
    FODFAESTE_DATA: flags.data,
    FODFAESTE_MUNICIPALITY: flags.municipality,
  });
  const production = values.NODE_ENV === 'production';
  const keys = readKeys(values, production);
  const oidc = readOidc(values, production);
  const what = flags.municipality === undefined ? 'FODFAESTE_MUNICIPALITY' : '--municipality';
  return {
    mode: values.NODE_ENV,
    host: values.FODFAESTE_HOST,
    port: values.PORT,
    publicUrl: readPublicUrl(values, production),
    dataDir: path.resolve(values.FODFAESTE_DATA),
    reset: flags.reset,
    municipality: findMunicipality(municipalities, values.FODFAESTE_MUNICIPALITY, what),
    database: readDatabase(values),
    keys,
    logLevel: values.LOG_LEVEL,
    oidc,
    sessionMinutes: values.SESSION_MINUTES,
    trustedProxies: values.TRUSTED_PROXIES,
    ...(values.JOBINDSATS_TOKEN === undefined ? {} : { jobindsatsToken: values.JOBINDSATS_TOKEN }),
    ...(values.METRICS_TOKEN === undefined ? {} : { metricsToken: values.METRICS_TOKEN }),
  };
}

function readValues(env: Environment, flags: Partial<Record<VariableName, string | undefined>>): Values {
  refuseMisspelt(env);
  const entries = (Object.keys(variables) as VariableName[]).map((name) => {
    const flag = flags[name];
    // An empty variable is an unset one: that is how shells and compose files leave it out.
    const value = flag ?? (env[name] || undefined);
    const variable: { schema: z.ZodType; must: { da: string; en: string }; secret?: true } = variables[name];
    const read = variable.schema.safeParse(value);
    if (read.success) return [name, read.data] as const;
    const shown = { value: value ?? '', secret: variable.secret ?? false, flag: flag && flagOf[name] };
    throw mustBe(name, variable.must, shown);
  });
  return Object.fromEntries(entries) as unknown as Values;
}

const flagOf: Partial<Record<VariableName, string>> = {
  PORT: '--port',
  FODFAESTE_DATA: '--data',
  FODFAESTE_MUNICIPALITY: '--municipality',
};

function refuseMisspelt(env: Environment): void {
  const stranger = Object.keys(env).find((name) => name.startsWith('FODFAESTE_') && !(name in variables));
  if (stranger)
    throw badSetting(
      `${stranger} kendes ikke; se docs/configuration.md.`,
      `${stranger} is not known; see docs/configuration.md.`,
    );
}

function readKeys(values: Values, production: boolean): KeyRing | null {
  const text = values.FODFAESTE_KEYS;
  if (text !== undefined) {
    const keys = parseKeys(text);
    if (!keys) throw mustBe('FODFAESTE_KEYS', variables.FODFAESTE_KEYS.must, { value: '', secret: true });
    return keys;
  }
  if (production) throw required('FODFAESTE_KEYS', 'i produktion', 'in production');
  if (values.DATABASE_URL !== undefined)
    throw required('FODFAESTE_KEYS', 'sammen med DATABASE_URL', 'together with DATABASE_URL');
  return null;
}

function readOidc(values: Values, production: boolean): OidcConfig | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: secret,
    OIDC_PRIVATE_KEY: privateKey,
    OIDC_NAME: name,
  } = values;
  if (issuer === undefined) {
    if (production) throw required('OIDC_ISSUER', 'i produktion', 'in production');
    return null;
  }
  if (clientId === undefined) throw required('OIDC_CLIENT_ID', 'sammen med OIDC_ISSUER', 'together with OIDC_ISSUER');
  if (production && !issuer.startsWith('https:'))
    throw badSetting(
      'OIDC_ISSUER skal være en https-adresse i produktion.',
      'OIDC_ISSUER must be an https address in production.',
    );
  const shared = {
    name,
    issuer,
    clientId,
    scope: values.OIDC_SCOPE,
    ...(values.OIDC_ACR_VALUES === undefined ? {} : { acrValues: values.OIDC_ACR_VALUES }),
    claims: { cpr: values.OIDC_CLAIM_CPR, professionalId: values.OIDC_CLAIM_PROFESSIONAL, loa: values.OIDC_CLAIM_LOA },
  };
  if (privateKey !== undefined) return { ...shared, authentication: { privateKey } };
  if (secret !== undefined) return { ...shared, authentication: { secret } };
  throw required(
    'OIDC_CLIENT_SECRET',
    'sammen med OIDC_ISSUER (eller OIDC_PRIVATE_KEY)',
    'together with OIDC_ISSUER (or OIDC_PRIVATE_KEY)',
  );
}

function readPublicUrl(values: Values, production: boolean): string | null {
  const url = values.PUBLIC_URL;
  if (url === undefined) {
    if (production) throw required('PUBLIC_URL', 'i produktion', 'in production');
    return null;
  }
  if (production && !url.startsWith('https:'))
    throw badSetting(
      'PUBLIC_URL skal være en https-adresse i produktion.',
      'PUBLIC_URL must be an https address in production.',
    );
  return url.replace(/\/+$/, '');
}

function readDatabase(values: Values): Config['database'] {
  const { DATABASE_URL: url, DATABASE_APP_URL: appUrl } = values;
  if (appUrl !== undefined && url === undefined)
    throw required('DATABASE_URL', 'sammen med DATABASE_APP_URL', 'together with DATABASE_APP_URL');
  return {
    ...(url === undefined ? {} : { url }),
    ...(appUrl === undefined ? {} : { appUrl }),
    engine: values.FODFAESTE_ENGINE,
    poolSize: values.DATABASE_POOL,
  };
}
