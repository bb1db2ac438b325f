import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { entryWords } from '../../meetings/index.ts';
import { meetingNow } from '../meetings-now.ts';
import { blocksOf } from '../merge/blocks.ts';
import { partsOfText, withAddresses } from '../merge/links.ts';
import type { LetterHouse, Recipient } from '../merge/values.ts';
import { languageOf } from '../pdf/language-of.ts';
import { letterPdf } from '../pdf/letter-pdf.ts';
import { kleOf } from './kle.ts';
import type { PostAction, PostLetter } from './port.ts';

/** A row of the outbox as a letter in Digital Post. */
export interface LetterRow {
  readonly purpose: string;
  readonly subject: string;
  readonly body: string;
  readonly subjectId: string | null;
  readonly legal: boolean;
  readonly kle: string | null;
  readonly deadline: PlainDate | null;
  readonly document: Uint8Array | null;
  readonly madeAt: Instant;
}

export interface LetterAround {
  readonly tx: Tx;
  readonly authorityId: number;
  readonly house: LetterHouse;
  readonly recipient: Recipient;
  readonly publicUrl: string;
}

const tellsOfMeeting: ReadonlySet<string> = new Set(['summons', 'meeting-booked', 'meeting-moved']);
const openPage = { da: 'Åbn siden', en: 'Open the page' } as const;

/** From the same meeting, in the same words, as the calendar file. */
async function meetingAction({ tx, authorityId }: LetterAround, meetingId: string, lang: Lang): Promise<PostAction[]> {
  const meeting = await meetingNow(tx, authorityId, meetingId);
  if (meeting?.state !== 'booked') return [];
  const { id, startsAt, endsAt, hostName: host } = meeting;
  return [{ kind: 'meeting', id, startsAt, endsAt, host, ...entryWords(meeting, { lang, reader: 'citizen' }) }];
}

/** The first page the letter leads to. A link that answers in the citizen's place is none. */
function pageAction({ body }: LetterRow, publicUrl: string, lang: Lang): PostAction[] {
  const page = partsOfText(body).find((part) => 'href' in part && !part.href.startsWith('/svar/'));
  return page && 'href' in page ? [{ kind: 'page', label: openPage[lang], url: `${publicUrl}${page.href}` }] : [];
}

export async function letterOf(row: LetterRow, around: LetterAround): Promise<PostLetter> {
  const { house, recipient, publicUrl } = around;
  const { contact } = recipient;
  const lang = languageOf(`${row.subject}\n${row.body}`);
  const { subject, body, deadline, legal, madeAt: writtenAt, document, subjectId } = row;
  const meeting = subjectId && tellsOfMeeting.has(row.purpose) ? await meetingAction(around, subjectId, lang) : [];
  return {
    lang,
    caseId: recipient.caseId,
    kle: kleOf(row.kle),
    legal,
    deadline,
    contact: contact ?? { name: house.name, phone: house.phone, email: null },
    replies: { until: null },
    writtenAt,
    blocks: blocksOf(withAddresses(body, publicUrl)),
    actions: [...meeting, ...pageAction(row, publicUrl, lang)],
    document: async () =>
      document ??
      letterPdf({
        house,
        recipient: [recipient.name],
        date: toCopenhagen(writtenAt).date,
        subject,
        body,
        lang,
        publicUrl,
      }),
  };
}
