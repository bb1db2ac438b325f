import type { Instant } from '@fodfaeste/law/dates';
import type { Reader, Reading } from '@fodfaeste/law/who-pays';
import { fundingPdf } from '../../funding/index.ts';
import type { WebContext } from '../../kernel/http/context.ts';
import { authorityContact } from '../frame/authority-contact.ts';
import { fundingDeskText } from './text.ts';

/** School and company get the rules, not the person: their sheets name nobody. */
export const namedTo = (reader: Reader, name: string): string | null =>
  reader === 'citizen' || reader === 'caseworker' ? name : null;

/** The answer as a file of one page. Nobody is named in the name of the file: it lands in folders that others see. */
export async function sendSheet(c: WebContext, authorityId: number, reading: Reading, name: string | null) {
  const [kernel, lang] = [c.get('kernel'), c.get('lang')];
  const bytes = await fundingPdf({
    reading,
    lang,
    house: await authorityContact(kernel, authorityId),
    name,
    madeAt: kernel.clock.now() as Instant,
  });
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': `inline; filename="${fundingDeskText(lang)('pdf.file')}.pdf"`,
    'Cache-Control': 'no-store',
  });
}
