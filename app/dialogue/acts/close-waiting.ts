import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import { type WaitingClosed, waitingClosedWrites } from '../events.ts';
import { dialogueState } from '../queries/threads.ts';
import { closedSentence } from '../sentences.ts';
import { both } from '../text.ts';
import type { DialogueState } from '../types.ts';
import { oldestWaiting, turn, withThread } from '../waiting.ts';

const input = z.object({
  caseId: fields.caseId(),
  threadId: fields.hiddenId(both('field.thread')),
});

/** Nobody waits any more: what was asked has been answered elsewhere, or needs no answer. */
export const closeWaiting = act<typeof input, DialogueState, WaitingClosed>({
  name: 'close-waiting',
  title: both('close.title'),
  lead: both('close.lead'),
  submit: both('close.submit'),
  input,
  who: [citizenSelf, ...helpsWith('talks')],
  basis: 'none',
  aspect: 'dialogue',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => dialogueState(tx, home, caseId),
  guards: [],
  decide(state, { threadId }, { now, actor }) {
    const thread = state.threads.find(({ id }) => id === threadId);
    if (!thread) return refuse('thread-gone', both('refused.thread'));
    if (thread.waitingFor === 'nobody') return refuse('nobody-waits', both('close.refused.nobody'));
    const next = turn(thread, threadId, 'nobody', now);
    return accept({
      type: 'dialogue.waiting-closed',
      caseId: state.caseId,
      data: {
        threadId,
        waitingFor: next.waitingFor,
        waitingSince: next.waitingSince,
        overview: oldestWaiting(withThread(state, next)),
        by: sideOf(actor),
        byName: actor.name,
      },
    });
  },
  writes: waitingClosedWrites,
  sentences: { 'dialogue.waiting-closed': closedSentence },
});
