import type { Citizen } from '../population/citizen.ts';
import { situationLabel, situations } from '../population/situation.ts';
import { type Figure, type MunicipalityFigures, offerKinds } from './figures.ts';

/** A figure and the people who were made for it. */
export interface Comparison {
  readonly label: string;
  readonly figure: number;
  readonly made: number;
  readonly origin: Figure['origin'];
  readonly source: string;
}

/** Figure by figure: what the source says, and how many people there are. */
export function compare(figures: MunicipalityFigures, people: Iterable<Citizen>): Comparison[] {
  const open = [...people].filter(({ closed }) => closed === null);
  const row = (
    label: string,
    { people: figure, origin, source }: Figure,
    test: (one: Citizen) => boolean,
  ): Comparison => ({
    label,
    figure,
    made: open.filter(test).length,
    origin,
    source,
  });
  const { groups, longTerm, activated } = figures;
  return [
    ...situations.map((situation) =>
      row(situationLabel[situation], groups[situation], (one) => one.situation === situation),
    ),
    row('Langtidsledige på dagpenge', longTerm.dagpenge, (one) => one.longTerm && one.situation === 'dagpenge'),
    row('Langtidsledige på kontanthjælp', longTerm.jobparat, (one) => one.longTerm && one.situation === 'jobparat'),
    ...offerKinds.map((kind) => row(`I tilbud: ${kind}`, activated[kind], (one) => one.offer === kind)),
  ];
}

const origins: Readonly<Record<Figure['origin'], string>> = {
  counted: 'talt',
  withheld: 'diskretioneret',
  scaled: 'skaleret',
  assumed: 'antaget',
};

/** The comparison as lines of text, columns one under the other. */
export function comparisonLines(rows: readonly Comparison[]): string[] {
  const width = Math.max(...rows.map(({ label }) => label.length));
  const line = (label: string, figure: string, made: string, origin: string, source: string) =>
    `${label.padEnd(width)}  ${figure.padStart(6)}  ${made.padStart(6)}  ${origin.padEnd(14)}  ${source}`;
  return [
    line('', 'kilde', 'demo', '', ''),
    ...rows.map((row) => line(row.label, String(row.figure), String(row.made), origins[row.origin], row.source)),
  ];
}
