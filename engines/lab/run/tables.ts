import { keptWeeks } from '../baseline/offer-starts.ts';
import type { Baseline, Destinations } from '../model/baseline.ts';
import { exits, type Group, groupCount, groups, offerCount, offerKinds, spellWeeks } from '../model/groups.ts';
import type { DrawnEffect, EffectParameter, Measure } from '../model/parameters.ts';
import { balancedDestinations } from './destinations.ts';

/** One draw of every effect, laid out for the weekly loop. Multipliers of the weekly chance of leaving; logarithms where they are summed. */
export interface EffectTables {
  /** While in an offer: group × kind. */
  readonly offerDuring: Float64Array;
  /** Logarithm of the multiplier the week after an offer has ended, and what it loses each week. */
  readonly offerAfter: Float64Array;
  readonly offerFade: Float64Array;
  /** Logarithm for a talk more in thirteen weeks than usual; the study's is one every second week, 6.5. */
  readonly talk: Float64Array;
  /** The same from the week in `lateFrom` on. */
  readonly talkLate: Float64Array;
  readonly lateFrom: number;
  readonly caseworkerDuring: Float64Array;
  readonly caseworkerFade: Float64Array;
  /** Logarithm for a caseload halved. */
  readonly caseload: Float64Array;
  readonly paidHours: Float64Array;
}

/** The facts of all groups, laid out for the weekly loop. */
export interface GroupTables {
  readonly leaves: Float64Array;
  /** Cumulative shares of where those go who leave: group × exit. */
  readonly exits: Float64Array;
  /** Cumulative shares of which group another benefit leads to: group × group. */
  readonly to: Float64Array;
  readonly make: Float64Array;
  /** Cumulative shares of weeks used before the spell: group × {@link usedSteps}, of 13 weeks each. */
  readonly used: Float64Array;
  readonly talkMinutes: Float64Array;
  readonly caseload: Float64Array;
  readonly benefitOere: Float64Array;
  readonly onLadder: Uint8Array;
  readonly municipalShare: Float64Array;
  readonly offerStarts: Float64Array;
  readonly paidHoursShare: Float64Array;
  readonly paidHours: Float64Array;
  readonly offerWeeks: Float64Array;
  readonly offerPriceOere: Float64Array;
  /** Part of an offer's weeks that are used on the mean, since some leave before it ends: group × kind. */
  readonly offerKept: Float64Array;
  readonly consultantMinutes: Float64Array;
  readonly needsCompany: Uint8Array;
  readonly destinations: readonly Destinations[];
}

/** How many steps of weeks used before are told apart, and how long each is. */
export const usedSteps = 8;
export const usedStep = 13;

const cumulative = (shares: readonly number[]): number[] => {
  const total = shares.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  return shares.map((one) => {
    sum += total > 0 ? one / total : 1 / shares.length;
    return sum;
  });
};

/** The tables of a baseline. Groups must stand in the order of `groups`. */
export function groupTables(baseline: Baseline): GroupTables {
  const { groups: facts, offers } = baseline;
  const destinations = balancedDestinations(baseline);
  const perGroup = (read: (at: number) => number) => Float64Array.from({ length: groupCount }, (_, at) => read(at));
  const of = (at: number) => {
    const found = facts[at];
    if (!found || found.group !== groups[at]) throw new Error(`The baseline lacks the group ${groups[at]}.`);
    return found;
  };
  const kind = (at: number) => {
    const found = offers.find((one) => one.kind === offerKinds[at]);
    if (!found) throw new Error(`The baseline lacks the offer ${offerKinds[at]}.`);
    return found;
  };
  const flat = (read: (at: number) => readonly number[]) => Float64Array.from(facts.flatMap((_, at) => [...read(at)]));
  return {
    destinations,
    leaves: flat((at) => of(at).leaves.slice(0, spellWeeks)),
    exits: flat((at) => cumulative(exits.map((exit) => destinations[at]?.shares[exit] ?? 0))),
    to: flat((at) => cumulative(groups.map((to) => destinations[at]?.to[to] ?? 0))),
    make: flat((at) => cumulative(of(at).make)),
    used: flat((at) =>
      cumulative(Array.from({ length: usedSteps }, (_, step) => of(at).used?.[step] ?? Number(step === 0))),
    ),
    talkMinutes: perGroup((at) => of(at).talkMinutes),
    caseload: perGroup((at) => of(at).caseload),
    benefitOere: perGroup((at) => of(at).benefitWeekOere),
    onLadder: Uint8Array.from(facts, ({ onLadder }) => Number(onLadder)),
    municipalShare: perGroup((at) => of(at).municipalShare),
    offerStarts: flat((at) => offerKinds.map((one) => of(at).offerStarts[one])),
    paidHoursShare: perGroup((at) => of(at).paidHoursShare),
    paidHours: perGroup((at) => of(at).paidHours),
    offerWeeks: Float64Array.from(offerKinds, (_, at) => kind(at).weeks),
    offerPriceOere: Float64Array.from(offerKinds, (_, at) => kind(at).priceWeekOere),
    offerKept: flat((at) => offerKinds.map((_, of_) => keptShare(kind(of_).weeks, of(at).leaves))),
    consultantMinutes: Float64Array.from(offerKinds, (_, at) => kind(at).consultantHours * 60),
    needsCompany: Uint8Array.from(offerKinds, (_, at) => Number(kind(at).needsCompany)),
  };
}

