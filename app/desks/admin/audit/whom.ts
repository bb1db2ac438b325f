import type { LogRow } from './queries.ts';

/** Up to so many people are named on the line; of longer lists the number is shown, and a way to open the names. */
const namedOnLine = 3;

/** The people whose names a line shows. The citizen whose log is examined is always among them. */
export function shownPeople({ personIds }: LogRow, examined: string | null): readonly string[] {
  if (personIds.length <= namedOnLine) return personIds;
  return examined && personIds.includes(examined) ? [examined] : [];
}

export const peopleOn = (rows: readonly LogRow[], examined: string | null): string[] => [
  ...new Set(rows.flatMap((row) => shownPeople(row, examined))),
];
