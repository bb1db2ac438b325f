import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { PdfBlock, PdfDocument } from '../../../kernel/files/pdf/document.ts';
import { formatDate, formatPhone } from '../../../kernel/text/format.ts';
import { type Hearing, piecesOf } from '../../../lab/index.ts';
import type { PageAuthority } from '../../../ui/context.ts';
import { hearingDeskText } from './text.ts';

const written = ({ blocks }: Hearing) => blocks.filter(({ text }) => text.trim() !== '');

/** The answer for paper, in its own language: parts that hold nothing are left out, comments too. */
export function hearingDocument(hearing: Hearing, authority: PageAuthority, madeAt: Instant): PdfDocument {
  const { title, language, state, updatedAt } = hearing;
  const t = hearingDeskText(language);
  return {
    lang: language,
    title,
    sender: authority.name,
    senderLines: [
      ...(authority.address ? [authority.address] : []),
      ...(authority.phone ? [formatPhone(authority.phone)] : []),
    ],
    date: t('print.date', { dato: formatDate(language, toCopenhagen(updatedAt).date) }),
    madeAt,
    pageWords: (page, of) => t('print.page', { nummer: String(page), alle: String(of) }),
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(state === 'draft' ? [{ kind: 'text', text: t('draft.note'), look: 'lead' } satisfies PdfBlock] : []),
      ...written(hearing).flatMap(({ heading, text }): PdfBlock[] => [
        { kind: 'heading', level: 2, text: heading },
        ...piecesOf(text),
      ]),
    ],
  };
}

const lineLength = 100;

/** The same as plain text, to be pasted into whatever the house writes its answers in. */
export function hearingAsText(hearing: Hearing): string {
  const { title, language, state } = hearing;
  const t = hearingDeskText(language);
  const parts = written(hearing).map(
    ({ heading, text }) => `${heading}\n${'-'.repeat(Math.min(lineLength, heading.length))}\n${text}`,
  );
  const top = `${title}\n${'='.repeat(Math.min(lineLength, title.length))}`;
  return `${[top, ...(state === 'draft' ? [t('draft.note')] : []), ...parts].join('\n\n')}\n`;
}
