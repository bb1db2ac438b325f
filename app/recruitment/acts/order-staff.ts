import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { termFields, termsFrom } from '../fields.ts';
import { type OrderOpened, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { dataOrder } from '../paragraphs.ts';
import { ofOrder } from '../text.ts';
import { ownCompany } from '../who.ts';
import { type OpenState, openedOrder, openState, originFields } from './open-job-order.ts';

const input = z.object({ ...originFields, ...termFields });

/** The company orders from its own page (§ 137, stk. 2). */
export const orderStaff = act<typeof input, OpenState, OrderOpened>({
  name: 'order-staff',
  title: ofOrder('own.title'),
  lead: ofOrder('own.lead'),
  submit: ofOrder('own.submit'),
  input,
  who: [ownCompany],
  basis: dataOrder('§ 137, stk. 2'),
  aspect: 'job-order',
  minutes: 4,
  caseOf: null,
  locks: () => [],
  load: async (tx, given, { home, actor }) =>
    actor.organisationId ? openState(tx, home, actor.organisationId, given) : null,
  formElsewhere: true,
  guards: [],
  decide: (state, given, context) => openedOrder(state, termsFrom(given, state.occupationUri), 'company', context),
  writes: orderWrites,
  sentences: orderSentences,
});
