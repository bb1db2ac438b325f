import type { FigureBreak, FigureDelivery, FigureSource, FigureUnit } from '../../outlook/index.ts';

type Series = FigureDelivery['series'][number];

interface Point {
  readonly series: string;
  readonly area: string;
  readonly part: string;
  readonly unit: FigureUnit;
  readonly period: string;
  readonly figure: number | null;
}

/** Gathers points in any order into whole series of one source. A period that comes twice in a series is an error. */
export class SeriesBuilder {
  private readonly found = new Map<string, { first: Point; points: Map<string, number | null> }>();

  add(point: Point): void {
    const key = `${point.series}|${point.area}|${point.part}`;
    const known = this.found.get(key) ?? { first: point, points: new Map<string, number | null>() };
    if (known.points.has(point.period)) throw new DoublePeriod(point);
    known.points.set(point.period, point.figure);
    this.found.set(key, known);
  }

  done(source: FigureSource, breaks: (series: string) => readonly FigureBreak[] = () => []): FigureDelivery {
    const series = [...this.found.values()].map(({ first, points }): Series => {
      const periods = [...points.keys()].sort();
      return {
        series: first.series,
        area: first.area,
        part: first.part,
        unit: first.unit,
        periods,
        figures: periods.map((period) => points.get(period) ?? null),
        breaks: breaks(first.series),
      };
    });
    return { source, series: series.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)) };
  }
}

const keyOf = ({ series, area, part }: Series) => `${series}|${area}|${part}`;

/** The same period twice in one series. */
export class DoublePeriod extends Error {
  readonly point: Point;
  constructor(point: Point) {
    super(
      `${point.period} stands twice in ${point.series}, ${point.area}${point.part === '' ? '' : `, ${point.part}`}`,
    );
    this.point = point;
  }
}

/** A figure as publishers write it; withheld, missing and suppressed ones are null. Undefined when it is no figure. */
export function figureOf(text: string | undefined): number | null | undefined {
  const given = (text ?? '').trim();
  if (['', '.', '..', '-', '*', 'NA', 'null'].includes(given)) return null;
  const plain = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(given)
    ? given.replaceAll('.', '').replace(',', '.')
    : given.replace(',', '.');
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(plain) ? Number(plain) : undefined;
}
