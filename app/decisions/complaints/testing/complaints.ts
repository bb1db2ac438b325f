import { day, theCase, uuid } from '../../../people/testing/decide.ts';
import type { Decision } from '../../decision.ts';
import { complaintUntil, reassessUntil, usualPolicy } from '../../policy.ts';
import { nothingElse, signed, theDecision } from '../../testing/decisions.ts';
import type { Complaint } from '../complaint.ts';
import type { ComplaintMatter } from '../matter.ts';

export const theComplaint = uuid(800);

/** A refusal, signed a week ago. */
export const refusal = (over: Partial<Decision> = {}): Decision =>
  signed({ decidedOn: day(-7), complaintUntil: complaintUntil(day(-7)), ...over });

/** A complaint that came yesterday by telephone. */
export const complaintWith = (over: Partial<Complaint> = {}): Complaint => ({
  id: theComplaint,
  caseId: theCase,
  decisionId: theDecision,
  state: 'received',
  receivedOn: day(-1),
  channel: 'telephone',
  words: null,
  recordedByName: 'Anna Holm',
  late: false,
  dueOn: reassessUntil(day(-1)),
  outcome: null,
  reasons: null,
  assessedAt: null,
  assessedByName: null,
  answerUntil: null,
  stands: null,
  forwardedOn: null,
  boardOutcome: null,
  boardOn: null,
  boardWords: null,
  closedAt: null,
  ...over,
});

/** What acts on a complaint decide from. */
export const loaded = (complaint: Partial<Complaint> = {}, over: Partial<ComplaintMatter> = {}) => ({
  matter: {
    complaint: complaintWith(complaint),
    decision: refusal(),
    current: refusal(),
    others: nothingElse,
    openRound: null,
    ...over,
  },
  mandate: { ok: true as const },
  policy: usualPolicy,
});

export const lesson = { cause: 'not-heard', pointsTo: 'practice', lesson: 'Ring, før I afslår' } as const;
