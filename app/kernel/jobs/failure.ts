import { cleanText } from '../log/clean.ts';
import { type Bilingual, say } from '../text/bilingual.ts';

/** What is kept of a failure: shown to an administrator, so it holds nothing about a person. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export type FinalCode = 'unknown-listener' | 'unknown-schedule' | 'event-missing' | 'malformed-job';

/** Trying again would not help: the work goes to the dead letters at once. */
export class Undeliverable extends Error {
  override readonly name = 'Undeliverable';
  readonly code: FinalCode;

  constructor(code: FinalCode, message: string) {
    super(message);
    this.code = code;
  }
}

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
  readonly code = 'took-too-long';
}

const longest = 200;
const quoted = /"[^"]*"|'[^']*'|«[^»]*»|“[^”]*”/g;
const mail = /\S+@\S+/g;
const digits = /\d[\d .-]{2,}\d/g;
const fullName = /\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)+/gu;

/**
 * An error's text with everything taken out that could be somebody's: quoted values, addresses of mail, numbers of four digits and
 * more, and words with capitals in a row. What is left says what went wrong; the log has the place in the code.
 */
export function scrub(text: string): string {
  const short = cleanText(text.split('\n')[0] ?? '')
    .replace(quoted, '…')
    .replace(mail, '…')
    .replace(digits, '#')
    .replace(fullName, '…')
    .trim();
  return short.length > longest ? `${short.slice(0, longest - 1)}…` : short;
}

/** What to keep of an error. The database's own texts quote values, so of those only code and place are kept. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { code: 'error', message: scrub(String(error)) };
  const { code, constraint, table, severity } = error as unknown as Readonly<Record<string, unknown>>;
  if (typeof severity === 'string' && typeof code === 'string') {
    const place = [constraint, table].find((part) => typeof part === 'string');
    return { code: `database-${code}`, message: `The database refused (${code}${place ? `, ${place}` : ''})` };
  }
  return { code: typeof code === 'string' ? code : error.name, message: scrub(error.message) };
}

const known: Readonly<Record<string, Bilingual>> = {
  'unknown-listener': say(
    'Programmet har ikke længere den del, der skulle gøre arbejdet.',
    'The program no longer has the part that was to do this work.',
  ),
  'unknown-schedule': say(
    'Programmet har ikke længere det faste arbejde.',
    'The program no longer has this regular work.',
  ),
  'event-missing': say('Hændelsen findes ikke.', 'The event does not exist.'),
  'malformed-job': say('Opgaven kan ikke læses.', 'The job cannot be read.'),
  'took-too-long': say('Arbejdet tog for lang tid.', 'The work took too long.'),
  'worker-gone': say(
    'Programmet stoppede, før arbejdet var færdigt.',
    'The program stopped before the work was finished.',
  ),
};

/** The sentence for a failure that is known beforehand; null for those where only the scrubbed text tells. */
export const failureText = (code: string): Bilingual | null => known[code] ?? null;
