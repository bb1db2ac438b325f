import { instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import type { LabReport, ThoroughnessName } from '../report.ts';

export type RunState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled' | 'interrupted';

/** A run in a list. */
export interface RunLine {
  readonly id: string;
  readonly title: Bilingual;
  /** Codes; none for the whole country. */
  readonly municipalities: readonly string[];
  readonly thoroughness: ThoroughnessName;
  readonly seed: number;
  readonly state: RunState;
  readonly stepsDone: number;
  readonly steps: number;
  readonly madeByName: string;
  readonly madeAt: ReturnType<typeof instant>;
  readonly version: number;
}

/** A run with all of it. */
export interface LabRun extends RunLine {
  readonly scenario: string;
  readonly report: LabReport | null;
  readonly failure: Bilingual | null;
  readonly engineVersion: string | null;
  readonly dataVersion: string | null;
}

const columns = [
  'id',
  'title_da',
  'title_en',
  'municipalities',
  'thoroughness',
  'seed',
  'state',
  'steps_done',
  'steps',
  'made_by_name',
  'made_at',
  'version',
] as const;

interface Row {
  readonly id: string;
  readonly title_da: string;
  readonly title_en: string;
  readonly municipalities: string[];
  readonly thoroughness: ThoroughnessName;
  readonly seed: number;
  readonly state: RunState;
  readonly steps_done: number;
  readonly steps: number;
  readonly made_by_name: string;
  readonly made_at: string;
  readonly version: number;
}

const asLine = (row: Row): RunLine => ({
  id: row.id,
  title: { da: row.title_da, en: row.title_en },
  municipalities: row.municipalities,
  thoroughness: row.thoroughness,
  seed: row.seed,
  state: row.state,
  stepsDone: row.steps_done,
  steps: row.steps,
  madeByName: row.made_by_name,
  madeAt: instant(row.made_at),
  version: row.version,
});

/** The authority's latest runs, without their answers. */
export async function latestRuns(tx: Tx, authorityId: number, most = 20): Promise<readonly RunLine[]> {
  const rows = await tx
    .selectFrom('lab_run')
    .select(columns)
    .where('authority_id', '=', authorityId)
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(most)
    .execute();
  return rows.map(asLine);
}

/** The state of a run alone: what is asked again and again while it goes on. */
export async function runLine(tx: Tx, authorityId: number, id: string): Promise<RunLine | null> {
  const row = await tx
    .selectFrom('lab_run')
    .select(columns)
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? asLine(row) : null;
}

export async function labRun(tx: Tx, authorityId: number, id: string): Promise<LabRun | null> {
  const row = await tx
    .selectFrom('lab_run')
    .select([...columns, 'scenario', 'answer', 'failure', 'engine_version', 'data_version'])
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...asLine(row),
    scenario: row.scenario,
    report: row.answer as LabReport | null,
    failure: row.failure as Bilingual | null,
    engineVersion: row.engine_version,
    dataVersion: row.data_version,
  };
}

/** How many of the authority's own runs wait or are under way. */
export async function openRuns(tx: Tx, authorityId: number): Promise<number> {
  const { count } = await tx
    .selectFrom('lab_run')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('authority_id', '=', authorityId)
    .where('state', 'in', ['queued', 'running'])
    .executeTakeFirstOrThrow();
  return Number(count);
}
