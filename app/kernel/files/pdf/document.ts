import type { Instant } from '@fodfaeste/law/dates';
import type { Lang } from '../../text/language.ts';

/** One part of a printed document, from top to bottom. What it is decides its tag; screen readers read the same order. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly look?: 'lead' | 'quiet' | 'strong' | undefined }
  /** Somebody's own words, set apart. */
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Names and values, one a line. */
  | { readonly kind: 'facts'; readonly items: readonly { readonly term: string; readonly value: string }[] };

/** A document for paper: letters, plans. Holds no layout; `writePdf` decides that. */
export interface PdfDocument {
  readonly lang: Lang;
  readonly title: string;
  /** Who sends it: the municipality's name at the top of the first page, in the document's data, and at the foot of each page. */
  readonly sender: string;
  /** Under the sender: address, telephone. */
  readonly senderLines?: readonly string[] | undefined;
  /** Name and address in the window of an envelope. */
  readonly recipient?: readonly string[] | undefined;
  /** Where and when: "Hjørring, 24. november 2026". */
  readonly date: string;
  readonly blocks: readonly PdfBlock[];
  /** Smaller letters and less air, for a sheet that should be one page: 1 when it is not said, 0.8 at least. */
  readonly scale?: number | undefined;
  /** "Side 1 af 2" */
  readonly pageWords: (page: number, of: number) => string;
  readonly madeAt: Instant;
}
