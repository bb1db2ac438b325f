import type { AnyDecisionKind } from '../../decisions/index.ts';
import { lab } from '../paragraphs.ts';
import { placementKind } from './shared.ts';

export const placementPraktik = placementKind({
  kind: 'praktik',
  kle: '15.18.05',
  basis: lab('§ 57'),
  mandate: 'placement',
});
export const placementLoentilskud = placementKind({
  kind: 'loentilskud',
  kle: '15.18.10',
  basis: lab('§ 66'),
  mandate: 'wage-subsidy',
});
export const placementNytteindsats = placementKind({
  kind: 'nytteindsats',
  kle: '15.18.15',
  basis: lab('§ 82'),
  mandate: 'placement',
});

/** What this module decides: each comes about by `grant-placement` alone. */
export const placementDecisionKinds: readonly AnyDecisionKind[] = [
  placementPraktik,
  placementLoentilskud,
  placementNytteindsats,
];
