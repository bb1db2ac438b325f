import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields, helpsWith, sideOf } from '../../people/index.ts';
import { type MessageWritten, written, writtenWrites } from '../events.ts';
import { body, nothingToAnswer, tiedTo } from '../fields.ts';
import { dialogueState } from '../queries/threads.ts';
import { isInCase } from '../queries/tied-to.ts';
import { writtenSentence } from '../sentences.ts';
import { both } from '../text.ts';
import type { DialogueState } from '../types.ts';

const input = z.object({
  caseId: fields.caseId(),
  subject: fields.written(both('field.subject'), 120),
  body: body(both('field.body')),
  cardId: tiedTo(both('field.card')),
  meetingId: tiedTo(both('field.meeting')),
  nothingToAnswer: nothingToAnswer(),
});

interface State {
  readonly dialogue: DialogueState;
  /** What the thread shall hang on is in the case. */
  readonly tied: boolean;
}

/** A new subject between the citizen and whoever works with them; on its own, or tied to an agreement or a meeting. */
export const startThread = act<typeof input, State, MessageWritten>({
  name: 'start-thread',
  title: both('start.title'),
  submit: both('start.submit'),
  input,
  who: [citizenSelf, ...helpsWith('talks')],
  basis: 'none',
  aspect: 'dialogue',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, cardId, meetingId }, { home }) {
    const dialogue = await dialogueState(tx, home, caseId);
    return dialogue ? { dialogue, tied: await isInCase(tx, home, caseId, { cardId, meetingId }) } : null;
  },
  guards: [],
  decide({ dialogue, tied }, { subject, body, cardId, meetingId, nothingToAnswer }, context) {
    if (dialogue.closed) return refuse('case-closed', both('refused.closed'));
    if (!tied) return refuse('not-in-case', both('refused.tied'));
    const by = sideOf(context.actor);
    return accept(
      written(
        dialogue,
        {
          thread: null,
          subject,
          body,
          by,
          writtenBy: by,
          channel: 'here',
          nothingToAnswer: nothingToAnswer === true,
          cardId,
          meetingId,
        },
        context,
      ),
    );
  },
  writes: writtenWrites,
  sentences: { 'dialogue.written': writtenSentence },
});
