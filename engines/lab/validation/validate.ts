import type { Law } from '@fodfaeste/law';
import { plainDate } from '@fodfaeste/law/dates';
import {
  baselineOf,
  cellsOf,
  fundCurves,
  heldOut,
  heldOutMonths,
  type LabTables,
  tenMunicipalities,
} from '../baseline/index.ts';
import { middleEffects, type ShownEffect } from '../effects/index.ts';
import { lawOfToday, tablesOf, usualSettings } from '../lab.ts';
import type { Baseline } from '../model/baseline.ts';
import { keyOf } from '../random/draw.ts';
import { offerRows } from './offers.ts';
import type { ValidationReport } from './report.ts';
import { silentRows } from './silent.ts';
import { readyFor, runMember, type Stage, stageOf } from './stage.ts';
import { stockRows } from './stock-rows.ts';
import { heldOutStocks } from './stocks.ts';
import { curvePairs, simulatedSurvival, survivalRows } from './survival.ts';
import { type YearRun, yearRows, yearRun } from './year.ts';

/** How much is run. The stored report has the larger. */
export interface ValidationSizes {
  /** Part of the country's people in the year of 2021-22, and seeds of it. */
  readonly share: number;
  readonly seeds: number;
  /** New people on dagpenge who are followed. */
  readonly entrants: number;
  /** Runs of each of the ten municipalities, and draws of the effects. */
  readonly runs: number;
  readonly draws: number;
}

export const fullSizes: ValidationSizes = { share: 0.3, seeds: 5, entrants: 100_000, runs: 120, draws: 20 };

export interface ValidationAsked {
  readonly tables: LabTables;
  readonly law: Law;
  readonly effects: readonly ShownEffect[];
  readonly inputs: string;
  readonly sizes: ValidationSizes;
  readonly seed: number;
}

/** The baselines that are tried: of the years that were fitted, of the day before the held-out year, and of today. */
const baselines = {
  early: { day: plainDate('2022-08-01'), from: '2021M08', to: '2022M07', until: heldOut.fittedUntil },
  heldOut: {
    day: plainDate('2025-08-01'),
    from: heldOut.fittedUntil,
    to: heldOut.fittedUntil,
    until: heldOut.fittedUntil,
  },
  now: { day: plainDate('2026-08-03'), from: '2025M08', to: '2026M07', until: '2026M07' },
} as const;
type Name = keyof typeof baselines;

/** First of August: all three baselines begin there. */
const augustWeek = 30;

const baselineFor = (tables: LabTables, name: Name) =>
  baselineOf(tables, { ...baselines[name], lawDay: baselines[name].day });

function stageFor(
  asked: Pick<ValidationAsked, 'law' | 'effects'>,
  baseline: Baseline,
  members: readonly number[],
  share: number,
): Stage {
  const demand = tablesOf(asked.law, baseline.day)(lawOfToday);
  return stageOf({
    baseline,
    demand,
    parameters: asked.effects,
    settings: usualSettings,
    members,
    share,
    startWeek: augustWeek,
  });
}

/**
 * Holds the lab against what was counted: each row says what was fitted, what came out, and what no fitting had seen. Minutes at full size.
 * Yields a number of steps done; the same tables, law, effects, sizes and seed give the same report.
 */
export function* validate(asked: ValidationAsked): Generator<number, ValidationReport> {
  const { tables, sizes, seed, inputs } = asked;
  const early = baselineFor(tables, 'early');
  const all = early.municipalities.map((_, at) => at);
  const whole = stageFor(asked, early, all, sizes.share);
  const years: YearRun[] = [];
  for (let at = 0; at < sizes.seeds; at += 1) years.push(yield* yearRun(whole, seed + 7919 * at));

  const now = baselineFor(tables, 'now');
  const simulated = yield* simulatedSurvival(stageFor(asked, now, all, sizes.share), sizes.entrants, seed);
  const curves = fundCurves(tables);
  const pairs = curvePairs(curves, simulated);

  const before = baselineFor(tables, 'heldOut');
  const ten = tenOf(tables, before);
  const local = stageFor(asked, before, ten, 1);
  const { checks, sources } = yield* heldOutStocks({
    tables,
    stage: local,
    runs: sizes.runs,
    draws: sizes.draws,
    seed,
  });

  return {
    day: now.day,
    dataVersion: [early, before, now].map(({ dataVersion }) => dataVersion).join('; '),
    engineVersion: engineVersion(asked),
    inputs,
    sizes: {
      people: cellsOf(early, sizes.share).group.length,
      share: sizes.share,
      entrants: sizes.entrants,
      runs: sizes.runs,
    },
    rows: [
      ...yearRows(tables, early, years),
      ...survivalRows(curves, pairs),
      ...stockRows(checks, sources),
      ...offerRows(tables),
      ...silentRows(now),
    ],
    curves: pairs,
    months: heldOutMonths(tables),
    stocks: checks,
    sources,
  };
}

const tenOf = (tables: LabTables, { municipalities }: Baseline): number[] =>
  tenMunicipalities(tables).map(({ code }) =>
    municipalities.findIndex(({ municipality }) => municipality.code === code),
  );

/**
 * What the engine answers to one small question of the real baseline (the smallest of the ten, half a year), as a fingerprint: when it
 * changes, the engine or what it reads has changed, and a stored report is of another engine. A second or two.
 */
export function engineVersion(asked: Pick<ValidationAsked, 'tables' | 'law' | 'effects'>): string {
  const baseline = baselineFor(asked.tables, 'now');
  const members = tenOf(asked.tables, baseline).slice(-1);
  const stage = stageFor(asked, baseline, members, 1);
  const ready = readyFor(stage, middleEffects(stage.parameters));
  const values = members.flatMap((member) => [
    ...runMember(ready, stage.demand, member, { settings: [stage.settings], weeks: 26, seed: 1 }),
  ]);
  return keyOf(values.map((value) => value.toPrecision(9)).join(' ')).toString(16);
}
