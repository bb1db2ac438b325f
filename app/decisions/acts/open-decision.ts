import type { PlainDate } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import type { Channel } from '../decision.ts';
import { type DecisionOpened, openingWrites } from '../decision-events.ts';
import { opened } from '../draft.ts';
import { onCase } from '../fields.ts';
import type { AnyDecisionKind } from '../kind.ts';
import { channelLabels } from '../labels.ts';
import { rsl } from '../paragraphs.ts';
import { type OpeningState, openingState } from '../queries/opening.ts';
import { openedSentence, openedUnasked } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

// The day decides when an answer is due, and an application may come in any form.
const demanded = fields.demandedBy(rsl('§ 3, stk. 2'));

const asked = () => ({
  askedOn: fields.date(both('open.asked-on'), { help: both('open.asked-on.help'), mandatory: demanded }),
  askedHow: fields.choice<Channel>(both('open.asked-how'), channelLabels, { mandatory: demanded }),
  askedWords: fields.optional(both('open.asked-words'), 2000, 'textarea', { help: both('open.asked-words.help') }),
});

interface Given {
  readonly caseId: string;
  readonly askedOn?: PlainDate;
  readonly askedHow?: Channel;
  readonly askedWords?: string;
  readonly [term: string]: unknown;
}

/** One act a kind: its form asks for the particulars of that kind. */
export function openDecision(kind: AnyDecisionKind) {
  const input: z.ZodObject = z.object({
    caseId: fields.caseId(),
    ...(kind.asked === 'citizen' ? asked() : {}),
    ...kind.terms.shape,
  });
  return act<z.ZodObject, OpeningState, DecisionOpened>({
    ...onCase,
    name: `open-decision-${kind.kind}`,
    title: bothBy('open.title', (lang) => ({ slags: kind.name[lang] })),
    lead: kind.lead,
    submit: both('open.submit'),
    input,
    who: worksOnCase,
    basis: kind.basis,
    minutes: 3,
    caseOf: ({ caseId }) => String(caseId),
    load: (tx, { caseId }, { home }) => openingState(tx, home, String(caseId), kind.kind),
    choices: async (tx, context, caseId) =>
      caseId === null ? {} : ((await kind.choices?.(tx, context, caseId)) ?? {}),
    prefill: async (_tx, { today }) => (kind.asked === 'citizen' ? { askedOn: today } : {}),
    decide(state, given, context) {
      const { caseId, askedOn, askedHow, askedWords, ...terms } = given as unknown as Given;
      const wish =
        askedOn && askedHow ? { on: askedOn, how: askedHow, words: askedWords ?? null, bySelf: false } : null;
      return opened(kind, state, { caseId, terms, asked: wish }, context);
    },
    writes: openingWrites,
    sentences: { 'decisions.opened': kind.asked === 'citizen' ? openedSentence : openedUnasked },
  });
}
