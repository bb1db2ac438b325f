import type { Entry, LegalAnswer, Outcome } from '@fodfaeste/law';
import { fulfilmentReads, inputKinds } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import { registeredKinds } from '../entries.ts';

/** What lists show of the law for a case. */
export interface Radar {
  /** The next day by which the authority or the citizen must have done something. */
  readonly due: PlainDate | null;
  readonly dueRule: string | null;
  /** A duty whose day has passed, and of which we know that it was not done. */
  readonly overdueRule: string | null;
  readonly overdueSince: PlainDate | null;
  /** Questions on which it hangs whether somebody has a duty: they wait for a judgement. */
  readonly questions: number;
}

export const nothingDue: Radar = { due: null, dueRule: null, overdueRule: null, overdueSince: null, questions: 0 };

/**
 * Whether the platform registers what fulfils the duty: otherwise nobody can say here that it was not done. Facts about which
 * silence means "not known" make the answer unknown where they are missing, and never late.
 */
export function isTracked(answer: Pick<LegalAnswer, 'book'>, { rule }: Pick<Outcome, 'rule'>): boolean {
  const reads = [...fulfilmentReads(answer.book, rule)];
  // What the fund does is done in its own house.
  if (rule.bearer === 'akasse') return false;
  const told = reads.filter((kind) => registeredKinds.has(kind));
  return told.length > 0 && reads.every((kind) => told.includes(kind) || inputKinds[kind].silence === 'unknown');
}

/** The first day of the case here: what fell due before it was somebody else's, or stands in an older system. */
export function firstDayHere(entries: readonly Entry[]): PlainDate | null {
  return entries.find(({ kind }) => kind === 'kommune')?.from ?? null;
}

/** A duty whose day has passed, and of which we know that it was not done. */
export function isKnownLate(
  answer: Pick<LegalAnswer, 'book'>,
  duty: Pick<Outcome, 'rule' | 'state' | 'due'>,
  firstDay: PlainDate | null,
): boolean {
  return duty.state === 'overdue' && isTracked(answer, duty) && isHere(duty.due, firstDay);
}

/** Whether a day lies in the time of the case here. */
export const isHere = (due: PlainDate | null, firstDay: PlainDate | null): boolean =>
  due === null || firstDay === null || due >= firstDay;

const inLists: ReadonlySet<string> = new Set(['kommune', 'akasse', 'borger']);

/** Duties that a list can speak of: those of the municipality, the fund and the citizen towards each other. */
export const isInLists = ({ rule }: Pick<Outcome, 'rule'>): boolean => rule.kind === 'duty' && inLists.has(rule.bearer);

/** Facts that somebody can register here before anything has to be judged: until then a question may turn out to be none. */
export const factsComeFirst = ({ missing }: Pick<Outcome, 'missing'>) =>
  missing.filter((kind) => registeredKinds.has(kind));

/**
 * The radar of a case. It is calm: a duty that is fulfilled by what nobody registers here is shown while its day lies ahead, and
 * never as overdue.
 */
export function radarOf(answer: LegalAnswer, firstDay: PlainDate | null = null): Radar {
  const duties = answer.outcomes.filter(isInLists);
  const ahead = first(duties.filter(({ state, due }) => state === 'open' && due !== null));
  const overdue = first(duties.filter((duty) => isKnownLate(answer, duty, firstDay)));
  const asking = duties.filter((duty) => duty.state === 'unknown' && factsComeFirst(duty).length === 0);
  const questions = new Set(asking.flatMap((duty) => duty.questions.map(({ id }) => id)));
  return {
    due: ahead?.due ?? null,
    dueRule: ahead?.rule.id ?? null,
    overdueRule: overdue?.rule.id ?? null,
    overdueSince: overdue?.due ?? null,
    questions: questions.size,
  };
}

function first(duties: readonly Outcome[]): Outcome | undefined {
  return duties.reduce<Outcome | undefined>(
    (best, duty) => (best === undefined || (duty.due ?? '') < (best.due ?? '') ? duty : best),
    undefined,
  );
}
