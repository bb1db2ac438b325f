import { type Instant, instantOfEpoch } from '@fodfaeste/law/dates';
import cronParser from 'cron-parser';

const tz = 'Europe/Copenhagen';

/** The latest moment, not after `now`, at which the expression falls due on Danish clocks. @throws Error for a malformed one */
export function latestOccurrence(cron: string, now: Instant): Instant {
  // prev() answers a moment before the one it is given, so that one is a millisecond later.
  const currentDate = new Date(Date.parse(now) + 1);
  return instantOfEpoch(cronParser.parseExpression(cron, { tz, currentDate }).prev().getTime());
}

/** The first moment after `now` at which it falls due. */
export function nextOccurrence(cron: string, now: Instant): Instant {
  const currentDate = new Date(now);
  return instantOfEpoch(cronParser.parseExpression(cron, { tz, currentDate }).next().getTime());
}
