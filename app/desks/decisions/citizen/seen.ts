import type { PlainDate } from '@fodfaeste/law/dates';
import {
  type AnyDecisionKind,
  type Complaint,
  type Decision,
  type DecisionKinds,
  type Hearing,
  hearingRuns,
  isBurden,
  isOpen,
  isPending,
} from '../../../decisions/index.ts';
import type { Lang } from '../../../kernel/text/language.ts';

/** The matters of one citizen, and what they come to. */
export interface OwnDecisions {
  readonly decisions: readonly Decision[];
  readonly complaints: readonly Complaint[];
}

/** The citizen was in it: asked for it, or was heard. Then its end is told, with the reason. */
export const citizenKnew = ({ askedOn, hearings }: Pick<Decision, 'askedOn' | 'hearings'>): boolean =>
  askedOn !== null || hearings.some(({ sentAt }) => sentAt !== null);

/** The round that came, or is coming, after this one. */
export const nextRound = (decision: Decision, { decisions }: OwnDecisions): Decision | null =>
  decisions.find(({ replaces, state }) => replaces === decision.id && state !== 'withdrawn') ?? null;

export const isInForce = (decision: Decision, all: OwnDecisions): boolean =>
  decision.state === 'signed' && nextRound(decision, all)?.state !== 'signed';

/** What the citizen was asked and has not answered. After its last day too, while nothing is decided. */
export const openHearing = (decision: Decision): Hearing | null =>
  isOpen(decision)
    ? (decision.hearings.find(({ state, sentAt }) => (state === 'open' || state === 'passed') && sentAt !== null) ??
      null)
    : null;

/** Asked to wait, and no chance to speak was given since (forvaltningsloven § 21). */
export const waitsToSpeak = ({ waitWantedAt, hearings }: Decision): boolean =>
  waitWantedAt !== null && !hearings.some(({ sentAt }) => (sentAt ?? '') >= waitWantedAt);

export const mayAskToWait = (decision: Decision): boolean =>
  isOpen(decision) && !waitsToSpeak(decision) && openHearing(decision) === null;

/** The last complaint about a decision that was not taken back. */
export const complaintAbout = (decision: Decision, { complaints }: OwnDecisions): Complaint | null =>
  complaints.find(({ decisionId, state }) => decisionId === decision.id && state !== 'dropped') ??
  complaints.find(({ decisionId }) => decisionId === decision.id) ??
  null;

export function mayComplain(decision: Decision, all: OwnDecisions): boolean {
  if (!isInForce(decision, all) || decision.result === null || !isBurden(decision.result)) return false;
  const complaint = complaintAbout(decision, all);
  return complaint === null || complaint.state === 'dropped';
}

/** Partly right, and still within the time to say whether the rest stands. */
export const isAskedIfStands = ({ state, answerUntil }: Complaint, today: PlainDate): boolean =>
  state === 'awaits-citizen' && answerUntil !== null && today <= answerUntil;

export interface Sorted {
  readonly waiting: readonly { readonly decision: Decision; readonly hearing: Hearing }[];
  readonly open: readonly Decision[];
  readonly made: readonly Decision[];
  readonly over: readonly Decision[];
}

/** As the list shows them. Only kinds that have words here. */
export function sorted(all: OwnDecisions, kinds: DecisionKinds, today: PlainDate): Sorted {
  const known = all.decisions.filter(({ kind }) => kinds.get(kind));
  const waiting = known.flatMap((decision) => {
    const hearing = openHearing(decision);
    return hearing && hearingRuns(hearing, today) ? [{ decision, hearing }] : [];
  });
  return {
    waiting,
    open: known.filter(isOpen),
    made: known.filter((decision) => isInForce(decision, all)),
    over: known.filter((decision) => !isOpen(decision) && !isInForce(decision, all)),
  };
}

/** A complaint that is on its way somewhere. */
export const runningComplaint = (decision: Decision, all: OwnDecisions): Complaint | null => {
  const complaint = complaintAbout(decision, all);
  return complaint && isPending(complaint) ? complaint : null;
};

/** What the citizen has said in the matter, oldest first. */
export const saidIn = ({ hearings }: Decision) =>
  hearings
    .filter(({ state }) => state === 'answered')
    .toSorted((a, b) => ((a.answeredAt ?? '') < (b.answeredAt ?? '') ? -1 : 1));

/** The first sentence, and the rest: a date or a clock in it ends no sentence. */
export function firstSentence(text: string): readonly [first: string, rest: string] {
  const [first = '', ...rest] = text.trim().split(/(?<=[.!?])\s+(?=[\p{Lu}“"])/u);
  return [first, rest.join(' ')];
}

/** A heading ends without a full stop. */
export const asHeading = (sentence: string): string => sentence.replace(/\.$/, '');

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Who decides a complaint: the name that was signed, in the reader's language where it is still the same body. */
export function bodyOf({ complaintBody }: Decision, { complaint: { body } }: AnyDecisionKind, lang: Lang): string {
  return complaintBody === null || complaintBody === body.da ? body[lang] : complaintBody;
}
