import { danishLaw, type Entry, evaluate, evaluateGoals, type GoalOutcome, type LegalAnswer } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { withFundNames } from '../fund-names.ts';
import { serviceGoals } from '../policy/goals.ts';
import { firstDayHere } from '../radar/radar.ts';
import { caseEntries } from './case-entries.ts';

/** What the law says of a case, and what the municipality promises on top. Never mixed. */
export interface CaseLaw {
  readonly answer: LegalAnswer;
  /** The first day of the case here: a duty that fell due before is nobody's lateness. */
  readonly firstDay: PlainDate | null;
  readonly goals: readonly GoalOutcome[];
}

/** With what it was asked with: for those who ask the law more of the same case. */
interface AskedCaseLaw extends CaseLaw {
  readonly entries: readonly Entry[];
}

/**
 * `on` says which law and which facts, `knownAt` what was known; `also`: what is being recorded right now. Null when there is no such
 * case.
 */
export async function caseLaw(
  tx: Tx,
  authorityId: number,
  caseId: string,
  { on, knownAt, also = [] }: { readonly on: PlainDate; readonly knownAt?: string; readonly also?: readonly Entry[] },
): Promise<AskedCaseLaw | null> {
  const recorded = await caseEntries(tx, authorityId, caseId);
  if (recorded === null) return null;
  const entries = [...recorded, ...also];
  const answer = evaluate(danishLaw, entries, { on, ...(knownAt === undefined ? {} : { knownAt }) });
  return {
    entries,
    firstDay: firstDayHere(entries),
    answer: withFundNames(answer, await fundNames(tx, entries)),
    goals: evaluateGoals(danishLaw, entries, await serviceGoals(tx, authorityId), on),
  };
}

/** The names of the funds that the case tells of. */
async function fundNames(tx: Tx, entries: readonly Entry[]): Promise<ReadonlyMap<number, string>> {
  if (!entries.some(({ kind }) => kind === 'akasse')) return new Map();
  const funds = await tx.selectFrom('authority').select(['id', 'name']).where('kind', '=', 'akasse').execute();
  return new Map(funds.map(({ id, name }) => [id, name]));
}
