import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import type { Complaint, Decision } from '../decisions/index.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import {
  type ComplaintStepTold,
  type DecisionWords,
  decisionLetterFacts,
  type Reader,
  withComplaint,
  withHearing,
  withWithdrawal,
} from './decision-letter.ts';
import type { DecisionLetterFacts } from './merge/decision-values.ts';
import { pageLink } from './merge/links.ts';
import type { WayName } from './post/ways.ts';

type Happened = Pick<StoredEvent, 'type' | 'data'>;

/** A decision as it stands when an event about it is heard. */
export interface DecisionMatter {
  readonly decision: Decision;
  readonly words: DecisionWords;
  readonly reader: Reader;
  /** Where the event is about one: the complaint, and the last day for it as it was counted when it came. */
  readonly complaint: { readonly row: Complaint; readonly lastDay: PlainDate } | null;
}

/** The letter that tells of it. */
export interface DecisionTold {
  readonly way: WayName;
  readonly facts: DecisionLetterFacts;
  readonly link: string;
  /** The last day the letter names; undefined where it is the one to be heard or to complain. */
  readonly deadline?: PlainDate | null;
}

const pageOf = (path: string, id: string) => pageLink(`/min-side/${path}/${id}`);

/** A full yes is a yes, also in a second round; any other second round says that it stands instead of the first. */
export function decisionWay({ result, replaces }: Pick<Decision, 'result' | 'replaces'>) {
  if (result === 'granted') return 'decision-granted';
  if (replaces !== null) return 'decision-corrected';
  return result === 'imposed' ? 'decision-imposed' : 'decision-refused';
}

const ofHearing = z.object({ hearingId: z.string() });
const ofReason = z.object({ reason: z.string() });
const ofWithdrawal = ofReason.extend({ citizenKnew: z.boolean() });

function hearingTold(way: WayName, { data }: Happened, { decision, words, reader }: DecisionMatter) {
  const { hearingId } = ofHearing.parse(data);
  const hearing = decision.hearings.find(({ id }) => id === hearingId);
  if (hearing?.state !== 'open') return null;
  const facts = withHearing(decisionLetterFacts(decision, words, reader), hearing, reader.language);
  return { way, facts, link: pageOf('hoering', hearing.id) };
}

function complaintTold(way: WayName, step: ComplaintStepTold, matter: DecisionMatter): DecisionTold | null {
  const { decision, words, reader, complaint } = matter;
  if (!complaint) return null;
  const { row, lastDay } = complaint;
  const facts = withComplaint(
    decisionLetterFacts(decision, words, reader),
    step,
    { complaint: row, body: words.body, lastDay },
    reader.language,
  );
  const deadline = step === 'assessed' && row.outcome === 'partly' ? row.answerUntil : null;
  return { way, facts, link: pageOf('afgoerelser', decision.id), deadline };
}

const tellings: Readonly<Record<string, (happened: Happened, matter: DecisionMatter) => DecisionTold | null>> = {
  'decisions.hearing-sent': (happened, matter) => hearingTold('hearing', happened, matter),
  'decisions.hearing-extended': (happened, matter) => hearingTold('hearing-extended', happened, matter),
  'decisions.signed': (_, { decision, words, reader }) =>
    decision.state === 'signed'
      ? {
          way: decisionWay(decision),
          facts: decisionLetterFacts(decision, words, reader),
          link: pageOf('afgoerelser', decision.id),
        }
      : null,
  'decisions.withdrawn': ({ data }, { decision, words, reader }) => {
    const { citizenKnew, reason } = ofWithdrawal.parse(data);
    if (!citizenKnew) return null;
    const facts = withWithdrawal(decisionLetterFacts(decision, words, reader), decision, reason, reader.language);
    return { way: 'decision-withdrawn', facts, link: pageOf('afgoerelser', decision.id) };
  },
  // Retssikkerhedsloven § 3, stk. 2: whoever asked is told when to expect an answer.
  'decisions.date-moved': ({ data }, { decision, words, reader }) => {
    const { newDueOn: newDate } = decision;
    if (newDate === null) return null;
    const facts = { ...decisionLetterFacts(decision, words, reader), reasons: ofReason.parse(data).reason, newDate };
    return { way: 'decision-delayed', facts, link: pageOf('afgoerelser', decision.id) };
  },
  // What came too late goes on at once, and what is maintained is told when it has gone on: one letter, not two.
  'decisions.complaint-received': (_, matter) =>
    matter.complaint?.row.late ? null : complaintTold('complaint-received', 'received', matter),
  'decisions.complaint-assessed': (_, matter) =>
    matter.complaint?.row.outcome === 'maintained' ? null : complaintTold('complaint-upheld', 'assessed', matter),
  'decisions.complaint-forwarded': (_, matter) =>
    complaintTold(matter.complaint?.row.late ? 'complaint-late' : 'complaint-forwarded', 'forwarded', matter),
  'decisions.board-decided': (_, matter) => complaintTold('board-decided', 'decided', matter),
};

/** Which letter tells the citizen of what happened to a decision, and with what in it; null where nothing is told. */
export const decisionTold = (happened: Happened, matter: DecisionMatter): DecisionTold | null =>
  tellings[happened.type]?.(happened, matter) ?? null;

/** Where to complain, when neither the signature nor the event names a place. */
export const usualBoard: Bilingual = {
  da: 'Ankestyrelsens Beskæftigelsesudvalg',
  en: 'Ankestyrelsens Beskæftigelsesudvalg',
};
