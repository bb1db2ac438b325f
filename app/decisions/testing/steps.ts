import type { AnyAct } from '../../kernel/act/act.ts';
import type { Decision as Answer } from '../../kernel/act/decision.ts';
import type { DomainEvent } from '../../kernel/act/event.ts';
import { day, decide, today } from '../../people/testing/decide.ts';
import { extendHearing } from '../acts/extend-hearing.ts';
import { noteDecisionFact } from '../acts/note-decision-fact.ts';
import { openDecision } from '../acts/open-decision.ts';
import { sendHearing } from '../acts/send-hearing.ts';
import { skipHearing } from '../acts/skip-hearing.ts';
import { submitDecision } from '../acts/submit-decision.ts';
import { tellNewDate } from '../acts/tell-new-date.ts';
import { writeDecisionReasons } from '../acts/write-decision-reasons.ts';
import { complain } from '../complaints/acts/complain.ts';
import { reassessComplaint } from '../complaints/acts/reassess-complaint.ts';
import { recordIfComplaintStands } from '../complaints/acts/record-if-complaint-stands.ts';
import { loaded, refusal, theComplaint } from '../complaints/testing/complaints.ts';
import type { Decision } from '../decision.ts';
import type { AnyDecisionKind } from '../kind.ts';
import {
  decisionWith,
  factWith,
  hearingWith,
  hidden,
  nothingElse,
  openingWith,
  theDecision,
  theHearing,
  weighedWith,
} from './decisions.ts';
import { tableOf } from './guards.ts';
import { exemption, testKinds as kinds, withdrawal } from './kinds.ts';

export const stepColumns: readonly { readonly title: string; readonly kind: AnyDecisionKind }[] = [
  { title: 'asked for by the citizen', kind: exemption },
  { title: 'taken up by the municipality', kind: withdrawal },
];

/** What somebody tries on the way to a signature or with a complaint, and is refused. Written by hand: the contract. */
export interface Step {
  readonly when: string;
  readonly act: string;
  readonly code: string;
  /** Null: the municipality or plain sense demands it. */
  readonly paragraph: string | null;
  /** Not where the municipality takes it up itself: there it cannot come about. */
  readonly askedAlone?: true;
  readonly attempt: (kind: AnyDecisionKind) => Answer<DomainEvent>;
}

const own = (kind: AnyDecisionKind): Partial<Decision> =>
  kind.asked === 'citizen'
    ? { kind: kind.kind }
    : { kind: kind.kind, terms: {}, result: 'imposed', considerations: null, askedOn: null, askedHow: null };

/** The act of a kernel, tried with a draft of the kind that is as told. */
const trying =
  (make: (all: typeof kinds) => AnyAct, over: Partial<Decision>, input: object) =>
  (kind: AnyDecisionKind): Answer<DomainEvent> => {
    const decision = decisionWith({ ...own(kind), ...over });
    const weighed = weighedWith({ kind, decision });
    const state = { decision, others: nothingElse, weighed, factsHash: 'hash' };
    return decide(make(kinds), state, { decisionId: theDecision, ...input });
  };

const onComplaint =
  (make: (all: typeof kinds) => AnyAct, over: Parameters<typeof loaded>[0], input: object, mandate?: object) =>
  (kind: AnyDecisionKind): Answer<DomainEvent> => {
    const decision = refusal(own(kind));
    const state = { ...loaded(over, { decision, current: decision }), ...(mandate ? { mandate } : {}) };
    return decide(make(kinds), state, { complaintId: theComplaint, ...input });
  };

const facts = [hidden];
const heard = [hearingWith({ until: day(9) })];
const hearing = { why: 'Fordi', until: day(14) };
const oral = { words: 'Hun ringede', source: 'oral', saidBy: 'Maja', heardOn: today };
const waits = { waitWantedAt: '2026-11-24T10:00:00.000Z' };

