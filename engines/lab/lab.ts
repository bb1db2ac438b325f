import type { Law } from '@fodfaeste/law';
import { daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { Question } from './answer/question.ts';
import { beginningWith, cellsOf, weekOfYear } from './baseline/index.ts';
import { demandTable, knownLaw } from './duties/index.ts';
import { type ShownEffect, sizesOfRuns, withOverrides } from './effects/index.ts';
import type { Baseline, Municipality } from './model/baseline.ts';
import type { DemandTable } from './model/demand.ts';
import { type Group, groupIndex } from './model/groups.ts';
import type { Plan, Settings } from './model/plan.ts';
import { usualEffort } from './run/supply.ts';
import { groupTables } from './run/tables.ts';
import { lawsOf, plansOf, type Scenario } from './scenario/index.ts';

/** What every question stands on: figures, law, effects. Made once. */
export interface LabGround {
  readonly baseline: Baseline;
  readonly law: Law;
  readonly effects: readonly ShownEffect[];
  /** The table of demands of a law by the name a scenario uses. Kept by the caller, since one takes seconds to read off. */
  readonly tableOf: (name: string) => DemandTable;
}

/** Tables of demands, each read off once. */
export function tablesOf(law: Law, today: PlainDate): (name: string) => DemandTable {
  const made = new Map<string, DemandTable>();
  return (name) => {
    const { day, choice } = knownLaw(law, name, today);
    const key = `${day} ${JSON.stringify(choice)}`;
    const before = made.get(key);
    if (before) return before;
    const table = demandTable(law, day, choice);
    made.set(key, table);
    return table;
  };
}

/** How thoroughly: draws of the effects (the first is the middle), further seeds, and the part of the people. */
export interface Thoroughness {
  readonly draws: number;
  readonly chances: number;
  readonly share: number;
}

/** Name of the law that holds where a scenario names none: that of the baseline's day. */
export const lawOfToday = 'today';

/** What holds where nothing is turned. Voluntary part: ours, since no study counted it. */
export const usualSettings: Settings = {
  demand: 0,
  voluntary: 0.5,
  budget: 1,
  caseload: {},
  offers: {},
  prices: {},
  guidanceCeilingOere: null,
  priority: 'due-first',
  cut: 'unregulated-first',
  paidHours: 1,
  changes: 0.5,
  fundHasFirstMonths: true,
  extraTalks: 0,
  inflow: 1,
  closed: [],
};

const weeksBetween = (from: PlainDate, to: PlainDate): number => Math.round(daysBetween(from, to) / 7);

/**
 * The question a scenario asks of this ground: two plans, the draws, the people. Municipalities of the scenario, or `here` where given.
 * @throws RangeError where it names a municipality that is not there, or saves more than there is
 */
export function questionOf(
  { baseline: ground, effects, tableOf }: LabGround,
  scenario: Scenario,
  { draws, chances, share }: Thoroughness,
  seed: number,
  here: readonly string[] | null = null,
): Question {
  const start = scenario.start ?? ground.day;
  const startsAfter = weeksBetween(ground.day, start);
  const baseline = beginningWith(ground, startsAfter);
  const codes = here ?? (scenario.municipalities === 'all' ? null : scenario.municipalities);
  const members = baseline.municipalities.flatMap(({ municipality }, at) =>
    codes === null || codes.includes(municipality.code) ? [at] : [],
  );
  if (members.length === 0 || (codes !== null && members.length < new Set(codes).size))
    throw new RangeError(`Not all municipalities are known: ${(codes ?? []).join(', ')}.`);
  const names = [...new Set([lawOfToday, ...lawsOf(scenario)])];
  const { plan, comparison } = plansOf(scenario, groundOf(baseline, members, names));
  const demands = names.map(tableOf);
  const parameters = withOverrides(effects, scenario.effects);
  const people = cellsOf(baseline, share);
  return {
    baseline,
    starters: people,
    weights: people.weight,
    before: { ...comparison, demands },
    after: { ...plan, demands },
    parameters,
    draws: sizesOfRuns(parameters, seed, draws),
    chances,
    seed,
    startWeek: weekOfYear(start),
    startsAfter,
    units: unitsOf(baseline, members, plan),
  };
}

function groundOf(baseline: Baseline, members: readonly number[], names: readonly string[]) {
  const tables = groupTables(baseline);
  const year = (of: readonly number[]) => {
    const { caseworkerOere, consultantOere, offersOere } = usualEffort(baseline, tables, of);
    return 52 * (caseworkerOere + consultantOere + offersOere);
  };
  return {
    day: baseline.day,
    base: usualSettings,
    demandOf: (law: string) => names.indexOf(law),
    effortYearOere: { country: year(baseline.municipalities.map((_, at) => at)), here: year(members) },
    caseloadOf: (group: Group) => tables.caseload[groupIndex(group)] ?? 1,
  };
}

/** One municipality a unit; one whose jobcentre closes is served together with the nearest of its region that stays open. */
function unitsOf(baseline: Baseline, members: readonly number[], { from }: Omit<Plan, 'demands'>): number[][] {
  const closed = new Set(from.flatMap(({ settings }) => settings.closed.map(({ municipality }) => municipality)));
  const units = new Map<number, number[]>(members.map((member) => [member, [member]]));
  for (const member of members) {
    const facts = baseline.municipalities[member]?.municipality;
    if (!facts || !closed.has(facts.code)) continue;
    const open = members.flatMap((one) => {
      const other = baseline.municipalities[one]?.municipality;
      const isOpen = one !== member && other?.region === facts.region && !closed.has(other.code) && units.has(one);
      return isOpen ? [{ one, far: apart(facts, other) }] : [];
    });
    const host = open.toSorted((a, b) => a.far - b.far)[0]?.one;
    const guests = units.get(member);
    if (host === undefined || !guests) continue;
    units.delete(member);
    units.set(host, [...(units.get(host) ?? [host]), ...guests]);
  }
  return [...units.values()];
}

/** How far apart two municipalities are, in degrees of latitude; good enough within Denmark. */
function apart({ centre: a }: Municipality, { centre: b }: Municipality): number {
  const narrow = Math.cos((a[1] * Math.PI) / 180);
  return Math.hypot((a[0] - b[0]) * narrow, a[1] - b[1]);
}
