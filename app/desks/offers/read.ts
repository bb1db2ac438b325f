import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { caseLaw } from '../../law/index.ts';
import { type KnownOfCitizen, type ListedOffer, offersOf, type Warning, warningsFor } from '../../offers/index.ts';
import { factRows, personOfCase } from '../../people/index.ts';

/** Offers in which somebody can begin today. */
export const openOffers = async (tx: Tx, authorityId: number, today: PlainDate): Promise<readonly ListedOffer[]> =>
  (await offersOf(tx, authorityId)).filter(({ endsOn }) => endsOn === null || endsOn >= today);

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
