import type { Question } from '../answer/question.ts';
import { cellsOf } from '../baseline/cells.ts';
import { sizesOfRuns } from '../effects/draw-effects.ts';
import type { ShownEffect } from '../effects/read-effects.ts';
import type { Baseline, MunicipalityFacts } from '../model/baseline.ts';
import { groupCount, offerCount } from '../model/groups.ts';
import type { Plan } from '../model/plan.ts';
import { type Moves, movedDraws, movedPlan } from './moves.ts';
import { type PackedDemand, packDemand, unpackDemand } from './pack-demand.ts';

/**
 * All that a question of one municipality stands on, as plain data small enough to be sent to a browser: with the same seed it gives the same
 * answer there as here, and no law is asked.
 */
export interface Pocket {
  readonly format: 1;
  /** Where the municipality stands in the list: people are made and drawn by it. */
  readonly place: number;
  readonly here: MunicipalityFacts;
  /** New spells a week of each municipality: who moves between benefits is balanced over the country. */
  readonly inflows: readonly (readonly number[])[];
  readonly baseline: Omit<Baseline, 'municipalities' | 'origins'>;
  readonly before: Omit<Plan, 'demands'>;
  readonly after: Omit<Plan, 'demands'>;
  readonly demands: readonly PackedDemand[];
  /** With what the scenario put in the place of ours. */
  readonly effects: readonly ShownEffect[];
  readonly startWeek: number;
  readonly startsAfter: number;
  /** Changes of caseworker as they are: what a part of today is a part of. */
  readonly changesToday: number;
}

/**
 * The pocket of a question that asks of one municipality.
 * @throws RangeError where it asks of several
 */
export function pocketOf(question: Question, effects: readonly ShownEffect[], changesToday: number): Pocket {
  const [place, ...others] = question.units.flat();
  const here = place === undefined ? undefined : question.baseline.municipalities[place];
  if (place === undefined || here === undefined || others.length > 0)
    throw new RangeError('A pocket holds one municipality.');
  const { day, dataVersion, lawDay, groups, season, offers, staff, unregulatedShare, municipalities } =
    question.baseline;
  const plain = ({ demands: _, ...plan }: Plan) => plan;
  return {
    format: 1,
    place,
    here,
    inflows: municipalities.map(({ inflow }) => inflow),
    baseline: { day, dataVersion, lawDay, groups, season, offers, staff, unregulatedShare },
    before: plain(question.before),
    after: plain(question.after),
    demands: question.after.demands.map(packDemand),
    effects: question.parameters.map((one) => ({ ...effects.find(({ id }) => id === one.id), ...one }) as ShownEffect),
    startWeek: question.startWeek,
    startsAfter: question.startsAfter ?? 0,
    changesToday,
  };
}

/** How thoroughly a pocket is asked. */
export interface PocketAsked {
  readonly draws: number;
  readonly chances: number;
  readonly seed: number;
  /** People at most; the rest are stood for by weights. */
  readonly people: number;
  readonly moves?: Moves;
}

/** The question as it was, or with what somebody moved. */
export function questionOfPocket(pocket: Pocket, { draws, chances, seed, people, moves = {} }: PocketAsked): Question {
  const baseline = baselineOfPocket(pocket);
  const demands = pocket.demands.map(unpackDemand);
  const there = pocket.here.stock.reduce((sum, one) => sum + one, 0);
  const starters = cellsOf(baseline, Math.min(1, people / Math.max(1, there)));
  const after = movedPlan(pocket.before, pocket.after, moves, pocket.changesToday);
  return {
    baseline,
    starters,
    weights: starters.weight,
    before: { ...pocket.before, demands },
    after: { ...after, demands },
    parameters: pocket.effects,
    draws: movedDraws(pocket.effects, sizesOfRuns(pocket.effects, seed, draws), moves),
    chances,
    seed,
    startWeek: pocket.startWeek,
    startsAfter: pocket.startsAfter,
    units: [[pocket.place]],
  };
}

/** The other municipalities are there as places without people. */
function baselineOfPocket({ baseline, place, here, inflows }: Pocket): Baseline {
  const municipalities = inflows.map(
    (inflow, at): MunicipalityFacts =>
      at === place
        ? here
        : {
            municipality: { code: `${at}`, name: '', region: '', centre: [0, 0] },
            stock: new Array<number>(groupCount).fill(0),
            inflow,
            leaves: new Array<number>(groupCount).fill(1),
            offers: new Array<number>(offerCount).fill(1),
            companyJobs: 0,
          },
  );
  return { ...baseline, municipalities, origins: [] };
}
