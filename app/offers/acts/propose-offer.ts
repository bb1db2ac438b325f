import { z } from 'zod';
import { act, type Choice } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { cardFor } from '../cards.ts';
import {
  type CaseEvent,
  caseOffers,
  caseSentences,
  caseWrites,
  closedFault,
  inCase,
  type OffersOfCase,
} from '../case-act.ts';
import { isGivenHere, isOpen, type ListedOffer } from '../offer.ts';
import { lab } from '../paragraphs.ts';
import { isCurrent } from '../participation.ts';
import { offerById, offersOf } from '../queries/offers.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  offerId: fields.chosen(both('propose.offer')),
  startsOn: fields.optionalDate(both('propose.starts')),
  endsOn: fields.optionalDate(both('propose.ends')),
  words: fields.optionalReason(both('propose.words'), both('propose.words.help')),
});

interface State extends OffersOfCase {
  readonly offer: ListedOffer;
}

const choicesOf = async (tx: Tx, home: number, today: string): Promise<readonly Choice[]> =>
  (await offersOf(tx, home))
    .filter((offer) => isGivenHere(offer) && (offer.endsOn === null || offer.endsOn >= today))
    .map(({ id: value, name }) => ({ value, label: say(name, name) }));

/** The municipality proposes, the citizen answers. What the law says of it is on the page, and hides nothing. */
export const proposeOffer = act<typeof input, State, CaseEvent>({
  ...inCase,
  name: 'propose-offer',
  title: both('propose.title'),
  lead: both('propose.lead'),
  submit: both('propose.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 2,
  async load(tx, { caseId, offerId }, { home }) {
    const state = await caseOffers(tx, home, caseId);
    const offer = await offerById(tx, home, offerId);
    return state && offer ? { ...state, offer } : null;
  },
  choices: async (tx, { home, today }) => ({ offerId: await choicesOf(tx, home, today) }),
  decide({ offer, plan, participations, citizenName }, given, context) {
    const { caseId, startsOn = null, endsOn = null, words = null } = given;
    const closed = closedFault(plan);
    if (closed) return closed;
    if (!isOpen(offer, context.today)) return refuse('offer-ended', both('refused.offer-ended'));
    if (!isGivenHere(offer)) return refuse('with-company', both('propose.refused.placement'));
    if (startsOn !== null && endsOn !== null && endsOn < startsOn)
      return refuse('days-in-wrong-order', both('refused.order'), { endsOn: both('refused.order') });
    const before = participations.find((one) => one.offerId === offer.id && isCurrent(one));
    if (before && before.state !== 'asked') return refuse('already-there', both('propose.refused.twice'));
    const card = cardFor(plan, offer, { startsOn, endsOn }, context);
    return accept<CaseEvent>(
      {
        type: 'offers.proposed',
        caseId,
        data: {
          participationId: before?.id ?? context.newId(),
          offerId: offer.id,
          offerName: offer.name,
          cardId: card.data.card.id,
          ...{ startsOn, endsOn, words, citizenName },
          again: before !== undefined,
          byName: context.actor.name,
        },
      },
      card,
    );
  },
  writes: caseWrites,
  sentences: caseSentences,
});
