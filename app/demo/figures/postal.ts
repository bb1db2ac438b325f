import type { PostalDistrict } from './figures.ts';

type Row = Readonly<Record<string, string>>;

/** Postal districts that lie mainly in the municipality; one district may hold a range of numbers ("1000-1499"). */
export function districtsOf(rows: readonly Row[], code: string): PostalDistrict[] {
  return rows
    .filter((row) => row['kommunekode_main'] === code)
    .map((row) => {
      const [first = '', last = first] = (row['postnr'] ?? '').split('-');
      return { from: Number(first), to: Number(last), city: row['bynavn'] ?? '' };
    });
}
