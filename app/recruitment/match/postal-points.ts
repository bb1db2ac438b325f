import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Point } from '@fodfaeste/occupations';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { parseCsv } from '../../kernel/files/csv.ts';

interface District extends Point {
  readonly from: number;
  readonly to: number;
}

/** Postal districts with the point in their middle; a district may be a range ("1000-1499"). */
export function districtsFrom(csv: string): readonly District[] {
  return parseCsv(csv)
    .map((row) => {
      const [first = '', last = first] = (row['postnr'] ?? '').split('-');
      return { from: Number(first), to: Number(last), lat: Number(row['lat']), lon: Number(row['lon']) };
    })
    .sort((a, b) => a.from - b.from);
}

let districts: readonly District[] | undefined;
const points = new Map<string, Point | null>();

/** The middle of a postal district: no nearer to anybody's home than that. Null where there is none. */
export function pointOf(postalCode: string | null): Point | null {
  if (postalCode === null || !/^\d{4}$/.test(postalCode)) return null;
  districts ??= districtsFrom(readFileSync(path.join(rootFolder(), 'data', 'geo', 'postnumre.csv'), 'utf8'));
  const kept = points.get(postalCode);
  if (kept !== undefined) return kept;
  const code = Number(postalCode);
  const found = districts.find(({ from, to }) => code >= from && code <= to);
  const point = found ? { lat: found.lat, lon: found.lon } : null;
  points.set(postalCode, point);
  return point;
}
