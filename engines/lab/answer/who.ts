import { type Group, groups } from '../model/groups.ts';
import { type Count, startCounts } from '../model/result.ts';
import type { Pair, Runs } from './ask.ts';
import { type Figure, figureOf, isSure } from './band.ts';
import { type ByGroup, totalOf, totalOfAll } from './reduce.ts';

/** What a group gets, a year: before, after and the difference. */
export interface Difference {
  readonly before: Figure;
  readonly after: Figure;
  readonly difference: Figure;
}

/** What the first table has columns for. */
export const gets = ['talks', 'offers', 'waiting', 'jobs', 'education', 'paidHours', 'benefitWeeks', 'effort'] as const;
export type Gets = (typeof gets)[number];

const countsOf: Readonly<Record<Gets, readonly Count[]>> = {
  talks: ['talksHeld', 'fundTalks'],
  offers: startCounts,
  waiting: ['waitingWeeks'],
  jobs: ['jobEntries'],
  education: ['educationEntries'],
  paidHours: ['paidHours'],
  benefitWeeks: ['personWeeks'],
  effort: ['effortOere'],
};

/** Who helps a group where the municipality helps less. Nothing is known of other departments: they are never named. */
export type TakesOver = 'fund' | 'company' | 'nobody' | 'nothing-lost';

/** One row of "who gets less". */
export interface GroupRow {
  readonly group: Group;
  readonly people: Figure;
  readonly gets: Readonly<Record<Gets, Difference>>;
  /** Part of the talks and offers for each person on the benefit that is lost: 0.1 is a tenth; negative where there are more. */
  readonly lost: number;
  readonly takesOver: TakesOver;
  /** The bands of what is lost leave nothing: something is lost (or won) whatever the effects are. */
  readonly isSure: boolean;
}

/** The difference in a count a year, with its bands: of a group, or of all together (`null`). */
export function differenceOf(
  { weeks, byDraw, byChance }: Runs,
  group: number | null,
  counts: readonly Count[],
): Difference {
  const perYear = 52 / weeks;
  const read = (of: (pair: Pair) => number) => figureOf(byDraw.map(of), byChance.map(of));
  const total = (of: ByGroup) => (group === null ? totalOfAll(of, counts) : totalOf(of, group, counts)) * perYear;
  return {
    before: read(({ before }) => total(before)),
    after: read(({ after }) => total(after)),
    difference: read(({ before, after }) => total(after) - total(before)),
  };
}

/** What moves by less than a hundredth is called nothing: so exact is no model of people. */
export const least = 0.01;

/** Less than this part of the lost talks or offers given by somebody else is nobody's help. */
const helpsFrom = 0.25;

function takesOver(runs: Runs, group: number, lost: number): TakesOver {
  if (lost < least) return 'nothing-lost';
  const gained = (...counts: Count[]) => differenceOf(runs, group, counts).difference.middle;
  const talksLost = -gained('talksHeld');
  if (talksLost > 0 && gained('fundTalks') >= talksLost * helpsFrom) return 'fund';
  const offersLost = -gained('guidanceStarts', 'educationStarts', 'nytteindsatsStarts', 'mentorStarts');
  if (offersLost > 0 && gained('praktikStarts', 'loentilskudStarts') >= offersLost * helpsFrom) return 'company';
  return 'nobody';
}

/** The first table: groups in order of how much they lose. Groups nobody is in are left out. */
export function whoGetsLess(runs: Runs): readonly GroupRow[] {
  const rows = groups.flatMap((group, at): GroupRow[] => {
    const people = differenceOf(runs, at, ['personWeeks']).before;
    if (!(people.middle > 0)) return [];
    const all = Object.fromEntries(gets.map((one) => [one, differenceOf(runs, at, countsOf[one])])) as Record<
      Gets,
      Difference
    >;
    const parts = [all.talks, all.offers].filter(({ before }) => before.middle > 0);
    const { before: weeks, after: weeksAfter } = all.benefitWeeks;
    // Fewer people on the benefit get fewer talks without losing any.
    const perPerson = weeks.middle / Math.max(1e-9, weeksAfter.middle);
    const changes = parts.map(({ before, after }) => 1 - (after.middle / before.middle) * perPerson);
    const lost = changes.length === 0 ? 0 : changes.reduce((sum, one) => sum + one, 0) / changes.length;
    return [
      {
        group,
        people: scaled(people, 1 / 52),
        gets: all,
        lost,
        takesOver: takesOver(runs, at, lost),
        isSure: Math.abs(lost) >= least && (isSure(all.talks.difference) || isSure(all.offers.difference)),
      },
    ];
  });
  return rows.toSorted((a, b) => b.lost - a.lost);
}

/** A figure many times over. */
export const scaled = ({ middle, effects, chance }: Figure, by: number): Figure => ({
  middle: middle * by,
  effects: [effects[0] * by, effects[1] * by],
  chance: [chance[0] * by, chance[1] * by],
});
