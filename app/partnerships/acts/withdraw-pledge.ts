import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field, optionalText } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import type { PledgeWithdrawn } from '../events.ts';
import { partnershipId } from '../fields.ts';
import { type AgreedPartnership, takesPledges } from '../partnership.ts';
import { agreedPartnership } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { ownCompany, runsPartnerships } from '../who.ts';
import { about, isParty, onPartnership } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  organisationId: field(optionalText(36), { label: both('field.company'), control: 'hidden' }),
  words: fields.reason(both('withdraw-pledge.words'), both('withdraw-pledge.words.help')),
});

/** Until the class begins; the others are told why. */
export const withdrawPledge = act<typeof input, AgreedPartnership, PledgeWithdrawn>({
  ...onPartnership,
  name: 'withdraw-pledge',
  title: both('withdraw-pledge.title'),
  submit: both('withdraw-pledge.submit'),
  input,
  who: [ownCompany, runsPartnerships],
  minutes: 1,
  load: (tx, given, { home }) => agreedPartnership(tx, home, given.partnershipId),
  decide({ partnership, pledges }, given, context) {
    const { actor } = context;
    const company = isParty(actor) ? actor.organisationId : given.organisationId;
    const pledge = pledges.find(({ organisationId, state }) => organisationId === company && state === 'pledged');
    if (!pledge) return refuse('no-pledge', both('withdraw-pledge.refused.none'));
    if (!takesPledges(partnership)) return refuse('class-has-begun', both('pledge.refused.begun'));
    return accept<PledgeWithdrawn>({
      type: 'partnerships.pledge-withdrawn',
      caseId: null,
      data: {
        ...about(partnership, context),
        pledgeId: pledge.id,
        companyName: pledge.companyName,
        words: given.words,
        toldBy: isParty(actor) ? 'company' : 'staff',
      },
    });
  },
});
