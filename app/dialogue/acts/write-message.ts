import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import { type MessageWritten, written, writtenWrites } from '../events.ts';
import { body, nothingToAnswer } from '../fields.ts';
import { dialogueState } from '../queries/threads.ts';
import { writtenSentence } from '../sentences.ts';
import { both } from '../text.ts';
import type { DialogueState } from '../types.ts';

const input = z.object({
  caseId: fields.caseId(),
  threadId: fields.hiddenId(both('field.thread')),
  body: body(both('field.body')),
  nothingToAnswer: nothingToAnswer(),
});

/** One more message in a thread: from either side, from the a-kasse and from helpers who were let in. */
export const writeMessage = act<typeof input, DialogueState, MessageWritten>({
  name: 'write-message',
  title: both('write.title'),
  submit: both('write.submit'),
  input,
  who: [citizenSelf, ...helpsWith('talks')],
  basis: 'none',
  aspect: 'dialogue',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => dialogueState(tx, home, caseId),
  guards: [],
  decide(state, { threadId, body, nothingToAnswer }, context) {
    if (state.closed) return refuse('case-closed', both('refused.closed'));
    const thread = state.threads.find(({ id }) => id === threadId);
    if (!thread) return refuse('thread-gone', both('refused.thread'));
    const by = sideOf(context.actor);
    return accept(
      written(
        state,
        { thread, body, by, writtenBy: by, channel: 'here', nothingToAnswer: nothingToAnswer === true },
        context,
      ),
    );
  },
  writes: writtenWrites,
  sentences: { 'dialogue.written': writtenSentence },
});
