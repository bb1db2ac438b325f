import { type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { complaintById, type Decision, readDecision } from '../../decisions/index.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { StoredEvent } from '../../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../../kernel/events/listeners.ts';
import { type DecisionMatter, decisionTold, usualBoard } from '../decision-telling.ts';
import { withdrawWaiting } from '../post/queue.ts';
import { decisionWords, lastDayToComplain } from '../queries/decision-now.ts';
import { type Heard, heardOfAnyCase, tell } from './heard.ts';

const ofDecision = z.object({ decisionId: z.uuid() });
const ofComplaint = z.object({ complaintId: z.uuid() });
const bilingual = z.object({ da: z.string(), en: z.string() });

async function complaintOf(tx: Tx, { authorityId, data }: StoredEvent, decision: Decision, today: PlainDate) {
  const about = ofComplaint.safeParse(data);
  const row = about.success ? await complaintById(tx, authorityId, about.data.complaintId) : null;
  if (!row) return null;
  const counted = await lastDayToComplain(tx, authorityId, row.caseId, row.id);
  return { row, lastDay: counted ?? decision.complaintUntil ?? today };
}

interface Now {
  readonly heard: Heard;
  readonly matter: DecisionMatter;
}

/** The decision as it stands now, and the words for it. Letters about decisions go out also when the case has been closed. */
async function decisionNow(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<Now | null> {
  const heard = await heardOfAnyCase(tx, event, tools);
  if (!heard) return null;
  const { decisionId } = ofDecision.parse(event.data);
  const { authorityId } = event;
  const decision = await readDecision(tx, authorityId, decisionId);
  const said = decision && (await decisionWords(tx, authorityId, decision.caseId, decisionId));
  if (!decision || !said) return null;
  const body = z.object({ body: bilingual }).safeParse(event.data).data?.body ?? said.body ?? usualBoard;
  const today = toCopenhagen(tools.now).date;
  return {
    heard,
    matter: {
      decision,
      words: { about: said.about, result: said.words, body, today },
      reader: heard.recipient,
      complaint: await complaintOf(tx, event, decision, today),
    },
  };
}

/** One letter about a decision; whether it must be known to have come (it names a deadline) is said by its way. */
async function tellOf(tx: Tx, event: StoredEvent, tools: ListenerTools): Promise<void> {
  const now = await decisionNow(tx, event, tools);
  const told = now && decisionTold(event, now.matter);
  if (!now || !told) return;
  const { decision } = now.matter;
  const { way, facts, link, deadline } = told;
  const more = deadline === undefined ? {} : { deadline };
  await tell(now.heard, way, { decision: facts, subjectId: decision.id, link, kle: decision.kle, ...more });
}

const telling = (name: string, on: readonly string[]): Listener => listener({ name, on, handle: tellOf });

export const decisionLetters: readonly Listener[] = [
  telling('letter-hearing', ['decisions.hearing-sent', 'decisions.hearing-extended']),
  telling('letter-decision', ['decisions.signed']),
  listener({
    name: 'letter-decision-withdrawn',
    on: ['decisions.withdrawn'],
    async handle(tx, event, tools) {
      const { decisionId } = ofDecision.parse(event.data);
      await withdrawWaiting(tx, event.authorityId, decisionId, ['hearing', 'hearing-extended']);
      await tellOf(tx, event, tools);
    },
  }),
  telling('letter-decision-delayed', ['decisions.date-moved']),
  telling('letter-complaint', [
    'decisions.complaint-received',
    'decisions.complaint-assessed',
    'decisions.complaint-forwarded',
    'decisions.board-decided',
  ]),
];
