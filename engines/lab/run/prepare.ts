import type { Baseline } from '../model/baseline.ts';
import type { DemandTable } from '../model/demand.ts';
import {
  ageCount,
  educationCount,
  type Group,
  groupCount,
  groups,
  offerCount,
  offerKinds,
  spellWeeks,
} from '../model/groups.ts';
import type { Plan, Settings } from '../model/plan.ts';
import { changeFrom, extraFrom, partOf, surelyBelow } from './draws.ts';
import { dueBits, lookAhead, remembered, type Stretch } from './scene.ts';
import { supplyOf, type UsualEffort } from './supply.ts';
import { type EffectTables, type GroupTables, offerPlace } from './tables.ts';

/**
 * Talks somebody usually has behind them, as they are remembered ({@link talksAt}), by row and week of the spell: what an extra talk is measured
 * against. From the demands of the baseline, all held.
 */
export function usualTalks(demand: DemandTable): Float32Array {
  const usual = new Float32Array(demand.talks.length);
  for (let row = 0; row < groupCount * ageCount * educationCount; row += 1) {
    let kept = 0;
    for (let week = 0; week < spellWeeks; week += 1) {
      const at = row * spellWeeks + week;
      usual[at] = kept;
      kept = kept * remembered + (demand.talks[at] ?? 0) + (demand.fundTalks[at] ?? 0);
    }
  }
  return usual;
}

export interface ToPrepare {
  readonly baseline: Baseline;
  readonly tables: GroupTables;
  readonly plan: Plan;
  readonly usual: UsualEffort;
  readonly usualTalks: Float32Array;
  readonly effects: EffectTables;
  /** Starts of offers that nothing demands, as calibrated: by group. */
  readonly starts: Float64Array;
  readonly members: readonly number[];
}

/** The settings of a plan, with what they mean for one unit. Throws where a plan names a table of demand that it has not. */
export function stretchesOf({
  baseline,
  tables,
  plan,
  usual,
  usualTalks: talks,
  effects,
  starts,
  members,
}: ToPrepare): Stretch[] {
  const stock = members.reduce(
    (sum, member) => sum + (baseline.municipalities[member]?.stock.reduce((all, one) => all + one, 0) ?? 0),
    0,
  );
  const codes = members.map((member) => baseline.municipalities[member]?.municipality.code);
  const first = demandAt(plan, plan.from.find(({ settings }) => settings.demand !== null)?.settings.demand ?? 0);
  let before = first;
  return plan.from.map(({ week: from, settings }) => {
    const demand = settings.demand === null ? before : demandAt(plan, settings.demand);
    if (settings.demand !== null) before = demand;
    const supply = supplyOf(baseline, usual, settings, stock, keptOf(settings, codes));
    const load = Float64Array.from(groups, (group, at) => {
      const now = (settings.caseload[group] ?? 1) / Math.max(0.05, supply.staffLeft);
      return (effects.caseload[at] ?? 0) * Math.log2(1 / now);
    });
    const isDemanded = settings.demand !== null;
    const ownAbove = beginChances(baseline, tables, settings, members).map((one, at) => {
      const begin = isDemanded ? one : one * settings.voluntary;
      return 1 - begin * (starts[at % groupCount] ?? 1);
    });
    const { due, quiet } = laidOut(demand);
    return {
      from,
      settings,
      demand,
      due,
      quiet,
      isDemanded,
      supply,
      load,
      ownAbove,
      notOwn: Int32Array.from(ownAbove, surelyBelow),
      startScale: againstBaseline(settings.offers),
      priceScale: againstBaseline(settings.prices),
      caseloads: tables.caseload.map((load, at) => load * (settings.caseload[groups[at] as Group] ?? 1)),
      usualTalks: talks,
      changing: partOf(changeFrom, settings.changes / 52),
      extra: partOf(extraFrom, settings.extraTalks / 52),
    };
  });
}

/** Chance to begin an offer of any kind in a week, as counted here and scaled by the scenario: member × group. */
function beginChances(
  baseline: Baseline,
  tables: GroupTables,
  settings: Settings,
  members: readonly number[],
): Float64Array {
  const scale = againstBaseline(settings.offers);
  return Float64Array.from(
    members.flatMap((member) =>
      groups.map((_, group) => {
        let sum = 0;
        for (let kind = 0; kind < offerCount; kind += 1)
          sum +=
            (tables.offerStarts[offerPlace(group, kind)] ?? 0) *
            (baseline.municipalities[member]?.offers[kind] ?? 1) *
            (scale[kind] ?? 1);
        return sum;
      }),
    ),
  );
}

type LaidOut = Pick<Stretch, 'due' | 'quiet'>;
const laidOutBefore = new WeakMap<DemandTable, LaidOut>();

/** A table of demands as the weekly loop reads it. Made once for each: a hundred units share it, in every draw. */
function laidOut(demand: DemandTable): LaidOut {
  const before = laidOutBefore.get(demand);
  if (before) return before;
  const due = inOneByte(demand);
  const made = { due, quiet: quietWeeks(due) };
  laidOutBefore.set(demand, made);
  return made;
}

const inOneByte = ({ talks, fundTalks, offers }: DemandTable): Uint8Array =>
  talks.map(
    (due, at) =>
      Math.min(7, due) | (Math.min(7, fundTalks[at] ?? 0) << dueBits.fundAt) | (offers[at] === 1 ? dueBits.offer : 0),
  );

/** Looked through from behind; where a row ends nobody looks further. */
function quietWeeks(due: Uint8Array): Uint8Array {
  const quiet = new Uint8Array(due.length);
  for (let at = due.length - 1; at >= 0; at -= 1) {
    const after = (at + 1) % spellWeeks === 0 ? 0 : (quiet[at + 1] ?? 0);
    quiet[at] = due[at] === 0 ? Math.min(lookAhead - 1, after + 1) : 0;
  }
  return quiet;
}

function demandAt(plan: Plan, at: number): DemandTable {
  const found = plan.demands[at];
  if (!found) throw new Error(`The plan ${plan.id} has no table of demand ${at}.`);
  return found;
}

/** Staff left in a unit of which one jobcentre is closed, as if all its members had as many. */
const keptOf = ({ closed }: Settings, codes: readonly (string | undefined)[]): number => {
  const shares = codes.map((code) => closed.find(({ municipality }) => municipality === code)?.kept ?? 1);
  return shares.reduce((sum, one) => sum + one, 0) / Math.max(1, shares.length);
};

/** What a setting names for some kinds of offer, for all: 1 where it names none. */
const againstBaseline = (scales: Settings['offers']): Float64Array =>
  Float64Array.from(offerKinds, (kind) => scales[kind] ?? 1);
