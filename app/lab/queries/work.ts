import { sql } from 'kysely';
import type { Database, Tx } from '../../kernel/database/scope.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { systemActorId } from '../../kernel/jobs/system-actor.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { OwnCases } from '../own-cases.ts';
import type { LabReport, ThoroughnessName } from '../report.ts';

/** Where a run lies. */
export interface RunKey {
  readonly authorityId: number;
  readonly id: string;
}

export interface WaitingRun extends RunKey {
  readonly scenario: string;
  readonly thoroughness: ThoroughnessName;
  readonly seed: number;
  readonly ownCases: OwnCases | null;
}

const within = <T>(database: Database, authorityId: number, work: (tx: Tx) => Promise<T>) =>
  inScope(database, { authorityId, actorId: systemActorId, caseScope: 'all' }, work);

/** The line, over all authorities, the longest waiting first. */
export async function runsWaiting(database: Database): Promise<readonly RunKey[]> {
  const { rows } = await database.pool.query<{ authority_id: number; id: string }>('select * from lab_runs_waiting()');
  return rows.map((row) => ({ authorityId: row.authority_id, id: row.id }));
}

/** Marks everything under way as broken off: nothing is, when a program begins or ends. */
export async function interruptRuns(database: Database, at: string): Promise<number> {
  const { rows } = await database.pool.query<{ broken: number }>('select lab_runs_interrupted($1) as broken', [at]);
  return rows[0]?.broken ?? 0;
}

/** Takes a run out of the line; null where somebody was faster, or stopped it. */
export const takeRun = (database: Database, { authorityId, id }: RunKey): Promise<WaitingRun | null> =>
  within(database, authorityId, async (tx) => {
    const row = await tx
      .updateTable('lab_run')
      .set({ state: 'running' })
      .where('authority_id', '=', authorityId)
      .where('id', '=', id)
      .where('state', '=', 'queued')
      .returning(['scenario', 'thoroughness', 'seed', 'own_cases'])
      .executeTakeFirst();
    if (!row) return null;
    const { own_cases, ...asked } = row;
    return { authorityId, id, ...asked, ownCases: own_cases as OwnCases | null };
  });

/** Tells how far a run is; false where it was stopped meanwhile. */
export const tellProgress = (
  database: Database,
  { authorityId, id }: RunKey,
  { done, of }: { readonly done: number; readonly of: number },
): Promise<boolean> =>
  within(database, authorityId, async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('lab_run')
      .set({ steps_done: done, steps: of })
      .where('authority_id', '=', authorityId)
      .where('id', '=', id)
      .where('state', '=', 'running')
      .executeTakeFirst();
    return numUpdatedRows > 0n;
  });

interface Ended {
  readonly state: 'done' | 'failed';
  readonly at: string;
  readonly report?: LabReport;
  readonly failure?: Bilingual;
  readonly engineVersion: string;
}

/** Writes what a run came to, unless it was stopped meanwhile. */
export const endRun = (database: Database, { authorityId, id }: RunKey, ended: Ended): Promise<void> =>
  within(database, authorityId, async (tx) => {
    const { state, at, report, failure, engineVersion } = ended;
    await tx
      .updateTable('lab_run')
      .set({
        state,
        ended_at: at,
        engine_version: engineVersion,
        answer: report === undefined ? null : asStored(report),
        data_version: report?.answer.dataVersion ?? null,
        failure: failure === undefined ? null : JSON.stringify(failure),
        version: sql`version + 1`,
      })
      .where('authority_id', '=', authorityId)
      .where('id', '=', id)
      .where('state', '=', 'running')
      .execute();
  });

/** Six digits are more than any of the numbers is worth, and a third of the room. */
const asStored = (report: LabReport): string =>
  JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(6)) : value,
  );
