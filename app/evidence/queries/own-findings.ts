import { instant } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { isDesign } from '../designs.ts';
import { evidenceGroups } from '../finding.ts';
import { isMeasure } from '../labels.ts';
import type { OwnContent, OwnFinding, OwnVersion } from '../own.ts';

type Columns = Omit<
  Selectable<DB['evidence']>,
  'authority_id' | 'id' | 'state' | 'number' | 'version' | 'updated_at' | 'updated_by_name'
>;

const numberOf = (text: string | number | null) => (text === null ? null : Number(text));

/** Null for a row of a measure or a design that this version no longer knows. */
function contentOf(row: Columns): OwnContent | null {
  if (!isMeasure(row.measure) || !isDesign(row.design)) return null;
  return {
    measure: row.measure,
    groups: evidenceGroups.filter((group) => row.target_groups.includes(group)),
    effect: row.effect,
    direction: row.direction,
    sizeLow: numberOf(row.size_low),
    sizeHigh: numberOf(row.size_high),
    unit: row.unit,
    horizon: row.horizon,
    design: row.design,
    study: row.study,
    year: row.year,
    link: row.link,
    seen: row.seen,
    caveat: row.caveat,
  };
}

function asFinding(row: Selectable<DB['evidence']>): readonly OwnFinding[] {
  const content = contentOf(row);
  const { id, state, number, updated_by_name: byName, updated_at: at } = row;
  return content === null ? [] : [{ ...content, id, state, number, byName, at: instant(at) }];
}

/** The authority's own findings, the latest first; those that were withdrawn only when asked for. */
export async function ownFindings(
  tx: Tx,
  authorityId: number,
  { withdrawn = false } = {},
): Promise<readonly OwnFinding[]> {
  let query = tx.selectFrom('evidence').selectAll().where('authority_id', '=', authorityId);
  if (!withdrawn) query = query.where('state', '=', 'active');
  const rows = await query.orderBy('updated_at', 'desc').orderBy('id').execute();
  return rows.flatMap(asFinding);
}

export async function ownFinding(tx: Tx, authorityId: number, id: string): Promise<OwnFinding | null> {
  const row = await tx
    .selectFrom('evidence')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? (asFinding(row)[0] ?? null) : null;
}

/** Everything a finding has said, the latest first. */
export async function versionsOf(tx: Tx, authorityId: number, id: string): Promise<readonly OwnVersion[]> {
  const rows = await tx
    .selectFrom('evidence_version')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('evidence_id', '=', id)
    .orderBy('number', 'desc')
    .execute();
  return rows.flatMap((row) => {
    const content = contentOf(row);
    const { number, what, why, written_by_name: byName, written_at: at } = row;
    return content === null ? [] : [{ number, what, content, why, byName, at: instant(at) }];
  });
}
