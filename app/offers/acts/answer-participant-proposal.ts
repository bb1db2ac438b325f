import { z } from 'zod';
import { decideAtOnce, decisionIn } from '../../decisions/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../../kernel/act/decision.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { cardMoved } from '../cards.ts';
import { inCase, isRefusal, participationIn } from '../case-act.ts';
import type { ProposalAnswered } from '../events.ts';
import { proposalId } from '../fields.ts';
import { participationEnded } from '../finish.ts';
import { type GrantEvent, type GrantState, grantSentences, grantState, grantWrites, limitFault } from '../grant.ts';
import { decideLabels, progressLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import type { Participation, Progress, Proposal } from '../participation.ts';
import { proposalById } from '../queries/proposals.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({
  caseId: fields.caseId(),
  proposalId: proposalId(),
  answer: fields.choice<'accepted' | 'declined'>(both('decide.answer'), decideLabels),
  words: fields.reason(both('decide.words')),
  progress: fields.optionalChoice<Progress>(both('decide.progress'), progressLabels),
  oralNoted: fields.tick(both('start.noted')),
});

interface State extends GrantState {
  readonly proposal: Proposal;
}
type Event = GrantEvent | ProposalAnswered;

/** What a provider proposed of one who takes part. A longer time is a new decision; an early end tells plan and law. */
export const answerParticipantProposal = act<typeof input, State, Event>({
  ...inCase,
  name: 'answer-participant-proposal',
  title: both('decide.title'),
  lead: both('decide.lead'),
  submit: both('decide.submit'),
  input,
  who: worksOnCase,
  basis: lab('§ 53, stk. 1'),
  minutes: 3,
  async load(tx, { caseId, proposalId }, context) {
    const proposal = await proposalById(tx, context.home, proposalId);
    if (proposal?.caseId !== caseId || proposal.participationId === null) return null;
    const days = ({ startsOn }: Participation) =>
      startsOn === null || proposal.untilOn === null ? null : { startsOn, endsOn: proposal.untilOn };
    const state = await grantState(tx, proposal.participationId, caseId, days, context);
    return state ? { ...state, proposal } : null;
  },
  decide(state, given, context) {
    const { proposal } = state;
    if (proposal.state !== 'open') return refuse('answered', both('decide.refused.done'));
    const { answer, words } = given;
    const answered: ProposalAnswered = {
      type: 'offers.proposal-answered',
      caseId: given.caseId,
      data: {
        proposalId: proposal.id,
        offerId: proposal.offerId,
        offerName: proposal.offerName,
        kind: proposal.kind,
        ...{ answer, seats: null, endsOn: null },
        byName: context.actor.name,
      },
      unrecorded: { words },
    };
    if (answer === 'declined') return accept<Event>(answered);
    const found = participationIn(state, proposal.participationId ?? '', ['waiting', 'under-way']);
    if (isRefusal(found)) return found;
    if (proposal.kind === 'extend') return extended(state, found, given.oralNoted === true, answered, context);
    const { progress = null } = given;
    const endedOn = context.today;
    const end = { how: 'stopped', endedOn, progress, words } as const;
    return accept<Event>(...participationEnded(state, found, end, context), answered);
  },
  writes: (event, frame) =>
    event.type === 'offers.proposal-answered' ? catalogueWrites(event, frame) : grantWrites(event, frame),
  sentences: { ...grantSentences, 'offers.proposal-answered': catalogueSentences['offers.proposal-answered'] },
});

function extended(
  state: State,
  found: Participation,
  oralNoted: boolean,
  answered: ProposalAnswered,
  context: Parameters<typeof decideAtOnce>[2],
): Decision<Event> {
  const endsOn = state.proposal.untilOn;
  if (found.startsOn === null || endsOn === null || state.atOnce === null || found.state !== 'under-way')
    return refuse('no-last-day', both('decide.refused.last'));
  const fault = limitFault(found, { startsOn: found.endsOn ?? found.startsOn, endsOn }, null, true);
  if (fault) return refuse(fault.code, fault.text);
  const decided = decideAtOnce(state.atOnce, { oralNoted }, context);
  if (!decided.ok) return decided;
  return accept<Event>(
    {
      type: 'offers.extended',
      caseId: found.caseId,
      data: {
        participationId: found.id,
        offerId: found.offerId,
        offerName: found.offerName,
        endsOn,
        decisionId: decisionIn(decided.events),
        byName: context.actor.name,
      },
    },
    ...decided.events,
    ...cardMoved(state.plan, found, { endsOn }, context),
    answered,
  );
}
