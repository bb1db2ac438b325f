import { type Instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { meetingById } from '../../meetings/index.ts';
import { planState } from '../../plan/index.ts';
import { dialoguePageText } from './text.ts';

/** What a thread hangs on: the words for a sentence about it, and for the subject of a new thread. */
export interface Tied {
  readonly sentence: string;
  readonly subject: string;
}

interface Ids {
  readonly cardId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
}

/** Null when it hangs on nothing, or on something that is not in the case. */
export async function tiedTo(
  tx: Tx,
  home: number,
  caseId: string,
  { cardId, meetingId }: Ids,
  lang: Lang,
): Promise<Tied | null> {
  const t = dialoguePageText(lang);
  if (cardId) {
    const card = (await planState(tx, home, caseId))?.cards.find(({ id }) => id === cardId);
    return card ? { sentence: t('tied.card', { titel: card.title }), subject: card.title } : null;
  }
  const meeting = meetingId ? await meetingById(tx, home, meetingId) : null;
  if (!meeting || meeting.caseId !== caseId) return null;
  const dato = formatDate(lang, toCopenhagen(meeting.startsAt as Instant).date);
  return { sentence: t('tied.meeting', { dato }), subject: t('new.meeting', { dato }) };
}
