import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseLaw } from '../../law/index.ts';
import {
  isGivenHere,
  type KnownOfCitizen,
  type ListedOffer,
  offersOf,
  type ProgressionCount,
  type ProgressRow,
  progressionByOffer,
  progressionOf,
  type Warning,
  warningsFor,
} from '../../offers/index.ts';
import { factRows, personOfCase } from '../../people/index.ts';
import { placementsLedTo } from '../../placements/index.ts';

/** Offers in which somebody can begin today. */
export const openOffers = async (tx: Tx, authorityId: number, today: PlainDate): Promise<readonly ListedOffer[]> =>
  (await offersOf(tx, authorityId)).filter(({ endsOn }) => endsOn === null || endsOn >= today);

const asProgress = { job: 'job', 'paid-hours': 'paid-hours', education: 'education', none: 'same' } as const;

/**
 * Where earlier participants of each offer are now: of courses and mentors as it was noted with them, of places at companies as what
 * followed within six months. Places say nothing to whoever may see none of them (a provider).
 */
export async function progressionFor(
  tx: Tx,
  authorityId: number,
  offers: readonly ListedOffer[],
  today: PlainDate,
): Promise<ReadonlyMap<string, ProgressionCount>> {
  const found = new Map(await progressionByOffer(tx, authorityId));
  const ledTo = await placementsLedTo(tx, authorityId, today);
  for (const offer of offers) {
    if (isGivenHere(offer)) continue;
    const category = offer.category === 'paid-hours' ? 'smaajob' : offer.lawCategory;
    const rows = ledTo
      .filter((one) => one.category === category)
      .map(({ outcome, people }): ProgressRow => ({ progress: asProgress[outcome], people }));
    if (rows.length > 0) found.set(offer.id, progressionOf(rows));
  }
  return found;
}

interface ForCitizen {
  readonly name: string;
  readonly closed: boolean;
  readonly offers: readonly ListedOffer[];
  readonly warnings: ReadonlyMap<string, readonly Warning[]>;
}

/** The catalogue as it looks for one citizen. The law is asked once for all of it. Null where there is no such case. */
export async function catalogueFor(tx: Tx, home: number, caseId: string, today: PlainDate): Promise<ForCitizen | null> {
  const found = await personOfCase(tx, home, caseId);
  if (!found) return null;
  const { person, closed } = found;
  const offers = await openOffers(tx, home, today);
  const law = await caseLaw(tx, home, caseId, { on: today });
  const known = await knownOf(tx, home, caseId, person.birthDate, today);
  const asked = { outcomes: law?.answer.outcomes ?? null, known, today };
  return {
    name: `${person.givenName} ${person.familyName}`,
    closed,
    offers,
    warnings: new Map(offers.map((offer) => [offer.id, warningsFor(offer, asked)])),
  };
}

async function knownOf(
  tx: Tx,
  home: number,
  caseId: string,
  birthDate: PlainDate,
  today: PlainDate,
): Promise<KnownOfCitizen> {
  const now = (await factRows(tx, home, caseId)).filter(
    ({ supersededAt, validFrom, validUntil }) =>
      supersededAt === null &&
      (validFrom === null || validFrom <= today) &&
      (validUntil === null || today < validUntil),
  );
  const benefit = now.find(({ kind }) => kind === 'ydelse')?.value;
  const readiness = now.find(({ kind }) => kind === 'parathed')?.value as { readonly parathed?: string } | undefined;
  return {
    birthDate,
    benefit: typeof benefit === 'string' ? benefit : null,
    readiness: readiness?.parathed ?? null,
  };
}
