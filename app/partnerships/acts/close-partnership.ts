import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { PartnershipClosed } from '../events.ts';
import { partnershipId } from '../fields.ts';
import { isOver, resultOf, type WholePartnership } from '../partnership.ts';
import { wholePartnership } from '../queries/partnerships.ts';
import { readyFor } from '../ready.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { about, onPartnership } from './shared.ts';

export const howClosed = { closed: both('close.how.closed'), stopped: both('close.how.stopped') } as const;

const input = z.object({
  partnershipId: partnershipId(),
  how: fields.choice(both('close.how'), howClosed),
  words: fields.optionalReason(both('close.words'), both('close.words.help')),
});

/** The result is counted and stays with the day it was counted on. Where it came to nothing, all parties are told why. */
export const closePartnership = act<typeof input, WholePartnership, PartnershipClosed>({
  ...onPartnership,
  name: 'close-partnership',
  title: both('close.title'),
  lead: both('close.lead'),
  submit: both('close.submit'),
  input,
  who: [runsPartnerships],
  minutes: 3,
  load: (tx, given, { home }) => wholePartnership(tx, home, given.partnershipId),
  decide(whole, { how, words }, context) {
    const { partnership } = whole;
    if (isOver(partnership)) return refuse('partnership-over', both('refused.over'));
    if (how === 'stopped' && words === undefined) {
      const text = both('close.refused.words');
      return refuse('words-missing', text, { words: text });
    }
    const ready = readyFor(whole, context.today);
    if (how === 'closed') {
      if (ready?.to !== 'closed') return refuse('too-early', both('close.refused.early'));
      const [missing] = ready.missing;
      if (missing) return refuse('not-ready', missing);
    }
    return accept<PartnershipClosed>({
      type: 'partnerships.closed',
      caseId: null,
      data: { ...about(partnership, context), how, words: words ?? null, result: resultOf(whole), on: context.today },
    });
  },
});
