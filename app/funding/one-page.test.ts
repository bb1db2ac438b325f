import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { danishLaw } from '@fodfaeste/law';
import { instant, plainDate } from '@fodfaeste/law/dates';
import {
  type CourseFacts,
  educations,
  entriesOfSituation,
  type Reader,
  readers,
  readingFor,
  type Situation,
  whoPays,
} from '@fodfaeste/law/who-pays';
import { describe, expect, it } from 'vitest';
import { readPdf } from '../kernel/files/pdf/testing.ts';
import { fundingPdf } from './one-page.ts';

const pictures = process.env['PICTURES'];
const on = plainDate('2026-09-01');
const truck: CourseFacts = {
  title: 'Gaffeltruckcertifikat B',
  kind: 'amu',
  lister: ['seks_uger', 'regional'],
  niveau: 'til_og_med_erhvervsuddannelse',
  fremmoede: 100,
  fuldtid: true,
  timerPrUge: 37,
  prisPrUgeOere: null,
  giverSu: false,
  weeks: 1.4,
  startsOn: plainDate('2026-10-05'),
  star: false,
  shortage: false,
  fullPriceOere: 850_000,
};
const jobless: Situation = {
  lives: 'jobless',
  insured: true,
  age: '30-plus',
  education: 'none',
  weeks: 6,
  children: false,
  declaration: false,
};

const sheet = async (
  situation: Situation,
  reader: Reader,
  course: CourseFacts | null = truck,
  lang: 'da' | 'en' = 'da',
) => {
  const answer = whoPays(danishLaw, { entries: entriesOfSituation(situation, on), course, on });
  const bytes = await fundingPdf({
    reading: readingFor(answer, reader),
    lang,
    house: { name: 'Hjørring Kommune', phone: '72333300', address: 'Springvandspladsen 5, 9800 Hjørring' },
    name: null,
    madeAt: instant('2026-09-01T10:00:00Z'),
  });
  if (pictures) {
    mkdirSync(pictures, { recursive: true });
    writeFileSync(path.join(pictures, `${reader}-${situation.lives}-${lang}.pdf`), bytes);
  }
  return readPdf(Buffer.from(bytes));
};

describe('the answer on paper', () => {
  it.each(readers)('is one page for the %s, tagged, with the result before the law', async (reader) => {
    const { pages, lang, marked, universal, fontsOutside, reading } = await sheet(jobless, reader);
    expect({ pages, lang, marked, universal, fontsOutside }).toEqual({
      pages: 1,
      lang: 'da-DK',
      marked: true,
      universal: true,
      fontsOutside: [],
    });
    const said = reading.map(([, text]) => text);
    const headings = reading.filter(([tag]) => tag.startsWith('H')).map(([, text]) => text);
    expect(headings[0]).toBe('Hvem betaler Gaffeltruckcertifikat B?');
    expect(headings.at(-1)).toBe('Lov og kilder');
    expect(said.join(' ')).toMatch(/(LAB: LBK nr. 280 af 1. marts 2024|BETALINGSLOVEN: LBK nr. 598)/);
  });

  it('is one page for everybody, also where much must be said', async () => {
    for (const situation of ['jobless', 'sick-employed', 'mass-layoff'] as const)
      for (const reader of ['citizen', 'caseworker'] as const) {
        const given = { ...jobless, lives: situation, education: educations[0] };
        expect((await sheet(given, reader, null)).pages, `${situation} ${reader}`).toBe(1);
      }
  });

  it('speaks English', async () => {
    const { lang, title } = await sheet(jobless, 'citizen', truck, 'en');
    expect({ lang, title }).toEqual({ lang: 'en-GB', title: 'Who pays for Gaffeltruckcertifikat B?' });
  });
});
