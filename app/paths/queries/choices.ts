import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { PathChoice, PathThought } from '../choice.ts';
import type { Comparison } from '../path.ts';

const asChoice = (row: Selectable<DB['path_choice']>): PathChoice => ({
  id: row.id,
  path: row.path,
  occupationTitle: row.occupation_title,
  occupationUri: row.occupation_uri,
  words: row.words,
  together: row.together,
  chosenBy: row.chosen_by,
  chosenByName: row.chosen_by_name,
  at: row.at as Instant,
  dataOn: row.data_on as PlainDate,
  lawVersion: row.law_version,
  snapshot: row.snapshot as unknown as Comparison,
  endedAt: row.ended_at,
});

/** Every path that was chosen in a case, the latest first: at most one of them still holds. */
export async function pathChoicesOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly PathChoice[]> {
  const rows = await tx
    .selectFrom('path_choice')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('at', 'desc')
    .execute();
  return rows.map(asChoice);
}

/** The path that holds; null before anybody chose one. */
export async function chosenPathOf(tx: Tx, authorityId: number, caseId: string): Promise<PathChoice | null> {
  const row = await tx
    .selectFrom('path_choice')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return row ? asChoice(row) : null;
}

/** What the citizen says of each path. */
export async function thoughtsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly PathThought[]> {
  const rows = await tx
    .selectFrom('path_thought')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .execute();
  return rows.map((row) => ({ path: row.path, words: row.words, saidByName: row.said_by_name, at: row.at }));
}
