import { fromCopenhagen, type Instant, plainDate, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import cronParser from 'cron-parser';

// Expressions are read on the clock on the wall, and the days when it is changed are left to fromCopenhagen: the parser alone
// comes twice in the hour that October repeats, and not at all in the one that March leaves out.
const onTheWall = (moment: Instant): Date => {
  const { date, time } = toCopenhagen(moment);
  return new Date(`${date}T${time}:00.000Z`);
};

const hour = 3_600_000;

const atTheWall = (wall: { toISOString(): string }): Instant => {
  const text = wall.toISOString();
  return fromCopenhagen(plainDate(text.slice(0, 10)), plainTime(text.slice(11, 16)));
};

/**
 * The latest moment, not after `now`, at which the expression falls due on Danish clocks.
 * @throws Error for a malformed expression
 */
export function latestOccurrence(cron: string, now: Instant): Instant {
  const wall = onTheWall(now);
  // The second time that a clock shows 2:10 it has been 2:59 already.
  const shownBefore = Date.parse(now) - Date.parse(atTheWall(wall)) >= hour;
  // prev() answers a moment before the one it is given, so that one is a millisecond later.
  const currentDate = new Date(wall.getTime() + (shownBefore ? hour : 0) + 1);
  const walls = cronParser.parseExpression(cron, { tz: 'UTC', currentDate });
  for (;;) {
    const due = atTheWall(walls.prev());
    if (due <= now) return due;
  }
}

/** The first moment after `now` at which it falls due. */
export function nextOccurrence(cron: string, now: Instant): Instant {
  const walls = cronParser.parseExpression(cron, { tz: 'UTC', currentDate: onTheWall(now) });
  for (;;) {
    const due = atTheWall(walls.next());
    if (due > now) return due;
  }
}
