import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Change } from '../../kernel/act/event.ts';
import { orderId, termFields, termsFrom } from '../fields.ts';
import { occupationOf } from '../occupation.ts';
import { isOverOrder, type JobOrder, type OrderTerms } from '../order.ts';
import { type OrderChanged, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { ownOrder } from '../own-order.ts';
import { dataOrder } from '../paragraphs.ts';
import { ofOrder } from '../text.ts';
import { ownCompany, worksWithCompanies } from '../who.ts';
import { termsFault } from './open-job-order.ts';

const input = z.object({ orderId: orderId(), ...termFields });

interface State {
  readonly order: JobOrder;
  readonly occupationUri: string | null;
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value ?? ''));

function changesOf(before: JobOrder, after: OrderTerms): readonly Change[] {
  return Object.entries(after).flatMap(([field, value]) => {
    const [was, is] = [shown(before[field as keyof OrderTerms]), shown(value)];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

/** What the job is, told better. Those who were asked already keep what they were told. */
export const changeJobOrder = act<typeof input, State, OrderChanged>({
  name: 'change-job-order',
  title: ofOrder('change.title'),
  submit: ofOrder('change.submit'),
  input,
  who: [worksWithCompanies, ownCompany],
  basis: dataOrder('§ 137, stk. 1'),
  aspect: 'job-order',
  minutes: 2,
  caseOf: null,
  locks: (given) => [{ kind: 'row', table: 'job_order', id: given.orderId }],
  async load(tx, given, { home, actor }) {
    const order = await ownOrder(tx, home, actor, given.orderId);
    return order && { order, occupationUri: occupationOf(given.title, given.occupationUri) };
  },
  formElsewhere: true,
  guards: [],
  decide({ order, occupationUri }, given, { actor, today }) {
    if (isOverOrder(order)) return refuse('order-over', ofOrder('change.refused.over'));
    const terms = termsFrom(given, occupationUri);
    const fault = termsFault(terms, today);
    if (fault) return fault;
    const changes = changesOf(order, terms);
    if (changes.length === 0) return refuse('nothing-changed', ofOrder('change.refused.same'));
    return accept<OrderChanged>({
      type: 'recruitment.order-changed',
      caseId: null,
      data: { orderId: order.id, title: terms.title, byName: actor.name, terms, changes },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
