import { type Group, groups } from './groups.ts';

/** Groups whose people are counted together every month in every municipality: dagpenge (Jobindsats `y25i01`), all on kontanthjælp and its kin (`y60a02`). */
export const countedGroups = {
  dagpenge: ['dagpenge'],
  cash: ['jobparat', 'aabenlyst_uddannelsesparat', 'uddannelsesparat', 'aktivitetsparat', 'integration'],
} as const satisfies Readonly<Record<string, readonly Group[]>>;

/** Stocks that are counted every month. */
export type CountedStock = keyof typeof countedGroups;

export const countedStocks = ['dagpenge', 'cash'] as const satisfies readonly CountedStock[];

const byGroup: readonly (CountedStock | null)[] = groups.map(
  (group) => countedStocks.find((stock) => (countedGroups[stock] as readonly Group[]).includes(group)) ?? null,
);

/** The counted stock that a group (by index) is part of; null where its people are not counted by month. */
export const countedStockOf = (group: number): CountedStock | null => byGroup[group] ?? null;
