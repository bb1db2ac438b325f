import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { orderId } from '../fields.ts';
import type { OrderShare } from '../order.ts';
import { orderWrites, type ShareAnswered } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { dataOrder } from '../paragraphs.ts';
import { shareWith } from '../queries/orders.ts';
import { ofOrder } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

const answers = { yes: ofOrder('share.answer.yes'), no: ofOrder('share.answer.no') } as const;

const input = z.object({
  orderId: orderId(),
  answer: fields.choice(ofOrder('share.answer.field'), answers),
  words: fields.optional(ofOrder('share.answer.words'), 400),
});

/** The other municipality says yes or no. The row is the owner's: this act reaches over the border to write it. */
export const answerOrderShare = act<typeof input, OrderShare, ShareAnswered>({
  name: 'answer-order-share',
  title: ofOrder('share.answer.title'),
  submit: ofOrder('share.answer.submit'),
  input,
  who: [worksWithCompanies],
  basis: dataOrder('§ 137, stk. 5'),
  aspect: 'job-order-share',
  minutes: 1,
  caseOf: null,
  locks: (given) => [{ kind: 'key', key: `order-share:${given.orderId}` }],
  load: (tx, given, { home }) => shareWith(tx, given.orderId, home),
  formElsewhere: true,
  crossesAuthorities: true,
  guards: [],
  decide(share, { answer, words }, { actor }) {
    if (share.state !== 'proposed') return refuse('answered-already', ofOrder('share.answer.refused'));
    return accept<ShareAnswered>({
      type: 'recruitment.share-answered',
      caseId: null,
      data: {
        orderId: share.orderId,
        title: share.told.title,
        byName: actor.name,
        ownerId: share.authorityId,
        withId: share.withAuthorityId,
        withName: share.withName,
        answer,
        words: words ?? null,
      },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
