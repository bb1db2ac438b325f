import PDFDocument from 'pdfkit';
import type { PdfBlock, PdfDocument } from './document.ts';
import { type FontName, fontFile, fontNames } from './fonts.ts';

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const millimetre = 72 / 25.4;
const margin = { top: 18 * millimetre, side: 25 * millimetre, bottom: 22 * millimetre };
const ink = '#1c2724';
const quiet = '#505b57';
const moss = '#133f34';
/** Under a heading there is room for a few lines, or it moves to the next page with them. */
const roomUnderHeading = 70;
/** What is longer may go on over the page. */
const longText = 90;

interface Look {
  readonly font: FontName;
  readonly size: number;
  readonly colour: string;
  readonly before: number;
  readonly after: number;
}
const plainSize = 10.5;
const looks = {
  1: { font: 'strong', size: 22, colour: moss, before: 0, after: 10 },
  2: { font: 'strong', size: 14, colour: moss, before: 11, after: 3 },
  3: { font: 'strong', size: 11.5, colour: ink, before: 8, after: 2 },
  plain: { font: 'regular', size: plainSize, colour: ink, before: 0, after: 5 },
  lead: { font: 'regular', size: 12.5, colour: ink, before: 0, after: 8 },
  quiet: { font: 'regular', size: 10, colour: quiet, before: 0, after: 5 },
  strong: { font: 'strong', size: 10.5, colour: ink, before: 0, after: 3 },
  quote: { font: 'italic', size: 15, colour: ink, before: 2, after: 8 },
} as const satisfies Readonly<Record<string, Look>>;

type Looks = Readonly<Record<keyof typeof looks, Look>>;

/** The looks of a document: all sizes and distances by its scale. */
function looksOf({ scale = 1 }: PdfDocument): Looks {
  if (scale === 1) return looks;
  const scaled = Object.entries<Look>(looks).map(([name, { size, before, after, ...look }]) => [
    name,
    { ...look, size: size * scale, before: before * scale, after: after * scale },
  ]);
  return Object.fromEntries(scaled) as Looks;
}

/**
 * A tagged PDF (PDF/UA-1): its language, title and reading order are in it, fonts are embedded, headers and page numbers are
 * marked as decoration. The same document gives the same bytes.
 */
export async function writePdf(document: PdfDocument): Promise<Buffer> {
  const pdf = openPdf(document);
  const chunks: Buffer[] = [];
  const whole = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  const looks = looksOf(document);
  writeHead(pdf, root, looks, document);
  for (const block of document.blocks) writeBlock(pdf, root, looks, block);
  root.end();
  writeFeet(pdf, document);
  pdf.end();
  return whole;
}

// pdfkit knows it (0.20), its published types do not.
const universal: object = { subset: 'PDF/UA' };

function openPdf({ lang, title, sender, madeAt }: PdfDocument): Pdf {
  const made = new Date(madeAt);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: margin.top, bottom: margin.bottom, left: margin.side, right: margin.side },
    pdfVersion: '1.7',
    ...universal,
    tagged: true,
    lang: lang === 'da' ? 'da-DK' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    font: fontFile('regular'),
    info: {
      Title: title,
      Author: sender,
      Creator: 'Fodfæste',
      Producer: 'Fodfæste',
      CreationDate: made,
      ModDate: made,
    },
  });
  for (const name of fontNames) pdf.registerFont(name, fontFile(name));
  return pdf;
}

function setLook(pdf: Pdf, { font, size, colour }: Look): void {
  pdf.font(font).fontSize(size).fillColor(colour);
}

/** One tagged paragraph, with its distance above and below. */
function paragraph(pdf: Pdf, parent: Element, tag: string, look: Look, text: string, indent = 0): void {
  if (look.before > 0 && pdf.y > margin.top) pdf.y += look.before;
  keepTogether(pdf, look, text, widthOf(pdf) - indent);
  parent.add(
    pdf.struct(tag, {}, () => {
      setLook(pdf, look);
      pdf.text(text, margin.side + indent, pdf.y, { width: widthOf(pdf) - indent, lineGap: gapOf(look) });
    }),
  );
  pdf.y += look.after;
}

/** A short text stands on one page: nobody turns the paper for its last two words. */
function keepTogether(pdf: Pdf, look: Look, text: string, width: number): void {
  setLook(pdf, look);
  const height = pdf.heightOfString(text, { width, lineGap: gapOf(look) });
  if (height > leftOn(pdf) && height < longText) pdf.addPage();
}

