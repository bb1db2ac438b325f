import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { companyParty, fields } from '../../people/index.ts';
import type { DeclarationSigned } from '../events.ts';
import { hoursWeek, invitationId } from '../fields.ts';
import { isDirectlyAfter, takesPart } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { lab } from '../paragraphs.ts';
import { isOver } from '../partnership.ts';
import { declaredBy } from '../queries/invitations.ts';
import { invitationState, type OfInvitationState } from '../queries/of-invitation.ts';
import { both } from '../text.ts';
import { aboutInvitation, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  from: fields.date(both('declare.from'), { help: both('declare.from.help') }),
  hours: hoursWeek(both('declare.hours')),
});

export interface DeclareState extends OfInvitationState {
  /** How many this company has signed for already. */
  readonly signed: number;
}

/**
 * The company signs for one candidate: an ordinary job without subsidy directly after the course, and the course is agreed in it. It opens
 * LAB § 97, stk. 1, nr. 2, without a list. Performed through `as-company.ts` alone.
 */
export const signDeclaration = act<typeof input, DeclareState, DeclarationSigned>({
  ...onInvitation,
  name: 'sign-declaration',
  title: both('declare.title'),
  submit: both('declare.submit'),
  input,
  who: [companyParty],
  basis: lab('§ 97, stk. 1, nr. 2'),
  minutes: 2,
  locks: () => [],
  async load(tx, given, { home, actor }) {
    const state = await invitationState(tx, home, given);
    if (!state || actor.organisationId === undefined) return null;
    return { ...state, signed: await declaredBy(tx, home, state.partnership.id, actor.organisationId) };
  },
  formElsewhere: true,
  decide({ invitation, partnership, pledges, signed }, { from, hours }, context) {
    const { actor, newId, today } = context;
    const pledge = pledges.find(
      ({ organisationId, state }) => organisationId === actor.organisationId && state === 'pledged',
    );
    const { heldClass } = partnership;
    if (!pledge || !heldClass) return refuse('no-pledge', both('declare.refused.pledge'));
    if (!takesPart(invitation) || !invitation.sharesWithCompanies || isOver(partnership))
      return refuse('not-in-play', both('refused.notInPlay'));
    if (invitation.declaration) return refuse('signed-already', both('declare.refused.twice'));
    if (signed >= pledge.jobs) return refuse('pledge-used', both('declare.refused.full', { antal: pledge.jobs }));
    if (!isDirectlyAfter(from, heldClass.to)) {
      const text = both('declare.refused.from');
      return refuse('not-directly-after', text, { from: text });
    }
    return accept<DeclarationSigned>({
      type: 'partnerships.declaration-signed',
      caseId: invitation.caseId,
      data: {
        ...aboutInvitation(partnership, invitation, context),
        entryId: newId(),
        organisationId: pledge.organisationId,
        companyName: pledge.companyName,
        courseTitle: heldClass.courseTitle,
        from,
        hours,
        on: today,
      },
    });
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
