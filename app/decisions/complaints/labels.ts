import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { Channel } from '../decision.ts';
import { both } from '../text.ts';
import type { BoardOutcome, ComplaintState, Outcome } from './complaint.ts';
import type { Cause, PointsTo } from './lesson.ts';

type Labels<T extends string> = Readonly<Record<T, Bilingual>>;

/** Retssikkerhedsloven § 72, stk. 1: a complaint does not stop the decision. */
export const noSuspension: Bilingual = both('complaint.no-suspension');

export const complaintStateLabels: Labels<ComplaintState> = {
  received: both('complaint.state.received'),
  'awaits-citizen': both('complaint.state.awaits-citizen'),
  'to-forward': both('complaint.state.to-forward'),
  forwarded: both('complaint.state.forwarded'),
  upheld: both('complaint.state.upheld'),
  decided: both('complaint.state.decided'),
  dropped: both('complaint.state.dropped'),
};

/** In the middle of a sentence. */
export const howItCame: Labels<Channel> = {
  here: both('complaint.said.how.here'),
  letter: both('complaint.said.how.letter'),
  telephone: both('complaint.said.how.telephone'),
  'in-person': both('complaint.said.how.in-person'),
};

export const outcomeLabels: Labels<Outcome> = {
  maintained: both('complaint.outcome.maintained'),
  partly: both('complaint.outcome.partly'),
  full: both('complaint.outcome.full'),
};

export const boardOutcomeLabels: Labels<BoardOutcome> = {
  stadfaestet: both('complaint.board.stadfaestet'),
  hjemvist: both('complaint.board.hjemvist'),
  aendret: both('complaint.board.aendret'),
  ophaevet: both('complaint.board.ophaevet'),
  afvist: both('complaint.board.afvist'),
};

/** The first word of it, for the middle of a sentence: "hjemvist". */
export function boardOutcomeShort(outcome: BoardOutcome): Bilingual {
  const first = (lang: 'da' | 'en') => boardOutcomeLabels[outcome][lang].split(':')[0]?.toLocaleLowerCase('da') ?? '';
  return { da: first('da'), en: first('en') };
}

export const causeLabels: Labels<Cause> = {
  'facts-missing': both('lesson.cause.facts-missing'),
  'not-heard': both('lesson.cause.not-heard'),
  'wrong-rule': both('lesson.cause.wrong-rule'),
  'reasons-thin': both('lesson.cause.reasons-thin'),
  judgement: both('lesson.cause.judgement'),
  'new-facts': both('lesson.cause.new-facts'),
  form: both('lesson.cause.form'),
};

export const pointsToLabels: Labels<PointsTo> = {
  template: both('lesson.points-to.template'),
  rule: both('lesson.points-to.rule'),
  practice: both('lesson.points-to.practice'),
};
