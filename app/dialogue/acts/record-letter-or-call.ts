import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields, leads, sideOf } from '../../people/index.ts';
import { type MessageWritten, written, writtenWrites } from '../events.ts';
import { body, nothingToAnswer } from '../fields.ts';
import { dialogueState, threadsOf } from '../queries/threads.ts';
import { writtenSentence } from '../sentences.ts';
import { both } from '../text.ts';
import type { DialogueState, RecordedChannel } from '../types.ts';

const channels = {
  letter: both('record.channel.letter'),
  telephone: both('record.channel.telephone'),
  assisted: both('record.channel.assisted'),
} as const satisfies Record<RecordedChannel, unknown>;

const input = z.object({
  caseId: fields.caseId(),
  channel: fields.choice(both('record.channel'), channels),
  saidOn: fields.optionalDate(both('record.day'), both('record.day.help')),
  threadId: fields.optionalChosen(both('record.thread'), both('record.thread.help')),
  subject: fields.optional(both('record.subject'), 120, 'text', { help: both('record.subject.help') }),
  body: body(both('record.body'), both('record.body.help')),
  nothingToAnswer: nothingToAnswer(),
});

/** Letters, calls, and what is typed for a citizen who sits beside: the same threads, with how it came and who wrote it down. */
export const recordLetterOrCall = act<typeof input, DialogueState, MessageWritten>({
  name: 'record-letter-or-call',
  title: both('record.title'),
  lead: both('record.lead'),
  submit: both('record.submit'),
  input,
  who: leads('talks'),
  basis: 'none',
  aspect: 'dialogue',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => dialogueState(tx, home, caseId),
  async choices(tx, { home }, caseId) {
    const threads = caseId === null ? [] : await threadsOf(tx, home, caseId);
    return { threadId: threads.map(({ id, subject }) => ({ value: id, label: say(subject, subject) })) };
  },
  guards: [],
  decide(state, { channel, saidOn = null, threadId, subject, body, nothingToAnswer }, context) {
    if (state.closed) return refuse('case-closed', both('refused.closed'));
    const thread = threadId ? state.threads.find(({ id }) => id === threadId) : null;
    if (thread === undefined)
      return refuse('thread-gone', both('refused.thread'), { threadId: both('refused.thread') });
    if (saidOn !== null && saidOn > context.today)
      return refuse('future-day', both('record.refused.future'), { saidOn: both('record.refused.future') });
    return accept(
      written(
        state,
        {
          thread,
          // The subject is part of the text, and texts in a case are Danish.
          subject: subject ?? both(`record.subject.${channel}`).da,
          body,
          by: sideOf(context.actor),
          writtenBy: 'citizen',
          channel,
          nothingToAnswer: nothingToAnswer === true,
          saidOn: saidOn ?? context.today,
        },
        context,
      ),
    );
  },
  writes: writtenWrites,
  sentences: { 'dialogue.written': writtenSentence },
});
