import { addDays, isWorkingDay, type PlainDate } from '@fodfaeste/law/dates';

/** Days on which the house is open. Benefits begin on any day; what people do about them happens on these. */
export class Workdays {
  readonly #last: PlainDate;
  readonly #known = new Map<PlainDate, PlainDate>();

  /** `today` is the last day of the demo: nothing happens after it. */
  constructor(today: PlainDate) {
    this.#last = stepTo(today, -1);
  }

  /** The day itself or the next open one; the last open one when that would lie in the future. */
  from(day: PlainDate): PlainDate {
    const kept = this.#known.get(day);
    if (kept) return kept;
    const open = stepTo(day, 1);
    const found = open > this.#last ? this.#last : open;
    this.#known.set(day, found);
    return found;
  }
}

function stepTo(day: PlainDate, step: 1 | -1): PlainDate {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, step);
  return found;
}
