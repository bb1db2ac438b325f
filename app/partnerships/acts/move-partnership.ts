import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { PartnershipMoved } from '../events.ts';
import { partnershipId } from '../fields.ts';
import type { WholePartnership } from '../partnership.ts';
import { wholePartnership } from '../queries/partnerships.ts';
import { readyFor } from '../ready.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { about, onPartnership } from './shared.ts';

const input = z.object({ partnershipId: partnershipId() });

const joined = (all: readonly Bilingual[]): Bilingual => ({
  da: all.map(({ da }) => da).join(' '),
  en: all.map(({ en }) => en).join(' '),
});

/** To its next stage; where it may not, it says everything that is missing. */
export const movePartnership = act<typeof input, WholePartnership, PartnershipMoved>({
  ...onPartnership,
  name: 'move-partnership',
  title: both('move.title'),
  submit: both('move.submit'),
  input,
  who: [runsPartnerships],
  minutes: 1,
  load: (tx, given, { home }) => wholePartnership(tx, home, given.partnershipId),
  decide(whole, _given, context) {
    const { partnership } = whole;
    const ready = readyFor(whole, context.today);
    if (!ready) return refuse('partnership-over', both('refused.over'));
    if (ready.to === 'closed') return refuse('close-it', both('move.refused.close'));
    if (ready.missing.length > 0) return refuse('not-ready', joined(ready.missing));
    return accept<PartnershipMoved>({
      type: 'partnerships.moved',
      caseId: null,
      data: { ...about(partnership, context), from: partnership.state, to: ready.to },
    });
  },
});
