import { z } from 'zod';
import { act, type Choice } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { say } from '../../kernel/text/bilingual.ts';
import { fields } from '../../people/index.ts';
import type { ChangeProposed } from '../events.ts';
import { offerId, optionalWhole } from '../fields.ts';
import { proposalLabels } from '../labels.ts';
import type { ListedOffer } from '../offer.ts';
import type { Participation, Proposal, ProposalKind } from '../participation.ts';
import { offerById } from '../queries/offers.ts';
import { participantsOf } from '../queries/participations.ts';
import { proposalsOf } from '../queries/proposals.ts';
import { catalogueSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { catalogueWrites } from '../writes.ts';

const input = z.object({
  offerId: offerId(),
  kind: fields.choice<ProposalKind>(both('suggest.kind'), proposalLabels),
  participationId: fields.optionalChosen(both('suggest.about'), both('suggest.about.help')),
  words: fields.reason(both('suggest.words')),
  untilOn: fields.optionalDate(both('suggest.until')),
  seats: optionalWhole(both('suggest.seats'), { min: 0 }),
});
type Given = z.output<typeof input>;

interface State {
  readonly organisationId: string;
  readonly offer: ListedOffer;
  readonly participants: readonly Participation[];
  readonly open: readonly Proposal[];
}

/** A provider proposes: of the whole offer, or of one who takes part. The municipality decides. */
export const proposeOfferChange = act<typeof input, State, ChangeProposed>({
  name: 'propose-offer-change',
  title: both('suggest.title'),
  lead: both('suggest.lead'),
  submit: both('suggest.submit'),
  input,
  who: [{ roles: ['provider'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'offers',
  minutes: 2,
  caseOf: null,
  locks: ({ offerId }) => [{ kind: 'row', table: 'offer', id: offerId }],
  async load(tx, { offerId }, { actor }) {
    const { organisationId, authorityId } = actor;
    const offer = await offerById(tx, authorityId, offerId);
    if (!organisationId || offer?.organisationId !== organisationId) return null;
    const participants = await participantsOf(tx, authorityId, organisationId);
    const { open } = await proposalsOf(tx, authorityId, { organisationId });
    return { organisationId, offer, participants: participants.filter((one) => one.offerId === offer.id), open };
  },
  async choices(tx, { actor }, _caseId, given) {
    const { organisationId, authorityId } = actor;
    const about = fields.givenId(given, 'offerId');
    const people = organisationId ? await participantsOf(tx, authorityId, organisationId) : [];
    const choice = ({ id: value, citizenName }: Participation): Choice => ({
      value,
      label: say(citizenName, citizenName),
    });
    return { participationId: people.filter((one) => one.offerId === about).map(choice) };
  },
  guards: [],
  decide({ organisationId, offer, participants, open }, given, { newId, actor }) {
    const fault = faultOf(given, participants, open);
    if (fault) return fault;
    const about = participants.find(({ id }) => id === given.participationId) ?? null;
    return accept<ChangeProposed>({
      type: 'offers.change-proposed',
      caseId: null,
      data: {
        proposalId: newId(),
        organisationId,
        offerId: offer.id,
        offerName: offer.name,
        kind: given.kind,
        untilOn: given.untilOn ?? null,
        seats: given.seats ?? null,
        byName: actor.name,
      },
      unrecorded: { words: given.words, participationId: about?.id ?? null, caseId: about?.caseId ?? null },
    });
  },
  writes: catalogueWrites,
  sentences: { 'offers.change-proposed': catalogueSentences['offers.change-proposed'] },
});

function faultOf(given: Given, participants: readonly Participation[], open: readonly Proposal[]): Refusal | null {
  const { kind, participationId, untilOn, seats } = given;
  const at = (
    field: string,
    key:
      | 'suggest.refused.until'
      | 'suggest.refused.seats'
      | 'suggest.refused.who'
      | 'suggest.refused.one'
      | 'refused.gone',
  ) => refuse('wrong-proposal', both(key), { [field]: both(key) });
  if (kind === 'extend' && !untilOn) return at('untilOn', 'suggest.refused.until');
  if (kind === 'seats' && seats === undefined) return at('seats', 'suggest.refused.seats');
  if (kind === 'not-relevant' && !participationId) return at('participationId', 'suggest.refused.who');
  if ((kind === 'seats' || kind === 'change') && participationId) return at('participationId', 'suggest.refused.one');
  if (participationId && !participants.some(({ id }) => id === participationId))
    return at('participationId', 'refused.gone');
  const same = open.some(
    (one) => one.offerId === given.offerId && one.kind === kind && one.participationId === (participationId ?? null),
  );
  return same ? refuse('already-proposed', both('suggest.refused.twice')) : null;
}
