import { type Instant, instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Lang } from '../../kernel/text/language.ts';
import type { HearingBlock } from './block.ts';

/** A hearing answer without its words: for lists. */
export interface HearingLine {
  readonly id: string;
  readonly runId: string;
  readonly title: string;
  readonly language: Lang;
  readonly state: 'draft' | 'finished';
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly updatedByName: string;
  readonly updatedAt: Instant;
  readonly version: number;
}

export interface Hearing extends HearingLine {
  readonly blocks: readonly HearingBlock[];
}

/** What somebody who does the work says of a part; `block` null: of the whole. */
export interface HearingComment {
  readonly id: string;
  readonly hearingId: string;
  readonly block: string | null;
  readonly words: string;
  readonly byId: string;
  readonly byName: string;
  readonly at: Instant;
}

const columns = [
  'id',
  'run_id',
  'title',
  'language',
  'state',
  'made_by_name',
  'made_at',
  'updated_by_name',
  'updated_at',
  'version',
] as const;

const hearings = (tx: Tx, authorityId: number) =>
  tx.selectFrom('lab_hearing').select(columns).where('authority_id', '=', authorityId);
type Row = Awaited<ReturnType<ReturnType<typeof hearings>['executeTakeFirstOrThrow']>>;

const asLine = (row: Row): HearingLine => ({
  id: row.id,
  runId: row.run_id,
  title: row.title,
  language: row.language,
  state: row.state,
  madeByName: row.made_by_name,
  madeAt: instant(row.made_at),
  updatedByName: row.updated_by_name,
  updatedAt: instant(row.updated_at),
  version: row.version,
});

const mostLines = 100;

/** The authority's hearing answers, or those of one run, the last changed first, each with how many comments it has. */
export async function hearingLines(
  tx: Tx,
  authorityId: number,
  runId?: string,
): Promise<readonly (HearingLine & { readonly comments: number })[]> {
  const all = hearings(tx, authorityId);
  const rows = await (runId === undefined ? all : all.where('run_id', '=', runId))
    .select(({ selectFrom, fn, ref }) =>
      selectFrom('lab_comment')
        .select(fn.countAll<number>().as('count'))
        .whereRef('lab_comment.authority_id', '=', ref('lab_hearing.authority_id'))
        .whereRef('lab_comment.hearing_id', '=', ref('lab_hearing.id'))
        .as('comments'),
    )
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .limit(mostLines)
    .execute();
  return rows.map((row) => ({ ...asLine(row), comments: Number(row.comments ?? 0) }));
}

export async function hearing(tx: Tx, authorityId: number, id: string): Promise<Hearing | null> {
  const row = await hearings(tx, authorityId).select('blocks').where('id', '=', id).executeTakeFirst();
  return row ? { ...asLine(row), blocks: row.blocks as unknown as HearingBlock[] } : null;
}

const comments = (tx: Tx, authorityId: number) =>
  tx.selectFrom('lab_comment').selectAll().where('authority_id', '=', authorityId);
type CommentRow = Awaited<ReturnType<ReturnType<typeof comments>['executeTakeFirstOrThrow']>>;

const asComment = (row: CommentRow): HearingComment => ({
  id: row.id,
  hearingId: row.hearing_id,
  block: row.block,
  words: row.words,
  byId: row.written_by,
  byName: row.written_by_name,
  at: instant(row.written_at),
});

/** In the order they were written. */
export async function commentsOf(tx: Tx, authorityId: number, hearingId: string): Promise<readonly HearingComment[]> {
  const rows = await comments(tx, authorityId)
    .where('hearing_id', '=', hearingId)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map(asComment);
}

export async function comment(tx: Tx, authorityId: number, id: string): Promise<HearingComment | null> {
  const row = await comments(tx, authorityId).where('id', '=', id).executeTakeFirst();
  return row ? asComment(row) : null;
}
