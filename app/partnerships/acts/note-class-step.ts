import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { StepNoted } from '../events.ts';
import { invitationId } from '../fields.ts';
import { takesPart } from '../invitation.ts';
import { invitationSentences } from '../invitation-sentences.ts';
import { invitationWrites } from '../invitation-writes.ts';
import { stepLabels } from '../labels.ts';
import { invitationState, type OfInvitationState } from '../queries/of-invitation.ts';
import { both } from '../text.ts';
import { invites } from '../who.ts';
import { companiesToChoose } from './choices.ts';
import { aboutInvitation, onInvitation } from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  invitationId: invitationId(),
  kind: fields.choice(both('step.kind'), stepLabels),
  on: fields.date(both('step.on')),
  organisationId: fields.optionalChosen(both('step.company')),
  words: fields.optionalReason(both('step.words')),
});

/** Whoever said yes takes part in something on the way: the info meeting, a day to try it, a talk with a company. */
export const noteClassStep = act<typeof input, OfInvitationState, StepNoted>({
  ...onInvitation,
  name: 'note-class-step',
  title: both('step.title'),
  submit: both('step.submit'),
  input,
  who: invites,
  basis: 'none',
  minutes: 1,
  locks: () => [],
  load: (tx, given, { home }) => invitationState(tx, home, given),
  choices: companiesToChoose,
  prefill: async (_tx, { today }) => ({ on: today }),
  decide({ invitation, partnership, pledges }, { kind, on, organisationId, words }, context) {
    if (!takesPart(invitation)) return refuse('not-in-play', both('refused.notInPlay'));
    if (on > context.today) {
      const text = both('step.refused.future');
      return refuse('not-yet', text, { on: text });
    }
    const company = pledges.find((one) => one.organisationId === organisationId);
    if (kind === 'met-company' && !company) {
      const text = both('step.refused.company');
      return refuse('company-missing', text, { organisationId: text });
    }
    return accept<StepNoted>({
      type: 'partnerships.step-noted',
      caseId: invitation.caseId,
      data: {
        ...aboutInvitation(partnership, invitation, context),
        stepId: context.newId(),
        kind,
        on,
        organisationId: company?.organisationId ?? null,
        companyName: company?.companyName ?? null,
        words: words ?? null,
      },
    });
  },
  writes: invitationWrites,
  sentences: invitationSentences,
});
