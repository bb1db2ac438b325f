import { fromCopenhagen, type PlainDate, plainTime } from '@fodfaeste/law/dates';
import type { PdfBlock, PdfDocument } from '../../kernel/files/pdf/document.ts';
import { writePdf } from '../../kernel/files/pdf/write-pdf.ts';
import { formatDate, formatPhone } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { type Block, blocksOf } from '../merge/blocks.ts';
import { withAddresses } from '../merge/links.ts';
import type { LetterHouse } from '../merge/values.ts';

/** A letter to be put on paper, or into Digital Post as a file. */
export interface LetterOnPaper {
  readonly house: LetterHouse;
  /** Name and address as they stand in the window; the name alone where the address may not be shown. */
  readonly recipient: readonly string[];
  readonly date: PlainDate;
  readonly subject: string;
  /** The light markup of templates. Secrets must be out of it already (`withoutSecrets`), unless it goes to the citizen alone. */
  readonly body: string;
  readonly lang: Lang;
  /** Who signed, where somebody answers for it by name. */
  readonly signer?: string | undefined;
  /** Put in front of links to our own pages. */
  readonly publicUrl?: string | undefined;
}

const words = {
  da: {
    page: (page: number, of: number) => `Side ${page} af ${of}`,
    phone: (phone: string) => `Telefon ${phone}`,
    signed: (name: string) => `Underskrevet af ${name}`,
  },
  en: {
    page: (page: number, of: number) => `Page ${page} of ${of}`,
    phone: (phone: string) => `Phone ${phone}`,
    signed: (name: string) => `Signed by ${name}`,
  },
} as const;

const noon = plainTime('12:00');

function pdfBlock(block: Block): PdfBlock {
  switch (block.kind) {
    case 'heading':
      return { kind: 'heading', level: 2, text: block.text };
    case 'list':
      return { kind: 'list', items: block.items };
    case 'paragraph':
      return { kind: 'text', text: block.lines.join('\n') };
  }
}

/** The letter as a document: the subject is its title, the headings of the letter stand under it. */
export function letterDocument(letter: LetterOnPaper): PdfDocument {
  const { house, recipient, date, subject, body, lang, signer, publicUrl = '' } = letter;
  const { page, phone, signed } = words[lang];
  return {
    lang,
    title: subject,
    sender: house.name,
    senderLines: [
      ...(house.address === null ? [] : [house.address]),
      ...(house.phone === null ? [] : [phone(formatPhone(house.phone))]),
    ],
    recipient,
    date: formatDate(lang, date),
    blocks: [
      { kind: 'heading', level: 1, text: subject },
      ...blocksOf(withAddresses(body, publicUrl)).map(pdfBlock),
      ...(signer === undefined ? [] : [{ kind: 'text', text: signed(signer), look: 'quiet' } as const]),
    ],
    pageWords: page,
    // The same letter gives the same file, whenever it is fetched.
    madeAt: fromCopenhagen(date, noon),
  };
}

/** A tagged PDF (PDF/UA-1) in the language of its reader. */
export const letterPdf = async (letter: LetterOnPaper): Promise<Uint8Array> =>
  new Uint8Array(await writePdf(letterDocument(letter)));
