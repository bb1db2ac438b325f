import {
  ageCount,
  educationCount,
  exitCount,
  exits,
  groupCount,
  groups,
  offerCount,
  offerKinds,
  spellWeeks,
} from '../model/groups.ts';
import { hash3, mixSeed } from '../random/draw.ts';
import { begunOffer } from '../run/begun.ts';
import { fromOutside } from '../run/destinations.ts';
import { arrivals, pick, purpose, when } from '../run/draws.ts';
import { paceOf } from '../run/pace.ts';
import { usualTalks } from '../run/prepare.ts';
import type { Setup } from '../run/run-unit.ts';
import { tableWeek } from '../run/scene.ts';
import { offerPlace, usedStep, usedSteps } from '../run/tables.ts';
import { rowOf } from '../run/unit.ts';

/*
 * The same model with an object for each person, written to be read and not to be fast: the oracle that the columnar run is held equal to where there
 * is enough of everything, and what its speed is measured against.
 */

interface Person {
  readonly key: number;
  readonly group: number;
  readonly row: number;
  readonly spell: number;
  readonly used: number;
  readonly ladder: number;
  readonly doing: 'waiting' | 'paid-hours' | { readonly kind: number; readonly left: number };
  readonly recent: number;
  readonly boost: number;
  readonly step: number;
  readonly hasHours: boolean;
}

/** What the plain run counts, over all groups and weeks. */
export interface PlainCounts {
  personWeeks: number;
  entries: number;
  jobs: number;
  educations: number;
  others: number;
  talks: number;
  starts: number;
}

const toUnit = 1 / 0x1_0000_0000;

