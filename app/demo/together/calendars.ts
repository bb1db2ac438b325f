import {
  addDays,
  fromCopenhagen,
  type Instant,
  isWorkingDay,
  type PlainDate,
  plainTime,
  weekdayOf,
} from '@fodfaeste/law/dates';
import { slotCode } from '../../meetings/index.ts';
import type { WorkingDay } from '../house/member.ts';

/** A resource whose time can be taken: somebody of the staff, or a room. */
export interface Resource {
  readonly id: string;
  readonly hours: readonly WorkingDay[];
}

export interface Found {
  readonly day: PlainDate;
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly startsAt: Instant;
  /** As `book-meeting` takes it. */
  readonly slot: string;
}

const quarter = 15;
export const lunch = { from: 12 * 60, to: 12 * 60 + 30 };

/**
 * Who is taken when, for all of a municipality: no two meetings of the demo lie on top of each other, none in a break, and none on a
 * day when the house is closed.
 */
export class Calendars {
  readonly #closed: ReadonlySet<string>;
  readonly #taken = new Map<string, (readonly [from: number, to: number])[]>();

  constructor(closingDays: readonly string[]) {
    this.#closed = new Set(closingDays);
  }

  /** The first free time of all of them on the day or one of the days after it; `near` is the minute of the day to begin looking from. */
  take(all: readonly Resource[], from: PlainDate, minutes: number, near: number, days = 12): Found | null {
    const [first] = all;
    if (!first) return null;
    for (let ahead = 0; ahead < days; ahead += 1) {
      const day = addDays(from, ahead);
      if (!isWorkingDay(day) || this.#closed.has(day)) continue;
      const start = this.#freeOn(all, day, minutes, near);
      if (start === null) continue;
      for (const { id } of all) this.#list(id, day).push([start, start + minutes]);
      const startsAt = fromCopenhagen(day, plainTime(clock(start)));
      return { day, minutes: start, startsAt, slot: slotCode(first.id, startsAt, minutes) };
    }
    return null;
  }

  #freeOn(all: readonly Resource[], day: PlainDate, minutes: number, near: number): number | null {
    const weekday = weekdayOf(day);
    const spans = all.map(({ hours }) => hours.find((one) => one.weekday === weekday));
    if (spans.some((span) => span === undefined)) return null;
    const open = Math.max(...spans.map((span) => minutesOf(span?.from ?? '24:00')));
    const close = Math.min(...spans.map((span) => minutesOf(span?.to ?? '00:00')));
    const first = Math.ceil(open / quarter) * quarter;
    const count = Math.floor((close - minutes - first) / quarter) + 1;
    for (let step = 0; step < count; step += 1) {
      const offset = Math.max(0, Math.round((near - first) / quarter));
      const start = first + ((offset + step) % count) * quarter;
      if (start < lunch.to && start + minutes > lunch.from) continue;
      const isFree = all.every(({ id }) => this.#list(id, day).every(([a, b]) => start >= b || start + minutes <= a));
      if (isFree) return start;
    }
    return null;
  }

  #list(id: string, day: PlainDate) {
    const key = `${id} ${day}`;
    const list = this.#taken.get(key) ?? [];
    this.#taken.set(key, list);
    return list;
  }
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
