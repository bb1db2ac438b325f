import { fromCopenhagen, type Instant, instantOfEpoch, type PlainDate, plainTime } from '@fodfaeste/law/dates';

/** The moments at which things happen: a day, and minutes after it began, by the clock in Denmark. Never after `now`. */
export class Moments {
  readonly #now: number;
  readonly #noons = new Map<PlainDate, number>();

  constructor(now: Instant) {
    this.#now = Date.parse(now);
  }

  /** `order` keeps what would lie in the future apart and in order. */
  at(day: PlainDate, minutes: number, order = 0): Instant {
    const wanted = this.#noon(day) + (minutes - 12 * 60) * 60_000;
    return instantOfEpoch(wanted <= this.#now ? wanted : this.#now - Math.max(0, 3_600 - order) * 1_000);
  }

  // Summer time shifts at night, so the distance from noon is the same on the clock all day.
  #noon(day: PlainDate): number {
    const kept = this.#noons.get(day);
    if (kept !== undefined) return kept;
    const noon = Date.parse(fromCopenhagen(day, plainTime('12:00')));
    this.#noons.set(day, noon);
    return noon;
  }
}
