import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Paragraph } from '../../kernel/act/field.ts';
import { worksOnCase } from '../access-rules.ts';
import { type FactRecorded, factEventWrites } from '../fact-events.ts';
import { factChoices } from '../facts/choices.ts';
import { factFault, orderFault, Telling, type Told } from '../facts/telling.ts';
import * as fields from '../fields.ts';
import { dataOrder, labOrder } from '../paragraphs.ts';
import { type CaseFacts, caseFacts } from '../queries/case-state.ts';
import { both } from '../text.ts';

/** Where the law lets the municipality note what health asks of a job, a talk or an offer. Without one of these it may not. */
const grounds = {
  placement: { label: both('health.paragraph.placement'), paragraph: dataOrder('§ 56') },
  referral: { label: both('health.paragraph.referral'), paragraph: labOrder('§ 12, stk. 1, nr. 3') },
  talk: { label: both('health.paragraph.talk'), paragraph: labOrder('§ 46, stk. 2, nr. 2') },
  offer: { label: both('health.paragraph.offer'), paragraph: labOrder('§ 57, stk. 2, nr. 3') },
} as const;
type Ground = keyof typeof grounds;

const withParagraph = (ground: Ground) => {
  const { label, paragraph } = grounds[ground];
  const { da, en } = label;
  return { da: `${da} (${citation(paragraph)})`, en: `${en} (${citation(paragraph)})` };
};
const citation = ({ law, paragraph }: Paragraph) => `${law} ${paragraph}`;

const input = z.object({
  caseId: fields.caseId(),
  ground: fields.choice(
    both('health.paragraph'),
    {
      placement: withParagraph('placement'),
      referral: withParagraph('referral'),
      talk: withParagraph('talk'),
      offer: withParagraph('offer'),
    },
    { mandatory: fields.demandedBy(dataOrder('§ 56')) },
  ),
  limits: fields.optionalSeveral(both('health.limits'), factChoices('skaanehensyn', 'hensyn')),
  hours: fields.optional(both('health.hours'), 5, 'text', { help: both('health.hours.help') }),
  from: fields.date(both('fact.since')),
  until: fields.optionalDate(both('fact.until'), both('fact.until.help')),
});

/** Health only where a paragraph reads it, and only as what a job must respect: never an illness. It stands in no history. */
export const recordHealthLimit = act<typeof input, CaseFacts, FactRecorded>({
  name: 'record-health-limit',
  title: both('health.title'),
  lead: both('health.lead'),
  submit: both('health.submit'),
  input,
  who: worksOnCase,
  basis: dataOrder('§ 56'),
  aspect: 'health',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { actor }) => caseFacts(tx, actor.authorityId, caseId),
  prefill: async (_tx, { today }) => ({ from: today }),
  guards: [],
  decide({ closed, facts }, { caseId, ground, limits, hours, from, until: last }, context) {
    if (closed) return refuse('case-closed', both('case.refused.closed'));
    const until = fields.dayAfter(last);
    const atMost = hours === undefined ? null : Number(hours.replace(',', '.'));
    if (atMost !== null && !(atMost >= 1 && atMost <= 37))
      return refuse('wrong-hours', both('health.refused.hours'), { hours: both('health.refused.hours') });
    if (limits.length === 0 && atMost === null)
      return refuse('nothing-said', both('health.refused.empty'), { limits: both('health.refused.empty') });
    const told: Told = {
      kind: 'skaanehensyn',
      value: { hensyn: limits, hoejstTimerPrUge: atMost },
      validFrom: from,
      validUntil: until,
      reason: citation(grounds[ground].paragraph),
    };
    const fault = orderFault(from, until) ?? factFault(told, 'limits');
    if (fault) return fault;
    const telling = new Telling(facts, caseId, context);
    telling.record(told);
    return telling.events.length === 0
      ? refuse('unchanged', both('fact.refused.same'))
      : accept<FactRecorded>(...telling.events);
  },
  writes: factEventWrites,
  sentences: {
    'people.fact-recorded': {
      citizen: () => both('health.said.citizen'),
      caseworker: ({ data: { reason } }) => both('health.said.staff', { lov: reason ?? '' }),
    },
  },
});
