import { stringify } from 'yaml';
import type { EffectOverride } from '../effects/index.ts';
import type { EffectInterval } from '../model/parameters.ts';
import type { Caseload, Ceiling, Known, Money, Scenario, Turns } from './scenario.ts';

type Names = Pick<Known, 'municipalities'>;

/** A scenario as its file would have it: read again it is the same. Municipalities are named where `known` has them. */
export const scenarioAsText = (scenario: Scenario, known?: Names): string =>
  stringify(plainOf(scenario, known), { lineWidth: 100, singleQuote: true });

/** The same as plain values, for a link. */
export function plainOf(scenario: Scenario, known?: Names) {
  const { id, title, asks, description, source, start, weeks, municipalities, before, from, effects } = scenario;
  const name = (code: string) => known?.municipalities.find((one) => one.code === code)?.name ?? code;
  return without({
    format: 1,
    id,
    title: { ...title },
    asks: asks === null ? undefined : { ...asks },
    description: description === null ? undefined : { ...description },
    source: source ?? undefined,
    start: start ?? undefined,
    weeks,
    municipalities: municipalities === 'all' ? 'all' : municipalities.map(name),
    before: Object.keys(before).length === 0 ? undefined : turnsOf(before, name),
    from: from.length === 0 ? undefined : from.map(({ when, turns }) => ({ ...when, ...turnsOf(turns, name) })),
    effects: effects.length === 0 ? undefined : effects.map(overrideOf),
  });
}

const without = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

function turnsOf(turns: Turns, name: (code: string) => string) {
  const { money, guidanceCeiling, caseload, closed } = turns;
  return without({
    law: turns.law,
    suspended: turns.suspended,
    voluntary: percent(turns.voluntary),
    ...(money === undefined ? {} : { [money.as]: moneyText(money) }),
    caseload: caseload === undefined ? undefined : mapped(caseload, caseloadText),
    offers: turns.offers === undefined ? undefined : mapped(turns.offers, percent),
    prices: turns.prices === undefined ? undefined : mapped(turns.prices, percent),
    'guidance-ceiling': guidanceCeiling === undefined ? undefined : ceilingText(guidanceCeiling),
    priority: turns.priority,
    'cut-order': turns.cutOrder,
    'paid-hours': percent(turns.paidHours),
    'caseworker-changes': percent(turns.caseworkerChanges),
    'a-kasse-first-months': turns.fundFirstMonths,
    'extra-talks': turns.extraTalks,
    closed: closed?.map(({ municipality, kept }) => ({
      municipality: name(municipality),
      'staff-kept': percent(kept),
    })),
    inflow: percent(turns.inflow),
  });
}

const mapped = <V>(values: Readonly<Partial<Record<string, V>>>, text: (value: V) => unknown) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, text(value as V)]));

/** Twelve digits are more than anybody types, and few enough to be read back as the same number. */
const plainNumber = (value: number) => String(Number(value.toPrecision(12)));
const percent = (share: number | undefined) => (share === undefined ? undefined : `${plainNumber(share * 100)} %`);

function moneyText({ of }: Money): string | undefined {
  if ('share' in of) return percent(of.share);
  return `${amountText(of.oere)}${of.where === 'here' ? ' here' : ''}${of.year === null ? '' : ` (${of.year})`}`;
}

/** Øre in the largest unit that needs no more than three decimals. */
function amountText(oere: number): string {
  if (oere >= 1e11 && oere % 1e8 === 0) return `${oere / 1e11} bn kr`;
  if (oere >= 1e8 && oere % 1e5 === 0) return `${oere / 1e8} m kr`;
  return `${oere / 100} kr`;
}

function caseloadText(size: Caseload) {
  if ('share' in size) return percent(size.share);
  return 'citizens' in size ? size.citizens : `${size.from} to ${size.to}`;
}

const ceilingText = (ceiling: Ceiling | 'none') =>
  ceiling === 'none'
    ? 'none'
    : without({ amount: amountText(ceiling.oere), standing: ceiling.draft ? 'draft' : undefined });

const overrideOf = ({ id, during, after, fadeWeeks, reason, source }: EffectOverride) =>
  without({
    effect: id,
    during: during && intervalText(during),
    after: after && intervalText(after),
    'fade-weeks': fadeWeeks,
    reason,
    source,
  });

const intervalText = ({ low, high }: EffectInterval) => (low === high ? low : `${low} to ${high}`);
