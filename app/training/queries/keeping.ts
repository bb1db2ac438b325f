import type { Tx } from '../../kernel/database/scope.ts';

export interface School {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
}

/** The schools that have users here. */
export async function schoolsOf(tx: Tx, authorityId: number): Promise<readonly School[]> {
  return tx
    .selectFrom('organisation')
    .select(['id', 'name', 'cvr'])
    .where('authority_id', '=', authorityId)
    .where('kind', '=', 'school')
    .orderBy('name')
    .execute();
}

/** The rows of what ships that were taken in, ended or not. */
export async function takenShipped(tx: Tx, authorityId: number): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('training_course')
    .select('shipped_key')
    .where('authority_id', '=', authorityId)
    .where('shipped_key', 'is not', null)
    .execute();
  return new Set(rows.flatMap(({ shipped_key }) => shipped_key ?? []));
}

export interface PastImport {
  readonly fileName: string;
  readonly courses: number;
  readonly classes: number;
  readonly madeAt: string;
  readonly madeByName: string;
}

const mostImports = 10;

/** The latest files, the newest first. */
export async function importsOf(tx: Tx, authorityId: number): Promise<readonly PastImport[]> {
  const rows = await tx
    .selectFrom('training_import')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .orderBy('made_at', 'desc')
    .limit(mostImports)
    .execute();
  return rows.map((row) => ({
    fileName: row.file_name,
    courses: row.courses,
    classes: row.classes,
    madeAt: row.made_at,
    madeByName: row.made_by_name,
  }));
}
