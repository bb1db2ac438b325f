import { addWorkingDays, instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';

/** One order as both sides' speed is measured on it. */
export interface OrderTimes {
  readonly orderId: string;
  readonly title: string;
  readonly companyName: string;
  readonly organisationId: string;
  readonly phone: string | null;
  readonly contactName: string;
  readonly madeBy: 'company' | 'staff';
  readonly madeAt: string;
  readonly firstAnswerAt: string | null;
  readonly firstSentAt: string | null;
  /** The first time the company did something about a candidate. */
  readonly companyAt: string | null;
  /** Candidates that still wait for the company's word. */
  readonly waiting: number;
}

/** The middle of the sorted numbers; null where there are none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[(sorted.length - 1) >> 1], sorted[middle]];
  return (low + high) / 2;
}

export const hoursBetween = (from: string, to: string): number =>
  Math.max(0, (Date.parse(to) - Date.parse(from)) / 3_600_000);

/** So many working days without a word, and somebody calls. */
export const silentAfter = 5;
/** Fewer than these say nothing. */
export const fewest = 5;

const dayOf = (at: string): PlainDate => toCopenhagen(instant(at)).date;

export const isSilent = ({ firstSentAt, companyAt, waiting }: OrderTimes, today: PlainDate): boolean =>
  firstSentAt !== null && companyAt === null && waiting > 0 && addWorkingDays(dayOf(firstSentAt), silentAfter) < today;

export interface ResponseSummary {
  /** Orders that companies made themselves: from then to our first answer. */
  readonly ours: { readonly of: number; readonly answered: number; readonly medianHours: number | null };
  /** Every order: from when it was made to the first candidates. */
  readonly firstCandidates: { readonly of: number; readonly sent: number; readonly medianHours: number | null };
  /** Orders with candidates sent: from then to the company's first answer. Those that may still answer in time are not counted. */
  readonly companies: { readonly of: number; readonly answered: number; readonly medianHours: number | null };
  /** To be called. */
  readonly silent: readonly OrderTimes[];
}

export function summaryOf(orders: readonly OrderTimes[], today: PlainDate): ResponseSummary {
  const own = orders.filter(({ madeBy }) => madeBy === 'company');
  const answered = own.filter(({ firstAnswerAt }) => firstAnswerAt !== null);
  const sent = orders.filter(({ firstSentAt }) => firstSentAt !== null);
  const due = sent.filter(
    (one) =>
      one.companyAt !== null ||
      (one.firstSentAt !== null && addWorkingDays(dayOf(one.firstSentAt), silentAfter) < today),
  );
  const replied = due.filter(({ companyAt }) => companyAt !== null);
  const hours = (list: readonly OrderTimes[], from: keyof OrderTimes, to: keyof OrderTimes) =>
    median(list.map((one) => hoursBetween(String(one[from]), String(one[to]))));
  return {
    ours: { of: own.length, answered: answered.length, medianHours: hours(answered, 'madeAt', 'firstAnswerAt') },
    firstCandidates: { of: orders.length, sent: sent.length, medianHours: hours(sent, 'madeAt', 'firstSentAt') },
    companies: { of: due.length, answered: replied.length, medianHours: hours(replied, 'firstSentAt', 'companyAt') },
    silent: orders
      .filter((one) => isSilent(one, today))
      .sort((a, b) => ((a.firstSentAt ?? '') < (b.firstSentAt ?? '') ? -1 : 1)),
  };
}
