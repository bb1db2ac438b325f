import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type DecisionOpened, openingWrites } from '../decision-events.ts';
import { opened } from '../draft.ts';
import { onCase } from '../fields.ts';
import type { AnyDecisionKind } from '../kind.ts';
import { type OpeningState, openingState } from '../queries/opening.ts';
import { openedSentence } from '../sentences.ts';
import { both, bothBy } from '../text.ts';

interface Given {
  readonly caseId: string;
  readonly askedWords?: string;
  readonly [term: string]: unknown;
}

/** The citizen asks: one act a kind that can be asked for. The same case is opened as when staff write the wish down. */
export function askFor(kind: AnyDecisionKind) {
  if (kind.asked !== 'citizen') throw new Error(`decision kind ${kind.kind} is not asked for`);
  const input: z.ZodObject = z.object({
    caseId: fields.caseId(),
    ...kind.terms.shape,
    askedWords: fields.optional(both('ask.words'), 2000, 'textarea', { help: both('ask.words.help') }),
  });
  return act<z.ZodObject, OpeningState, DecisionOpened>({
    ...onCase,
    name: `ask-for-${kind.kind}`,
    title: bothBy('ask.title', (lang) => ({ slags: kind.title[lang] })),
    lead: kind.lead,
    submit: both('ask.submit'),
    input,
    who: [citizenSelf],
    basis: kind.basis,
    minutes: 3,
    caseOf: ({ caseId }) => String(caseId),
    load: (tx, { caseId }, { home }) => openingState(tx, home, String(caseId), kind.kind),
    choices: async (tx, context, caseId) =>
      caseId === null ? {} : ((await kind.choices?.(tx, context, caseId)) ?? {}),
    decide(state, given, context) {
      const { caseId, askedWords, ...terms } = given as unknown as Given;
      const asked = { on: context.today, how: 'here', words: askedWords ?? null, bySelf: true } as const;
      return opened(kind, state, { caseId, terms, asked }, context);
    },
    writes: openingWrites,
    sentences: { 'decisions.opened': openedSentence },
  });
}
