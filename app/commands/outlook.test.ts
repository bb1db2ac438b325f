import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureInWords } from '../start-failure.ts';
import { outlook } from './outlook.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'outlook-'));
const written = { out: '', err: '' };

beforeEach(() => {
  written.out = '';
  written.err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text);
    return true;
  });
});
afterAll(() => rmSync(folder, { recursive: true }));

const month = (at: number) => `${2020 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`;
const value = (at: number) => (100 + 10 * Math.cos((2 * Math.PI * at) / 12) + (at % 5) / 2).toFixed(1);
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${name},${month(at)},${value(at)}`);

function fileOf(text: string): string {
  const file = path.join(folder, 'series.csv');
  writeFileSync(file, text);
  return file;
}
const csv = (...rows: readonly string[]) => `series,period,value\n${rows.join('\n')}\n`;

/** Exit code and what was said, as main() would have it. */
function run(text: string | null, what: string, flags: Record<string, string> = {}, json = false) {
  const series = text === null ? {} : { series: fileOf(text) };
  try {
    return { code: outlook({ words: [what], flags: { ...series, ...flags }, json }), said: written.err };
  } catch (error) {
    const failure = failureInWords(error);
    return { code: failure.exitCode, said: failure.text };
  }
}

describe('outlook forecast', () => {
  it('writes one row a series and period, with the bands asked for', () => {
    const { code } = run(csv(...lines('A', 48), ...lines('B', 48)), 'forecast', {
      horizon: '2',
      season: '12',
      levels: '50,90',
    });
    const [head, ...rows] = written.out.trim().split('\n');
    expect(code).toBe(0);
    expect(head).toBe('series,period,mean,lo50,hi50,lo90,hi90');
    expect(rows.map((row) => row.split(',').slice(0, 2).join(' '))).toEqual([
      'A 2024M01',
      'A 2024M02',
      'B 2024M01',
      'B 2024M02',
    ]);
    for (const row of rows)
      for (const cell of row.split(',').slice(2)) expect(Number.isFinite(Number(cell))).toBe(true);
  });

  it('reads byte order mark, semicolons, decimal commas, Windows line ends, and names with commas, and writes them back quoted', () => {
    const rows = lines('x', 40).map(
      (line) => `"Magistrenes, MA";${line.split(',')[1]};${line.split(',')[2]?.replace('.', ',')}`,
    );
    const semicolons = `\uFEFFSeries;Period;Value\r\n${rows.join('\r\n')}\r\n`;
    expect(run(semicolons, 'forecast', { horizon: '3' }).code).toBe(0);
    const first = written.out;
    written.out = '';
    const quoted = lines('x', 40).map(
      (line) => `"Magistrenes, MA",${line.split(',')[1]},"${line.split(',')[2]?.replace('.', ',')}"`,
    );
    run(csv(...quoted), 'forecast', { horizon: '3' });
    expect(written.out).toBe(first);
    expect(first).toContain('\n"Magistrenes, MA",2023M05,');
  });

  it.each([
    ['text in numbers', csv(...lines('A', 30), 'A,2022M07,mange'), ':32: "mange" er ikke et tal'],
    ['a double period', csv(...lines('A', 30), 'A,2020M03,5'), ':32: "A" har 2020M03 to gange, også på linje 4'],
    ['mixed frequencies', csv(...lines('A', 30), 'A,2022Q3,5'), ':32: "A" har både 2020M01 og 2022Q3'],
    ['no such month', csv('A,2020M13,5'), ':2: "2020M13" er ikke en periode'],
    ['all zeros', csv(...Array.from({ length: 30 }, (_, at) => `A,${month(at)},0`)), ':2: "A" er nul i alle perioder'],
    ['three points', csv(...lines('A', 3)), ':2: "A" har 3 tal'],
    ['no rows', csv(), 'Filen har ingen rækker'],
    ['nothing', '', ':1: Filen er tom'],
    ['no names', lines('A', 20).join('\n'), ':1: Første linje skal nævne kolonnerne'],
    ['a decimal comma that splits', csv('A,2020M01,1,5'), ':2: Rækken har 4 felter'],
    ['a quotation mark too many', csv('"A,2020M01,1'), ': Anførselstegnene går ikke op'],
  ])('refuses %s by line, and makes up nothing', (_, text, told) => {
    const { code, said } = run(text, 'forecast', { horizon: '3' });
    expect(code).toBe(2);
    expect(said).toContain(told);
    expect(written.out).toBe('');
  });

  it('refuses a break in the future', () => {
    const { code, said } = run(csv(...lines('A', 30)), 'forecast', { horizon: '3', breaks: '2030M01' });
    expect([code, said.includes('The break 2030M01 is after the last figure')]).toEqual([2, true]);
  });

  it('answers for the series it can, names those it cannot, and says so by its exit code', () => {
    const { code, said } = run(csv(...lines('A', 30), ...lines('B', 2)), 'forecast', { horizon: '1' });
    expect(code).toBe(1);
    expect(written.out).toContain('A,2022M07,');
    expect(written.out).not.toContain('B,');
    expect(said).toContain(':32: "B" has 2 figures');
  });

  it.each([
    [{ horizon: 'mange' }],
    [{ horizon: '0' }],
    [{ horizon: '3', season: '-1' }],
    [{ horizon: '3', levels: '80,abc' }],
    [{ horizon: '3', breaks: 'juli' }],
    [{ horizon: '3', together: 'maybe' }],
    [{}],
  ])('refuses the flags %j', (flags) => {
    expect(run(csv(...lines('A', 30)), 'forecast', flags).code).toBe(2);
  });

  it('refuses a file that is not there, and a word it does not know', () => {
    expect(run(null, 'forecast', { series: path.join(folder, 'none.csv'), horizon: '3' }).code).toBe(2);
    expect(run(csv(), 'guess').code).toBe(2);
  });
});

describe('outlook backtest', () => {
  it('tells every method beside the naive ones, in words and as JSON', () => {
    const text = csv(...lines('A', 60), ...lines('B', 60));
    expect(run(text, 'backtest', { horizon: '12' }).code).toBe(0);
    expect(written.out).toContain('Da vi gemte de seneste 12 måneder væk');
    expect(written.out).toMatch(/seasonal-naive +\d/);
    written.out = '';
    expect(run(text, 'backtest', { horizon: '12', origins: '2' }, true).code).toBe(0);
    const told = JSON.parse(written.out) as {
      latest: {
        smape: number;
        methods: Record<string, { mase: number }>;
        coverage: { level: number; share: number }[];
      };
      series: { series: string; known: string }[];
    };
    expect(told.latest.methods['naive']?.mase).toBeGreaterThan(0);
    expect(told.latest.coverage.map(({ level }) => level)).toEqual([0.8, 0.95]);
    expect(told.series.map(({ series, known }) => `${series} ${known}`)).toEqual([
      'A 2023M12',
      'B 2023M12',
      'A 2022M12',
      'B 2022M12',
    ]);
  });

  it('refuses series too short to hold anything back', () => {
    const { code, said } = run(csv(...lines('A', 8)), 'backtest', { horizon: '12' });
    expect([code, said.includes('too short to hold back 12 periods')]).toEqual([2, true]);
  });
});
