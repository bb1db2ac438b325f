import { StartError, type StartErrorCode } from '../config/start-error.ts';

interface Explanation {
  readonly code: StartErrorCode;
  readonly da: string;
  readonly en: string;
}

const explanations: readonly [RegExp, Explanation][] = [
  [
    /^(ECONNREFUSED|ENOENT)$/,
    { code: 'server-unreachable', da: 'ingen PostgreSQL svarer på den adresse', en: 'no PostgreSQL answers there' },
  ],
  [
    /^(ENOTFOUND|EAI_AGAIN)$/,
    { code: 'server-unreachable', da: 'serverens navn kendes ikke', en: 'the host is unknown' },
  ],
  [
    /^(EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|timeout)$/,
    { code: 'server-unreachable', da: 'serveren svarer ikke inden for 5 sekunder', en: 'no answer within 5 seconds' },
  ],
  [
    /^(28P01|28000)$/,
    { code: 'server-login', da: 'brugernavn eller adgangskode afvises', en: 'user name or password is refused' },
  ],
  [
    /^3D000$/,
    { code: 'server-missing-database', da: 'databasen findes ikke på serveren', en: 'there is no such database' },
  ],
  [
    /^57P03$/,
    {
      code: 'server-unreachable',
      da: 'serveren er ved at starte eller lukke',
      en: 'the server is starting or closing',
    },
  ],
  [
    /^53300$/,
    {
      code: 'server-unreachable',
      da: 'serveren har ikke flere ledige forbindelser',
      en: 'the server has no free connections',
    },
  ],
];

/** What went wrong while connecting, in a sentence that names the variable and never its value: the value holds a password. */
export function explainConnection(variable: string, error: unknown): Error {
  if (error instanceof StartError || !(error instanceof Error))
    return error instanceof Error ? error : new Error('unknown');
  const code = codeOf(error);
  const known = explanations.find(([pattern]) => pattern.test(code))?.[1];
  const { da, en } = known ?? { da: `forbindelsen mislykkedes (${code})`, en: `the connection failed (${code})` };
  return new StartError(known?.code ?? 'server-unreachable', {
    da: `Databasen i ${variable} kan ikke bruges: ${da}.`,
    en: `The database in ${variable} cannot be used: ${en}.`,
  });
}

function codeOf(error: Error): string {
  const { code, errors } = error as { code?: unknown; errors?: unknown };
  if (typeof code === 'string') return code;
  // A name with several addresses fails with one error for each.
  const [first] = Array.isArray(errors) ? errors : [];
  if (first instanceof Error) return codeOf(first);
  return /timeout/i.test(error.message) ? 'timeout' : error.message.replace(/\/\/\S+/g, '//…');
}
