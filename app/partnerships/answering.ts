import { courseCard } from '../enrolments/index.ts';
import type { ActContext } from '../kernel/act/act.ts';
import { accept, type Decision, refuse } from '../kernel/act/decision.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { caseLaw } from '../law/index.ts';
import { dutyBehind, type PlanEvent, type PlanState, planState } from '../plan/index.ts';
import { type CaseReach, caseReach } from '../recruitment/index.ts';
import { type Course, classById, courseById } from '../training/index.ts';
import { about } from './acts/shared.ts';
import { enrolmentOf } from './enrolling.ts';
import type { InvitationAnswered } from './events.ts';
import { type BehalfReason, type Invitation, mayAnswer } from './invitation.ts';
import { type Partnership, type PartnershipParty, takesInvitations } from './partnership.ts';
import { invitationById } from './queries/invitations.ts';
import { partiesOf, partnershipById } from './queries/partnerships.ts';
import { both } from './text.ts';

export interface AnswerState {
  readonly invitation: Invitation;
  readonly partnership: Partnership;
  readonly reach: CaseReach;
  readonly plan: PlanState;
  /** Does a duty stand behind offers today? Kept on the card when both say yes (mission B6). */
  readonly duty: boolean | null;
  readonly course: Course | null;
  /** The school that is party to it and said yes. */
  readonly school: PartnershipParty | undefined;
  /** Seats of the class that somebody has. */
  readonly taken: number;
}

export async function answerState(
  tx: Tx,
  caseId: string,
  id: string,
  { home, today }: Pick<ActContext, 'home' | 'today'>,
): Promise<AnswerState | null> {
  const [invitation, reach] = [await invitationById(tx, home, id), await caseReach(tx, home, caseId)];
  const plan = await planState(tx, home, caseId);
  if (!invitation || invitation.caseId !== caseId || !reach || !plan) return null;
  const partnership = await partnershipById(tx, home, invitation.partnershipId);
  if (!partnership) return null;
  const held = partnership.heldClass;
  const parties = await partiesOf(tx, home, partnership.id);
  return {
    invitation,
    partnership,
    reach,
    plan,
    duty: dutyBehind('offer', await caseLaw(tx, home, caseId, { on: today })),
    school: parties.find(({ kind, state }) => kind === 'school' && state === 'yes'),
    course: held ? await courseById(tx, home, held.courseId) : null,
    taken: held ? ((await classById(tx, home, held.id))?.seatsTaken ?? 0) : 0,
  };
}

export interface GivenAnswer {
  readonly answer: 'yes' | 'no';
  readonly shareSchool?: boolean | undefined;
  readonly shareCompanies?: boolean | undefined;
  readonly words?: string | undefined;
}

interface By {
  readonly byCitizen: boolean;
  readonly behalfReason: BehalfReason | null;
}

const cardOf = ({ plan, duty, partnership: { heldClass } }: AnswerState, course: Course, context: ActContext) =>
  courseCard(
    plan,
    { courseTitle: course.title, providerName: course.providerName, hoursWeek: course.hoursWeek, goal: course.goal },
    { startsOn: heldClass?.from ?? null, endsOn: heldClass?.to ?? null, state: 'agreed', duty },
    context,
  );

/** Yes begins an enrolment, and shares the name as far as it was ticked. No shares nothing and has no consequence. */
export function answered(
  state: AnswerState,
  { answer, shareSchool = false, shareCompanies = false, words }: GivenAnswer,
  { byCitizen, behalfReason }: By,
  context: ActContext,
): Decision<InvitationAnswered | PlanEvent> {
  const { invitation, partnership, reach, course, taken, school } = state;
  if (!mayAnswer(invitation)) return refuse('answered-already', both('answer.refused.state'));
  const yes = answer === 'yes';
  const { heldClass } = partnership;
  if (yes && (!takesInvitations(partnership) || !course || !heldClass))
    return refuse('class-is-gone', both('answer.refused.gone'));
  if (yes && heldClass?.seatsMax != null && taken >= heldClass.seatsMax)
    return refuse('class-is-full', both('answer.refused.full', { navn: invitation.askedByName }));
  const card = yes && course ? cardOf(state, course, context) : null;
  const enrolment =
    yes && course
      ? enrolmentOf(partnership, invitation, course, {
          id: context.newId(),
          cardId: card?.data.card.id ?? null,
          citizenName: reach.name,
          sharesWithSchool: shareSchool,
          why: words ?? null,
          school,
        })
      : null;
  const said: InvitationAnswered = {
    type: 'partnerships.invitation-answered',
    caseId: invitation.caseId,
    data: {
      ...about(partnership, context),
      invitationId: invitation.id,
      courseTitle: heldClass?.courseTitle ?? partnership.title,
      answer,
      byCitizen,
      behalfReason,
      words: words ?? null,
      sharesWithSchool: yes && shareSchool,
      sharesWithCompanies: yes && shareCompanies,
      enrolmentId: enrolment?.id ?? null,
    },
    unrecorded: { sharedName: yes && (shareSchool || shareCompanies) ? reach.name : null, enrolment },
  };
  return accept<InvitationAnswered | PlanEvent>(said, ...(card ? [card] : []));
}
