import { describe, expect, it } from 'vitest';
import { toCsv } from './write-csv.ts';

describe('CSV', () => {
  it('is what Danish spreadsheets open: mark, semicolons, line ends', () => {
    expect(
      toCsv(
        ['Navn', 'Antal'],
        [
          ['Mie', 3],
          ['Kaj', null],
        ],
      ),
    ).toBe('\uFEFFNavn;Antal\r\nMie;3\r\nKaj;\r\n');
  });

  it('keeps semicolons, quotes and line ends inside their cell', () => {
    expect(toCsv(['x'], [['a;b'], ['han sagde "ja"'], ['to\nlinjer']])).toBe(
      '\uFEFFx\r\n"a;b"\r\n"han sagde ""ja"""\r\n"to\nlinjer"\r\n',
    );
  });

  it.each(['=1+1', '+45 12', '-1+2', '@sum', '\tx'])('makes no formula of %j', (text) => {
    expect(toCsv(['x'], [[text]])).toContain(`'${text}`);
  });

  it('leaves numbers numbers', () => {
    expect(toCsv(['x'], [[-1]])).toContain('\r\n-1\r\n');
    expect(toCsv(['x'], [['-1,5']])).toContain('\r\n-1,5\r\n');
  });
});
