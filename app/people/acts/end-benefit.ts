import { addDays, contains } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { Telling } from '../facts/telling.ts';
import { intervalOf, isCurrent } from '../facts/timeline.ts';
import * as fields from '../fields.ts';
import { dataOrder } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { benefitSentence } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  lastDay: fields.date(both('endBenefit.on'), { mandatory: fields.demandedBy(dataOrder('§ 16, stk. 6, nr. 5')) }),
});

/** BEK 113/2026 § 16, stk. 2: when somebody no longer gets the benefit, the last day is noted. */
export const endBenefit = act<typeof input, CaseFacts, FactRecorded>({
  name: 'end-benefit',
  title: both('endBenefit.title'),
  lead: both('endBenefit.lead'),
  submit: both('endBenefit.submit'),
  input,
  who: worksOnCase,
  basis: dataOrder('§ 16, stk. 2'),
  aspect: 'benefit',
  minutes: 1,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  prefill: async (_tx, { today }) => ({ lastDay: today }),
  guards: [],
  decide({ closed, facts }, { caseId, lastDay }, context) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const current = facts.filter((row) => isCurrent(row) && contains(intervalOf(row), lastDay));
    const benefit = current.find(({ kind, value }) => kind === 'ydelse' && value !== 'ingen');
    const firstDayWithout = addDays(lastDay, 1);
    if (!benefit || benefit.validUntil === firstDayWithout)
      return refuse('no-benefit', both('endBenefit.refused.none'), { lastDay: both('endBenefit.refused.none') });
    const telling = new Telling(facts, caseId, context);
    telling.end(benefit, firstDayWithout);
    const graduate = current.find(({ kind }) => kind === 'dimittend');
    if (graduate && benefit.value === 'dagpenge') telling.end(graduate, firstDayWithout);
    return accept<FactRecorded>(...telling.events);
  },
  writes: factEventWrites,
  sentences: { 'people.fact-recorded': benefitSentence },
});
