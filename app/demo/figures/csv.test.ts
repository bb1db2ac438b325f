import { describe, expect, it } from 'vitest';
import { parseCsv } from './csv.ts';

describe('parseCsv', () => {
  it('reads plain rows, also with Windows line ends and a byte order mark', () => {
    expect(parseCsv('\uFEFFkode,navn\r\n0860,Hjørring\r\n')).toEqual([{ kode: '0860', navn: 'Hjørring' }]);
  });

  it('keeps commas and quotes inside quoted cells', () => {
    expect(parseCsv('a,b,c\n1,"A-kassen for Journalistik, Komm. og ""Sprog""",3\n')).toEqual([
      { a: '1', b: 'A-kassen for Journalistik, Komm. og "Sprog"', c: '3' },
    ]);
  });

  it('keeps empty cells, first, last and between', () => {
    expect(parseCsv('a,b,c\n,"x",\n,,\n')).toEqual([
      { a: '', b: 'x', c: '' },
      { a: '', b: '', c: '' },
    ]);
  });
});
