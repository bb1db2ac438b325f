import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { PartyAnswered } from '../events.ts';
import { optionalHours, optionalKroner, partnershipId, partyId } from '../fields.ts';
import { yesNo } from '../labels.ts';
import { type AgreedPartnership, isOver } from '../partnership.ts';
import { agreedPartnership, partiesOf } from '../queries/partnerships.ts';
import { both } from '../text.ts';
import { ownParty, runsPartnerships } from '../who.ts';
import { about, isParty, onPartnership } from './shared.ts';

const input = z.object({
  partnershipId: partnershipId(),
  partyId: partyId(),
  answer: fields.choice(both('party-answer.field'), yesNo),
  gives: optionalKroner(both('party-answer.kroner'), both('party-answer.kroner.help')),
  hours: optionalHours(both('party-answer.hours'), both('party-answer.hours.help')),
  source: fields.optional(both('party-answer.source'), 160, 'text', { help: both('party-answer.source.help') }),
  words: fields.optionalReason(both('party-answer.words')),
});

/** Each side answers from its own page: yes or no, and what it gives. It may answer anew until the partnership is over. */
export const answerParty = act<typeof input, AgreedPartnership, PartyAnswered>({
  ...onPartnership,
  name: 'answer-party',
  title: both('party-answer.title'),
  submit: both('party-answer.submit'),
  input,
  who: [ownParty, runsPartnerships],
  minutes: 2,
  load: (tx, given, { home }) => agreedPartnership(tx, home, given.partnershipId),
  async prefill(tx, { home }, _caseId, given) {
    const [id, party] = [fields.givenId(given, 'partnershipId'), fields.givenId(given, 'partyId')];
    const parties = id === null ? [] : await partiesOf(tx, home, id);
    const found = parties.find((one) => one.id === party);
    if (!found) return {};
    const { oere, hours, source, words } = found.gives;
    return {
      ...(found.state === 'asked' ? {} : { answer: found.state }),
      ...(oere === null ? {} : { gives: String(oere / 100).replace('.', ',') }),
      ...(hours === null ? {} : { hours }),
      ...(source === null ? {} : { source }),
      ...(words === null ? {} : { words }),
    };
  },
  decide({ partnership, parties, pledges }, given, context) {
    const { actor } = context;
    const party = parties.find(({ id }) => id === given.partyId);
    // Staff answer for the municipality, and for a fund that has no users here; nobody answers for another.
    const own =
      party && (isParty(actor) ? party.organisationId === actor.organisationId : party.organisationId === null);
    if (!party || !own) return refuse('not-your-answer', both('party-answer.refused.other'));
    if (isOver(partnership)) return refuse('partnership-over', both('refused.over'));
    const pledged = pledges.some(
      ({ organisationId, state }) => organisationId === party.organisationId && state === 'pledged',
    );
    if (given.answer === 'no' && pledged) {
      const text = both('party-answer.refused.pledged');
      return refuse('pledge-stands', text, { answer: text });
    }
    const yes = given.answer === 'yes';
    return accept<PartyAnswered>({
      type: 'partnerships.party-answered',
      caseId: null,
      data: {
        ...about(partnership, context),
        partyId: party.id,
        partyName: party.name,
        answer: given.answer,
        gives: {
          oere: yes ? (given.gives ?? null) : null,
          hours: yes ? (given.hours ?? null) : null,
          source: yes ? (given.source ?? null) : null,
          words: given.words ?? null,
        },
      },
    });
  },
});
