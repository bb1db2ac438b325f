import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  ask,
  atLeast,
  atMost,
  choose,
  concept,
  daysCovered,
  exists,
  greatest,
  least,
  no,
  not,
  param,
  per,
  plus,
  startOf,
  times,
  value,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import { nineMonthsReached, sixMonthsReached, staysInTime } from '../shared/hours.ts';

/** Days of ledighedsydelse: all of them, or, after nine months in a fleksjob, those since the present spell began. */
export const flexDays: Quantity = choose(
  [
    [
      concept('uddannelse.ny_ret_efter_fleksjob'),
      daysCovered('ydelse', { where: { value: 'ledighedsydelse' }, from: startOf('ydelse') }),
    ],
  ],
  daysCovered('ydelse', { where: { value: 'ledighedsydelse' } }),
);

/** The first nine months of unemployment, or six, have not passed. */
export const beforeTheEnd: Bool = any(
  all(
    concept('gruppe.dagpenge'),
    any(all(ageUnder(25), not(sixMonthsReached)), all(ageAtLeast(25), not(nineMonthsReached))),
  ),
  all(concept('gruppe.ledighedsydelse'), not(atLeast(flexDays, param('uddannelse.ni_maaneder_dage')))),
);

const weekly = value('kursusoenske.timerPrUge');
const fullWeek = param('ledighed.timer_pr_uge');
const sixWeeksInDays: Quantity = times(per(param('uddannelse.seks_uger.timer'), fullWeek), 7);
/** How many times longer six weeks of the course take than on full time. */
const slower: Quantity = per(fullWeek, greatest(least(weekly, fullWeek), 1));
const paceKnown: Bool = any(exists(weekly), not(no('kursusoenske.fuldtid')));

/**
 * The course wished for ends in time (LAB § 48, stk. 2). The wish does not tell how long it is; when even six weeks from today
 * would end in time any course does, else a person sees when it ends. What was begun under notice has its six weeks first.
 */
export const courseEndsInTime: Bool = any(
  concept('uddannelse.begyndt_i_opsigelse'),
  all(
    beforeTheEnd,
    any(
      all(
        paceKnown,
        any(
          all(
            concept('gruppe.dagpenge'),
            staysInTime({
              full: times(param('uddannelse.seks_uger.timer'), slower),
              half: times(param('uddannelse.seks_uger.timer_deltid'), slower),
            }),
          ),
          all(
            concept('gruppe.ledighedsydelse'),
            atMost(plus(flexDays, times(slower, sixWeeksInDays)), param('uddannelse.ni_maaneder_dage')),
          ),
        ),
      ),
      ask('uddannelse.kursus_slutter_i_tide', { since: startOf('kursusoenske') }),
    ),
  ),
);
