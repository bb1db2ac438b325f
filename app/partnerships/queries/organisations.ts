import type { Tx } from '../../kernel/database/scope.ts';
import type { PartyKind } from '../partnership.ts';

export interface PossibleParty {
  readonly id: string;
  readonly name: string;
  readonly kind: PartyKind;
}

/** Providers of offers have no page for it. */
const kindOf = { company: 'employer', school: 'school', union: 'union', region: 'state', provider: null } as const;

/** An organisation as the party it would be. */
export async function possibleParty(tx: Tx, authorityId: number, id: string): Promise<PossibleParty | null> {
  const row = await tx
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  const kind = row ? kindOf[row.kind] : null;
  return row && kind ? { id: row.id, name: row.name, kind } : null;
}

/** Schools, unions and the state's regional office: few enough to choose from. Companies are searched for. */
export async function possibleParties(tx: Tx, authorityId: number): Promise<readonly PossibleParty[]> {
  const rows = await tx
    .selectFrom('organisation')
    .select(['id', 'name', 'kind'])
    .where('authority_id', '=', authorityId)
    .where('kind', 'in', ['school', 'union', 'region'])
    .orderBy('kind')
    .orderBy('name')
    .limit(300)
    .execute();
  return rows.flatMap(({ id, name, kind }) => (kindOf[kind] ? [{ id, name, kind: kindOf[kind] }] : []));
}
