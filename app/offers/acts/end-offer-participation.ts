import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import {
  type CaseEvent,
  caseOffers,
  caseSentences,
  caseWrites,
  inCase,
  isRefusal,
  type OffersOfCase,
  participationIn,
} from '../case-act.ts';
import { participationId } from '../fields.ts';
import { participationEnded } from '../finish.ts';
import { endedLabels, progressLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import type { Progress } from '../participation.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  participationId: participationId(),
  how: fields.choice<'done' | 'stopped'>(both('finish.how'), endedLabels),
  endedOn: fields.date(both('finish.on')),
  progress: fields.optionalChoice<Progress>(both('finish.progress'), progressLabels),
  words: fields.optionalReason(both('finish.words')),
});

/** How it ended, and how far it brought the citizen. */
export const endOfferParticipation = act<typeof input, OffersOfCase, CaseEvent>({
  ...inCase,
  name: 'end-offer-participation',
  title: both('finish.title'),
  lead: both('finish.lead'),
  submit: both('finish.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 2,
  load: (tx, { caseId }, { home }) => caseOffers(tx, home, caseId),
  prefill: async (_tx, { today }) => ({ endedOn: today }),
  decide(state, { participationId, how, endedOn, progress = null, words = null }, context) {
    const found = participationIn(state, participationId, ['asked', 'proposed', 'waiting', 'under-way']);
    if (isRefusal(found)) return found;
    const at = (key: 'finish.refused.future' | 'finish.refused.before' | 'finish.refused.not-begun', field: string) =>
      refuse('wrong-end', both(key), { [field]: both(key) });
    if (how === 'done' && found.state !== 'under-way') return at('finish.refused.not-begun', 'how');
    if (endedOn > context.today) return at('finish.refused.future', 'endedOn');
    const begun = found.state === 'under-way' ? found.startsOn : null;
    if (begun !== null && endedOn < begun) return at('finish.refused.before', 'endedOn');
    return accept<CaseEvent>(...participationEnded(state, found, { how, endedOn, progress, words }, context));
  },
  writes: caseWrites,
  sentences: caseSentences,
});
