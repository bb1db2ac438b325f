import type { Database } from '../database/scope.ts';

/** Every municipality of the installation, in the order of their numbers: for work that each is to have done. */
export const municipalities = (database: Database): Promise<{ id: number; name: string }[]> =>
  database.kysely
    .selectFrom('authority')
    .select(['id', 'name'])
    .where('kind', '=', 'municipality')
    .orderBy('id')
    .execute();
