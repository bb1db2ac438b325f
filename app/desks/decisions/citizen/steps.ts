import { type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Complaint, complaintView } from '../../../decisions/index.ts';
import { formatDate } from '../../../kernel/text/format.ts';
import type { Lang } from '../../../kernel/text/language.ts';
import { ownDecisionText } from './text.ts';

export interface Step {
  /** The day it happened; null for what is to come. */
  readonly on: PlainDate | null;
  readonly text: string;
  /** What the municipality or the board wrote. */
  readonly words?: string | undefined;
}

export const dayOf = (moment: string): PlainDate => toCopenhagen(moment as Instant).date;

/** What has happened to a complaint and what comes next, as sentences to the one who complained. */
export function complaintSteps(lang: Lang, complaint: Complaint, body: string, today: PlainDate): Step[] {
  const t = ownDecisionText(lang);
  const { receivedOn, late, outcome, assessedAt, reasons, stands, forwardedOn, closedAt, state } = complaint;
  const { boardOutcome, boardOn, boardWords } = complaint;
  const instans = body;
  const steps: Step[] = [{ on: receivedOn, text: t('complaint.received') }];
  if (late) steps.push({ on: null, text: t('complaint.late', { instans }) });
  if (outcome && assessedAt)
    steps.push({ on: dayOf(assessedAt), text: t(`complaint.${outcome}`), words: reasons ?? undefined });
  if (stands === true) steps.push({ on: null, text: t('complaint.stands') });
  if (forwardedOn) steps.push({ on: forwardedOn, text: t('complaint.forwarded', { instans }) });
  if (boardOutcome)
    steps.push({
      on: boardOn,
      text: t(`complaint.board.${boardOutcome}`, { instans }),
      words: boardWords ?? undefined,
    });
  if (state === 'dropped' && closedAt)
    steps.push({ on: dayOf(closedAt), text: t(stands === false ? 'complaint.ended' : 'complaint.dropped') });
  return [...steps, ...comingStep(lang, complaint, body, today)];
}

function comingStep(lang: Lang, complaint: Complaint, instans: string, today: PlainDate): Step[] {
  const t = ownDecisionText(lang);
  const { step, late } = complaintView(complaint, today);
  const dato = formatDate(lang, complaint.dueOn);
  const next = (text: string): Step[] => [{ on: null, text }];
  if (step === 'assess') return next(late ? t('complaint.looking.late', { dato }) : t('complaint.looking', { dato }));
  if (step === 'forward')
    return next(late ? t('complaint.forwards.late', { instans, dato }) : t('complaint.forwards', { instans, dato }));
  if (step === 'no-answer') {
    const { answerUntil } = complaint;
    return answerUntil ? next(t('complaint.no-answer', { dato: formatDate(lang, answerUntil) })) : [];
  }
  return step === 'with-board' ? next(t('complaint.board', { instans })) : [];
}
