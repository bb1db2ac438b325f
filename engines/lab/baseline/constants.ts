import type { Origin, Standing } from '../model/baseline.ts';
import type { LabTables } from './tables.ts';

/** A size of `data/lab/constants.csv` with what stands behind it. */
export interface Constant {
  readonly key: string;
  readonly of: string;
  readonly value: number;
  /** Limits of an interval, where the row has them. */
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly standing: Standing;
  readonly source: string;
  readonly note: string;
}

/** The sizes no statistic gives, looked up by key and what they are of. */
export class Constants {
  readonly all: readonly Constant[];

  /** @throws RangeError naming the row whose value is no number or whose standing is unknown */
  constructor(tables: LabTables) {
    this.all = tables.constants.map((row) => {
      const value = Number(row['value']);
      const standing = standings.find((one) => one === row['standing']);
      if (!Number.isFinite(value) || row['value'] === '' || standing === undefined)
        throw new RangeError(`lab/constants.csv: ${row['key']} ${row['of']} has no number or an unknown standing.`);
      return {
        key: row['key'] ?? '',
        of: row['of'] ?? '',
        value,
        low: limit(row['low']),
        high: limit(row['high']),
        unit: row['unit'] ?? '',
        standing,
        source: row['source'] ?? '',
        note: row['note'] ?? '',
      };
    });
  }

  /** @throws RangeError when there is no such row */
  row(key: string, of = ''): Constant {
    const found = this.find(key, of);
    if (!found) throw new RangeError(`lab/constants.csv has no row ${key} ${of}.`);
    return found;
  }

  find(key: string, of = ''): Constant | undefined {
    return this.all.find((one) => one.key === key && one.of === of);
  }

  value(key: string, of = ''): number {
    return this.row(key, of).value;
  }

  /** Rows of a key whose `of` is `first>second`, as second → value. */
  spread(key: string, first: string): Readonly<Record<string, number>> {
    const start = `${first}>`;
    return Object.fromEntries(
      this.all
        .filter((one) => one.key === key && one.of.startsWith(start))
        .map((one) => [one.of.slice(start.length), one.value]),
    );
  }

  /** What to show of each row: the assumptions page lists them all. */
  origins(): Origin[] {
    return this.all.map(({ key, of, standing, source, note, value, unit }) => ({
      what: `${[key, of].filter((part) => part !== '').join(' ')}: ${value} ${unit}`,
      standing,
      source: note === '' ? source : `${source} (${note})`,
    }));
  }
}

const standings: readonly Standing[] = ['counted', 'fitted', 'evidence', 'assumed'];

const limit = (text: string | undefined): number | null => (text === undefined || text === '' ? null : Number(text));
