import type { PlainDate } from '@fodfaeste/law/dates';
import { type Group, groups } from '../model/groups.ts';
import type { Plan, Settings } from '../model/plan.ts';
import { weekOf } from './parse-scenario.ts';
import type { Caseload, Money, Scenario, Turns } from './scenario.ts';

/** What a scenario is made ready with. */
export interface Ground {
  /** Day of the baseline: first day of the run where the scenario names none. */
  readonly day: PlainDate;
  /** What holds where nothing is turned. */
  readonly base: Settings;
  /** Index of the table of demands of a law. */
  readonly demandOf: (law: string) => number;
  /** Money for the effort, øre a year: in the country, and in the municipalities of the run. */
  readonly effortYearOere: { readonly country: number; readonly here: number };
  /** Citizens each caseworker has of a group as it is. */
  readonly caseloadOf: (group: Group) => number;
}

export interface Plans {
  readonly plan: Omit<Plan, 'demands'>;
  /** What it is compared with: the same run in which nothing is changed. */
  readonly comparison: Omit<Plan, 'demands'>;
}

/**
 * The plan of a scenario, and the one without its changes. What a block names holds until a later block names it again.
 * @throws RangeError where the money would fall below nothing
 */
export function plansOf(scenario: Scenario, ground: Ground): Plans {
  const start = scenario.start ?? ground.day;
  const fresh: State = { settings: ground.base, law: ground.base.demand, suspended: ground.base.demand === null };
  const before = turned(fresh, scenario.before, ground);
  const from: { week: number; settings: Settings }[] = [{ week: 0, settings: settingsOf(before) }];
  let state = before;
  for (const { when, turns } of scenario.from) {
    state = turned(state, turns, ground);
    const week = weekOf(when, start);
    if (week === 0) from.pop();
    from.push({ week, settings: settingsOf(state) });
  }
  const { id, weeks } = scenario;
  return {
    plan: { id, weeks, from },
    comparison: { id: `${id}:before`, weeks, from: [{ week: 0, settings: settingsOf(before) }] },
  };
}

/** A suspended law is not forgotten: it is what holds again after. */
interface State {
  readonly settings: Settings;
  readonly law: number | null;
  readonly suspended: boolean;
}

const settingsOf = ({ settings, law, suspended }: State): Settings => ({ ...settings, demand: suspended ? null : law });

function turned(state: State, turns: Turns, ground: Ground): State {
  const { settings } = state;
  const { base } = ground;
  const { caseload, guidanceCeiling: ceiling } = turns;
  const changed: Settings = {
    ...settings,
    ...given('voluntary', turns.voluntary),
    ...(turns.money === undefined ? {} : { budget: budgetOf(turns.money, ground) * base.budget }),
    ...(caseload === undefined ? {} : { caseload: { ...settings.caseload, ...caseloads(caseload, ground) } }),
    ...(turns.offers === undefined ? {} : { offers: { ...settings.offers, ...turns.offers } }),
    ...(turns.prices === undefined ? {} : { prices: { ...settings.prices, ...turns.prices } }),
    ...(ceiling === undefined ? {} : { guidanceCeilingOere: ceiling === 'none' ? null : ceiling.oere }),
    ...given('priority', turns.priority),
    ...given('cut', turns.cutOrder),
    ...(turns.paidHours === undefined ? {} : { paidHours: turns.paidHours * base.paidHours }),
    ...(turns.caseworkerChanges === undefined ? {} : { changes: turns.caseworkerChanges * base.changes }),
    ...given('fundHasFirstMonths', turns.fundFirstMonths),
    ...given('extraTalks', turns.extraTalks),
    ...given('closed', turns.closed),
    ...given('inflow', turns.inflow),
  };
  return {
    settings: changed,
    law: turns.law === undefined ? state.law : ground.demandOf(turns.law),
    suspended: turns.suspended ?? (turns.law === undefined ? state.suspended : false),
  };
}

const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** Money against today. Amounts are of today's money in the country or here; price years are not reckoned over. */
export function budgetOf({ as, of }: Money, { effortYearOere }: Pick<Ground, 'effortYearOere'>): number {
  const share = 'share' in of ? of.share : of.oere / effortYearOere[of.where];
  const factor = as === 'budget' ? share : as === 'saving' ? 1 - share : 1 + share;
  if (!(factor >= 0)) throw new RangeError('The budget would be negative: more is saved than the effort costs.');
  return factor;
}

function caseloads(turned: NonNullable<Turns['caseload']>, { caseloadOf }: Ground): Partial<Record<Group, number>> {
  const factor = (size: Caseload, group: Group) => {
    if ('share' in size) return size.share;
    return 'citizens' in size ? size.citizens / caseloadOf(group) : size.to / size.from;
  };
  const all: Partial<Record<Group, number>> = {};
  for (const group of groups) {
    const size = turned[group] ?? turned.all;
    if (size !== undefined) all[group] = factor(size, group);
  }
  return all;
}

/** Names of the laws that a scenario needs tables of. */
export const lawsOf = ({ before, from }: Scenario): readonly string[] => [
  ...new Set([before, ...from.map(({ turns }) => turns)].flatMap(({ law }) => law ?? [])),
];
