import { z } from 'zod';
import {
  type DialogueState,
  dialogueState,
  type MessageWritten,
  written,
  writtenSentence,
  writtenWrites,
} from '../../dialogue/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { update } from '../../kernel/act/write.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type ReplyToTake, replyToTake } from '../queries/incoming.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  incomingId: field(z.string().min(1).max(200), {
    label: both('reply.which'),
    control: 'hidden',
    mandatory: fields.meaning,
  }),
});

interface State {
  readonly dialogue: DialogueState;
  readonly reply: ReplyToTake;
}

/** What is written, and which answer it was. */
interface ReplyTaken extends MessageWritten {
  readonly data: MessageWritten['data'] & { readonly incomingId: string };
}

/**
 * An answer in Digital Post becomes a message in the case. Digital Post-loven § 10, nr. 2: it counts as sent by the sender it names; so
 * it is the citizen who writes. The words come from what was received, never from a form.
 */
export const takeInReply = act<typeof input, State, ReplyTaken>({
  name: 'take-in-reply',
  title: both('reply.title'),
  submit: both('reply.submit'),
  input,
  who: [citizenSelf],
  basis: 'none',
  aspect: 'dialogue',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, incomingId }, { home }) {
    const dialogue = await dialogueState(tx, home, caseId);
    const reply = await replyToTake(tx, home, caseId, incomingId);
    return dialogue && reply ? { dialogue, reply } : null;
  },
  guards: [],
  decide({ dialogue, reply }, _input, context) {
    if (dialogue.closed) return refuse('case-closed', both('reply.refused.closed'));
    const event = written(
      dialogue,
      {
        thread: dialogue.threads.find(({ id }) => id === reply.threadId) ?? null,
        // The subject is part of the text, and texts in a case are Danish.
        subject: both('reply.subject', { brev: reply.letter }).da,
        body: reply.body,
        by: 'citizen',
        writtenBy: 'citizen',
        channel: 'digital-post',
        nothingToAnswer: false,
      },
      context,
    );
    return accept({ ...event, data: { ...event.data, incomingId: reply.id } });
  },
  writes: (event, frame) => [
    ...writtenWrites(event, frame),
    update(
      'incoming_post',
      { authority_id: frame.authorityId, id: event.data.incomingId },
      { outcome: 'message', taken_at: frame.at, thread_id: event.data.threadId },
    ),
  ],
  sentences: { 'dialogue.written': writtenSentence },
});
