import { type Instant, instant } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';

/** A scenario the authority keeps. */
export interface SavedScenario {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: string;
  readonly number: number;
  readonly state: 'active' | 'withdrawn';
  readonly byName: string;
  readonly at: Instant;
  readonly version: number;
}

const saved = (tx: Tx, authorityId: number) =>
  tx.selectFrom('lab_scenario').selectAll().where('authority_id', '=', authorityId);

type Row = Awaited<ReturnType<ReturnType<typeof saved>['executeTakeFirstOrThrow']>>;

const asScenario = (row: Row): SavedScenario => ({
  id: row.id,
  title: { da: row.title_da, en: row.title_en },
  text: row.scenario,
  number: row.number,
  state: row.state,
  byName: row.updated_by_name,
  at: instant(row.updated_at),
  version: row.version,
});

/** The scenarios that are kept, the latest first. */
export async function savedScenarios(tx: Tx, authorityId: number): Promise<readonly SavedScenario[]> {
  const rows = await saved(tx, authorityId)
    .where('state', '=', 'active')
    .orderBy('updated_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(asScenario);
}

export async function savedScenario(tx: Tx, authorityId: number, id: string): Promise<SavedScenario | null> {
  const row = await saved(tx, authorityId).where('id', '=', id).executeTakeFirst();
  return row ? asScenario(row) : null;
}

/** What a scenario has said, the latest first. */
export async function scenarioVersions(tx: Tx, authorityId: number, id: string) {
  const rows = await tx
    .selectFrom('lab_scenario_version')
    .select(['number', 'scenario', 'written_at', 'written_by_name'])
    .where('authority_id', '=', authorityId)
    .where('scenario_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.map((row) => ({
    number: row.number,
    text: row.scenario,
    byName: row.written_by_name,
    at: instant(row.written_at),
  }));
}
