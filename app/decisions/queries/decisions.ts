import type { Selectable } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { Decision } from '../decision.ts';
import { asDecision } from './rows.ts';

/** A decision with its facts, hearings and colleagues' views; null when there is none that this actor may see. */
export async function readDecision(tx: Tx, authorityId: number, decisionId: string): Promise<Decision | null> {
  const row = await tx
    .selectFrom('decision')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', decisionId)
    .executeTakeFirst();
  const [whole] = row ? await withParts(tx, authorityId, [row]) : [];
  return whole ?? null;
}

/** Every decision of a case, the newest first. */
export async function decisionsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly Decision[]> {
  const rows = await tx
    .selectFrom('decision')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('opened_at', 'desc')
    .orderBy('round', 'desc')
    .orderBy('id')
    .execute();
  return withParts(tx, authorityId, rows);
}

async function withParts(
  tx: Tx,
  authorityId: number,
  rows: readonly Selectable<DB['decision']>[],
): Promise<readonly Decision[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const facts = await tx
    .selectFrom('decision_fact')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('decision_id', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('noted_at')
    .orderBy('id')
    .execute();
  const hearings = await tx
    .selectFrom('hearing')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('decision_id', 'in', ids)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  const sparrings = await tx
    .selectFrom('sparring')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('decision_id', 'in', ids)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  const of = <T extends { readonly decision_id: string }>(all: readonly T[], id: string) =>
    all.filter(({ decision_id }) => decision_id === id);
  return rows.map((decision) =>
    asDecision({
      decision,
      facts: of(facts, decision.id),
      hearings: of(hearings, decision.id),
      sparrings: of(sparrings, decision.id),
    }),
  );
}
