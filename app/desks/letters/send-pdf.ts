import type { WebContext } from '../../kernel/http/context.ts';
import { letterPageText } from './text.ts';

/** A letter as a file, shown by the browser. Nobody is named in the name of the file: it lands in folders that others see. */
export const sendLetterPdf = (c: WebContext, bytes: Uint8Array) =>
  c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${letterPageText(c.get('lang'))('pdf.file')}.pdf"`,
    'Cache-Control': 'no-store',
  });
