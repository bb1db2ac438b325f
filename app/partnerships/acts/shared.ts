import type { ActContext, Lock } from '../../kernel/act/act.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { authorityTitle } from '../../kernel/identity/authority-title.ts';
import type { OfInvitation, OfPartnership } from '../events.ts';
import { houseSentences } from '../house-sentences.ts';
import { houseWrites } from '../house-writes.ts';
import type { Invitation } from '../invitation.ts';
import type { AgreedPartnership, Partnership, PartnershipParty } from '../partnership.ts';

/** One at a time: what one party answers another may be about to read. A key, since a party may lock no row of the municipality's. */
export const oneAtATime = (partnershipId: string): readonly Lock[] => [
  { kind: 'key', key: `partnership:${partnershipId}` },
];

/** What all acts on a partnership share; no case is concerned. */
export const onPartnership = {
  basis: 'none' as const,
  aspect: 'partnership',
  caseOf: null,
  locks: ({ partnershipId }: { readonly partnershipId: string }) => oneAtATime(partnershipId),
  guards: [],
  writes: houseWrites,
  sentences: houseSentences,
};

/** What all acts on one who was invited share. */
export const onInvitation = {
  aspect: 'class-invitation',
  caseOf: ({ caseId }: { readonly caseId: string }) => caseId,
  guards: [],
};

export const about = ({ id, title }: Partnership, { actor }: Pick<ActContext, 'actor'>): OfPartnership => ({
  partnershipId: id,
  title,
  byName: actor.name,
});

export const aboutInvitation = (
  partnership: Partnership,
  { id }: Invitation,
  context: Pick<ActContext, 'actor'>,
): OfInvitation => ({ ...about(partnership, context), invitationId: id });

/** The party an organisation's user speaks for. */
export const ownPartyOf = ({ parties }: AgreedPartnership, actor: Actor): PartnershipParty | undefined =>
  actor.organisationId === undefined
    ? undefined
    : parties.find(({ organisationId }) => organisationId === actor.organisationId);

/** The municipality's own party. */
export const municipalityOf = ({ parties }: AgreedPartnership): PartnershipParty | undefined =>
  parties.find(({ kind }) => kind === 'municipality');

export const municipalityName = ({ authorityName }: Actor): string =>
  authorityTitle({ kind: 'municipality', name: authorityName });

export const isParty = ({ kind }: Actor): boolean => kind === 'organisation';
