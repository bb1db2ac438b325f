import { describe, expect, it } from 'vitest';
import { sampleXlsx } from '../sample.ts';
import { readImportFile } from './file.ts';

const head = 'titel;udbyder;type';
const text = `${head}\nSmørrebrød på ø;Åskolen;amu\n`;
const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  for (const [at, letter] of [...(mark ? '\uFEFF' : ''), ...text].entries())
    view.setUint16(at * 2, letter.charCodeAt(0), littleEndian);
  return bytes;
};
const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (written: string): Uint8Array => new TextEncoder().encode(written);

describe('a file of courses', () => {
  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`)],
    ['Windows-1252 and ISO-8859-1', latin],
    ['UTF-16, little end first', utf16(true, true)],
    ['UTF-16, big end first', utf16(false, true)],
    ['UTF-16 without a mark', utf16(true, false)],
  ])('is read in %s', async (_name, bytes) => {
    const read = await readImportFile(bytes);
    expect(read).toMatchObject({ ok: true, tables: { classes: null } });
    expect(read.ok && read.tables.courses).toContain('Smørrebrød på ø;Åskolen');
  });

  // Code page 850, read as Windows-1252: æ is ‘, ø is ›, å is †.
  const dos = Uint8Array.from(text.replaceAll('ø', '\u009b').replaceAll('Å', '\u008f').replaceAll('å', '\u0086'), (l) =>
    l.charCodeAt(0),
  );
  it.each([
    [
      'letters that were spoiled before',
      utf8(text.replaceAll('ø', 'Ã¸').replaceAll('å', 'Ã¥')),
      /Linje 2: .*ødelagt, før filen kom hertil/,
    ],
    ['letters that are lost', utf8(text.replaceAll('ø', '\uFFFD')), /Linje 2: .*ødelagt/],
    ['letters of a DOS program', dos, /Linje 2: .*ødelagt/],
    ['an empty file', new Uint8Array(), /Filen er tom/],
    ['a file of blanks', utf8(' \n \n'), /Filen er tom/],
    ['an old Excel sheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), /\.xls\)/],
    ['a PDF', utf8('%PDF-1.7 '), /ikke et regneark/],
    ['a broken spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), /kan ikke læses som et Excel-ark/],
    ['bytes of something else', Uint8Array.of(1, 0, 0, 0, 2, 3), /ikke et regneark/],
  ])('is refused with the reason: %s', async (_name, bytes, why) => {
    const read = await readImportFile(bytes);
    expect(read.ok ? '' : read.fault.da).toMatch(why);
    expect(read.ok ? '' : read.fault.en).not.toBe('');
  });

  it('may be a spreadsheet with two sheets: days, numbers and yes or no come as people would write them', async () => {
    const read = await readImportFile(new Uint8Array(await sampleXlsx()));
    const [courses = '', classes = ''] = read.ok ? [read.tables.courses ?? '', read.tables.classes ?? ''] : [];
    expect(courses.split('\n')[0]).toMatch(/^kode;titel;maal;udbyder;/);
    expect(courses).toContain('4500');
    expect(classes).toContain('EKS-1');
    expect(classes).toContain('2027-01-11');
  });

  it('with classes alone is known by its start day', async () => {
    const read = await readImportFile(utf8('hold;kursuskode;sted;startdato;slutdato\nA;1;B;1-1-2027;2-1-2027\n'));
    expect(read).toMatchObject({ ok: true, tables: { courses: null } });
  });
});
