import type { FigureUnit } from '../../../outlook/index.ts';

/** A table of StatBank Denmark (Danmarks Statistik) that the platform reads. */
export interface StatbankTable {
  readonly table: string;
  readonly title: string;
  readonly series: string;
  readonly unit: FigureUnit;
  /** The column whose value is the part (an a-kasse, an industry), by its beginning; none for whole series. */
  readonly part?: string;
  /** The part's value that is the whole. */
  readonly whole?: string;
}

export const statbankTables: readonly StatbankTable[] = [
  {
    table: 'AUP03',
    title: 'Ledighed blandt forsikrede',
    series: 'fund.unemploymentRate.value',
    unit: 'percent',
    part: 'A-KASSE',
    whole: 'I alt',
  },
  {
    table: 'AUA01',
    title: 'A-kassernes medlemmer',
    series: 'fund.members.value',
    unit: 'persons',
    part: 'A-KASSE',
    whole: 'I alt',
  },
  { table: 'LSK11', title: 'Ledige stillinger', series: 'openPositions.count', unit: 'count' },
];
