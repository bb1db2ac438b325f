import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import { type CaseReach, caseReach, reasonsFor } from '../../recruitment/index.ts';
import type { CitizenInvited } from '../events.ts';
import type { Invitation } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { jobsOf } from '../match.ts';
import { type AgreedPartnership, takesInvitations } from '../partnership.ts';
import { invitationsOfCase } from '../queries/invitations.ts';
import { agreedPartnership, partnershipsIn } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { invites } from '../who.ts';
import { about, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  partnershipId: fields.chosen(both('invite.class'), { help: both('invite.class.help') }),
  words: fields.optionalReason(both('invite.words'), both('invite.words.help')),
});

export interface InviteState {
  readonly reach: CaseReach;
  readonly whole: AgreedPartnership;
  readonly before: readonly Invitation[];
  readonly reasons: readonly Bilingual[];
}

/** More questions than these are noise. */
const mostUnanswered = 3;

/** The citizen is asked before any party knows of it. */
export const inviteToClass = act<typeof input, InviteState, CitizenInvited>({
  ...onInvitation,
  name: 'invite-to-class',
  title: both('invite.title'),
  submit: both('invite.submit'),
  input,
  who: invites,
  basis: 'none',
  minutes: 2,
  locks: () => [],
  async load(tx, given, { home, actor, today }) {
    const [reach, whole] = [
      await caseReach(tx, home, given.caseId),
      await agreedPartnership(tx, home, given.partnershipId),
    ];
    if (!reach || !whole) return null;
    const jobs = jobsOf(whole.partnership, whole.pledges);
    return {
      reach,
      whole,
      before: await invitationsOfCase(tx, home, given.caseId),
      reasons: (await reasonsFor(tx, home, given.caseId, jobs, { actor, today })).reasons,
    };
  },
  /** One citizen at a time, from the case: the classes that take people. */
  async choices(tx, { home }) {
    const open = await partnershipsIn(tx, home, 'open');
    return { partnershipId: open.map(({ id: value, title }) => ({ value, label: { da: title, en: title } })) };
  },
  decide({ reach, whole, before, reasons }, { caseId, words }, context) {
    const { partnership } = whole;
    if (reach.closed) return refuse('case-closed', both('invite.refused.closed'));
    if (!takesInvitations(partnership) || partnership.heldClass === null)
      return refuse('takes-nobody', both('invite.refused.state'));
    if (before.some((one) => one.partnershipId === partnership.id))
      return refuse('asked-already', both('invite.refused.twice'));
    if (before.filter(({ state }) => state === 'asked').length >= mostUnanswered)
      return refuse('too-many-questions', both('invite.refused.many'));
    return accept<CitizenInvited>({
      type: 'partnerships.citizen-invited',
      caseId,
      data: {
        ...about(partnership, context),
        invitationId: context.newId(),
        personId: reach.personId,
        courseTitle: partnership.heldClass.courseTitle,
        reasons,
        words: words ?? null,
      },
    });
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
