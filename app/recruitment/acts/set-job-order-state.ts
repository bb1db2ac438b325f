import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { orderId } from '../fields.ts';
import { stateLabels } from '../labels.ts';
import type { JobOrder } from '../order.ts';
import { type OrderStateSet, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { ownOrder } from '../own-order.ts';
import { dataOrder } from '../paragraphs.ts';
import { ofOrder } from '../text.ts';
import { ownCompany, worksWithCompanies } from '../who.ts';

// That the day has passed is nobody's choice: the night sees to it.
const { 'deadline-passed': _, ...chosen } = stateLabels;

const input = z.object({
  orderId: orderId(),
  state: fields.choice(ofOrder('state.field'), chosen),
  words: fields.optional(ofOrder('state.words'), 400),
});

/** Where the order stands, said by the company or by whoever talks with it. A closed order can be opened again. */
export const setJobOrderState = act<typeof input, JobOrder, OrderStateSet>({
  name: 'set-job-order-state',
  title: ofOrder('state.title'),
  submit: ofOrder('state.submit'),
  input,
  who: [worksWithCompanies, ownCompany],
  basis: dataOrder('§ 139, nr. 3'),
  aspect: 'job-order-state',
  minutes: 1,
  caseOf: null,
  locks: (given) => [{ kind: 'row', table: 'job_order', id: given.orderId }],
  load: (tx, given, { home, actor }) => ownOrder(tx, home, actor, given.orderId),
  formElsewhere: true,
  guards: [],
  decide(order, { state, words }, { actor }) {
    if (order.state === state) return refuse('same-state', ofOrder('state.refused.same'));
    return accept<OrderStateSet>({
      type: 'recruitment.order-state-set',
      caseId: null,
      data: {
        orderId: order.id,
        title: order.title,
        byName: actor.name,
        state,
        words: words ?? null,
        byStaff: actor.kind === 'staff',
      },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
