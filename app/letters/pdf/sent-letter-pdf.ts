import { toCopenhagen } from '@fodfaeste/law/dates';
import type { LetterHouse } from '../merge/values.ts';
import { withoutSecrets } from '../post/answer-link.ts';
import type { LetterSent } from '../queries/documents.ts';
import { languageOf } from './language-of.ts';
import { letterPdf } from './letter-pdf.ts';

interface SentLetter {
  readonly letter: Pick<LetterSent, 'subject' | 'body' | 'madeAt'> & { readonly document?: Uint8Array | null };
  readonly house: LetterHouse;
  /** The name; and for the print room the address. */
  readonly recipient: readonly string[];
  readonly publicUrl: string;
}

/** A kept letter as PDF: the very file that was decided on, or drawn from its words, in its own language and without secret links. */
export async function sentLetterPdf({ letter, house, recipient, publicUrl }: SentLetter): Promise<Uint8Array> {
  if (letter.document) return new Uint8Array(letter.document);
  const { subject, madeAt } = letter;
  const body = withoutSecrets(letter.body);
  const lang = languageOf(`${subject}\n${body}`);
  return letterPdf({ house, recipient, date: toCopenhagen(madeAt).date, subject, body, lang, publicUrl });
}
