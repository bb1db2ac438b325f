import type { AnyAct, Choice, Permission } from '../kernel/act/act.ts';
import type { Tx } from '../kernel/database/scope.ts';
import { say } from '../kernel/text/bilingual.ts';
import { offersOf, providersOf } from './queries/offers.ts';

/** Who keeps the catalogue. */
export const keepers: readonly Permission[] = [
  { roles: ['manager', 'administrator', 'company-consultant'], relations: ['authority'] },
];

/** Who answers what a provider proposes for an offer. */
export const deciders: readonly Permission[] = [
  { roles: ['caseworker', 'company-consultant', 'manager', 'administrator'], relations: ['authority'] },
];

/** What the acts of the catalogue have in common. */
export const ofCatalogue = {
  basis: 'none',
  aspect: 'offers',
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'offers:catalogue' }],
  guards: [],
} as const satisfies Partial<AnyAct>;

/** The catalogue with the providers one can choose. */
export async function catalogueState(tx: Tx, authorityId: number) {
  return { offers: await offersOf(tx, authorityId, { ended: true }), providers: await providersOf(tx, authorityId) };
}

export type CatalogueState = Awaited<ReturnType<typeof catalogueState>>;

export const providerChoices = async (tx: Tx, authorityId: number): Promise<readonly Choice[]> =>
  (await providersOf(tx, authorityId)).map(({ id: value, name }) => ({ value, label: say(name, name) }));
