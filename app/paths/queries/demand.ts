import type { PlainDate } from '@fodfaeste/law/dates';
import type { Tx } from '../../kernel/database/scope.ts';
import { allSeries, figureSources } from '../../outlook/index.ts';
import type { Demand } from '../path.ts';
import { openOrders, type PledgeCount } from './counts.ts';

const source = 'jobindsats:y25i14:stillinger';
const series = 'failedRecruitment.attempts';

export interface FailedTitle {
  readonly title: string;
  readonly attempts: number;
  readonly period: string;
  readonly publisher: string;
  readonly drawnOn: PlainDate;
}

/** How often employers searched in vain, by the titles that the survey names, the most first. For the whole country. */
export async function failedTitles(tx: Tx): Promise<readonly FailedTitle[]> {
  const known = (await figureSources(tx)).find(({ id }) => id === source);
  if (!known) return [];
  return (await allSeries(tx, source))
    .filter((one) => one.series === series)
    .flatMap(({ part, periods, figures }): FailedTitle[] => {
      const [period, attempts] = [periods.at(-1), figures.at(-1)];
      if (period === undefined || typeof attempts !== 'number') return [];
      return [{ title: part, attempts, period, publisher: known.publisher, drawnOn: known.drawnOn }];
    })
    .toSorted((a, b) => b.attempts - a.attempts);
}

interface Work {
  readonly isco: string | null;
  readonly uris: readonly string[];
  /** Every name the occupation goes under. */
  readonly names: readonly string[];
  /** Jobs pledged in the municipality, in every occupation. */
  readonly promised: readonly PledgeCount[];
}

/** What is known of the work at the end of the paths: the survey, open orders, pledged jobs. */
export async function demandFor(
  tx: Tx,
  home: number,
  { isco, uris, names, promised }: Work,
  today: PlainDate,
): Promise<Demand> {
  const [asked, mine] = [new Set(names.map((name) => name.toLowerCase())), new Set(uris)];
  const failed = (await failedTitles(tx)).find(({ title }) => asked.has(title.toLowerCase())) ?? null;
  const orders = (await openOrders(tx, home, today)).filter(({ uri }) => mine.has(uri));
  const mayHire = promised.filter((one) => one.isco === isco);
  return {
    failed,
    orders: {
      orders: sum(orders.map((one) => one.orders)),
      seats: sum(orders.map((one) => one.seats)),
      earliest: earliestOf(orders.map((one) => one.earliest)),
    },
    pledged: { jobs: sum(mayHire.map(({ jobs }) => jobs)), earliest: earliestOf(mayHire.map((one) => one.earliest)) },
  };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((whole, one) => whole + one, 0);

const earliestOf = (days: readonly (PlainDate | null)[]): PlainDate | null =>
  days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
