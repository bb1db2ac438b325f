import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  ask,
  atLeast,
  atMost,
  between,
  day,
  is,
  measure,
  not,
  onOrAfter,
  onOrBefore,
  param,
  per,
  plus,
  plusWeeks,
  roundUp,
  times,
  today,
  value,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';

/** The statement of hours is monthly: since then at most a full week for each week begun may have come on top. */
const sinceStatement: Quantity = times(
  roundUp(per(between('days', value('dagpengeforbrug.opgjortTilOgMed'), today), 7)),
  param('ledighed.timer_pr_uge'),
);

/** Insured part time. */
export const partTime: Bool = is('akasse.forsikring', 'deltid');

/**
 * The hours of unemployment have reached a limit: yes by the latest statement, no when even full unemployment since then could
 * not have reached it, else a question to the fund.
 */
function reached(hours: Quantity, fullTime: string, halfTime: string, question: string): Bool {
  const over = (of: Quantity): Bool => any(atLeast(of, param(fullTime)), all(partTime, atLeast(of, param(halfTime))));
  return any(
    over(hours),
    all(over(plus(hours, sinceStatement)), ask(question, { since: value('dagpengeforbrug.opgjortTilOgMed') })),
  );
}

/** Five weeks of summed unemployment. The months of the corona orders count
 * here: they are left out of the end only. */
export const fiveWeeksReached: Bool = any(
  reached(
    value('dagpengeforbrug.timer'),
    'uddannelse.seks_uger.karens_timer',
    'uddannelse.seks_uger.karens_timer_deltid',
    'uddannelse.fem_ugers_ledighed',
  ),
  // The hours registered in 2020 and 2021 may lack those of the corona months, which count in the wait.
  all(
    onOrAfter(today, day('2020-03-01')),
    onOrBefore(today, day('2021-12-31')),
    onOrBefore(plusWeeks(value('dagpengeperiode.indplaceret'), param('uddannelse.seks_uger.karens_uger')), today),
    ask('uddannelse.fem_ugers_ledighed', { since: value('dagpengeperiode.indplaceret') }),
  ),
);

/** Six months of summed unemployment, without the months that the corona orders leave out. */
export const sixMonthsReached: Bool = reached(
  measure('ledighed.timer'),
  'uddannelse.seks_maaneder_timer',
  'uddannelse.seks_maaneder_timer_deltid',
  'uddannelse.seks_maaneders_ledighed',
);

/** The same for what asks for six months on benefits: here the corona months count (BEK-LAB § 9, stk. 1, nr. 1). */
export const sixMonthsUsed: Bool = reached(
  value('dagpengeforbrug.timer'),
  'uddannelse.seks_maaneder_timer',
  'uddannelse.seks_maaneder_timer_deltid',
  'uddannelse.seks_maaneders_ledighed',
);

/** Nine months of summed unemployment, without the months that the corona orders leave out. */
export const nineMonthsReached: Bool = reached(
  measure('ledighed.timer'),
  'uddannelse.ni_maaneder_timer',
  'uddannelse.ni_maaneder_timer_deltid',
  'uddannelse.ni_maaneders_ledighed',
);

/** Whatever came since the statement, so many more hours of unemployment stay within the nine months, or the six of those under 25. */
export function staysInTime(more: { readonly full: Quantity; readonly half: Quantity }): Bool {
  const until = (extra: Quantity) => plus(plus(measure('ledighed.timer'), sinceStatement), extra);
  const within = (months: 'seks' | 'ni'): Bool =>
    all(
      atMost(until(more.full), param(`uddannelse.${months}_maaneder_timer`)),
      any(not(partTime), atMost(until(more.half), param(`uddannelse.${months}_maaneder_timer_deltid`))),
    );
  return any(all(ageUnder(25), within('seks')), all(ageAtLeast(25), within('ni')));
}

/** Fewer hours used of the six weeks than there are. */
export const hoursLeft: Bool = not(
  any(
    atLeast(value('jobrettet_forbrug'), param('uddannelse.seks_uger.timer')),
    all(partTime, atLeast(value('jobrettet_forbrug'), param('uddannelse.seks_uger.timer_deltid'))),
  ),
);
