import type { Seen } from '../../kernel/audit/access-log.ts';
import type { Candidate } from '../../recruitment/index.ts';

/** Citizens of the reader's own authority in one row; each citizen of another in a row of that authority's log. */
export function seenCandidates(
  place: string,
  relation: string,
  home: number,
  candidates: readonly Pick<Candidate, 'authorityId' | 'personId'>[],
): readonly Seen[] {
  const own = candidates.filter(({ authorityId }) => authorityId === home).map(({ personId }) => personId);
  const elsewhere = candidates.filter(({ authorityId }) => authorityId !== home);
  return [
    { action: 'list', place, relation, personIds: [...new Set(own)] },
    ...elsewhere.map(({ authorityId, personId }) => ({
      action: 'list' as const,
      place,
      relation,
      personIds: [personId],
      authorityId,
    })),
  ];
}
