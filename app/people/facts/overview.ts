import { contains, type PlainDate } from '@fodfaeste/law/dates';
import { type FactRow, intervalOf, isCurrent, sameValue } from './timeline.ts';

/** The columns of a case's row in lists that follow from its facts. */
export interface FactOverview {
  readonly benefit: string | null;
  readonly benefitSince: PlainDate | null;
  readonly readiness: string | null;
  readonly education: string | null;
  readonly dimittend: boolean;
}

/** What a list shows of the facts on a day. */
export function overviewOf(rows: readonly FactRow[], today: PlainDate): FactOverview {
  const current = rows.filter(isCurrent);
  const now = (kind: FactRow['kind']) => current.find((row) => row.kind === kind && contains(intervalOf(row), today));
  const benefit = now('ydelse');
  return {
    benefit: typeof benefit?.value === 'string' ? benefit.value : null,
    benefitSince: benefit ? spellStart(current, benefit) : null,
    readiness: part(now('parathed')?.value, 'parathed'),
    education: part(now('uddannelse')?.value, 'niveau'),
    dimittend: now('dimittend') !== undefined,
  };
}

/** The first day of an unbroken spell: rows with the same value that meet count as one. */
function spellStart(rows: readonly FactRow[], last: FactRow): PlainDate {
  const before = rows.find(
    (row) => row.kind === last.kind && row.validUntil === last.validFrom && sameValue(row.value, last.value),
  );
  return before ? spellStart(rows, before) : last.validFrom;
}

function part(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found = new Map<string, unknown>(Object.entries(value)).get(name);
  return typeof found === 'string' ? found : null;
}
