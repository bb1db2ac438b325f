import type { Bilingual } from '../kernel/text/bilingual.ts';
import type { Assessment, FollowUp, Phase, PlacementOutcome } from './placement.ts';
import {
  type BehalfReason,
  behalfReasons,
  type EndReason,
  endReasons,
  type Party,
  type PlacementKind,
  type PurposeKind,
  parties,
  placementKinds,
  purposeKinds,
  type RepresentativeKind,
  representativeKinds,
} from './placement.ts';
import { both, type placementDa } from './text.ts';

type Key = keyof typeof placementDa & string;
type Labels<T extends string> = Readonly<Record<T, Bilingual>>;

const labelled = <T extends string>(all: readonly T[], prefix: string): Labels<T> =>
  Object.fromEntries(
    // Every label of these lists is a text without slots.
    all.map((one) => [one, (both as unknown as (key: Key) => Bilingual)(`${prefix}.${one}` as Key)]),
  ) as Record<T, Bilingual>;

export const kindLabels: Labels<PlacementKind> = labelled(placementKinds, 'kind');
/** As it stands inside a sentence: "praktik". */
export const kindWords: Labels<PlacementKind> = Object.fromEntries(
  placementKinds.map((kind) => [kind, both(`kind.${kind}.low`)]),
) as Record<PlacementKind, Bilingual>;
export const purposeLabels: Labels<PurposeKind> = labelled(purposeKinds, 'purpose');
export const partyLabels: Labels<Party> = labelled(parties, 'party');
export const representativeLabels: Labels<RepresentativeKind> = labelled(representativeKinds, 'representative');
export const behalfLabels: Labels<BehalfReason> = labelled(behalfReasons, 'behalf');
export const endReasonLabels: Labels<EndReason> = labelled(endReasons, 'end');
export const phaseLabels: Labels<Phase> = labelled(
  ['draft', 'waits-for-yes', 'waits-for-us', 'ahead', 'runs', 'to-be-ended', 'ended', 'withdrawn'],
  'phase',
);
export const followUpLabels: Labels<FollowUp['kind']> = labelled(['talk', 'check'], 'followUp');
export const cameLabels: Labels<Assessment['came']> = labelled(['all', 'partly', 'never'], 'came');
export const offeredLabels: Labels<Assessment['offered']> = labelled(
  ['job', 'paid-hours', 'education', 'nothing'],
  'offered',
);
export const contractLabels: Labels<NonNullable<Assessment['contract']>> = labelled(
  ['permanent', 'fixed-term', 'hourly', 'flexjob', 'apprentice'],
  'contract',
);
export const outcomeLabels: Labels<PlacementOutcome['kind']> = labelled(['job', 'paid-hours', 'education'], 'outcome');
/** How it goes: 1 is the lowest. */
export const scoreLabels: Labels<'1' | '2' | '3' | '4' | '5'> = labelled(['1', '2', '3', '4', '5'], 'score');
export const groundLabels: Labels<'konkret_vurdering' | 'helt_saerligt_behov'> = labelled(
  ['konkret_vurdering', 'helt_saerligt_behov'],
  'ground',
);
export const yesNo: Labels<'yes' | 'no'> = { yes: both('yes'), no: both('no') };
