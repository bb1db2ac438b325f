import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { orderId } from '../fields.ts';
import { isOverOrder, type JobOrder, type OrderShare, toldOf } from '../order.ts';
import { orderWrites, type ShareProposed } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { ownOrder } from '../own-order.ts';
import { dataOrder } from '../paragraphs.ts';
import { type OtherMunicipality, otherMunicipalities, shareWith } from '../queries/orders.ts';
import { ofOrder } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

const input = z.object({
  orderId: orderId(),
  municipality: fields.number(ofOrder('share.with')),
  words: fields.optionalReason(ofOrder('share.words')),
});

interface State {
  readonly order: JobOrder;
  readonly others: readonly OtherMunicipality[];
  readonly share: OrderShare | null;
}

/** Help is asked of another municipality (§ 137, stk. 5). It sees the order itself when it has said yes. */
export const proposeOrderShare = act<typeof input, State, ShareProposed>({
  name: 'propose-order-share',
  title: ofOrder('share.title'),
  lead: ofOrder('share.lead'),
  submit: ofOrder('share.submit'),
  input,
  who: [worksWithCompanies],
  basis: dataOrder('§ 137, stk. 5'),
  aspect: 'job-order-share',
  minutes: 2,
  caseOf: null,
  locks: (given) => [{ kind: 'row', table: 'job_order', id: given.orderId }],
  async load(tx, given, { home, actor }) {
    const order = await ownOrder(tx, home, actor, given.orderId);
    if (!order) return null;
    return {
      order,
      others: await otherMunicipalities(tx, home),
      share: await shareWith(tx, order.id, given.municipality),
    };
  },
  choices: async (tx, { home }) => ({
    municipality: (await otherMunicipalities(tx, home)).map(({ id, name }) => ({
      value: String(id),
      label: { da: name, en: name },
    })),
  }),
  formElsewhere: true,
  guards: [],
  decide({ order, others, share }, { municipality, words }, { actor, home }) {
    if (municipality === home)
      return refuse('own-municipality', ofOrder('share.refused.self'), { municipality: ofOrder('share.refused.self') });
    const other = others.find(({ id }) => id === municipality);
    if (!other) {
      const text = ofOrder('share.refused.unknown');
      return refuse('no-such-municipality', text, { municipality: text });
    }
    if (isOverOrder(order)) return refuse('order-over', ofOrder('change.refused.over'));
    if (share)
      return refuse('asked-already', ofOrder('share.refused.twice'), { municipality: ofOrder('share.refused.twice') });
    return accept<ShareProposed>({
      type: 'recruitment.share-proposed',
      caseId: null,
      data: {
        orderId: order.id,
        title: order.title,
        byName: actor.name,
        ownerId: home,
        withId: other.id,
        withName: other.name,
        told: toldOf(order),
        words: words ?? null,
      },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
