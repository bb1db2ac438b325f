import type { ActContext } from '../../kernel/act/act.ts';
import { mustBeDiscussed, speakerNeed } from '../checks/company-checks.ts';
import type { CheckInput } from '../checks/input.ts';
import { ratioFigures } from '../checks/ratio.ts';
import type { Asked, OfPlacement, Outgoing } from '../events.ts';
import { type MessageTopic, outgoingOf, type Recipient, type Told } from '../messages.ts';
import type { Party } from '../placement.ts';
import type { PlacementContent } from '../placement-fields.ts';
import type { SendingState } from '../queries/sending.ts';

interface AskedAll {
  readonly confirmations: readonly Asked[];
  readonly outgoing: readonly Outgoing[];
  readonly informed: boolean;
  readonly isWithoutSpeaker: boolean;
  /** To whom nothing could be written. */
  readonly unreached: readonly Party[];
}

/**
 * Whom the law asks for this place. Citizen and company always; whoever speaks for the employees for a statement on the ratio (BEK-LAB
 * § 65, stk. 6, § 83, stk. 6), or only to be told (community work from 2025); of a small job nobody else.
 */
export function askedParties(
  state: SendingState,
  input: CheckInput,
  content: PlacementContent,
  of: OfPlacement,
  { newId }: ActContext,
): AskedAll {
  const need = content.noRepresentative ? 'none' : speakerNeed(input);
  const about: Told = { ...content, ...of, caseId: state.plan.caseId, citizenName: state.givenName };
  const [companyToken, speakerToken] = state.tokens;
  const company: Recipient = state.contact ?? noWay('company', content.contactName);
  const speaker: Recipient | null =
    state.representative && need !== 'none'
      ? { ...state.representative, party: 'representative', prefersSms: false }
      : null;
  const send = (topic: MessageTopic, to: Recipient, token: string | undefined): Outgoing | null =>
    outgoingOf({
      topic,
      to,
      about,
      house: state.house,
      token,
      newId,
      figures: input.company ? ratioFigures(input, input.company) : undefined,
      discussed: mustBeDiscussed(input),
    });
  const toCompany = send('ask', company, companyToken);
  const toSpeaker =
    speaker === null
      ? null
      : need === 'answer'
        ? send('speaker', speaker, speakerToken)
        : send('inform', speaker, undefined);
  const isAsked = speaker !== null && need === 'answer';
  return {
    confirmations: [
      { id: newId(), party: 'citizen', name: state.fullName, email: null, phone: null, representativeKind: null },
      {
        id: newId(),
        party: 'company',
        name: company.name,
        email: company.email,
        phone: company.phone,
        representativeKind: null,
      },
      ...(isAsked && state.representative
        ? [
            {
              id: newId(),
              party: 'representative' as const,
              name: speaker.name,
              email: speaker.email,
              phone: speaker.phone,
              representativeKind: state.representative.kind,
            },
          ]
        : []),
    ],
    outgoing: [toCompany, toSpeaker].filter((one) => one !== null),
    informed: speaker !== null && need === 'inform' && toSpeaker !== null,
    isWithoutSpeaker: content.noRepresentative && speakerNeed(input) !== 'none',
    unreached: [
      ...(toCompany === null ? (['company'] as const) : []),
      ...(speaker !== null && toSpeaker === null ? (['representative'] as const) : []),
    ],
  };
}

const noWay = (party: 'company', name: string): Recipient => ({
  party,
  name,
  email: null,
  phone: null,
  prefersSms: false,
});
