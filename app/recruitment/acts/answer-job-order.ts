import { z } from 'zod';
import { type Company, companyById } from '../../companies/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { orderId } from '../fields.ts';
import type { JobOrder } from '../order.ts';
import { type OrderAnswered, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { ownOrder } from '../own-order.ts';
import { lab } from '../paragraphs.ts';
import { ofOrder, recruitmentText } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

const input = z.object({
  orderId: orderId(),
  words: fields.reason(ofOrder('answer.words')),
});

interface State {
  readonly order: JobOrder;
  readonly company: Company | null;
}

/** Our first word to the company. Whoever answers holds the threads from then on. */
export const answerJobOrder = act<typeof input, State, OrderAnswered>({
  name: 'answer-job-order',
  title: ofOrder('answer.title'),
  lead: ofOrder('answer.lead'),
  submit: ofOrder('answer.submit'),
  input,
  who: [worksWithCompanies],
  basis: lab('§ 13, stk. 1'),
  aspect: 'job-order-answer',
  minutes: 2,
  caseOf: null,
  locks: (given) => [{ kind: 'row', table: 'job_order', id: given.orderId }],
  async load(tx, given, { home, actor }) {
    const order = await ownOrder(tx, home, actor, given.orderId);
    return order && { order, company: await companyById(tx, home, order.organisationId) };
  },
  prefill: async () => ({ words: ofOrder('answer.prefill').da }),
  formElsewhere: true,
  guards: [],
  decide({ order, company }, { words }, { actor, newId }) {
    if (order.answerWords !== null) return refuse('answered-already', ofOrder('answer.refused.twice'));
    const t = recruitmentText('da');
    const toAddress = order.contactEmail ?? company?.email ?? null;
    const message =
      toAddress === null
        ? null
        : {
            id: newId(),
            organisationId: order.organisationId,
            channel: 'email' as const,
            toName: order.contactName,
            toAddress,
            purpose: 'order-answer',
            subject: t('mail.answer.subject', { titel: order.title }),
            body: t('mail.answer.body', {
              navn: order.contactName,
              ord: words,
              afsender: actor.name,
              kommune: actor.organisation,
            }),
            subjectId: order.id,
          };
    return accept<OrderAnswered>({
      type: 'recruitment.order-answered',
      caseId: null,
      data: {
        orderId: order.id,
        title: order.title,
        byName: actor.name,
        words,
        staffId: actor.id,
        messageId: message?.id ?? null,
      },
      unrecorded: { message },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
