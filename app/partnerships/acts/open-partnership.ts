import { z } from 'zod';
import { type CompanyRequest, isOpenRequest, requestById } from '../../companies/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field, optionalText } from '../../kernel/act/field.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { fields } from '../../people/index.ts';
import type { NewParty, PartnershipOpened } from '../events.ts';
import { termFields } from '../fields.ts';
import { houseSentences } from '../house-sentences.ts';
import { houseWrites } from '../house-writes.ts';
import { occupationOf } from '../occupation.ts';
import { type KnownOccupation, termsFault, termsFrom } from '../terms.ts';
import { both } from '../text.ts';
import { runsPartnerships } from '../who.ts';
import { municipalityName } from './shared.ts';

const input = z.object({
  requestId: field(optionalText(36), { label: both('field.request'), control: 'hidden' }),
  ...termFields,
});

interface State {
  /** What a company asked for on its own page. */
  readonly request: CompanyRequest | null;
  readonly occupation: KnownOccupation;
}

/** A request to train together that is still open; null where it is another. */
async function openRequest(tx: Tx, home: number, id: string | null): Promise<CompanyRequest | null> {
  const found = id === null ? null : await requestById(tx, home, id);
  return found?.kind === 'training' ? found : null;
}

/** A partnership begins: with a need that a company told, or with one the municipality sees. */
export const openPartnership = act<typeof input, State, PartnershipOpened>({
  name: 'open-partnership',
  title: both('open.title'),
  lead: both('open.lead'),
  submit: both('open.submit'),
  input,
  who: [runsPartnerships],
  basis: 'none',
  aspect: 'partnership',
  minutes: 5,
  caseOf: null,
  locks: () => [],
  async load(tx, given, { home }) {
    const request = await openRequest(tx, home, fields.givenId(given, 'requestId'));
    if (given.requestId !== undefined && !request) return null;
    return { request, occupation: occupationOf(given.occupation, given.occupationUri) };
  },
  async prefill(tx, { home }, _caseId, given) {
    const request = await openRequest(tx, home, fields.givenId(given, 'requestId'));
    if (!request) return {};
    return {
      requestId: request.id,
      title: request.occupation ?? undefined,
      occupation: request.occupation ?? undefined,
      occupationUri: request.occupationUri ?? undefined,
      goal: request.words,
      seatsMin: request.places,
      workFrom: request.startsOn ?? undefined,
    };
  },
  guards: [],
  decide({ request, occupation }, given, { actor, newId }) {
    const terms = termsFrom(given, occupation);
    const fault = termsFault(terms);
    if (fault) return fault;
    if (request && !isOpenRequest(request)) return refuse('request-closed', both('open.refused.request'));
    const own: NewParty = {
      partyId: newId(),
      kind: 'municipality',
      organisationId: null,
      name: municipalityName(actor),
      words: null,
    };
    const company: readonly NewParty[] = request
      ? [
          {
            partyId: newId(),
            kind: 'employer',
            organisationId: request.organisationId,
            name: request.companyName,
            words: both('open.askedCompany').da,
          },
        ]
      : [];
    return accept<PartnershipOpened>({
      type: 'partnerships.opened',
      caseId: null,
      data: {
        partnershipId: newId(),
        title: terms.title,
        byName: actor.name,
        terms,
        requestId: request?.id ?? null,
        parties: [own, ...company],
        staffId: actor.id,
      },
    });
  },
  writes: houseWrites,
  sentences: houseSentences,
});
