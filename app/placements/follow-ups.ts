import { addDays, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { PlannedFollowUp } from './placement-fields.ts';

/** Follow-ups keep their order and days apart: two on one day are one. */
function distinct(all: readonly PlannedFollowUp[]): readonly PlannedFollowUp[] {
  const byDay = new Map<PlainDate, PlannedFollowUp>();
  // Where a check and a talk meet, the talk asks the same and more.
  for (const one of all) if (byDay.get(one.dueOn)?.kind !== 'talk') byDay.set(one.dueOn, one);
  return [...byDay.values()].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/** Nobody is called or written to on a weekend: the Friday before. */
function workday(date: PlainDate): PlainDate {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, day === 6 ? -1 : day === 0 ? -2 : 0);
}

/**
 * How a place is followed up unless somebody wants it otherwise: a short question to both after a week, a talk half-way, a question in
 * the last week, and a talk on how it went at the end. A place of less than four weeks needs fewer.
 */
export function proposedFollowUps(startsOn: PlainDate, endsOn: PlainDate): readonly PlannedFollowUp[] {
  const days = daysBetween(startsOn, endsOn) + 1;
  const at = (kind: PlannedFollowUp['kind'], offset: number): PlannedFollowUp => {
    const day = workday(addDays(startsOn, offset));
    return { kind, dueOn: day < startsOn ? startsOn : day };
  };
  const end = at('talk', days - 1);
  if (days <= 7) return distinct([end]);
  if (days < 28) return distinct([at('check', 7), end]);
  return distinct([at('check', 7), at('talk', Math.floor(days / 2)), at('check', days - 8), end]);
}
