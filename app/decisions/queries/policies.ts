import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { type MandateKind, type MayDecide, mayDecide } from '../../people/index.ts';
import { type DecisionPolicy, usualPolicy } from '../policy.ts';

/** How a municipality wants its kinds decided: those it has said something of. */
export async function policies(tx: Tx, authorityId: number): Promise<ReadonlyMap<string, DecisionPolicy>> {
  const rows = await tx.selectFrom('decision_policy').selectAll().where('authority_id', '=', authorityId).execute();
  return new Map(
    rows.map((row) => [
      row.kind,
      { twoPersons: row.two_persons, deadlineDays: row.deadline_days, hearingDays: row.hearing_days },
    ]),
  );
}

export const policyOf = async (tx: Tx, authorityId: number, kind: string): Promise<DecisionPolicy> =>
  (await policies(tx, authorityId)).get(kind) ?? usualPolicy;

/** Whether somebody may sign: the widest mandate they hold that day. */
export async function mandateFor(
  tx: Tx,
  authorityId: number,
  staffId: string,
  kind: MandateKind,
  oere: number | null,
  on: PlainDate,
): Promise<MayDecide> {
  const rows = await tx
    .selectFrom('mandate')
    .select(['kind', 'max_oere', 'valid_from', 'valid_until'])
    .where('authority_id', '=', authorityId)
    .where('staff_id', '=', staffId)
    .execute();
  const mandates = rows.map((row) => ({
    kind: row.kind,
    maxOere: row.max_oere,
    validFrom: row.valid_from as PlainDate,
    validUntil: row.valid_until as PlainDate | null,
  }));
  return mayDecide(mandates, { kind, on, ...(oere === null ? {} : { oere }) });
}
