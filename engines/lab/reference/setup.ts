import type { Question } from '../answer/question.ts';
import { noEffects, sumsBy, uncalibrated } from '../run/calibrate.ts';
import { usualTalks } from '../run/prepare.ts';
import { runUnit, type Setup } from '../run/run-unit.ts';
import { periodsOf } from '../run/scene.ts';
import { effectTables, groupTables } from '../run/tables.ts';
import { startersBy } from '../run/unit.ts';

/** The first plan of a question with its middle effects and enough of everything: what the plain run can be held against. */
export function referenceSetup(question: Question): Setup {
  const { baseline, starters, before, parameters, draws, seed, startWeek, startsAfter, weights } = question;
  const demand = before.demands[before.from[0]?.settings.demand ?? 0];
  if (!demand) throw new Error('The reference wants a plan with a law.');
  return {
    baseline,
    tables: groupTables(baseline),
    effects: draws[0] ? effectTables(parameters, draws[0]) : noEffects(),
    calibration: uncalibrated(),
    plan: before,
    usualTalks: usualTalks(demand),
    starters,
    by: startersBy(baseline, starters),
    weights,
    seed,
    startWeek,
    startsAfter: startsAfter ?? 0,
    unlimited: true,
  };
}

/** Runs units one after the other; answers how many weeks of people were lived. */
export function runUnits(setup: Setup, units: readonly (readonly number[])[]): { readonly personWeeks: number } {
  let personWeeks = 0;
  for (const unit of units)
    for (const weeks of sumsBy(runUnit(setup, unit), periodsOf(setup.plan.weeks), 'personWeeks')) personWeeks += weeks;
  return { personWeeks };
}
