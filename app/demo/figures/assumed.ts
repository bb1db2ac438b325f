/**
 * What no figure in `data/` tells. Each is ours and marked so wherever it is shown; none is a statistic.
 */
export const assumedNational = {
  /** Closed to new grants since 1 February 2026; evidence B1.21 has no level. */
  ressourceforloeb: 12_000,
  /** LAB § 6 nr. 12. */
  selvforsoergende: 4_000,
  /** LAB § 6 nr. 13. */
  'under-18': 1_500,
} as const;

/** People of these kinds exist in every municipality, however small, so that every group can be seen. */
export const atLeastOne = ['dagpenge', 'aktivitetsparat', 'sygedagpenge', 'under-18'] as const;
