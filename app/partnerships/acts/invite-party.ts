import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { PartyAsked } from '../events.ts';
import { partnershipId } from '../fields.ts';
import { partyLabels } from '../labels.ts';
import { type AgreedPartnership, isOver } from '../partnership.ts';
import { type PossibleParty, possibleParties, possibleParty } from '../queries/organisations.ts';
import { agreedPartnership } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { about, onPartnership } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  organisationId: fields.optionalChosen(both('invite-party.whom')),
  fund: fields.optional(both('invite-party.fund'), 120, 'text', { help: both('invite-party.fund.help') }),
  words: fields.optionalReason(both('invite-party.words'), both('invite-party.words.help')),
});

interface State {
  readonly whole: AgreedPartnership;
  readonly organisation: PossibleParty | null;
}

/** The state's regional office, a company, a union or a school is asked to take part; a fund is written down. */
export const inviteParty = act<typeof input, State, PartyAsked>({
  ...onPartnership,
  name: 'invite-party',
  title: both('invite-party.title'),
  lead: both('invite-party.lead'),
  submit: both('invite-party.submit'),
  input,
  who: [runsPartnerships],
  minutes: 2,
  async load(tx, given, { home }) {
    const whole = await agreedPartnership(tx, home, given.partnershipId);
    if (!whole) return null;
    const organisation = given.organisationId ? await possibleParty(tx, home, given.organisationId) : null;
    return given.organisationId && !organisation ? null : { whole, organisation };
  },
  async choices(tx, { home }, _caseId, given) {
    const id = fields.givenId(given, 'organisationId');
    const company = id === null ? null : await possibleParty(tx, home, id);
    const others = await possibleParties(tx, home);
    const all = company && !others.some((one) => one.id === company.id) ? [company, ...others] : others;
    return {
      organisationId: all.map((one) => ({
        value: one.id,
        label: {
          da: `${one.name} (${partyLabels[one.kind].da})`,
          en: `${one.name} (${partyLabels[one.kind].en})`,
        },
      })),
    };
  },
  decide({ whole, organisation }, { fund, words }, context) {
    const { partnership, parties } = whole;
    if (isOver(partnership)) return refuse('partnership-over', both('refused.over'));
    if (!organisation && fund === undefined) {
      const text = both('invite-party.refused.nobody');
      return refuse('nobody-named', text, { organisationId: text });
    }
    if (organisation && parties.some(({ organisationId }) => organisationId === organisation.id)) {
      const text = both('invite-party.refused.twice', { navn: organisation.name });
      return refuse('asked-already', text, { organisationId: text });
    }
    return accept<PartyAsked>({
      type: 'partnerships.party-asked',
      caseId: null,
      data: {
        ...about(partnership, context),
        party: {
          partyId: context.newId(),
          kind: organisation?.kind ?? 'fund',
          organisationId: organisation?.id ?? null,
          name: organisation?.name ?? fund ?? '',
          words: words ?? null,
        },
      },
    });
  },
});
