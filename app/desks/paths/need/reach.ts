import type { PlainDate } from '@fodfaeste/law/dates';
import { type Reach, usualReach } from '../../../paths/index.ts';

export const weeksChoices = [13, usualReach.weeks, 52] as const;
export const kmChoices = [20, usualReach.km, 60, 100] as const;

const among = (choices: readonly number[], text: string | undefined, usual: number): number =>
  choices.find((one) => String(one) === text) ?? usual;

/** How far and how far ahead, from an address that a stranger may have typed. */
export const reachIn = (query: Readonly<Record<string, string | undefined>>, today: PlainDate): Reach => ({
  today,
  weeks: among(weeksChoices, query['uger'], usualReach.weeks),
  km: among(kmChoices, query['km'], usualReach.km),
  postalCode: /^\d{4}$/.test(query['postnr'] ?? '') ? (query['postnr'] ?? null) : null,
});

export const reachQuery = ({ weeks, km, postalCode }: Reach): Record<string, string> => ({
  uger: String(weeks),
  km: String(km),
  ...(postalCode === null ? {} : { postnr: postalCode }),
});
