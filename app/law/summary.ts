import type { InputKind, NotDemanded, Outcome, Question } from '@fodfaeste/law';
import type { CaseLaw } from './queries/case-law.ts';
import { factsComeFirst, isKnownLate } from './radar/radar.ts';

/** The law of a case as people meet it: what is next, what must be known or judged first, and what is not demanded. */
export interface LawSummary {
  /** Duties with a day ahead, the nearest first. */
  readonly next: readonly Outcome[];
  /** Duties that hold all the time, without a day. */
  readonly standing: readonly Outcome[];
  /** Duties whose day has passed and of which we know that they were not done. */
  readonly overdue: readonly Outcome[];
  /** Duties whose day has passed, fulfilled by what nobody registers here: nobody can say whether they were done. */
  readonly untold: readonly Outcome[];
  readonly rights: readonly Outcome[];
  /** What the citizen decides alone. */
  readonly choices: readonly Outcome[];
  /** Facts that somebody can register here and that an answer waits for. */
  readonly missing: readonly InputKind[];
  readonly questions: readonly Question[];
  readonly notDemanded: readonly NotDemanded[];
  /** Duties that something lifts at present. */
  readonly lifted: readonly Outcome[];
}

const toCitizens: ReadonlySet<string> = new Set(['kommune', 'akasse', 'borger']);

/** Money and rates are told where money is told. */
const elsewhere: ReadonlySet<string> = new Set(['penge']);
const topicOf = ({ rule }: Outcome): string => rule.id.split('.')[0] ?? '';

export function summaryOf({ answer, firstDay }: Pick<CaseLaw, 'answer' | 'firstDay'>): LawSummary {
  const concerns = answer.outcomes.filter(
    (outcome) => toCitizens.has(outcome.rule.bearer) && !elsewhere.has(topicOf(outcome)),
  );
  const duties = concerns.filter(({ rule }) => rule.kind === 'duty');
  const passed = duties.filter(({ state }) => state === 'overdue');
  const unknown = concerns.filter(({ rule, state }) => state === 'unknown' && rule.kind !== 'guard');
  const rights = concerns.filter(({ rule, state }) => rule.kind === 'right' && state === 'yes');
  return {
    next: byDue(duties.filter(({ state, due }) => state === 'open' && due !== null)),
    standing: duties.filter(({ state, due }) => state === 'open' && due === null),
    overdue: byDue(passed.filter((duty) => isKnownLate(answer, duty, firstDay))),
    untold: byDue(passed.filter((duty) => !isKnownLate(answer, duty, firstDay))),
    rights: rights.filter(({ rule }) => rule.bearer !== 'borger'),
    choices: rights.filter(({ rule }) => rule.bearer === 'borger'),
    missing: [...new Set(unknown.flatMap(factsComeFirst))],
    questions: unique(unknown.filter((one) => factsComeFirst(one).length === 0).flatMap(({ questions }) => questions)),
    notDemanded: inOrder(answer.notDemanded.filter(({ id }) => !elsewhere.has(id.split('.')[0] ?? ''))),
    lifted: duties.filter(({ state }) => state === 'lifted'),
  };
}

/** Beliefs that weigh most on people come first; the others follow as the law lists them. */
const heaviest: readonly string[] = [
  'form.ritual_login',
  'form.alle_samtaler_som_moeder',
  'tilbud.alle_skal_have_tilbud',
  'form.antal_ansoegninger',
  'form.ugentlig_joblog',
  'virksomhed.ordinaert_job',
];

function inOrder(beliefs: readonly NotDemanded[]): readonly NotDemanded[] {
  const rank = ({ id }: NotDemanded) => {
    const place = heaviest.indexOf(id);
    return place < 0 ? heaviest.length : place;
  };
  return beliefs.toSorted((a, b) => rank(a) - rank(b));
}

/** The nearest day first; of the same day, in the order of the law, as lists have it. */
function byDue(duties: readonly Outcome[]): readonly Outcome[] {
  const day = ({ due }: Outcome) => due ?? '';
  return duties.toSorted((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

function unique(questions: readonly Question[]): readonly Question[] {
  return [...new Map(questions.map((question) => [question.id, question])).values()];
}
