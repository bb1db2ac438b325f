import { describe, expect, it } from 'vitest';
import { readCsv } from './csv.ts';

describe('tables in files', () => {
  it('reads both separators, and knows a quoted line break from the end of a line', () => {
    expect(readCsv('a;b\r\n1;"to\nlinjer"\n\n3;"han sagde ""ja"""\n')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', 'to\nlinjer'] },
      { number: 5, cells: ['3', 'han sagde "ja"'] },
    ]);
    expect(readCsv('a,b\n1, 2 ')).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['1', '2'] },
    ]);
  });

  it('says where a quotation mark is never closed', () => {
    expect(readCsv('a;b\n1;"to')).toEqual({ openQuote: 2 });
  });

  it('passes over empty lines, also those with separators', () => {
    expect(readCsv('')).toEqual([]);
    expect(readCsv('a;b\n;\n')).toEqual([{ number: 1, cells: ['a', 'b'] }]);
  });
});
