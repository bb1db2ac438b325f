import type { NotDemanded, Outcome } from '@fodfaeste/law';
import type { CaseLaw } from '../law/index.ts';

/** What the law says of one person's job search today: nothing here is a word of our own. */
export interface JobSearchLaw {
  /** Rules on job search that hold today. */
  readonly demanded: readonly Outcome[];
  /** What many believe, and the law does not demand. */
  readonly notDemanded: readonly NotDemanded[];
  /** Must the search be entered in the job log on Jobnet (members of a fund: or in the fund's)? Null where facts are missing. */
  readonly joblog: boolean | null;
  /** The rule that says so, where it holds. */
  readonly joblogRule: Outcome | null;
  /** Must the municipality make an agreement with this person? Null where facts are missing. */
  readonly agreementDemanded: boolean | null;
  /** Rules on job search that nobody can answer yet, since facts are missing. */
  readonly notKnown: readonly Outcome[];
}

const rules = 'form.jobsoegning.';
const logRule = 'form.jobsoegning.joblog';
const agreementRules: ReadonlySet<string> = new Set(['form.jobsoegning.aftale', 'form.jobsoegning.ny_aftale']);
const beliefs: ReadonlySet<string> = new Set([
  'form.antal_ansoegninger',
  'form.ugentlig_joblog',
  'form.ritual_login',
  'form.profilvaerktoej',
]);
const holds: ReadonlySet<string> = new Set(['open', 'overdue', 'met', 'yes']);

/** Yes where one of the rules holds, not known where one may. */
function anyOf(outcomes: readonly Outcome[]): boolean | null {
  if (outcomes.some(({ state }) => holds.has(state))) return true;
  return outcomes.some(({ state }) => state === 'unknown') ? null : false;
}

export function jobSearchLaw({ answer }: Pick<CaseLaw, 'answer'>): JobSearchLaw {
  const concerning = answer.outcomes.filter(({ rule }) => rule.id.startsWith(rules));
  const demanded = concerning.filter(({ state }) => holds.has(state));
  const log = concerning.find(({ rule }) => rule.id === logRule);
  return {
    demanded,
    notDemanded: answer.notDemanded.filter(({ id }) => beliefs.has(id)),
    joblogRule: demanded.find(({ rule }) => rule.id === logRule) ?? null,
    joblog: !log || log.state === 'unknown' ? null : holds.has(log.state),
    agreementDemanded: anyOf(concerning.filter(({ rule }) => agreementRules.has(rule.id))),
    notKnown: concerning.filter(({ state }) => state === 'unknown'),
  };
}
