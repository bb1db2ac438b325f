import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { deciders } from '../catalogue-act.ts';
import type { ProposalAnswered } from '../events.ts';
import { proposalId } from '../fields.ts';
import { decideLabels } from '../labels.ts';
import type { Proposal } from '../participation.ts';
import { proposalById } from '../queries/proposals.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({
  proposalId: proposalId(),
  answer: fields.choice<'accepted' | 'declined'>(both('decide.answer'), decideLabels),
  words: fields.reason(both('decide.words')),
});

/** What a provider proposed of a whole offer: the municipality decides. */
export const answerOfferProposal = act<typeof input, Proposal, ProposalAnswered>({
  name: 'answer-offer-proposal',
  title: both('decide.title'),
  lead: both('decide.lead'),
  submit: both('decide.submit'),
  input,
  who: deciders,
  basis: 'none',
  aspect: 'offers',
  minutes: 2,
  caseOf: null,
  locks: ({ proposalId }) => [{ kind: 'row', table: 'offer_proposal', id: proposalId }],
  load: (tx, { proposalId }, { home }) => proposalById(tx, home, proposalId),
  guards: [],
  decide(proposal, { answer, words }, { actor, today }) {
    if (proposal.state !== 'open') return refuse('answered', both('decide.refused.done'));
    if (proposal.participationId !== null) return refuse('about-a-citizen', both('decide.refused.case'));
    const yes = answer === 'accepted';
    return accept<ProposalAnswered>({
      type: 'offers.proposal-answered',
      caseId: null,
      data: {
        proposalId: proposal.id,
        offerId: proposal.offerId,
        offerName: proposal.offerName,
        kind: proposal.kind,
        answer,
        seats: yes && proposal.kind === 'seats' ? proposal.seats : null,
        endsOn: endOf(proposal, yes, today),
        byName: actor.name,
      },
      unrecorded: { words },
    });
  },
  writes: catalogueWrites,
  sentences: { 'offers.proposal-answered': catalogueSentences['offers.proposal-answered'] },
});

/** A change of content has no field of its own: whoever says yes corrects the offer afterwards. */
function endOf({ kind, untilOn }: Proposal, yes: boolean, today: Proposal['untilOn']): Proposal['untilOn'] {
  if (!yes) return null;
  if (kind === 'extend') return untilOn;
  return kind === 'end' ? (untilOn ?? today) : null;
}
