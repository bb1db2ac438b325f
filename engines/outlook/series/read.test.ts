import { describe, expect, it } from 'vitest';
import { parseValue, type Row, readSeries } from './read.ts';

const rows = (...cells: readonly (readonly [string, string, string])[]): readonly Row[] =>
  cells.map(([series, period, value], at) => ({ line: at + 2, series, period, value }));
const problemsOf = (...cells: readonly (readonly [string, string, string])[]) =>
  readSeries(rows(...cells)).problems.map(({ kind, line }) => [kind, line]);

describe('values', () => {
  it.each([
    ['12.5', 12.5],
    ['12,5', 12.5],
    ['-3', -3],
    ['\u22123', -3],
    ['0', 0],
    ['1e3', 1000],
    ['', null],
    ['..', null],
    ['*', null],
    ['NA', null],
    ['abc', undefined],
    ['1.234,5', undefined],
    ['1 234', undefined],
    ['-', undefined],
    ['Infinity', undefined],
    ['1e999', undefined],
  ])('%s is read as %s', (text, value) => {
    expect(parseValue(text)).toBe(value);
  });
});

describe('rows', () => {
  it('make series in order of time, gaps and withheld cells kept apart from zeros', () => {
    const { series, problems } = readSeries(
      rows(
        ['B', '2026M03', '3'],
        ['A', '2026', '1'],
        ['B', '2026M01', '0'],
        ['B', '2026M05', ''],
        ['B', '2026M04', '..'],
      ),
    );
    expect(problems).toEqual([]);
    expect(series.map(({ name, values }) => [name, values])).toEqual([
      ['B', [0, null, 3, null, null]],
      ['A', [1]],
    ]);
    expect(series[0]?.lines).toEqual([4, null, 2, 6, 5]);
  });

  it('leave withheld figures before the first known one out', () => {
    const { series } = readSeries(rows(['A', '2026M01', ''], ['A', '2026M02', '5'], ['A', '2026M03', '6']));
    expect(series[0]?.values).toEqual([5, 6]);
  });

  it('name the line of everything that is wrong, all at once', () => {
    expect(
      problemsOf(
        ['A', '2026M01', 'mange'],
        ['A', '2026M14', '4'],
        ['A', '2026M02', '4'],
        ['A', '2026M02', '5'],
        ['A', '2026Q1', '5'],
        ['', '2026M03', '5'],
      ),
    ).toEqual([
      ['not-a-number', 2],
      ['bad-period', 3],
      ['double-period', 5],
      ['mixed-frequencies', 6],
      ['series-unnamed', 7],
    ]);
  });

  it('are refused where a year is misprinted, and where there are none', () => {
    expect(problemsOf(['A', '2026M01', '1'], ['A', '9026M01', '1'])).toEqual([['too-long', 3]]);
    expect(problemsOf()).toEqual([['empty', null]]);
  });

  it('are told of in both languages, with what stood there', () => {
    const [problem] = readSeries(rows(['A', '2026M01', 'mange'])).problems;
    expect(problem?.da).toContain('"mange" er ikke et tal');
    expect(problem?.en).toContain('"mange" is not a number');
  });
});
