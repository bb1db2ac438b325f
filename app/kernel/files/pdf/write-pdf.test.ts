import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import type { PdfDocument } from './document.ts';
import { readPdf } from './testing.ts';
import { writePdf } from './write-pdf.ts';

const letter = (over: Partial<PdfDocument> = {}): PdfDocument => ({
  lang: 'da',
  title: 'Plan for Maja Østergaard',
  sender: 'Hjørring Kommune',
  senderLines: ['Springvandspladsen 5, 9800 Hjørring', 'Telefon 72 33 33 33'],
  recipient: ['Maja Østergaard', 'Havnegade 1', '9800 Hjørring'],
  date: '24. november 2026',
  blocks: [
    { kind: 'heading', level: 1, text: 'Din plan' },
    { kind: 'quote', text: '”Jeg vil arbejde med børn”' },
    { kind: 'facts', items: [{ term: 'Job', value: 'Pædagogmedhjælper' }] },
    { kind: 'list', items: ['Ring til Børnehuset', 'Skriv til Łukasz Őry'] },
  ],
  pageWords: (page, of) => `Side ${page} af ${of}`,
  madeAt: instant('2026-11-24T09:42:00.000Z'),
  ...over,
});

describe('a document for paper', () => {
  it('says its language and title, is tagged, and brings its fonts along', async () => {
    const read = readPdf(await writePdf(letter()));
    expect(read).toMatchObject({
      lang: 'da-DK',
      title: 'Plan for Maja Østergaard',
      marked: true,
      showsTitle: true,
      universal: true,
      pages: 1,
      fontsOutside: [],
    });
    expect(readPdf(await writePdf(letter({ lang: 'en' }))).lang).toBe('en-GB');
  });

  it('holds every word in reading order, letters beyond Danish too', async () => {
    const { lines, tags } = readPdf(await writePdf(letter()));
    expect(lines).toEqual([
      'Hjørring Kommune',
      'Springvandspladsen 5, 9800 Hjørring · Telefon 72 33 33 33',
      'Maja Østergaard',
      'Havnegade 1',
      '9800 Hjørring',
      '24. november 2026',
      'Din plan',
      '”Jeg vil arbejde med børn”',
      'Job: Pædagogmedhjælper',
      '•',
      'Ring til Børnehuset',
      '•',
      'Skriv til Łukasz Őry',
      expect.stringMatching(/^Hjørring Kommune · Plan for Maja Østergaard\s*Side 1 af 1$/),
    ]);
    expect(tags.filter((tag) => /^(H1|BlockQuote|L|LI|LBody)$/.test(tag))).toEqual(
      expect.arrayContaining(['H1', 'BlockQuote', 'L', 'LI', 'LBody']),
    );
  });

  it('goes on over pages, each with its number', async () => {
    const items = Array.from({ length: 90 }, (_, at) => `Aftale nummer ${at + 1}`);
    const { pages, lines } = readPdf(await writePdf(letter({ blocks: [{ kind: 'list', items }] })));
    expect(pages).toBeGreaterThan(1);
    expect(lines.filter((line) => line.startsWith('Aftale'))).toEqual(items);
    expect(lines.at(-1)).toContain(`Side ${pages} af ${pages}`);
  });

  it('parts no short text over two pages, and no item from its bullet', async () => {
    const item = (at: number) => `Aftale ${at + 1}: ${'ord som fylder en linje til '.repeat(4)}`.trim();
    const items = Array.from({ length: 40 }, (_, at) => item(at));
    const { lines, pages } = readPdf(await writePdf(letter({ blocks: [{ kind: 'list', items }] })));
    expect(pages).toBeGreaterThan(1);
    const shown = lines.filter((line) => line === '•' || line.startsWith('Aftale'));
    expect(shown).toEqual(items.flatMap((text) => ['•', text]));
  });

  it('is the same every time', async () => {
    expect((await writePdf(letter())).equals(await writePdf(letter()))).toBe(true);
  });
});
