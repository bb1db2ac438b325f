import type { FigureUnit } from '../../../outlook/index.ts';

/** One measure of a table: the words its column bears, and what it is called here. */
export interface JobindsatsMeasure {
  /** All of these stand in the column's title, none of `not`. Without accents of case: compared in small letters. */
  readonly words: readonly string[];
  readonly not?: readonly string[];
  readonly unit: FigureUnit;
  /** The series when the row is of the whole table, and by the group of benefits it is of. */
  readonly series: string;
  readonly byGroup?: Readonly<Record<string, string>>;
}

/** A table of Jobindsats that the platform reads, and how it is asked for. */
export interface JobindsatsTable {
  readonly table: string;
  /** The hierarchies of the request; `*` is every value, `/` the whole. */
  readonly ask: string;
  readonly months: number;
  readonly measures: readonly JobindsatsMeasure[];
}

const byMunicipality = 'hierarchy._nykom=*';
const byBenefit = `${byMunicipality}&hierarchy._ygrpi09=*&hierarchy._akassebl=/`;
const months = 60;

/** The tables by municipality. The same series as those that ship in `data/jobindsats`. */
export const jobindsatsTables: readonly JobindsatsTable[] = [
  {
    table: 'y25i01',
    ask: byBenefit,
    months,
    measures: [
      {
        words: ['ledige', 'fuldtidsperson'],
        not: ['pct'],
        unit: 'full-time',
        series: 'unemployment.total',
        byGroup: { dagpenge: 'unemployment.dagpenge', kontanthjaelp: 'unemployment.kontanthjaelp' },
      },
      {
        words: ['pct', 'arbejdsstyrken'],
        unit: 'percent',
        series: 'unemployment.totalRate',
        byGroup: { dagpenge: 'unemployment.dagpengeRate', kontanthjaelp: 'unemployment.kontanthjaelpRate' },
      },
    ],
  },
  {
    table: 'y25i09',
    ask: byBenefit,
    months: 36,
    measures: [
      {
        words: ['langtidsledige'],
        not: ['pct', 'andel'],
        unit: 'full-time',
        series: 'longterm.total',
        byGroup: { dagpenge: 'longterm.dagpenge', kontanthjaelp: 'longterm.kontanthjaelp' },
      },
    ],
  },
  {
    table: 'y60a02',
    ask: byMunicipality,
    months,
    measures: [
      { words: ['antal personer'], unit: 'persons', series: 'cashAssistance.persons' },
      { words: ['fuldtidspersoner'], not: ['pct'], unit: 'full-time', series: 'cashAssistance.fullTime' },
      { words: ['pct', 'befolkningen'], unit: 'percent', series: 'cashAssistance.populationRate' },
      { words: ['pct', 'arbejdsstyrken'], unit: 'percent', series: 'cashAssistance.workforceRate' },
    ],
  },
];
