import { z } from 'zod';

/** One environment variable: how it is read, and what a person who sets it needs to know. */
export interface Variable<T = unknown> {
  readonly schema: z.ZodType<T, string | undefined>;
  /** What a right value is, after "must be" and "skal være". Said when the value is wrong. */
  readonly must: { readonly da: string; readonly en: string };
  /** For docs/configuration.md. */
  readonly meaning: string;
  readonly without: string;
  /** Holds a password or key: never repeated in a message. */
  readonly secret?: true;
}

const text = z.string().min(1);
const optionalText = text.optional();
const wholeNumber = (least: number, most: number, fallback: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .refine((value) => value >= least && value <= most)
    .optional()
    .transform((value) => value ?? fallback);

const withScheme = (schemes: readonly string[]) =>
  z.string().refine((value) => URL.canParse(value) && schemes.includes(new URL(value).protocol));

const postgresUrl = withScheme(['postgres:', 'postgresql:']).optional();
const postgresMust = {
  da: 'en adresse som postgres://bruger:kode@vært:5432/database',
  en: 'an address like postgres://user:password@host:5432/database',
};
const oneOf = <const T extends readonly [string, ...string[]]>(words: T, fallback: T[number]) =>
  z
    .enum(words)
    .optional()
    .transform((value) => value ?? fallback);

/** Every environment variable the platform reads. docs/configuration.md lists the same; a test holds them equal. */
export const variables = {
  NODE_ENV: {
    schema: oneOf(['development', 'production', 'test'], 'development'),
    must: { da: 'development, production eller test', en: 'development, production or test' },
    meaning: 'In `production` the demo login is off, logs are JSON, and keys and login must be configured.',
    without: '`development`',
  },
  PORT: {
    schema: wholeNumber(0, 65_535, 3000),
    must: { da: 'et tal fra 0 til 65535', en: 'a number from 0 to 65535' },
    meaning: 'Where the server listens. 0 takes any free port. Flag: `--port`.',
    without: '3000',
  },
  FODFAESTE_HOST: {
    schema: text.optional().transform((value) => value ?? '127.0.0.1'),
    must: { da: 'en netværksadresse, f.eks. 0.0.0.0', en: 'a network address, e.g. 0.0.0.0' },
    meaning: 'The network address the server listens on. `0.0.0.0` lets other machines in.',
    without: '`127.0.0.1`',
  },
  PUBLIC_URL: {
    schema: withScheme(['http:', 'https:']).optional(),
    must: { da: 'en adresse som https://fodfaeste.dk', en: 'an address like https://fodfaeste.dk' },
    meaning: 'The address people see. Must be https in production.',
    without: '`http://localhost:PORT`; required in production',
  },
  FODFAESTE_DATA: {
    schema: text.optional().transform((value) => value ?? '.data'),
    must: { da: 'en mappe', en: 'a folder' },
    meaning: 'The data folder: the embedded database and, in the demo, its keys. Flag: `--data`.',
    without: '`.data`',
  },
  FODFAESTE_MUNICIPALITY: {
    schema: text.optional().transform((value) => value ?? '860'),
    must: { da: 'en kommune: kode eller navn', en: 'a municipality: code or name' },
    meaning: 'Which municipality the demo shows, by code (`0860`, `860`) or name (`Hjørring`). Flag: `--municipality`.',
    without: '`860` (Hjørring)',
  },
  FODFAESTE_ENGINE: {
    schema: oneOf(['auto', 'native', 'pglite'], 'auto'),
    must: { da: 'auto, native eller pglite', en: 'auto, native or pglite' },
    meaning:
      'The embedded database of a new data folder: `native` (PostgreSQL 18), `pglite`, or `auto`: native where it can run. An existing folder keeps its own.',
    without: '`auto`',
  },
  DATABASE_URL: {
    schema: postgresUrl,
    must: postgresMust,
    meaning: 'A PostgreSQL server, version 15 or later, as the owner of the tables. Nothing is embedded then.',
    without: 'the embedded database',
    secret: true,
  },
  DATABASE_APP_URL: {
    schema: postgresUrl,
    must: postgresMust,
    meaning:
      'The same database as a login that is a member of `fodfaeste_app`, neither superuser nor owner. Recommended in production.',
    without: 'the owner logs in and takes the role `fodfaeste_app`',
    secret: true,
  },
  DATABASE_POOL: {
    schema: wholeNumber(1, 500, 20),
    must: { da: 'et tal fra 1 til 500', en: 'a number from 1 to 500' },
    meaning: 'How many connections one app process keeps to `DATABASE_URL` at most.',
    without: '20',
  },
  FODFAESTE_KEYS: {
    schema: optionalText,
    must: {
      da: 'en liste som 2:NØGLE,1:NØGLE, hvor hver nøgle er 32 byte i base64 og numrene går fra 1 til 255',
      en: 'a list like 2:KEY,1:KEY, where each key is 32 bytes in base64 and the numbers go from 1 to 255',
    },
    meaning:
      'The keys that encrypt CPR numbers and sign sessions. The first is used for what is new; older ones stay to read what is old. Never remove the last one: CPR numbers are found by it. A new one: `1:$(openssl rand -base64 32)`.',
    without: 'made once, in the data folder; required in production and with `DATABASE_URL`',
    secret: true,
  },
  LOG_LEVEL: {
    schema: oneOf(['debug', 'info', 'warn', 'error', 'silent'], 'info'),
    must: { da: 'debug, info, warn, error eller silent', en: 'debug, info, warn, error or silent' },
    meaning: 'How much is logged. No level logs personal data.',
    without: '`info`',
  },
  OIDC_ISSUER: {
    schema: withScheme(['https:', 'http:']).optional(),
    must: { da: 'en adresse som https://login.example.dk', en: 'an address like https://login.example.dk' },
    meaning: 'The OpenID Connect provider (a MitID or NemLog-in broker).',
    without: 'the demo login; required in production',
  },
  OIDC_CLIENT_ID: {
    schema: optionalText,
    must: { da: 'det navn, udbyderen har givet', en: 'the name the provider gave' },
    meaning: 'The client id at the provider.',
    without: 'required with `OIDC_ISSUER`',
  },
  OIDC_CLIENT_SECRET: {
    schema: optionalText,
    must: { da: 'den hemmelighed, udbyderen har givet', en: 'the secret the provider gave' },
    meaning: 'The client secret at the provider.',
    without: 'this or `OIDC_PRIVATE_KEY` is required with `OIDC_ISSUER`',
    secret: true,
  },
  OIDC_PRIVATE_KEY: {
    schema: z
      .string()
      .refine((value) => value.includes('-----BEGIN PRIVATE KEY-----') && value.includes('-----END PRIVATE KEY-----'))
      .optional(),
    must: { da: 'en privat nøgle i PEM (PKCS 8)', en: 'a private key in PEM (PKCS 8)' },
    meaning: 'The private key for `private_key_jwt`, as PEM text (PKCS 8), instead of a client secret.',
    without: 'this or `OIDC_CLIENT_SECRET` is required with `OIDC_ISSUER`',
    secret: true,
  },
  OIDC_NAME: {
    schema: z.string().min(1).max(40).default('MitID'),
    must: { da: 'et navn på højst 40 tegn', en: 'a name of at most 40 characters' },
    meaning: 'What people know the provider by, for the login button.',
    without: '`MitID`',
  },
  OIDC_SCOPE: {
    schema: z
      .string()
      .regex(/^openid( |$)/)
      .default('openid'),
    must: { da: 'en liste, der begynder med openid', en: 'a list that begins with openid' },
    meaning: 'What is asked for at the provider.',
    without: '`openid`',
  },
  OIDC_ACR_VALUES: {
    schema: optionalText,
    must: { da: 'en liste af niveauer', en: 'a list of levels' },
    meaning: 'Levels or identities to ask the provider for, when it wants that said.',
    without: 'not said',
  },
  OIDC_CLAIM_CPR: {
    schema: z.string().default('https://data.gov.dk/model/core/eid/cprNumber'),
    must: { da: 'navnet på en oplysning', en: 'the name of a claim' },
    meaning: 'The claim that holds the CPR number of a citizen.',
    without: 'as NemLog-in names it',
  },
  OIDC_CLAIM_PROFESSIONAL: {
    schema: z.string().default('https://data.gov.dk/model/core/eid/professional/uuid/persistent'),
    must: { da: 'navnet på en oplysning', en: 'the name of a claim' },
    meaning: 'The claim that holds the lasting id of staff and of people from companies.',
    without: 'as NemLog-in names it',
  },
  OIDC_CLAIM_LOA: {
    schema: z.string().default('https://data.gov.dk/concept/core/nsis/loa'),
    must: { da: 'navnet på en oplysning', en: 'the name of a claim' },
    meaning: 'The claim that holds the NSIS level of assurance.',
    without: 'as NemLog-in names it',
  },
  SESSION_MINUTES: {
    schema: wholeNumber(5, 120, 30),
    must: { da: 'et tal fra 5 til 120', en: 'a number from 5 to 120' },
    meaning: 'How long somebody stays logged in without doing anything. They are warned five minutes before.',
    without: '30',
  },
  TRUSTED_PROXIES: {
    schema: wholeNumber(0, 10, 0),
    must: { da: 'et tal fra 0 til 10', en: 'a number from 0 to 10' },
    meaning: 'How many proxies of yours stand in front and write `X-Forwarded-For`.',
    without: '0: people reach the server directly',
  },
  JOBINDSATS_TOKEN: {
    schema: z.string().min(8).optional(),
    must: { da: 'en adgangsnøgle fra Jobindsats', en: 'an access token from Jobindsats' },
    meaning:
      "Renews the municipalities' figures from Jobindsats' API v3 each morning, and with `fodfaeste figures --refresh`.",
    without: 'the figures that ship, and those brought in with `fodfaeste import`',
    secret: true,
  },
  METRICS_TOKEN: {
    schema: z.string().min(16).optional(),
    must: { da: 'mindst 16 tegn', en: 'at least 16 characters' },
    meaning: 'Lets a Prometheus on another machine read `/metrics` with `Authorization: Bearer …`.',
    without: 'only the machine itself may read `/metrics`',
    secret: true,
  },
} as const satisfies Record<string, Variable>;

export type VariableName = keyof typeof variables;
export type Values = { readonly [K in VariableName]: z.output<(typeof variables)[K]['schema']> };
