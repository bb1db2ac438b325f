/** What is wrong with a series or a row of it. */
export type ProblemKind =
  | 'empty'
  | 'series-unnamed'
  | 'bad-period'
  | 'not-a-number'
  | 'double-period'
  | 'mixed-frequencies'
  | 'too-long'
  | 'too-short'
  | 'all-zeros'
  | 'too-many-gaps'
  | 'break-in-future'
  | 'bad-season'
  | 'bad-horizon'
  | 'bad-level';

/** Why there is no forecast, for the one who made the file. */
export interface Problem {
  readonly kind: ProblemKind;
  /** Line of the file, or null where it is not about a line. */
  readonly line: number | null;
  readonly series: string | null;
  readonly da: string;
  readonly en: string;
}

export function problem(
  kind: ProblemKind,
  where: { readonly line?: number | null; readonly series?: string | null },
  da: string,
  en: string,
): Problem {
  return { kind, line: where.line ?? null, series: where.series ?? null, da, en };
}

export function isProblem(value: object): value is Problem {
  return 'kind' in value && 'da' in value && 'line' in value;
}

/** The text as it may stand in a message: short, on one line. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  return `"${line.length > 40 ? `${line.slice(0, 37)}…` : line}"`;
}
