import type { Tx } from '../../kernel/database/scope.ts';
import type { NeedAnswerKind } from '../events.ts';

/** What a school answered where people are lacking. */
export interface NeedAnswer {
  readonly isco: string;
  readonly organisationName: string;
  readonly answer: NeedAnswerKind;
  readonly words: string;
  readonly at: string;
}

const most = 500;

/** Every answer, the latest first. */
export async function needAnswers(tx: Tx, authorityId: number): Promise<readonly NeedAnswer[]> {
  const rows = await tx
    .selectFrom('training_need_answer')
    .select(['isco', 'organisation_name', 'answer', 'words', 'at'])
    .where('authority_id', '=', authorityId)
    .orderBy('at', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ organisation_name, ...row }) => ({ ...row, organisationName: organisation_name }));
}

export async function organisationName(tx: Tx, authorityId: number, id: string): Promise<string | null> {
  const row = await tx
    .selectFrom('organisation')
    .select('name')
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.name ?? null;
}
