import path from 'node:path';
import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../../kernel/config/root-folder.ts';
import { placesOf } from '../places.ts';
import { readStatbankCsv } from './read-csv.ts';
import { statbankTables } from './tables.ts';

const tableOf = (name: string) => {
  const found = statbankTables.find(({ table }) => table === name);
  if (!found) throw new Error(name);
  return found;
};
const given = { placeOf: placesOf(path.join(rootFolder(), 'data')), drawnOn: plainDate('2026-11-24') };
const read = (name: string, ...lines: readonly string[]) => readStatbankCsv(lines.join('\n'), tableOf(name), given);

describe('a CSV file of StatBank', () => {
  it('gives a series for each place and part; the whole has no part', () => {
    const { series, source } = read(
      'AUP03',
      '\uFEFFOMRÅDE;A-KASSE;TID;INDHOLD',
      'Region Nordjylland;I alt;2026M07;3,1',
      'Hele landet;3F;2026M07;..',
    );
    expect(source.id).toBe('dst:AUP03');
    expect(series).toMatchObject([
      { area: 'DK', part: '3F', figures: [null] },
      { area: 'Nordjylland', part: '', periods: ['2026M07'], figures: [3.1] },
    ]);
  });

  it('is the whole country where there is no column of places', () => {
    expect(read('LSK11', 'TID;INDHOLD', '2026K2;45.000').series).toMatchObject([
      { area: 'DK', periods: ['2026Q2'], figures: [45_000] },
    ]);
  });

  it('does not guess which of several values of an unknown column is meant', () => {
    expect(() => read('LSK11', 'STØRRELSE;TID;INDHOLD', 'Små;2026K2;1', 'Store;2026K2;2')).toThrow(
      'STØRRELSE has 2 values',
    );
  });

  it('counts lines with the header as the first', () => {
    expect(() => read('LSK11', 'TID;INDHOLD', '2026K2;1', '2026K3;meget')).toThrow('Line 3: "meget" is no number.');
    expect(() => read('LSK11', 'PERIODE;INDHOLD', '2026K2;1')).toThrow('Line 1: The column TID is missing.');
  });
});