const keptShare = (weeks: number, leaves: readonly number[]): number =>
  weeks > 0 ? keptWeeks(weeks, leaves) / weeks : 1;

/** How many talks in thirteen weeks "one every second week" is. */
const everySecondWeek = 6.5;

const isOffer = (measure: Measure, kind: string) => measure.kind === 'offer' && measure.offer === kind;

/** The sizes of one draw. Where no parameter names a group there is no effect: 1, or 0 as a logarithm. */
export function effectTables(parameters: readonly EffectParameter[], drawn: readonly DrawnEffect[]): EffectTables {
  const size = new Map(drawn.map((one) => [one.id, one]));
  const find = (group: Group, is: (measure: Measure) => boolean) =>
    parameters.find((one) => one.groups.includes(group) && is(one.measure));
  const per = (read: (group: Group) => number) => Float64Array.from(groups, read);
  const sizeOf = (parameter: EffectParameter | undefined) => (parameter ? size.get(parameter.id) : undefined);
  const offers = (read: (parameter: EffectParameter | undefined) => number) =>
    Float64Array.from(
      groups.flatMap((group) => offerKinds.map((kind) => read(find(group, (measure) => isOffer(measure, kind))))),
    );
  const during = (kind: Measure['kind']) => (group: Group) =>
    sizeOf(find(group, (measure) => measure.kind === kind))?.during ?? 1;
  const late = parameters.find(({ measure, fromWeek }) => measure.kind === 'talk' && (fromWeek ?? 0) > 0);
  const talkOf = (group: Group, isLate: boolean) => {
    const of = parameters.filter((one) => one.groups.includes(group) && one.measure.kind === 'talk');
    const found = of.find(({ fromWeek }) => (fromWeek ?? 0) > 0 === isLate) ?? of[0];
    return sizeOf(found)?.during ?? 1;
  };
  const fadeOf = (parameter: EffectParameter | undefined, log: number) =>
    parameter && parameter.fadeWeeks > 0 ? log / parameter.fadeWeeks : log;
  return {
    offerDuring: offers((parameter) => sizeOf(parameter)?.during ?? 1),
    offerAfter: offers((parameter) => Math.log(sizeOf(parameter)?.after ?? 1)),
    offerFade: offers((parameter) => fadeOf(parameter, Math.log(sizeOf(parameter)?.after ?? 1))),
    talk: per((group) => Math.log(talkOf(group, false)) / everySecondWeek),
    talkLate: per((group) => Math.log(talkOf(group, true)) / everySecondWeek),
    lateFrom: late?.fromWeek ?? 0,
    caseworkerDuring: per((group) => Math.log(during('new-caseworker')(group))),
    caseworkerFade: per((group) => {
      const parameter = find(group, ({ kind }) => kind === 'new-caseworker');
      return fadeOf(parameter, Math.log(sizeOf(parameter)?.during ?? 1));
    }),
    caseload: per((group) => Math.log(during('caseload')(group))),
    paidHours: per((group) => sizeOf(find(group, ({ kind }) => kind === 'paid-hours'))?.after ?? 1),
  };
}

/** Place of an offer of a group in the tables of offers. */
export const offerPlace = (group: number, kind: number): number => group * offerCount + kind;
