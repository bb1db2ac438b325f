import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Decision, hearingRuns, promisedOn, stillWaits } from '../../decisions/index.ts';
import { formatDate } from '../../kernel/text/format.ts';
import type { Lang } from '../../kernel/text/language.ts';
import { decisionPageText } from './text.ts';

export const dayOf = (moment: string): PlainDate => toCopenhagen(moment as Instant).date;

/** Whose turn it is, in a few words: "venter på partshøring til og med 8. december 2026". */
export function waitsWords(decision: Decision, today: PlainDate, lang: Lang): string {
  const t = decisionPageText(lang);
  if (stillWaits(decision)) return t('waits.wait-wanted');
  const running = decision.hearings.find((hearing) => hearingRuns(hearing, today));
  if (running?.until) return t('waits.hearing', { dato: formatDate(lang, running.until) });
  if (decision.state === 'submitted') return t('waits.approval');
  const navn = decision.preparedByName;
  return decision.returnedReason === null ? t('waits.preparer', { navn }) : t('waits.returned', { navn });
}

/** The promised day, and whether it has gone by. */
export function dueOf(decision: Decision, today: PlainDate): { readonly on: PlainDate; readonly over: boolean } | null {
  const on = promisedOn(decision);
  return on === null ? null : { on, over: on < today };
}
