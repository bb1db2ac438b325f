import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { isOpen } from '../decision.ts';
import { type HearingEvent, hearingWrites } from '../decision-events.ts';
import { isRefusal } from '../faults.ts';
import { hearingId, longText, onCase } from '../fields.ts';
import { answered, openHearing } from '../hearing.ts';
import type { DecisionKinds } from '../kind.ts';
import { fvl } from '../paragraphs.ts';
import { decisionOfHearing, type Matter, matterOf } from '../queries/matters.ts';
import { hearingSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  hearingId: hearingId(),
  answer: longText(both('say.answer'), both('say.answer.help')),
});

/** FVL § 19: the citizen's own answer. One that comes late, but before the decision, counts all the same. */
export const answerHearing = (kinds: DecisionKinds) =>
  act<typeof input, Matter, HearingEvent>({
    ...onCase,
    name: 'answer-hearing',
    title: both('say.title'),
    lead: both('say.lead'),
    submit: both('say.submit'),
    input,
    who: [citizenSelf],
    basis: fvl('§ 19, stk. 1'),
    minutes: 5,
    async load(tx, { caseId, hearingId }, { home }) {
      const id = await decisionOfHearing(tx, home, hearingId);
      return id === null ? null : matterOf(tx, home, caseId, id);
    },
    decide(state, { hearingId, answer }, context) {
      const { decision } = state;
      if (!decision) return refuse('gone', both('refused.gone'));
      const hearing = openHearing(decision, hearingId);
      if (!isOpen(decision)) return refuse('decided', both('say.refused.decided'));
      if (isRefusal(hearing))
        return hearing.code === 'hearing-over' ? refuse('answered', both('say.refused.answered')) : hearing;
      const kind = kinds.must(decision.kind);
      return answered(state, { decision, hearing, kind }, { answer, channel: 'here', bySelf: true }, context);
    },
    writes: hearingWrites,
    sentences: hearingSentences,
  });
