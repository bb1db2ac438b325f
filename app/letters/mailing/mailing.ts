import type { Instant } from '@fodfaeste/law/dates';
import type { Recipient } from '../merge/values.ts';
import type { TemplateKey } from '../templates/keys.ts';

export type MailingState = 'prepared' | 'approved' | 'sent' | 'recalled' | 'rejected';

/** One letter to many. */
export interface Mailing {
  readonly id: string;
  readonly name: string;
  readonly templateKey: TemplateKey;
  readonly templateVersion: number;
  readonly reason: string;
  /** What the sender wrote into the letter; null for letters that are written beforehand. */
  readonly words: string | null;
  readonly wordsEn: string | null;
  readonly state: MailingState;
  readonly preparedBy: string;
  readonly preparedByName: string;
  readonly preparedAt: Instant;
  readonly decidedBy: string | null;
  readonly decidedByName: string | null;
  readonly decidedAt: Instant | null;
  readonly decisionNote: string | null;
  /** Nothing leaves before. */
  readonly releaseAt: Instant | null;
  readonly recipients: number;
}

/** How long an approved mailing waits, so that it can be taken back. */
export const minutesToRecall = 15;
/** More at once is a campaign, and not what this is for. */
export const mostRecipients = 2_000;

/** Whoever reads English gets the Danish letter where nobody wrote English words for it: half and half would be worse. */
export function mailingReader(
  { words, wordsEn }: Pick<Mailing, 'words' | 'wordsEn'>,
  recipient: Recipient,
): { readonly recipient: Recipient; readonly words: string | undefined } {
  const isEnglish = recipient.language === 'en' && (words === null || wordsEn !== null);
  return {
    recipient: { ...recipient, language: isEnglish ? 'en' : 'da' },
    words: (isEnglish ? wordsEn : words) ?? undefined,
  };
}

/** It can still be taken back: approved, and its time has not come. */
export const canRecall = ({ state, releaseAt }: Mailing, now: string): boolean =>
  state === 'approved' && releaseAt !== null && now < releaseAt;
