import type { OutcomeCounts } from '../enrolments/index.ts';
import { fewest } from '../enrolments/index.ts';
import { type Others, type OutcomeKind, outcomes, type PathKind } from './path.ts';
import { withhold } from './withhold.ts';

interface Counted {
  readonly path: PathKind;
  readonly outcome: OutcomeKind;
  readonly people: number;
}

/** What others did, as it may be shown: nothing of fewer than five, and no cell that gives a small one away. */
export function othersFrom(
  counted: readonly Counted[],
  courses: { readonly short: readonly OutcomeCounts[]; readonly education: readonly OutcomeCounts[] },
): Readonly<Record<PathKind, Others>> {
  return {
    'direct-job': shown(cellsOf(counted, 'direct-job')),
    place: shown(cellsOf(counted, 'place')),
    'short-course': shown(courseCells(courses.short)),
    education: shown(courseCells(courses.education)),
  };
}

type Cells = Readonly<Record<OutcomeKind, number>>;

const cellsOf = (counted: readonly Counted[], path: PathKind): Cells => {
  const of = (outcome: OutcomeKind) =>
    counted.filter((one) => one.path === path && one.outcome === outcome).reduce((sum, { people }) => sum + people, 0);
  return { job: of('job'), 'paid-hours': of('paid-hours'), education: of('education'), other: of('other') };
};

const courseCells = (counts: readonly OutcomeCounts[]): Cells => {
  const sum = (of: (one: OutcomeCounts) => number) => counts.reduce((whole, one) => whole + of(one), 0);
  const [job, hours, education] = [
    sum(({ job }) => job),
    sum(({ paidHours }) => paidHours),
    sum((one) => one.education),
  ];
  return { job, 'paid-hours': hours, education, other: sum(({ done }) => done) - job - hours - education };
};

function shown(cells: Cells): Others {
  const people = outcomes.reduce((sum, outcome) => sum + cells[outcome], 0);
  if (people < fewest) return { people: people === 0 ? 0 : null, outcomes: [] };
  const kept = withhold(outcomes.map((outcome) => cells[outcome]));
  return { people, outcomes: outcomes.map((outcome, at) => ({ outcome, people: kept[at] ?? null })) };
}
