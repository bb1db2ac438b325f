import { z } from 'zod';
import { cardMoved, type Enrolment, enrolmentById } from '../../enrolments/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { citizenSelf, fields } from '../../people/index.ts';
import { type PlanEvent, type PlanState, planState } from '../../plan/index.ts';
import type { CitizenWithdrew } from '../events.ts';
import { invitationId } from '../fields.ts';
import { mayWithdraw } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { invitationState, type OfInvitationState } from '../queries/of-invitation.ts';
import { both } from '../text.ts';
import { invites } from '../who.ts';
import { aboutInvitation, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  words: fields.optional(both('withdraw.words'), 400, 'textarea'),
});

interface State extends OfInvitationState {
  readonly plan: PlanState;
  readonly enrolment: Enrolment | null;
}

/** A yes is taken back: nobody sees the name any more, and what the law was told of a declaration is taken back too. */
export const withdrawFromClass = act<typeof input, State, CitizenWithdrew | PlanEvent>({
  ...onInvitation,
  name: 'withdraw-from-class',
  title: both('withdraw.title'),
  submit: both('withdraw.submit'),
  input,
  who: [citizenSelf, ...invites],
  basis: 'none',
  minutes: 1,
  locks: () => [],
  async load(tx, given, { home }) {
    const state = await invitationState(tx, home, given);
    const plan = state && (await planState(tx, home, given.caseId));
    const id = state?.invitation.enrolmentId ?? null;
    return state && plan && { ...state, plan, enrolment: id === null ? null : await enrolmentById(tx, home, id) };
  },
  decide({ invitation, partnership, enrolment, plan }, { words }, context) {
    if (!mayWithdraw(invitation)) return refuse('nothing-to-withdraw', both('withdraw.refused.state'));
    // A seat that is paid for, or a course that has begun, is ended where the course is.
    if (enrolment?.state === 'granted' || enrolment?.state === 'under-way')
      return refuse('has-a-seat', both('withdraw.refused.seat'));
    const agreed = enrolment?.state === 'agreed' ? enrolment : null;
    const card = agreed ? cardMoved(plan, agreed, { state: 'stopped', note: words ?? null }, context) : [];
    const withdrew: CitizenWithdrew = {
      type: 'partnerships.citizen-withdrew',
      caseId: invitation.caseId,
      data: {
        ...aboutInvitation(partnership, invitation, context),
        byCitizen: context.actor.kind === 'citizen',
        words: words ?? null,
        declared: invitation.declaration !== null,
        enrolmentId: agreed?.id ?? null,
      },
    };
    return accept<CitizenWithdrew | PlanEvent>(withdrew, ...card);
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
