import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { CheckMoment } from './enrolment.ts';

export interface CheckDay {
  readonly moment: CheckMoment;
  readonly dueOn: PlainDate;
}

/** The fifth day of week 1, 3 and 12: most who stop do so in the first three months. */
const weekly = [
  { moment: 'week-1', after: 4 },
  { moment: 'week-3', after: 18 },
  { moment: 'week-12', after: 81 },
] as const;

/** Nobody is asked twice in a week. */
const apart = 7;

/**
 * The days on which the citizen is asked how it goes: in weeks 1, 3 and 12, and in the middle. A short course asks fewer times: one of a day
 * or two asks the day after, one of a week in its middle. Without a last day the middle is not known.
 */
export function checkDays({
  startsOn,
  endsOn,
}: {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}): readonly CheckDay[] {
  const length = endsOn === null ? null : daysBetween(startsOn, endsOn) + 1;
  if (endsOn !== null && length !== null && length <= 2) return [{ moment: 'after', dueOn: addDays(endsOn, 1) }];
  const within = (day: PlainDate) => endsOn === null || day < endsOn;
  const found: CheckDay[] = weekly
    .map(({ moment, after }) => ({ moment, dueOn: addDays(startsOn, after) }))
    .filter(({ dueOn }) => within(dueOn));
  if (length === null) return found;
  const middle = addDays(startsOn, Math.floor(length / 2));
  const isFree = found.every(({ dueOn }) => Math.abs(daysBetween(dueOn, middle)) >= apart);
  const all: CheckDay[] = isFree ? [...found, { moment: 'middle', dueOn: middle }] : found;
  return all.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
