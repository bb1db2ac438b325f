import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import type { PartnershipChanged } from '../events.ts';
import { partnershipId, termFields } from '../fields.ts';
import { occupationOf } from '../occupation.ts';
import { isOver, type Partnership } from '../partnership.ts';
import { partnershipById } from '../queries/partnerships.ts';
import { type KnownOccupation, termsFault, termsFrom } from '../terms.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { about, onPartnership } from './shared.ts';

const input = z.object({ partnershipId: partnershipId(), ...termFields });

interface State {
  readonly partnership: Partnership;
  readonly occupation: KnownOccupation;
}

/** Goal, seats and days as they are now: all parties see them at once. */
export const changePartnership = act<typeof input, State, PartnershipChanged>({
  ...onPartnership,
  name: 'change-partnership',
  title: both('change.title'),
  submit: both('change.submit'),
  input,
  who: [runsPartnerships],
  minutes: 3,
  async load(tx, given, { home }) {
    const partnership = await partnershipById(tx, home, given.partnershipId);
    if (!partnership) return null;
    // A title that was typed over keeps no occupation of the one before.
    const same = given.occupation === partnership.occupationTitle;
    return { partnership, occupation: occupationOf(given.occupation, same ? given.occupationUri : undefined) };
  },
  async prefill(tx, { home }, _caseId, given) {
    const id = fields.givenId(given, 'partnershipId');
    const found = id === null ? null : await partnershipById(tx, home, id);
    if (!found) return {};
    const { title, goal, occupationTitle: occupation, seatsMin, seatsMax } = found;
    const some = Object.entries({
      occupationUri: found.occupationUri,
      infoOn: found.infoOn,
      infoPlace: found.infoPlace,
      selectionOn: found.selectionOn,
      workFrom: found.workFrom,
    }).filter(([, value]) => value !== null);
    return { title, goal, occupation, seatsMin, seatsMax, ...Object.fromEntries(some) };
  },
  decide({ partnership, occupation }, given, context) {
    if (isOver(partnership)) return refuse('partnership-over', both('refused.over'));
    const terms = termsFrom(given, occupation);
    const fault = termsFault(terms);
    if (fault) return fault;
    return accept<PartnershipChanged>({
      type: 'partnerships.changed',
      caseId: null,
      data: { ...about(partnership, context), title: terms.title, terms },
    });
  },
});
