import { addDays, addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { type CompanyLife, companyLife, type DemoSite, type LifeGround } from '../house/company-life.ts';
import type { Organisation } from '../house/organisations.ts';
import { stream, type Weighted } from '../random/stream.ts';
import { type Work, workIn } from './trades.ts';

/** How a company uses placements: most as they are meant, a few as cheap hands. */
export type Habit = 'none' | 'seldom' | 'often' | 'opens-doors' | 'mill';

/** A company as placements there read it. */
export interface Workplace {
  readonly at: number;
  readonly organisation: Organisation;
  readonly sector: CompanyLife['branch']['sector'];
  readonly sites: readonly DemoSite[];
  /** Who speaks for the employees; null where nobody does. */
  readonly representative: CompanyLife['representatives'][number] | null;
  readonly habit: Habit;
  /** Visitors are shown around there: it has a past, and nobody in the way of what they do. */
  readonly shown: boolean;
  /** How often it is chosen beside the others. */
  readonly weight: number;
  /** What people do there in placements; a mill has the same work each time. */
  readonly work: readonly Work[];
  /** Days on which it ordered people for ordinary jobs, the first one first. */
  readonly orderedOn: readonly PlainDate[];
}

const habits: Weighted<Habit> = [
  ['none', 30],
  ['seldom', 44],
  ['often', 13],
  ['opens-doors', 9],
  ['mill', 4],
];
const weights: Readonly<Record<Habit, number>> = { none: 0, seldom: 1, often: 4, 'opens-doors': 4, mill: 7 };
/** How many of a hundred places lead to wages within three months. */
export const leadsOn: Readonly<Record<Habit, number>> = {
  none: 0.4,
  seldom: 0.5,
  often: 0.46,
  'opens-doors': 0.8,
  mill: 0.1,
};

/** The first by name, of which one has a login in the demo (seeding/ship-companies.ts). */
const shownAround = 3;

/** The companies of the house as workplaces; the same each time, whoever else is made. */
export function workplacesOf(ground: LifeGround, organisations: readonly Organisation[]): readonly Workplace[] {
  const names = organisations
    .filter(({ kind }) => kind === 'company')
    .map(({ name }) => name)
    .sort()
    .slice(0, shownAround);
  return organisations.flatMap((organisation, at) =>
    organisation.kind === 'company' ? [workplace(ground, organisation, at, names.includes(organisation.name))] : [],
  );
}

function workplace(ground: LifeGround, organisation: Organisation, at: number, shown: boolean): Workplace {
  const habit = shown ? 'often' : stream(ground.seed, 'placements/habit', at).weighted(habits);
  const { branch, sites, representatives } = companyLife(ground, organisation, at);
  const work = workIn(organisation.name);
  return {
    ...{ at, organisation, sites, habit, shown },
    sector: branch.sector,
    representative: representatives.find(({ absent }) => !absent) ?? null,
    weight: weights[habit],
    work: habit === 'mill' ? work.slice(0, 1) : work,
    orderedOn: ordersOf(ground, at),
  };
}

/** So many of a hundred companies have had our help to find people in the ordinary way. */
const helped = 0.45;
const orderYears = 3;

/** All of them long enough ago to be over. */
function ordersOf({ seed, today }: LifeGround, at: number): readonly PlainDate[] {
  const draw = stream(seed, 'placements/ordered', at);
  if (!draw.chance(helped)) return [];
  const from = addDays(addMonths(today, -12 * orderYears, 'last-day-of-month'), 10);
  const many = draw.weighted([
    [1, 60],
    [2, 28],
    [3, 12],
  ] as const);
  return Array.from({ length: many }, () => draw.date(from, addDays(today, -75))).sort();
}
