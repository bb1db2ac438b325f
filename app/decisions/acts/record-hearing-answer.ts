import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { type HearingEvent, hearingWrites } from '../decision-events.ts';
import { isRefusal, openOf } from '../faults.ts';
import { decisionId, hearingId, onCase } from '../fields.ts';
import { answered, openHearing } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { heardLabels } from '../labels.ts';
import { offl } from '../paragraphs.ts';
import { type Matter, matterOf } from '../queries/matters.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  decisionId: decisionId(),
  hearingId: hearingId(),
  channel: fields.choice(both('reply.channel'), heardLabels),
  answer: fields.optional(both('reply.answer'), 4000, 'textarea', { help: both('reply.answer.help') }),
});

/** An answer by telephone, letter or at a meeting, written down (OFFL § 13). Empty: the citizen had nothing to say. */
export const recordHearingAnswer = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'record-hearing-answer',
    title: both('reply.title'),
    submit: both('reply.submit'),
    input,
    who: worksOnCase,
    basis: offl('§ 13, stk. 1'),
    minutes: 3,
    load: (tx, { caseId, decisionId }, { home }) => matterOf(tx, home, caseId, decisionId),
    decide(state, { hearingId, channel, answer }, context) {
      const decision = openOf(state);
      if (isRefusal(decision)) return decision;
      const hearing = openHearing(decision, hearingId);
      if (isRefusal(hearing)) return hearing;
      const kind = kinds.must(decision.kind);
      return answered(state, { decision, hearing, kind }, { answer: answer ?? null, channel, bySelf: false }, context);
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
