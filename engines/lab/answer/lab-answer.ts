import type { PlainDate } from '@fodfaeste/law/dates';
import { type ShownEffect, silences, type Words } from '../effects/index.ts';
import type { Origin } from '../model/baseline.ts';
import { type Group, groups, type OfferKind } from '../model/groups.ts';
import type { Measure, Strength } from '../model/parameters.ts';
import type { Settings } from '../model/plan.ts';
import { type Count, startCounts, startOf } from '../model/result.ts';
import type { Runs } from './ask.ts';
import { type Flows, flowsOf } from './flows.ts';
import { type Money, moneyOf, type Purse } from './money.ts';
import { type Need, type Needed, needsOf } from './needs.ts';
import type { Question } from './question.ts';
import { totalOfAll } from './reduce.ts';
import { type Weight, weightsOf } from './sensitivity.ts';
import { type Series, seriesOf } from './series.ts';
import { type GroupRow, whoGetsLess } from './who.ts';

/** What fan charts can be drawn of. */
export const charts = {
  people: ['personWeeks'],
  jobs: ['jobEntries'],
  talks: ['talksHeld', 'fundTalks'],
  offers: startCounts,
  waiting: ['waitingWeeks'],
  effort: ['effortOere'],
} as const satisfies Readonly<Record<string, readonly Count[]>>;
export type Chart = keyof typeof charts;

/** An assumption as the page shows it: its interval, how sure, how much it moves the answer. */
export interface ShownAssumption {
  readonly id: string;
  readonly words: Words;
  readonly groups: readonly Group[];
  readonly during: readonly [number, number];
  readonly after: readonly [number, number];
  readonly strength: Strength;
  readonly standing: ShownEffect['standing'];
  readonly evidence: readonly string[];
  readonly weight: number;
}

/** All that is told of a run: plain data, to be stored, sent and drawn. */
export interface LabAnswer {
  readonly weeks: number;
  readonly seed: number;
  readonly runs: { readonly draws: number; readonly chances: number; readonly people: number };
  readonly day: PlainDate;
  readonly dataVersion: string;
  readonly laws: readonly {
    readonly day: PlainDate;
    readonly packs: readonly string[];
    readonly duties: number;
    readonly groupOnly: number;
  }[];
  readonly who: readonly GroupRow[];
  readonly charts: Readonly<Record<Chart, Series>>;
  /** Where people move in a year. */
  readonly flows: Flows;
  readonly money: Readonly<Record<Purse, Money>>;
  readonly needs: Readonly<Record<Needed, Need>>;
  readonly assumptions: readonly ShownAssumption[];
  /** What the evidence does not say, in words, of what this scenario turns. */
  readonly silence: readonly Words[];
  /** Groups without figures of who leaves: shown grey. */
  readonly grey: readonly Group[];
  readonly origins: readonly Origin[];
}

/** The answer of the runs of a question. */
export function labAnswer(runs: Runs, question: Question, effects: readonly ShownEffect[]): LabAnswer {
  const { baseline, after, draws, chances, seed, parameters } = question;
  const weights = new Map(weightsOf(runs, parameters, draws).map(({ id, correlation }: Weight) => [id, correlation]));
  const needs = needsOf(runs, baseline);
  const used = [
    ...new Set([question.before, after].flatMap(({ from }) => from.map(({ settings }) => settings.demand))),
  ];
  return {
    weeks: runs.weeks,
    seed,
    runs: {
      draws: draws.length,
      chances,
      people: question.units.flat().reduce((sum, member) => sum + peopleOf(question, member), 0),
    },
    day: baseline.day,
    dataVersion: baseline.dataVersion,
    laws: used.flatMap((at) => {
      const table = at === null ? undefined : after.demands[at];
      return table ? [{ day: table.lawDay, packs: table.packs, ...table.demands }] : [];
    }),
    who: whoGetsLess(runs),
    charts: Object.fromEntries(
      Object.entries(charts).map(([name, counts]) => [name, seriesOf(runs, counts)]),
    ) as Record<Chart, Series>,
    flows: flowsOf(runs),
    money: moneyOf(runs),
    needs,
    assumptions: parameters.map((parameter) => {
      const { id, groups: of, during, after: later, strength, evidence } = parameter;
      const shown = effects.find((one) => one.id === id);
      return {
        id,
        words: shown?.words ?? parameter.words,
        groups: of,
        during: [during.low, during.high] as const,
        after: [later.low, later.high] as const,
        strength,
        standing: shown?.standing ?? 'assumed',
        evidence,
        weight: isUsed(runs, parameter.measure) ? (weights.get(id) ?? 0) : 0,
      };
    }),
    silence: silencesOf(question, needs),
    grey: baseline.groups.flatMap(({ group, hasFlows }) => (hasFlows ? [] : [group])),
    origins: baseline.origins,
  };
}

const peopleOf = ({ starters }: Question, member: number): number => {
  let people = 0;
  for (const one of starters.municipality) if (one === member) people += 1;
  return people;
};

/** What the scenario turns, as far as somebody is moved by it. */
function turned({ before, after }: Question): Measure[] {
  const [was] = before.from;
  const now = after.from.map(({ settings }) => settings);
  const first = was?.settings;
  if (!first) return [];
  const differs = (of: (settings: Settings) => unknown) =>
    now.some((settings) => JSON.stringify(of(settings)) !== JSON.stringify(of(first)));
  const offers = new Set(now.flatMap((settings) => Object.keys(settings.offers))) as ReadonlySet<OfferKind>;
  return [
    ...(differs(({ caseload, budget, closed }) => [caseload, budget, closed]) ? [{ kind: 'caseload' } as const] : []),
    ...(differs(({ changes }) => changes) ? [{ kind: 'new-caseworker' } as const] : []),
    ...(differs(({ paidHours }) => paidHours) ? [{ kind: 'paid-hours' } as const] : []),
    ...(differs(({ demand, extraTalks, budget }) => [demand, extraTalks, budget]) ? [{ kind: 'talk' } as const] : []),
    ...[...offers].map((offer) => ({ kind: 'offer', offer }) as const),
  ];
}

function silencesOf(question: Question, needs: LabAnswer['needs']): Words[] {
  const { before: hours, after: left } = needs.unregulatedHours;
  return [
    ...(left.middle < hours.middle * 0.99 ? [unregulatedSilence] : []),
    ...turned(question).flatMap((measure) => silences(question.parameters, groups, measure)),
  ];
}

/** An offer that begins in neither plan moves nothing, whatever its size was drawn as. */
function isUsed(runs: Runs, measure: Measure): boolean {
  const count = measure.kind === 'offer' ? startOf[measure.offer] : undefined;
  const [pair] = runs.byDraw;
  if (!count || !pair) return true;
  return totalOfAll(pair.before, [count]) + totalOfAll(pair.after, [count]) > 0;
}

/** KL 2022: what no law demands is cut first; no study was found that says what is lost with it. */
const unregulatedSilence: Words = {
  da: 'Der bliver mindre tid til det, som loven ikke kræver: først og fremmest hjælp til virksomheder, der søger folk. Vi har ikke fundet en undersøgelse, der siger, hvad det koster i job. Modellen regner med ingen forskel, og det er ikke det samme som ingen virkning.',
  en: 'There is less time for what no law demands: first of all help to companies that look for people. We found no study of what that costs in jobs. The model reckons with no difference, which is not the same as no effect.',
};
