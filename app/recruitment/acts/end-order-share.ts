import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { orderId } from '../fields.ts';
import type { OrderShare } from '../order.ts';
import { orderWrites, type ShareEnded } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { dataOrder } from '../paragraphs.ts';
import { shareWith } from '../queries/orders.ts';
import { ofOrder } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

const input = z.object({ orderId: orderId(), municipality: fields.number(ofOrder('share.with')) });

/** Either municipality may stop. Candidates who said yes stay with the company; no new ones are asked. */
export const endOrderShare = act<typeof input, OrderShare, ShareEnded>({
  name: 'end-order-share',
  title: ofOrder('share.end.title'),
  submit: ofOrder('share.end.submit'),
  input,
  who: [worksWithCompanies],
  basis: dataOrder('§ 137, stk. 5'),
  aspect: 'job-order-share',
  minutes: 1,
  caseOf: null,
  locks: (given) => [{ kind: 'key', key: `order-share:${given.orderId}` }],
  // Row-level security shows a share to the two municipalities it is between, and to nobody else.
  load: (tx, given) => shareWith(tx, given.orderId, given.municipality),
  formElsewhere: true,
  crossesAuthorities: true,
  guards: [],
  decide(share, _, { actor }) {
    if (share.state === 'ended' || share.state === 'declined')
      return refuse('ended-already', ofOrder('share.end.refused'));
    return accept<ShareEnded>({
      type: 'recruitment.share-ended',
      caseId: null,
      data: {
        orderId: share.orderId,
        title: share.told.title,
        byName: actor.name,
        ownerId: share.authorityId,
        withId: share.withAuthorityId,
        withName: share.withName,
      },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