/** Runs one municipality of a setup without limits. */
export function plainRun(setup: Setup, municipality: number): PlainCounts {
  const { baseline, tables, effects, calibration, plan, starters } = setup;
  const seed = mixSeed(setup.seed);
  // Everybody stands for one: no samples here.
  const weight = 1;
  const facts = baseline.municipalities[municipality];
  const [first] = plan.from;
  const demand = plan.demands[first?.settings.demand ?? 0];
  if (!facts || !first || !demand) throw new Error('The plain run wants a municipality and one law.');
  const { settings } = first;
  const usual = usualTalks(demand);
  const draw = (who: number, week: number, what: number) => hash3(seed, who, when(week, what)) * toUnit;
  const counts: PlainCounts = { personWeeks: 0, entries: 0, jobs: 0, educations: 0, others: 0, talks: 0, starts: 0 };
  const hours = (key: number, group: number) =>
    hash3(seed, key, purpose.hours) * toUnit < (tables.paidHoursShare[group] ?? 0) * settings.paidHours;

  const used = (key: number, group: number) =>
    usedStep * pick(tables.used, group * usedSteps, usedSteps, hash3(seed, key, purpose.used) * toUnit);

  let people: Person[] = [...(setup.by[municipality] ?? [])].map((who, at) => {
    const group = starters.group[who] ?? 0;
    const key = (municipality << 22) + at;
    const row = rowOf(group, starters.age[who] ?? 0, starters.education[who] ?? 0);
    const has = hours(key, group);
    const weeks = starters.elapsed[who] ?? 0;
    const begun = begunOffer(tables, facts.offers, group, weeks, hash3(seed, key, purpose.begun) * toUnit);
    return {
      ...{ key, group, row },
      ...{
        spell: weeks,
        used: used(key, group),
        ladder: weeks + used(key, group),
        doing: begun ?? (has ? 'paid-hours' : 'waiting'),
      },
      ...{
        recent: usual[row * spellWeeks + tableWeek(weeks + used(key, group))] ?? 0,
        boost: 0,
        step: 0,
        hasHours: has,
      },
    };
  });

  const loads = groups.map((_, group) => loadOf(setup, group));
  const chanceOf = (person: Person): number => {
    const { group, doing } = person;
    const place = person.row * spellWeeks + tableWeek(person.spell + person.used);
    const together =
      person.boost +
      ((person.spell < effects.lateFrom ? effects.talk : effects.talkLate)[group] ?? 0) *
        (person.recent - (usual[place] ?? 0)) +
      (loads[group] ?? 0);
    const own =
      (tables.leaves[group * spellWeeks + tableWeek(person.spell)] ?? 0) *
      (facts.leaves[group] ?? 1) *
      (calibration.leaves[group] ?? 1);
    const during =
      doing === 'waiting'
        ? 1
        : doing === 'paid-hours'
          ? (effects.paidHours[group] ?? 1)
          : (effects.offerDuring[offerPlace(group, doing.kind)] ?? 1);
    return Math.min(0.6, own * Math.exp(Math.max(-Math.log(2), Math.min(Math.log(2), together))) * during);
  };

  const inflow = inflowOf(setup, municipality);
  const arriving = (week: number, come: number[]): Person[] =>
    groups.flatMap((_, group) => {
      const id = (municipality * groupCount + group) >>> 0;
      const mean = (inflow[group] ?? 0) / weight;
      const pace = paceOf(baseline, municipality, group, setup, week);
      const many = arrivals(
        mean * pace * (settings.inflow ?? 1),
        hash3(seed, id ^ 0x5bd1e995, when(week, purpose.arrivals)) * toUnit,
      );
      counts.entries += many * weight;
      return Array.from({ length: many }, (): Person => {
        const number = come[group] ?? 0;
        come[group] = number + 1;
        const key = hash3(0x2545f491, id, number);
        const make = ageCount * educationCount;
        const kind = pick(tables.make, group * make, make, hash3(seed, key, purpose.make) * toUnit);
        const has = hours(key, group);
        const row = rowOf(group, Math.floor(kind / educationCount), kind % educationCount);
        return {
          ...{ key, group, row },
          ...{ spell: 0, used: used(key, group), ladder: used(key, group), doing: has ? 'paid-hours' : 'waiting' },
          ...{ recent: usual[row * spellWeeks + tableWeek(used(key, group))] ?? 0, boost: 0, step: 0, hasHours: has },
        };
      });
    });

  const leaving = (person: Person, week: number): Person[] => {
    const { key, group } = person;
    const exit = exits[pick(tables.exits, group * exitCount, exitCount, draw(key, week, purpose.where))];
    if (exit === 'job') counts.jobs += weight;
    else if (exit === 'education') counts.educations += weight;
    else counts.others += weight;
    if (exit !== 'other-benefit') return [];
    const to = pick(tables.to, group * groupCount, groupCount, draw(key, week, purpose.group));
    const within = person.row % (ageCount * educationCount);
    const fresh = { spell: 0, used: 0, doing: 'waiting', recent: 0, boost: 0, step: 0, hasHours: false } as const;
    return [{ ...person, ...fresh, group: to, row: to * ageCount * educationCount + within }];
  };

  const towardsZero = (value: number, step: number) =>
    value > 0 ? Math.max(0, value - step) : Math.min(0, value + step);

  const staying = (person: Person, week: number, drawn: number): Person => {
    const { key, group, row } = person;
    const place = row * spellWeeks + tableWeek(person.spell + person.used);
    let next = { ...person, recent: (person.recent * 12) / 13, boost: towardsZero(person.boost, person.step) };
    if (drawn > 0.62 && drawn < 0.62 + settings.changes / 52)
      next = {
        ...next,
        boost: next.boost + (effects.caseworkerDuring[group] ?? 0),
        step: Math.max(next.step, Math.abs(effects.caseworkerFade[group] ?? 0)),
      };
    if (typeof next.doing === 'object') {
      const { kind, left } = next.doing;
      next =
        left > 1
          ? { ...next, doing: { kind, left: left - 1 } }
          : {
              ...next,
              doing: next.hasHours ? 'paid-hours' : 'waiting',
              boost: next.boost + (effects.offerAfter[offerPlace(group, kind)] ?? 0),
              step: Math.abs(effects.offerFade[offerPlace(group, kind)] ?? 0),
            };
    }
    const fund = demand.fundTalks[place] ?? 0;
    const own = demand.talks[place] ?? 0;
    let recent = next.recent + (settings.fundHasFirstMonths ? fund : 0);
    const ours = settings.fundHasFirstMonths ? own : own + fund;
    counts.talks += ours * weight;
    recent += ours;
    next = { ...next, recent, spell: next.spell + 1, ladder: next.ladder + 1 };
    if (typeof next.doing === 'object') return next;
    const isDue = demand.offers[place] === 1 && draw(key, week, purpose.given) < (calibration.given[group] ?? 1);
    const begins = offerKinds.reduce(
      (sum, kind, at) =>
        sum + (tables.offerStarts[offerPlace(group, at)] ?? 0) * (facts.offers[at] ?? 1) * (settings.offers[kind] ?? 1),
      0,
    );
    if (isDue) return beginning(next, week, demand.counts);
    return drawn > 1 - begins * (calibration.starts[group] ?? 1) ? beginning(next, week, (1 << offerCount) - 1) : next;
  };

  const beginning = (person: Person, week: number, allowed: number): Person => {
    const chances = offerKinds.map((kind, at) =>
      (allowed & (1 << at)) === 0
        ? 0
        : (tables.offerStarts[offerPlace(person.group, at)] ?? 0) *
          (facts.offers[at] ?? 1) *
          (settings.offers[kind] ?? 1),
    );
    const total = chances.reduce((sum, one) => sum + one, 0);
    let sum = 0;
    const drawn = draw(person.key, week, purpose.kind) * total;
    const kind = chances.findIndex((one) => {
      sum += one;
      return drawn < sum;
    });
    if (kind < 0) return person;
    counts.starts += weight;
    const mean = tables.offerWeeks[kind] ?? 1;
    const left = Math.max(1, Math.min(250, Math.round(mean * (0.5 + draw(person.key, week, purpose.length)))));
    return { ...person, doing: { kind, left } };
  };

  const come = groups.map(() => 0);
  for (let week = 0; week < plan.weeks; week += 1) {
    if (week > 0) people = [...people, ...arriving(week, come)];
    counts.personWeeks += people.length * weight;
    people = people.flatMap((person) => {
      const drawn = draw(person.key, week, purpose.leave);
      return drawn < chanceOf(person) ? leaving(person, week) : [staying(person, week, drawn)];
    });
  }
  return counts;
}

const loadOf = ({ effects, plan }: Setup, group: number): number => {
  const name = groups[group];
  const caseload = (name && plan.from[0]?.settings.caseload[name]) ?? 1;
  return (effects.caseload[group] ?? 0) * Math.log2(1 / caseload);
};

const inflowOf = ({ baseline, tables }: Setup, municipality: number): number[] =>
  fromOutside(tables.destinations, baseline.municipalities[municipality]?.inflow ?? []);
