const yearWeeks = 52;
const yearMonths = 12;
const turns = 40;

/** The month (from 0) that a week counted from the first of a month lies in. */
export const monthOfWeek = (week: number): number => Math.floor(((week + 0.5) * yearMonths) / yearWeeks);

/** Means of the weeks of each month; months have four or five weeks. */
export function monthMeans(weeks: ArrayLike<number>): number[] {
  const sums: { sum: number; weeks: number }[] = [];
  for (let week = 0; week < weeks.length; week += 1) {
    const month = monthOfWeek(week);
    const { sum, weeks: so } = sums[month] ?? { sum: 0, weeks: 0 };
    sums[month] = { sum: sum + (weeks[week] ?? 0), weeks: so + 1 };
  }
  return sums.map(({ sum, weeks: so }) => sum / so);
}

/**
 * A stock week by week whose months have the given means: straight lines between the middles of the months, the middles found by turns so that
 * the means come out. Begins half a month after the middle of the month before.
 * @param before mean of the month before the first
 * @param months means of at least a year, in the unit of the answer
 * @returns 52 entries for 12 months, none below 0
 */
export function weekPath(before: number, months: readonly number[]): number[] {
  let knots = [...months];
  for (let turn = 0; turn < turns; turn += 1) {
    const found = monthMeans(straight(before, knots));
    knots = knots.map((knot, at) => Math.max(0, knot + (months[at] ?? 0) - (found[at] ?? 0)));
  }
  return straight(before, knots);
}

function straight(before: number, knots: readonly number[]): number[] {
  const last = knots.at(-1) ?? before;
  // After the last middle as a year before: no other month says where a season goes from there. A stock that more than doubles has no season.
  const step = before > 0 ? (knots.at(-yearMonths) ?? before) / before : 1;
  const next = last * Math.min(2, Math.max(0.5, step));
  const all = [before, ...knots, next];
  return Array.from({ length: Math.round((knots.length * yearWeeks) / yearMonths) }, (_, week) => {
    const place = ((week + 0.5) * yearMonths) / yearWeeks + 0.5;
    const at = Math.floor(place);
    const [low, high] = [all[at] ?? last, all[at + 1] ?? last];
    return low + (high - low) * (place - at);
  });
}
