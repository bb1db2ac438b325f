import type { Baseline, MunicipalityFacts } from '../model/baseline.ts';
import { groupCount, groups, offerCount, spellWeeks, states } from '../model/groups.ts';
import type { Plan } from '../model/plan.ts';
import { countCount, periodWeeks } from '../model/result.ts';
import { hash3, mixSeed, scramble } from '../random/draw.ts';
import { begunOffer } from './begun.ts';
import { highestAhead, talkBounds } from './chance.ts';
import { fromOutside } from './destinations.ts';
import { pick, purpose, when } from './draws.ts';
import { join } from './join.ts';
import { climb } from './ladder.ts';
import { clearLines, makeLines } from './lines.ts';
import { type Begins, paceOf } from './pace.ts';
import { stretchesOf } from './prepare.ts';
import { type Calibration, cell, column, lookAhead, periodsOf, type Scene, type Stretch, tableWeek } from './scene.ts';
import { type Left, serveOffers, serveTalks } from './serve.ts';
import { usualEffort } from './supply.ts';
import { type EffectTables, type GroupTables, usedStep, usedSteps } from './tables.ts';
import { flush, makeTally } from './tally.ts';
import { type Starters, startUnit } from './unit.ts';
import { watch, watchAll } from './watch.ts';
import { comeIn, liveWeek } from './week.ts';

/** What all units of a run share. */
export interface Setup extends Begins {
  readonly baseline: Baseline;
  readonly tables: GroupTables;
  readonly effects: EffectTables;
  readonly calibration: Calibration;
  readonly plan: Plan;
  readonly usualTalks: Float32Array;
  readonly starters: Starters;
  readonly by: readonly Int32Array[];
  /** How many people one of the starters stands for: municipality × group, as `cellsOf` has it. */
  readonly weights: Float64Array;
  readonly seed: number;
  /** As much of everything as is asked for: to find out what the baseline asks for. */
  readonly unlimited?: boolean;
}

const col = {
  people: column('personWeeks'),
  effort: column('effortOere'),
  consultant: column('consultantHours'),
  unregulated: column('unregulatedHours'),
};
const toUnit = 1 / 0x1_0000_0000;

/** Runs one unit through all weeks. Answers its counts as `values[((member × groups + group) × periods + period) × countCount + count]`, for its members alone. */
export function runUnit(setup: Setup, members: readonly number[]): Float64Array {
  const scene = sceneOf(setup, members);
  const { unit, weeks } = scene;
  const lines = makeLines(unit.capacity);
  const spare = new Int32Array(unit.capacity);
  const tally = makeTally(members.length);
  const come = new Uint32Array(scene.inflow.length);
  const left: Left = { caseworkerMinutes: 0, consultantMinutes: 0, offersOere: 0, guidanceOere: 0 };
  let at = 0;
  for (let week = 0; week < weeks; week += 1) {
    const before = at;
    while ((scene.stretches[at + 1]?.from ?? weeks) <= week) at += 1;
    const stretch = scene.stretches[at] as Stretch;
    if (at !== before) watchAll(scene, stretch, spare, week);
    restock(left, stretch, setup.unlimited ?? false);
    lines.places = setup.unlimited ? Number.POSITIVE_INFINITY : stretch.supply.places;
    clearLines(lines);
    climb(unit, week);
    // Those who came in the first week are among the starters: nobody else comes in it.
    if (week > 0) comeIn(scene, stretch, week, come, tally);
    join(scene, stretch, week);
    liveWeek(scene, stretch, week, lines, tally);
    flush(tally, scene, week);
    serveTalks(scene, stretch, week, lines, left, spare);
    serveOffers(scene, stretch, week, lines, left, spare);
    payStaff(scene, stretch, week);
    watch(scene, stretch, lines.looked.slots, lines.looked.count, week + 1);
  }
  return scene.values;
}

