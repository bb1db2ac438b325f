import { bookOn, danishLaw, noDay, type RuleColumn, statusCode } from '@fodfaeste/law';
import { addDays, fromDayNumber, type PlainDate, toDayNumber } from '@fodfaeste/law/dates';
import type { CaseEntries } from '../queries/authority-entries.ts';
import type { RuleCount } from '../queries/rule-counts.ts';
import { firstDayHere, isHere, isTracked } from './radar.ts';

/** So far ahead a list looks. */
export const daysAhead = 30;

/** How many each rule concerns, how many of them fall due soon, and how many are known to be late. */
export function countsOf(
  cases: readonly CaseEntries[],
  columns: readonly RuleColumn[],
  today: PlainDate,
): readonly RuleCount[] {
  const book = bookOn(danishLaw, today);
  const firstDays = cases.map(({ entries }) => firstDayHere(entries));
  const soon = toDayNumber(addDays(today, daysAhead));
  return columns.map((column) => {
    const { rule, status, due } = column;
    const of = new Int32Array(9);
    const tracked = rule.kind === 'duty' && isTracked({ book }, column);
    let [dueSoon, late] = [0, 0];
    for (const [at, code] of status.entries()) {
      of[code] = (of[code] ?? 0) + 1;
      const day = due?.[at] ?? noDay;
      if (day === noDay) continue;
      if (code === statusCode.open && day <= soon) dueSoon += 1;
      if (code === statusCode.overdue && tracked && isHere(fromDayNumber(day), firstDays[at] ?? null)) late += 1;
    }
    const unknown = of[statusCode.unknown] ?? 0;
    const outside = (of[statusCode.no] ?? 0) + (of[statusCode.suspended] ?? 0) + unknown;
    return {
      ruleId: rule.id,
      countedOn: today,
      concerned: status.length - outside,
      open: of[statusCode.open] ?? 0,
      overdue: of[statusCode.overdue] ?? 0,
      ...{ unknown, dueSoon, late },
    };
  });
}
