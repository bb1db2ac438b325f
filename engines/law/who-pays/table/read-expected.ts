import type { SchemeId, Standing } from '../answer.ts';
import { isSchemeId } from '../answer.ts';

/** One line of expected.txt: which cells it speaks of, and what it says. */
export interface ExpectedLine {
  readonly line: number;
  readonly scheme: SchemeId;
  readonly person: (id: string) => boolean;
  readonly course: (id: string) => boolean;
  readonly year: (year: string) => boolean;
  readonly standing: Standing;
  /** Null where the act was not read. */
  readonly paragraph: string | null;
}

const standings: Readonly<Record<string, Standing>> = { ja: 'yes', mangler: 'missing', spørg: 'ask', nej: 'no' };

/** Reads the table that a lawyer writes. Throws with the number of the line that cannot be read. */
export function readExpected(text: string): readonly ExpectedLine[] {
  let scheme: SchemeId | null = null;
  return text.split('\n').flatMap((raw, at): ExpectedLine[] => {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) return [];
    const heading = /^\[(\w+)\]/.exec(line)?.[1];
    if (heading !== undefined) {
      if (!isSchemeId(heading)) throw new Error(`Line ${at + 1}: no scheme ${heading}`);
      scheme = heading;
      return [];
    }
    const [people = '', courses = '', years = '', answer = '', paragraph = ''] = line
      .split('|')
      .map((part) => part.trim());
    const standing = standings[answer];
    if (scheme === null || standing === undefined) throw new Error(`Line ${at + 1}: ${line}`);
    return [
      {
        line: at + 1,
        scheme,
        person: among(people),
        course: among(courses),
        year: among(years),
        standing,
        paragraph: paragraph === '-' ? null : paragraph,
      },
    ];
  });
}

/** 'A1 A2', 'A*' or '*'. */
function among(text: string): (id: string) => boolean {
  const parts = text.split(/\s+/);
  return (id) => parts.some((part) => (part.endsWith('*') ? id.startsWith(part.slice(0, -1)) : part === id));
}