const gapOf = ({ size }: Look) => size * 0.2;
const widthOf = (pdf: Pdf) => pdf.page.width - 2 * margin.side;
const leftOn = (pdf: Pdf) => pdf.page.height - margin.bottom - pdf.y;

function writeHead(
  pdf: Pdf,
  root: Element,
  looks: Looks,
  { sender, senderLines = [], recipient = [], date, scale = 1 }: PdfDocument,
): void {
  paragraph(pdf, root, 'P', { ...looks.strong, colour: moss, after: 0 }, sender);
  if (senderLines.length > 0) paragraph(pdf, root, 'P', { ...looks.quiet, after: 0 }, senderLines.join(' · '));
  pdf.y += 16 * scale;
  if (recipient.length > 0) {
    for (const line of recipient) paragraph(pdf, root, 'P', { ...looks.plain, after: 0 }, line);
    pdf.y += 12;
  }
  paragraph(pdf, root, 'P', { ...looks.quiet, after: 12 * scale }, date);
}

function writeBlock(pdf: Pdf, root: Element, looks: Looks, block: PdfBlock): void {
  switch (block.kind) {
    case 'heading':
      if (leftOn(pdf) < roomUnderHeading * (looks.plain.size / plainSize)) pdf.addPage();
      paragraph(pdf, root, `H${block.level}`, looks[block.level], block.text);
      break;
    case 'text':
      paragraph(pdf, root, 'P', looks[block.look ?? 'plain'], block.text);
      break;
    case 'quote':
      paragraph(pdf, root, 'BlockQuote', looks.quote, block.text);
      break;
    case 'facts':
      for (const { term, value } of block.items) writeFact(pdf, root, looks, term, value);
      pdf.y += looks.plain.after;
      break;
    case 'list':
      writeList(pdf, root, looks, block.items);
      break;
  }
}

function writeFact(pdf: Pdf, root: Element, looks: Looks, term: string, value: string): void {
  root.add(
    pdf.struct('P', {}, () => {
      const options = { width: widthOf(pdf), lineGap: gapOf(looks.plain) };
      setLook(pdf, looks.strong);
      pdf.text(`${term}: `, margin.side, pdf.y, { ...options, continued: true });
      setLook(pdf, looks.plain);
      pdf.text(value, options);
    }),
  );
  pdf.y += 1;
}

const bulletIndent = 14;

function writeList(pdf: Pdf, root: Element, looks: Looks, items: readonly string[]): void {
  const list = pdf.struct('L');
  root.add(list);
  for (const text of items) {
    const item = pdf.struct('LI');
    list.add(item);
    // The first line of an item must not be parted from its bullet.
    keepTogether(pdf, looks.plain, text, widthOf(pdf) - bulletIndent);
    if (leftOn(pdf) < 2 * looks.plain.size) pdf.addPage();
    const top = pdf.y;
    item.add(
      pdf.struct('Lbl', {}, () => {
        setLook(pdf, looks.plain);
        pdf.text('•', margin.side, top, { lineBreak: false });
      }),
    );
    pdf.y = top;
    paragraph(pdf, item, 'LBody', { ...looks.plain, after: 2 }, text, bulletIndent);
    item.end();
  }
  list.end();
  pdf.y += looks.plain.after;
}

/** Sender and page number at the foot of each page: decoration, so that nobody hears them in the middle of a sentence. */
function writeFeet(pdf: Pdf, { sender, title, pageWords }: PdfDocument): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let at = start; at < start + count; at += 1) {
    pdf.switchToPage(at);
    // Below the margin a text would begin a page of its own.
    pdf.page.margins.bottom = 0;
    const y = pdf.page.height - 16 * millimetre;
    pdf.markContent('Artifact', { type: 'Pagination', attached: ['Bottom'] });
    setLook(pdf, { ...looks.quiet, size: 9 });
    pdf.text(`${sender} · ${title}`, margin.side, y, { width: widthOf(pdf) * 0.75, height: 12, ellipsis: true });
    pdf.text(pageWords(at - start + 1, count), margin.side, y, {
      width: widthOf(pdf),
      align: 'right',
      lineBreak: false,
    });
    pdf.endMarkedContent();
  }
}
