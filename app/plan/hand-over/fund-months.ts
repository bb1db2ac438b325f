import { bookOn, danishLaw } from '@fodfaeste/law';
import { addDays, endOfMonth, type PlainDate } from '@fodfaeste/law/dates';

/** One count of the dagpenge that were used, as the a-kasse registers it at the end of a month. */
export interface UseCount {
  readonly hours: number;
  readonly countedTo: PlainDate;
}

export interface FundUse {
  /** Oldest first. */
  readonly counts: readonly UseCount[];
  readonly partTime: boolean;
  /** The day the period of dagpenge began; null where nobody told it. */
  readonly placed: PlainDate | null;
}

/** How far somebody is in the months that belong to the a-kasse. */
export interface FundMonths {
  readonly limit: number;
  readonly used: number | null;
  readonly weeks: number | null;
  /** The last day of the a-kasse's months; null where a count is missing. */
  readonly lastDay: PlainDate | null;
  readonly takesOverOn: PlainDate | null;
  /** The hours are registered: the day will not move. Otherwise it is the earliest day, were all time without work. */
  readonly certain: boolean;
}

/** Nobody reaches the limit sooner (the engine's own assumption, kontakt/periods/unemployment.ts). */
const soonestDays = 77;

/**
 * LAB § 27, stk. 2, and BEK-LAB § 7, stk. 2: the a-kasse holds the talks to the end of the calendar month in which 410 hours (part-time
 * insured 333) are registered used. For lists; the law engine answers the same for one case, and a test holds the two equal.
 */
export function fundMonths({ counts, partTime, placed }: FundUse, today: PlainDate): FundMonths {
  const part = partTime ? '_deltid' : '';
  const limit = lawValue(`akasse.timer${part}`, today);
  const weekHours = lawValue(`ledighed.timer_pr_uge${part}`, today);
  const now = counts.at(-1) ?? firstDays(placed, today);
  if (now === null) return { limit, used: null, weeks: null, lastDay: null, takesOverOn: null, certain: false };
  const reached = firstAtOrAbove(counts, limit);
  const projected = () => addDays(now.countedTo, Math.ceil(((limit - now.hours) / weekHours) * 7));
  const lastDay = reached ? endOfMonth(reached.countedTo) : later(endOfMonth(today), endOfMonth(projected()));
  return {
    limit,
    used: now.hours,
    weeks: Math.floor(now.hours / weekHours),
    lastDay,
    takesOverOn: addDays(lastDay, 1),
    certain: reached !== undefined,
  };
}

/** Until the first count comes, none is used; a count that stays away is missing. */
const firstDays = (placed: PlainDate | null, today: PlainDate): UseCount | null =>
  placed !== null && today < addDays(placed, soonestDays) ? { hours: 0, countedTo: placed } : null;

/** The first count that reaches the limit after the last one below it: a new period of dagpenge begins anew. */
function firstAtOrAbove(counts: readonly UseCount[], limit: number): UseCount | undefined {
  const below = counts.findLastIndex(({ hours }) => hours < limit);
  return counts[below + 1];
}

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

/** The law's own figure of the day. */
function lawValue(id: string, on: PlainDate): number {
  const value = bookOn(danishLaw, on).parameter(id);
  if (!Number.isFinite(value)) throw new Error(`The law has no value ${id} on ${on}.`);
  return value;
}
