import { plainDate } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { unzip } from '../testing/unzip.ts';
import { toXlsx } from './xlsx.ts';

describe('a list as a spreadsheet', () => {
  it('keeps a text that looks like a formula as text, and a date as a date', async () => {
    const sheet = {
      headers: ['Navn', 'Uge', 'Siden'],
      widths: [20, 8, 12],
      rows: [
        ['=HYPERLINK("http://x")', 9, { date: plainDate('2026-09-29') }],
        ['Åse <Bøgh> & "Lund"', 1, null],
      ],
    };
    const files = unzip(await toXlsx(sheet, 'Overblik'));
    const page = files.get('xl/worksheets/sheet1.xml') ?? '';
    const texts = files.get('xl/sharedStrings.xml') ?? page;
    expect(page).not.toContain('<f>');
    expect(texts).toContain('=HYPERLINK(');
    expect(texts).toContain('Åse &lt;Bøgh&gt; &amp; ');
    // 29 September 2026 is day 46294 of the spreadsheet's count.
    expect(page).toMatch(/<v>46294<\/v>/);
    expect(files.get('xl/workbook.xml')).toContain('Overblik');
  });
});
