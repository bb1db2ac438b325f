import { toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { complaintById, type Decision, readDecision } from '../../decisions/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../../kernel/events/listeners.ts';
import { decisionLetterFacts, withComplaint, withHearing } from '../decision-letter.ts';
import type { DecisionLetterFacts } from '../merge/decision-values.ts';
import { pageLink } from '../merge/links.ts';
import { withdrawWaiting } from '../post/queue.ts';
import type { WayName } from '../post/ways.ts';
import { decisionWords } from '../queries/decision-now.ts';
import { type Heard, heardOfAnyCase, tell } from './heard.ts';

const ofDecision = z.object({ decisionId: z.uuid() });
const bilingual = z.object({ da: z.string(), en: z.string() });

interface Now {
  readonly heard: Heard;
  readonly decision: Decision;
  readonly facts: DecisionLetterFacts;
}

const board = { da: 'Ankestyrelsens Beskæftigelsesudvalg', en: 'Ankestyrelsens Beskæftigelsesudvalg' };

/** The decision as it stands now, and the words for it. Letters about decisions go out also when the case has been closed. */
async function decisionNow(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<Now | null> {
  const heard = await heardOfAnyCase(tx, event, tools);
  if (!heard) return null;
  const { decisionId } = ofDecision.parse(event.data);
  const { authorityId } = event;
  const decision = await readDecision(tx, authorityId, decisionId);
  const words = decision && (await decisionWords(tx, authorityId, decision.caseId, decisionId));
  if (!decision || !words) return null;
  const body = words.body ?? z.object({ body: bilingual }).safeParse(event.data).data?.body ?? board;
  const today = toCopenhagen(tools.now).date;
  return {
    heard,
    decision,
    facts: decisionLetterFacts(decision, { about: words.about, result: words.words, body, today }, heard.recipient),
  };
}

const pageOf = (path: string, id: string) => pageLink(`/min-side/${path}/${id}`);

/** One letter about a decision; whether it must be known to have come (it names a deadline) is said by its way. */
const tellDecision = (
  { heard, decision }: Now,
  way: WayName,
  facts: DecisionLetterFacts,
  link = pageOf('afgoerelser', decision.id),
) => tell(heard, way, { decision: facts, subjectId: decision.id, link, kle: decision.kle });

const hearingSent = listener({
  name: 'letter-hearing',
  on: ['decisions.hearing-sent', 'decisions.hearing-extended'],
  async handle(tx, event, tools) {
    const now = await decisionNow(tx, event, tools);
    const { hearingId } = z.object({ hearingId: z.uuid() }).parse(event.data);
    const hearing = now?.decision.hearings.find(({ id }) => id === hearingId);
    if (!now || hearing?.state !== 'open') return;
    const facts = withHearing(now.facts, hearing, now.heard.recipient.language);
    const way = event.type === 'decisions.hearing-sent' ? 'hearing' : 'hearing-extended';
    await tellDecision(now, way, facts, pageOf('hoering', hearing.id));
  },
});

/** A full yes is a yes, also in a second round; any other second round says that it stands instead of the first. */
function wayOf({ result, replaces }: Decision): WayName {
  if (result === 'granted') return 'decision-granted';
  if (replaces !== null) return 'decision-corrected';
  return result === 'imposed' ? 'decision-imposed' : 'decision-refused';
}

const signed = listener({
  name: 'letter-decision',
  on: ['decisions.signed'],
  async handle(tx, event, tools) {
    const now = await decisionNow(tx, event, tools);
    if (now?.decision.state === 'signed') await tellDecision(now, wayOf(now.decision), now.facts);
  },
});

const withdrawn = listener({
  name: 'letter-decision-withdrawn',
  on: ['decisions.withdrawn'],
  async handle(tx, event, tools) {
    const { citizenKnew, reason } = z.object({ citizenKnew: z.boolean(), reason: z.string() }).parse(event.data);
    const now = await decisionNow(tx, event, tools);
    if (!now) return;
    await withdrawWaiting(tx, event.authorityId, now.decision.id, ['hearing', 'hearing-extended']);
    if (citizenKnew) await tellDecision(now, 'decision-withdrawn', { ...now.facts, reasons: reason });
  },
});

/** Retssikkerhedsloven § 3, stk. 2: whoever asked is told when to expect an answer. */
const delayed = listener({
  name: 'letter-decision-delayed',
  on: ['decisions.date-moved'],
  async handle(tx, event, tools) {
    const now = await decisionNow(tx, event, tools);
    if (!now?.decision.newDueOn) return;
    const { reason } = z.object({ reason: z.string() }).parse(event.data);
    await tellDecision(now, 'decision-delayed', { ...now.facts, reasons: reason, newDate: now.decision.newDueOn });
  },
});

const complaintWays = {
  'decisions.complaint-received': 'complaint-received',
  'decisions.complaint-assessed': 'complaint-upheld',
  'decisions.complaint-forwarded': 'complaint-forwarded',
  'decisions.board-decided': 'board-decided',
} as const satisfies Readonly<Record<string, WayName>>;

const complaints = listener({
  name: 'letter-complaint',
  on: Object.keys(complaintWays),
  async handle(tx, event, tools) {
    const now = await decisionNow(tx, event, tools);
    const { complaintId } = z.object({ complaintId: z.uuid() }).parse(event.data);
    const complaint = now && (await complaintById(tx, event.authorityId, complaintId));
    if (!now || !complaint) return;
    // What is maintained is told when it has been sent on: one letter, not two.
    if (event.type === 'decisions.complaint-assessed' && complaint.outcome === 'maintained') return;
    const isLate = event.type === 'decisions.complaint-forwarded' && complaint.late;
    const way = isLate ? 'complaint-late' : complaintWays[event.type as keyof typeof complaintWays];
    const body = z.object({ body: bilingual }).safeParse(event.data).data?.body ?? board;
    await tellDecision(now, way, withComplaint(now.facts, complaint, body, now.heard.recipient.language));
  },
});

export const decisionLetters: readonly Listener[] = [hearingSent, signed, withdrawn, delayed, complaints];
