import { addDays } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { decideAtOnce, decisionIn } from '../../decisions/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import { caseOffers, inCase, isRefusal, participationIn } from '../case-act.ts';
import { participationId } from '../fields.ts';
import { type GrantEvent, type GrantState, grantSentences, grantState, grantWrites, limitFault } from '../grant.ts';
import { lab } from '../paragraphs.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  participationId: participationId(),
  startsOn: fields.date(both('start.starts')),
  endsOn: fields.optionalDate(both('start.ends')),
  ownWish: fields.tick(both('start.wish')),
  oralNoted: fields.tick(both('start.noted')),
});

/** Both said yes: the offer is granted, which is a decision, and begins. */
export const startOffer = act<typeof input, GrantState, GrantEvent>({
  ...inCase,
  name: 'start-offer',
  title: both('start.title'),
  lead: both('start.lead'),
  submit: both('start.submit'),
  input,
  who: worksOnCase,
  basis: lab('§§ 53, 90-93 og 167'),
  minutes: 2,
  load: (tx, { caseId, participationId, startsOn, endsOn }, context) =>
    grantState(tx, participationId, caseId, () => ({ startsOn, endsOn: endsOn ?? null }), context),
  async prefill(tx, { home, today }, caseId, given) {
    const id = fields.givenId(given, 'participationId');
    const state = caseId === null ? null : await caseOffers(tx, home, caseId);
    const found = state?.participations.find((one) => one.id === id);
    if (!found) return {};
    return { startsOn: found.startsOn ?? addDays(today, 1), endsOn: found.endsOn ?? undefined };
  },
  decide(state, { caseId, participationId, startsOn, endsOn: last, ownWish, oralNoted }, context) {
    const found = participationIn(state, participationId, ['proposed', 'waiting']);
    if (isRefusal(found)) return found;
    if (found.state === 'proposed') return refuse('not-agreed', both('start.refused.not-agreed'));
    const granted = { startsOn, endsOn: last ?? null };
    const fault = limitFault(found, granted, state.law, ownWish === true);
    if (fault) return fault;
    if (state.atOnce === null) return refuse('granted-elsewhere', both('start.refused.kind'));
    const decided = decideAtOnce(state.atOnce, { oralNoted: oralNoted === true }, context);
    if (!decided.ok) return decided;
    return accept<GrantEvent>(
      {
        type: 'offers.started',
        caseId,
        data: {
          ...{ participationId, offerId: found.offerId, offerName: found.offerName },
          ...granted,
          decisionId: decisionIn(decided.events),
          byName: context.actor.name,
        },
      },
      ...decided.events,
      ...cardMoved(state.plan, found, { state: 'under-way', ...granted }, context),
    );
  },
  writes: grantWrites,
  sentences: grantSentences,
});
