import type { Instant } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import type { Side } from '../../../people/index.ts';
import type { Answers, Track } from '../matters.ts';

export interface GivenAnswers {
  readonly answers: Answers;
  readonly words: string | null;
  readonly at: Instant;
  readonly byName: string;
}

export interface TrackChoice {
  readonly id: string;
  readonly track: Track;
  readonly reason: string;
  readonly by: Side;
  readonly byName: string;
  readonly at: Instant;
}

/** What a citizen says they manage; null before anything was answered. */
export async function answersOf(tx: Tx, authorityId: number, caseId: string): Promise<GivenAnswers | null> {
  const { rows } = await sql<GivenAnswers>`
    select answers, words, answered_at as at, answered_by_name as "byName"
    from track_answer where authority_id = ${authorityId} and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

/** The track that holds now; null before anybody chose one. Answers have no part in it: mission A4, never computed. */
export async function currentTrack(tx: Tx, authorityId: number, caseId: string): Promise<TrackChoice | null> {
  const { rows } = await sql<TrackChoice>`
    select id, track, reason, chosen_by as by, chosen_by_name as "byName", at
    from track_choice where authority_id = ${authorityId} and case_id = ${caseId} and ended_at is null`.execute(tx);
  return rows[0] ?? null;
}
