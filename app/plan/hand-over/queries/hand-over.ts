import type { PlainDate } from '@fodfaeste/law/dates';
import { sql } from 'kysely';
import type { Tx } from '../../../kernel/database/scope.ts';
import { factRows, isCurrent } from '../../../people/index.ts';
import type { FundUse } from '../fund-months.ts';
import type { HandOver } from '../hand-over.ts';

/** The newest hand-over of a case, waiting or received; null where there was none. */
export async function handOverOf(tx: Tx, authorityId: number, caseId: string): Promise<HandOver | null> {
  const { rows } = await sql<HandOver>`
    select h.id, h.from_authority_id as "fromAuthorityId", a.name as "fundName", h.from_name as "fromName",
      h.written_by_name as "writtenByName", h.summary, h.open_questions as "openQuestions", h.goal, h.step, h.agreements,
      h.wishes_fund_at_first_talk as "wishesFund", h.handed_over_at as "handedOverAt", h.takes_over_on as "takesOverOn",
      h.received_at as "receivedAt", h.received_by_name as "receivedByName"
    from hand_over h join authority a on a.id = h.from_authority_id
    where h.authority_id = ${authorityId} and h.case_id = ${caseId}
    order by h.handed_over_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export interface CaseFund {
  readonly id: number;
  readonly name: string;
  readonly use: FundUse;
}

/** The citizen's a-kasse and the dagpenge used, as the case tells them; null where no a-kasse is recorded. */
export async function fundOf(tx: Tx, authorityId: number, caseId: string, today: PlainDate): Promise<CaseFund | null> {
  const facts = (await factRows(tx, authorityId, caseId)).filter(isCurrent);
  const now = facts.filter(
    ({ validFrom, validUntil }) => validFrom <= today && (validUntil === null || validUntil > today),
  );
  const fund = now.find(({ kind }) => kind === 'akasse')?.value as { akasse: number; forsikring: string } | undefined;
  if (!fund) return null;
  const row = await tx.selectFrom('authority').select(['id', 'name']).where('id', '=', fund.akasse).executeTakeFirst();
  if (!row) return null;
  const period = now.find(({ kind }) => kind === 'dagpengeperiode')?.value as { indplaceret: PlainDate } | undefined;
  const counts = facts
    .filter(({ kind, validFrom }) => kind === 'dagpengeforbrug' && validFrom <= today)
    .map(({ value }) => value as { timer: number; opgjortTilOgMed: PlainDate })
    .map(({ timer, opgjortTilOgMed }) => ({ hours: timer, countedTo: opgjortTilOgMed }))
    .toSorted((a, b) => (a.countedTo < b.countedTo ? -1 : 1));
  return { ...row, use: { counts, partTime: fund.forsikring === 'deltid', placed: period?.indplaceret ?? null } };
}