function sceneOf(setup: Setup, members: readonly number[]): Scene {
  const { baseline, tables, effects, calibration, plan, starters, by } = setup;
  const weights = Float64Array.from(
    members.flatMap((member) => groups.map((_, group) => setup.weights[member * groupCount + group] ?? 1)),
  );
  const seed = mixSeed(setup.seed);
  const of = Int32Array.from(members.flatMap((member) => [...(by[member] ?? [])]));
  const periods = periodsOf(plan.weeks);
  const unit = startUnit(members, starters, of, (members[0] ?? 0) << 22);
  const usual = usualEffort(baseline, tables, members, calibration.talkMinutes);
  const first = plan.from[0]?.settings.paidHours ?? 1;
  for (let slot = 0; slot < unit.top; slot += 1) {
    const who = unit.key[slot] as number;
    const group = unit.group[slot] as number;
    const before = usedStep * pick(tables.used, group * usedSteps, usedSteps, hash3(seed, who, purpose.used) * toUnit);
    unit.used[slot] = before;
    unit.ladder[slot] = before;
    const spell = -(unit.began[slot] as number);
    const place = (unit.row[slot] as number) * spellWeeks + tableWeek(spell + before);
    unit.recent[slot] = setup.usualTalks[place] as number;
    const share = (tables.paidHoursShare[group] as number) * first;
    if (hash3(seed, who, purpose.hours) * toUnit < share) {
      unit.hasHours[slot] = 1;
      unit.state[slot] = states.indexOf('paid-hours');
    }
    const here = baseline.municipalities[members[unit.member[slot] as number] ?? -1]?.offers ?? [];
    const drawn = hash3(seed, who, purpose.begun) * toUnit;
    const offer = begunOffer(tables, here, group, spell, drawn);
    if (offer === null) continue;
    unit.state[slot] = offer.kind + 1;
    // The first week is the first of what is left.
    unit.ends[slot] = Math.min(250, offer.left) - 1;
  }
  const facts = members.map((member) => {
    const found = baseline.municipalities[member];
    if (!found) throw new Error(`There is no municipality number ${member}.`);
    return found;
  });
  const { starts } = calibration;
  const leaves = leavesHere(setup, facts);
  return {
    unit,
    tables,
    effects,
    calibration,
    stretches: stretchesOf({ baseline, tables, plan, usual, usualTalks: setup.usualTalks, effects, starts, members }),
    weeks: plan.weeks,
    seed,
    words: Int32Array.from({ length: plan.weeks + lookAhead }, (_, week) => scramble(when(week, purpose.leave))),
    inflow: Float64Array.from(facts.flatMap(({ inflow }) => fromOutside(tables.destinations, inflow))).map(
      (people, at) => people / (weights[at] ?? 1),
    ),
    pace: paceHere(setup, members),
    leavesHere: leaves,
    most: highestAhead(leaves),
    talks: talkBounds(effects, setup.usualTalks),
    offersHere: Float64Array.from(
      facts.flatMap(({ offers }) => Array.from({ length: offerCount }, (_, at) => offers[at] ?? 1)),
    ),
    weights,
    values: new Float64Array(members.length * groupCount * periods * countCount),
    periods,
  };
}

function paceHere(setup: Setup, members: readonly number[]): Float64Array {
  const { baseline, plan } = setup;
  return Float64Array.from({ length: members.length * groupCount * plan.weeks }, (_, at) => {
    const pair = Math.floor(at / plan.weeks);
    const member = members[Math.floor(pair / groupCount)] ?? -1;
    return paceOf(baseline, member, pair % groupCount, setup, at % plan.weeks);
  });
}

function leavesHere({ tables, calibration }: Setup, members: readonly MunicipalityFacts[]): Float64Array {
  const here = new Float64Array(members.length * groupCount * spellWeeks);
  for (const [member, facts] of members.entries())
    for (let group = 0; group < groupCount; group += 1) {
      const factor = (facts.leaves[group] ?? 1) * (calibration.leaves[group] ?? 1);
      for (let week = 0; week < spellWeeks; week += 1)
        here[(member * groupCount + group) * spellWeeks + week] =
          (tables.leaves[group * spellWeeks + week] ?? 0) * factor;
    }
  return here;
}

/** How many weeks' money for offers and consultants' time can be saved up: budgets are of a year, and offers are planned over some months. */
const saved = 13;

function restock(left: Left, { supply }: Stretch, unlimited: boolean): void {
  if (unlimited) {
    const all = Number.POSITIVE_INFINITY;
    Object.assign(left, { caseworkerMinutes: all, consultantMinutes: all, offersOere: all, guidanceOere: all });
    return;
  }
  const saving = (before: number, week: number) => Math.min(before + week, saved * week);
  left.caseworkerMinutes = supply.caseworkerMinutes;
  // Consultants plan over some weeks: what was not used is there later, for a while.
  left.consultantMinutes = saving(left.consultantMinutes, supply.consultantMinutes);
  left.offersOere = saving(left.offersOere, supply.offersOere);
  left.guidanceOere = saving(left.guidanceOere, supply.guidanceOere ?? 0);
}

/**
 * Staff are paid whoever they see: caseworkers' pay falls on the groups by how many of them each takes (people by caseload), consultants' by
 * the places that were begun, or by people where none was.
 */
function payStaff({ weights, values, periods }: Scene, { supply, caseloads }: Stretch, week: number): void {
  const period = Math.floor(week / periodWeeks);
  const placeOf = (pair: number) => cell(Math.floor(pair / groupCount), pair % groupCount, period, periods);
  const peopleAt = (place: number) => values[place + col.people] as number;
  const caseworkersOf = (people: number, load: number) => (load > 0 ? people / load : 0);
  let [people, caseworkers, started] = [0, 0, 0];
  for (let pair = 0; pair < weights.length; pair += 1) {
    const place = placeOf(pair);
    people += peopleAt(place);
    caseworkers += caseworkersOf(peopleAt(place), caseloads[pair % groupCount] as number);
    started += values[place + col.consultant] as number;
  }
  if (people <= 0) return;
  for (let pair = 0; pair < weights.length; pair += 1) {
    const place = placeOf(pair);
    const byPeople = peopleAt(place) / people;
    const own = caseworkersOf(peopleAt(place), caseloads[pair % groupCount] as number);
    const byWork = started > 0 ? (values[place + col.consultant] as number) / started : byPeople;
    const pay = supply.caseworkerOere * (caseworkers > 0 ? own / caseworkers : byPeople);
    values[place + col.effort] = (values[place + col.effort] as number) + pay + supply.consultantOere * byWork;
    const hours = (supply.unregulatedMinutes / 60) * byWork;
    values[place + col.unregulated] = (values[place + col.unregulated] as number) + hours;
  }
}
