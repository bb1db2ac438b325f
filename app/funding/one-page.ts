import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Reading, ReadingItem, ReadingSection } from '@fodfaeste/law/who-pays';
import type { PdfBlock, PdfDocument } from '../kernel/files/pdf/document.ts';
import { writePdf } from '../kernel/files/pdf/write-pdf.ts';
import { inLang } from '../kernel/text/bilingual.ts';
import { formatDate, formatPhone } from '../kernel/text/format.ts';
import type { Lang } from '../kernel/text/language.ts';
import { consolidationsOf, paragraphOf } from './law-short.ts';
import { type FundingText, fundingText } from './text.ts';

export interface FundingSheet {
  readonly reading: Reading;
  readonly lang: Lang;
  readonly house: { readonly name: string; readonly phone?: string | undefined; readonly address?: string | undefined };
  /** Null for a situation without a person. */
  readonly name: string | null;
  readonly madeAt: Instant;
}

interface Measure {
  /** Lines told of each item. */
  readonly lines: number;
  /** Items told of a section: the best come first. */
  readonly items: number;
  readonly scale: number;
}

/** From all there is, to what always fits. */
const measures: readonly Measure[] = [
  { lines: 9, items: 99, scale: 1 },
  { lines: 9, items: 99, scale: 0.86 },
  { lines: 2, items: 99, scale: 0.86 },
  { lines: 2, items: 99, scale: 0.8 },
  { lines: 1, items: 99, scale: 0.8 },
  { lines: 1, items: 5, scale: 0.8 },
  { lines: 1, items: 3, scale: 0.8 },
];

/** The answer on one A4 page: as much as there is room for, the result and the law always. */
export async function fundingPdf(sheet: FundingSheet): Promise<Uint8Array> {
  let bytes = Buffer.alloc(0);
  for (const measure of measures) {
    bytes = Buffer.from(await writePdf(documentOf(sheet, measure)));
    if (pagesIn(bytes) === 1) break;
  }
  return new Uint8Array(bytes);
}

const pagesIn = (bytes: Buffer): number => bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;

function documentOf({ reading, lang, house, name, madeAt }: FundingSheet, measure: Measure): PdfDocument {
  const t = fundingText(lang);
  const title = reading.course === null ? t('pdf.title.any') : t('pdf.title', { kursus: reading.course });
  const cut = reading.sections.some(({ items }) =>
    items.some(({ lines }, place) => isCut(measure, lines.length, place)),
  );
  return {
    lang,
    title,
    sender: house.name,
    senderLines: [
      ...(house.address ? [house.address] : []),
      ...(house.phone ? [t('pdf.phone', { telefon: formatPhone(house.phone) })] : []),
    ],
    date: `${t('pdf.made', { dato: day(lang, reading.on) })} · ${t(`pdf.reader.${reading.reader}`)}`,
    madeAt,
    scale: measure.scale,
    pageWords: (page, of) => t('pdf.page', { nummer: String(page), alle: String(of) }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(name === null ? [] : [{ kind: 'text', text: t('pdf.for', { navn: name }) } as const]),
      { kind: 'text', text: inLang(reading.result, lang), look: 'lead' },
      ...(reading.lead === null ? [] : [{ kind: 'text', text: inLang(reading.lead, lang) } as const]),
      ...reading.sections.flatMap((section, at) =>
        sectionBlocks(
          t,
          lang,
          section,
          at === 0 && reading.reader === 'citizen' ? { ...measure, lines: 9 } : measure,
          reading,
        ),
      ),
      ...againstBlocks(t, lang, reading.against),
      ...(cut ? [{ kind: 'text', text: t('pdf.more'), look: 'quiet' } as const] : []),
      { kind: 'heading', level: 3, text: t('pdf.law') },
      { kind: 'text', text: lawText(reading), look: 'quiet' },
      { kind: 'text', text: t('pdf.version', { version: reading.lawVersion }), look: 'quiet' },
    ],
  };
}

const isCut = (measure: Measure, lines: number, place: number): boolean =>
  lines > measure.lines || place >= measure.items;

const day = (lang: Lang, on: PlainDate) => formatDate(lang, on);

function sectionBlocks(
  t: FundingText,
  lang: Lang,
  { heading, items }: ReadingSection,
  measure: Measure,
  { reader }: Reading,
): readonly PdfBlock[] {
  const head = { kind: 'heading', level: 3, text: inLang(heading, lang) } as const;
  const staff = reader === 'caseworker';
  // What cannot be used, or is hardly for the person, is much: names and paragraphs.
  if (staff && items.every(({ standing, aside }) => standing === 'no' || aside))
    return [head, { kind: 'text', text: items.map((item) => named(item, lang)).join(' · '), look: 'quiet' }];
  const shown = items.slice(0, measure.items);
  return [
    head,
    {
      kind: 'facts',
      items: shown.map((item) => ({ term: inLang(item.title, lang), value: toldOf(t, lang, item, measure, staff) })),
    },
  ];
}

function toldOf(
  t: FundingText,
  lang: Lang,
  { lines, missing, law }: ReadingItem,
  measure: Measure,
  staff: boolean,
): string {
  const told = lines.slice(0, measure.lines).map((line) => inLang(line, lang));
  // Facts that are missing stand in the sentence itself; what somebody must judge is a question of its own.
  const questions = missing.filter(({ kind }) => kind === 'question').map(({ name }) => inLang(name, lang));
  const wanted = staff && questions.length > 0 ? [t('pdf.question', { liste: questions.join(' ') })] : [];
  const paragraphs = staff && law.length > 0 ? [`(${law.map(paragraphOf).join('; ')})`] : [];
  return [...told, ...wanted, ...paragraphs].join(' ');
}

const named = ({ title, law }: ReadingItem, lang: Lang): string =>
  `${inLang(title, lang).replace(/ \([^()]*\)$/, '')}${law.length > 0 ? ` (${law.map(paragraphOf).join('; ')})` : ''}`;

function againstBlocks(t: FundingText, lang: Lang, against: readonly ReadingItem[]): readonly PdfBlock[] {
  if (against.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: t('pdf.against') },
    { kind: 'text', text: against.map((item) => inLang(item.title, lang)).join(' · '), look: 'quiet' },
  ];
}

/** The paragraphs once, then their consolidations once; the caseworker has the paragraphs beside each scheme. */
function lawText({ reader, law, against }: Reading): string {
  const all = [...law, ...against.flatMap((item) => item.law)];
  const paragraphs = reader === 'caseworker' ? [] : [...new Set(law.map(paragraphOf))];
  return [...paragraphs, ...consolidationsOf(reader === 'caseworker' ? all : law)].join(' · ');
}
