import { plainDate } from '@fodfaeste/law/dates';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, toCsv } from './csv.ts';

/** Takes a line apart as a spreadsheet does. */
const unquote = (field: string) => field.slice(1, -1).replaceAll('""', '"');

describe('a list as CSV', () => {
  it('opens in Danish Excel: mark, semicolons, one line a citizen', () => {
    const sheet = {
      headers: ['Navn', 'Uge', 'Siden', 'Tolk'],
      widths: [],
      rows: [['Søren "Sørn" Bøgh; Lund', 9, { date: plainDate('2026-09-29') }, null]],
    };
    expect(toCsv(sheet)).toBe('\uFEFF"Navn";"Uge";"Siden";"Tolk"\r\n"Søren ""Sørn"" Bøgh; Lund";9;2026-09-29;\r\n');
  });

  it.each(['=1+1', '+45 12345678', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '|cmd', '%0A'])('never runs %j', (text) => {
    expect(unquote(csvText(text))).toBe(`'${text}`);
  });

  it('gives every text back, and begins none of them like a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const field = csvText(text);
        expect(field).toMatch(/^"(?:[^"]|"")*"$/);
        expect([text, `'${text}`]).toContain(unquote(field));
        expect(unquote(field)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
