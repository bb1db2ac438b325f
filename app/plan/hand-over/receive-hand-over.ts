import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { answersForCase, caseState, fields } from '../../people/index.ts';
import type { HandOver } from './hand-over.ts';
import { type HandOverReceived, handOverSentences, handOverWrites } from './hand-over-events.ts';
import { handOverOf } from './queries/hand-over.ts';
import { both } from './text.ts';

const input = z.object({ caseId: fields.caseId() });

interface State {
  readonly closed: boolean;
  readonly waiting: Pick<HandOver, 'id' | 'fundName'> | null;
}

/** The contact person has read what the a-kasse handed over: the citizen need not tell it again. */
export const receiveHandOver = act<typeof input, State, HandOverReceived>({
  name: 'receive-hand-over',
  title: both('receive.title'),
  lead: both('receive.lead'),
  submit: both('receive.submit'),
  input,
  who: answersForCase,
  basis: 'none',
  aspect: 'hand-over',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home }) {
    const state = await caseState(tx, home, caseId);
    if (!state) return null;
    const newest = await handOverOf(tx, home, caseId);
    return { closed: state.closed, waiting: newest?.receivedAt === null ? newest : null };
  },
  guards: [],
  decide({ closed, waiting }, { caseId }, { actor }) {
    if (closed) return refuse('case-closed', both('over.refused.closed'));
    if (!waiting) return refuse('nothing-to-receive', both('receive.refused.none'));
    return accept({
      type: 'plan.hand-over-received',
      caseId,
      data: { handOverId: waiting.id, fundName: waiting.fundName, receivedByName: actor.name },
    });
  },
  writes: handOverWrites,
  sentences: { 'plan.hand-over-received': handOverSentences['plan.hand-over-received'] },
});