export const steps: readonly Step[] = [
  {
    when: 'the day asked on lies ahead',
    act: 'open-decision',
    code: 'asked-ahead',
    paragraph: null,
    askedAlone: true,
    attempt: (kind) => decide(openDecision(kind), openingWith(), { why: 'it', askedOn: day(1), askedHow: 'letter' }),
  },
  {
    when: 'what was told orally is noted without who said it',
    act: 'note-decision-fact',
    code: 'said-by-missing',
    paragraph: 'offentlighedsloven § 13, stk. 1',
    attempt: trying(noteDecisionFact, {}, { ...oral, saidBy: '' }),
  },
  {
    when: 'what was told orally is noted without the day',
    act: 'note-decision-fact',
    code: 'heard-on-missing',
    paragraph: 'offentlighedsloven § 13, stk. 1',
    attempt: trying(noteDecisionFact, {}, { ...oral, heardOn: undefined }),
  },
  {
    when: 'a fact is added while the decision waits for approval',
    act: 'note-decision-fact',
    code: 'submitted',
    paragraph: null,
    attempt: trying(noteDecisionFact, { state: 'submitted' }, oral),
  },
  {
    when: 'a fact is added after the signature',
    act: 'note-decision-fact',
    code: 'not-open',
    paragraph: null,
    attempt: trying(noteDecisionFact, { state: 'signed' }, oral),
  },
  {
    when: 'the last day of a hearing is over already',
    act: 'send-hearing',
    code: 'hearing-past',
    paragraph: 'forvaltningsloven § 19, stk. 1',
    attempt: trying(sendHearing, { facts }, { ...hearing, until: day(-1) }),
  },
  {
    when: 'the last day of a hearing is today',
    act: 'send-hearing',
    code: 'hearing-too-short',
    paragraph: 'forvaltningsloven § 19, stk. 1',
    attempt: trying(sendHearing, { facts }, { ...hearing, until: today }),
  },
  {
    when: 'a hearing is under way',
    act: 'send-hearing',
    code: 'hearing-open',
    paragraph: null,
    attempt: trying(sendHearing, { facts, hearings: heard }, hearing),
  },
  {
    when: 'the citizen knows of all that goes against, and has not asked to be heard',
    act: 'send-hearing',
    code: 'nothing-to-hear',
    paragraph: null,
    attempt: trying(sendHearing, { facts: [factWith({ against: true, known: 'got-copy' })] }, hearing),
  },
  {
    when: 'more time to answer is less time',
    act: 'extend-hearing',
    code: 'hearing-shorter',
    paragraph: 'forvaltningsloven § 19, stk. 1',
    attempt: trying(extendHearing, { facts, hearings: heard }, { hearingId: theHearing, until: day(8) }),
  },
  {
    when: 'the citizen has asked to say something first, and the ground is none of § 21, stk. 2',
    act: 'skip-hearing',
    code: 'wait-stands',
    paragraph: 'forvaltningsloven § 21, stk. 2',
    attempt: trying(skipHearing, waits, { ground: '19-2-1', reason: 'Klart' }),
  },
  {
    when: 'the kind of decision cannot have that result',
    act: 'write-decision-reasons',
    code: 'wrong-result',
    paragraph: null,
    attempt: (kind) =>
      trying(writeDecisionReasons, {}, { result: kind.asked === 'citizen' ? 'imposed' : 'refused' })(kind),
  },
  {
    when: 'it is put forward without main facts',
    act: 'submit-decision',
    code: 'no-main-facts',
    paragraph: 'forvaltningsloven § 24, stk. 2',
    attempt: trying(submitDecision, { facts: [] }, {}),
  },
  {
    when: 'it is put forward before the citizen was heard',
    act: 'submit-decision',
    code: 'hearing-missing',
    paragraph: 'forvaltningsloven § 19, stk. 1',
    attempt: trying(submitDecision, { facts }, {}),
  },
  {
    when: 'the new day that is promised is no later than the old one',
    act: 'tell-new-date',
    code: 'date-earlier',
    paragraph: 'retssikkerhedsloven § 3, stk. 2',
    askedAlone: true,
    attempt: trying(tellNewDate, { dueOn: day(28) }, { newDate: day(28), reason: 'Ferie' }),
  },
  {
    when: 'the complaint is about a full yes',
    act: 'complain',
    code: 'nothing-to-complain',
    paragraph: null,
    attempt: (kind) => {
      const decision = refusal({ ...own(kind), result: 'granted', complaintUntil: null });
      return decide(complain(kinds), { decision, others: nothingElse, pending: false }, { decisionId: theDecision });
    },
  },
  {
    when: 'the decision is assessed anew by somebody without a mandate',
    act: 'reassess-complaint',
    code: 'no-mandate',
    paragraph: null,
    attempt: onComplaint(
      reassessComplaint,
      {},
      { outcome: 'maintained', reasons: 'Se sagen' },
      { ok: false, code: 'no-mandate' },
    ),
  },
  {
    when: 'it is overturned, and nobody says what went wrong',
    act: 'reassess-complaint',
    code: 'lesson-missing',
    paragraph: null,
    attempt: onComplaint(reassessComplaint, {}, { outcome: 'full', reasons: 'Du har ret' }),
  },
  {
    when: 'a complaint that came too late is kept back to be upheld in part',
    act: 'reassess-complaint',
    code: 'late-partly',
    paragraph: 'BEK 861/2025 § 11',
    attempt: onComplaint(
      reassessComplaint,
      { late: true, state: 'to-forward' },
      { outcome: 'partly', reasons: 'Lidt' },
    ),
  },
  {
    when: 'a complaint is closed for want of an answer before the four weeks are over',
    act: 'record-if-complaint-stands',
    code: 'still-time',
    paragraph: 'BEK 861/2025 § 11',
    attempt: onComplaint(
      recordIfComplaintStands,
      { state: 'awaits-citizen', outcome: 'partly', answerUntil: today },
      { stands: 'no-answer' },
    ),
  },
];

/** The second table of `docs/law/decision-guards.md`. */
export function stepTable(): string {
  const rows = steps.map(({ when, act, code, paragraph, askedAlone, attempt }) => {
    const answer = attempt(exemption);
    const cells = stepColumns.map(({ kind }) =>
      askedAlone && kind.asked !== 'citizen' ? 'does not arise' : (paragraph ?? 'refused'),
    );
    return [when, `\`${act}\``, ...cells, answer.ok ? '' : answer.text.da, `\`${code}\``];
  });
  return tableOf(['when', 'step', ...stepColumns.map(({ title }) => title), 'what is said', 'code'], rows);
}
