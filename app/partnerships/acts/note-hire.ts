import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type PlanEvent, type PlanState, planState } from '../../plan/index.ts';
import { type CaseReach, caseReach } from '../../recruitment/index.ts';
import type { CitizenHired } from '../events.ts';
import { hoursWeek, invitationId } from '../fields.ts';
import { hiredCard } from '../hired-card.ts';
import { takesPart } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { invitationState, type OfInvitationState } from '../queries/of-invitation.ts';
import { both } from '../text.ts';
import { companyOrFinder } from '../who.ts';
import { companiesToChoose } from './choices.ts';
import { aboutInvitation, isParty, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  organisationId: fields.optionalChosen(both('hire.company')),
  otherCompany: fields.optional(both('hire.other'), 120, 'text', { help: both('hire.other.help') }),
  from: fields.date(both('hire.from')),
  hours: hoursWeek(both('hire.hours')),
});

interface State extends OfInvitationState {
  readonly plan: PlanState;
  readonly reach: CaseReach;
}

/** Somebody who was in the class has a job: with which company, from when, how many hours. */
export const noteHire = act<typeof input, State, CitizenHired | PlanEvent>({
  ...onInvitation,
  name: 'note-hire',
  title: both('hire.title'),
  submit: both('hire.submit'),
  input,
  who: companyOrFinder,
  basis: 'none',
  minutes: 2,
  locks: () => [],
  async load(tx, given, { home }) {
    const state = await invitationState(tx, home, given);
    const plan = state && (await planState(tx, home, given.caseId));
    const reach = state && (await caseReach(tx, home, given.caseId));
    return state && plan && reach && { ...state, plan, reach };
  },
  choices: companiesToChoose,
  async prefill(tx, { home }, caseId, given) {
    const id = fields.givenId(given, 'invitationId');
    const state = caseId && id ? await invitationState(tx, home, { caseId, invitationId: id }) : null;
    const declared = state?.invitation.declaration;
    if (declared) return { organisationId: declared.organisationId, from: declared.from, hours: declared.hours };
    return state?.partnership.workFrom ? { from: state.partnership.workFrom } : {};
  },
  decide({ invitation, partnership, pledges, plan, reach }, given, context) {
    const { actor } = context;
    const own = isParty(actor);
    if (!takesPart(invitation) || (own && !invitation.sharesWithCompanies))
      return refuse('not-in-play', both('refused.notInPlay'));
    const organisationId = own ? actor.organisationId : given.organisationId;
    const pledge = pledges.find((one) => one.organisationId === organisationId);
    const companyName = pledge?.companyName ?? (own ? undefined : given.otherCompany);
    if (companyName === undefined) {
      const text = both('hire.refused.company');
      return refuse('company-missing', text, { organisationId: text });
    }
    const { from, hours } = given;
    const card = reach.closed ? null : hiredCard(plan, partnership, invitation, { companyName, from, hours }, context);
    const hired: CitizenHired = {
      type: 'partnerships.hired',
      caseId: invitation.caseId,
      data: {
        ...aboutInvitation(partnership, invitation, context),
        organisationId: pledge?.organisationId ?? null,
        companyName,
        from,
        hours,
        cardId: card && 'card' in card.data ? card.data.card.id : invitation.cardId,
        writtenBy: own ? null : actor.name,
      },
    };
    return accept<CitizenHired | PlanEvent>(hired, ...(card ? [card] : []));
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
