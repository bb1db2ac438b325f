import {
  all,
  any,
  choose,
  day,
  exists,
  first,
  greatest,
  is,
  latest,
  less,
  measure,
  minus,
  missing,
  monthEnd,
  more,
  not,
  nothing,
  onOrBefore,
  orElse,
  param,
  per,
  plus,
  plusDays,
  plusMonths,
  recorded,
  roundUp,
  times,
  today,
  unbrokenSince,
  value,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Measure } from '../../../rules/rule.ts';
import { alf2025, lab2019, lab2022, labOrder2019, labOrder2020, labOrder2021, labOrder2023 } from '../../sources.ts';

/**
 * Summed unemployment of dagpenge (LAB § 9, stk. 1, nr. 1; BEK-LAB § 7), counted in hours since placement. The registered use of the
 * right to dagpenge is what is counted: ALF § 55, stk. 4 and 7, holds løntilskud in it and leaves the two windows of 2020-2021 out.
 * Counts that still hold hours of the windows have them taken out here.
 */
const partTime = is('akasse.forsikring', 'deltid');
/** Hours in the unit that the insurance decides. */
const byInsurance = (full: string, part: string): Quantity => choose([[partTime, param(part)]], param(full));

const monthHours = byInsurance('ledighed.timer_pr_maaned', 'ledighed.timer_pr_maaned_deltid');
const weekHours = byInsurance('ledighed.timer_pr_uge', 'ledighed.timer_pr_uge_deltid');

const hoursAt = (until: Quantity): Quantity => orElse(latest('dagpengeforbrug', { until, take: 'timer' }), 0);

/** Hours that the counts grew by inside a window; nothing recorded by its end means that nothing is to be taken out. */
function inWindow(from: string, to: string): Quantity {
  const end = plusDays(param(to), 1);
  return choose(
    [
      [any(not(exists(param(to))), not(recorded('dagpengeforbrug'))), 0],
      [not(exists(latest('dagpengeforbrug', { until: end }))), 0],
      [less(param(to), value('dagpengeperiode.indplaceret')), 0],
    ],
    greatest(0, minus(hoursAt(end), hoursAt(param(from)))),
  );
}

const windowHours = plus(
  inWindow('ledighed.vindue_1_fra', 'ledighed.vindue_1_til'),
  inWindow('ledighed.vindue_2_fra', 'ledighed.vindue_2_til'),
);

const spell = unbrokenSince('ydelse', { value: 'dagpenge' }, 'any-gap');
const subsidised = ['loentilskud_privat', 'loentilskud_offentlig'] as const;
const lastBefore = greatest(
  latest('ydelse', { where: { value: 'dagpenge' }, until: spell, take: 'to' }),
  latest('tilbud', { where: { kategori: subsidised }, until: spell, take: 'to' }),
);
/** Dagpenge again after five years with neither dagpenge nor løntilskud, in the same dagpenge period: counted anew. */
const fiveYearsWithout = all(
  exists(latest('ydelse', { where: { value: 'dagpenge' }, until: spell, take: 'to' })),
  onOrBefore(plusMonths(lastBefore, 60), spell),
  less(value('dagpengeperiode.indplaceret'), spell),
);

const placed = value('dagpengeperiode.indplaceret');
/** No one can have used that many hours so soon: 410 hours take 77 days at 37 hours a week, 333 take 77 at 30. */
export const tooSoonForHandOver = less(today, plusDays(placed, 77));
const counted = recorded('dagpengeforbrug');
/** Until the first count comes, none is used; a count that stays away is missing. */
const used = choose(
  [
    [counted, value('dagpengeforbrug.timer')],
    [tooSoonForHandOver, 0],
  ],
  missing('dagpengeforbrug'),
);
const countedTo = choose(
  [
    [counted, value('dagpengeforbrug.opgjortTilOgMed')],
    [tooSoonForHandOver, placed],
  ],
  missing('dagpengeforbrug'),
);

/** Day on which so many hours are reached: of the count that shows it, else the earliest day, were all time full-time unemployment. */
function reachedOn(hours: Quantity, atLeastHours: number, notYet: (projected: Quantity) => Quantity): Quantity {
  const now = measure('ledighed.timer');
  const projected = plusDays(countedTo, roundUp(times(per(minus(hours, now), weekHours), 7)));
  const below = orElse(
    latest('dagpengeforbrug', { where: { timer: { max: atLeastHours - 0.01 } } }),
    day('1900-01-01'),
  );
  return choose(
    [
      [less(now, hours), notYet(projected)],
      [more(windowHours, 0), projected],
    ],
    first('dagpengeforbrug', { where: { timer: { min: atLeastHours } }, from: below, take: 'opgjortTilOgMed' }),
  );
}

/**
 * Use is counted at the end of a month. When the projected day has passed and no count shows the hours, they can first be shown by the
 * count at the end of this month: so the day stands still until then, and no deadline passes on hours that were not registered.
 */
const fromToday = (projected: Quantity): Quantity => choose([[less(projected, today), monthEnd(today)]], projected);
const asProjected = (projected: Quantity): Quantity => projected;

const monthsReached = (months: number, notYet: (projected: Quantity) => Quantity): Quantity => {
  const at = (hoursPerMonth: number) => Math.round(months * hoursPerMonth * 100) / 100;
  const hours = times(monthHours, months);
  return choose([[partTime, reachedOn(hours, at(130), notYet)]], reachedOn(hours, at(160.33), notYet));
};

const orderCites = [
  labOrder2019('§ 7'),
  labOrder2020('§ 7'),
  labOrder2021('§ 7'),
  labOrder2023('§ 7'),
  alf2025('§ 55, stk. 4 og 7'),
];

function reached(months: number, name: string, en: string): Measure {
  return {
    id: `ledighed.${months}_maaneder`,
    name: { da: `dagen, hvor ${name} ledighed nås`, en: `the day on which ${en} of unemployment are reached` },
    of: monthsReached(months, fromToday),
    isDay: true,
    cites: orderCites,
  };
}

const earliestThreeMonths: Measure = {
  id: 'ledighed.3_maaneder_tidligst',
  name: {
    da: 'den tidligste dag, hvor tre måneders ledighed kan være nået',
    en: 'the earliest day on which three months of unemployment can have been reached',
  },
  of: monthsReached(3, asProjected),
  isDay: true,
  cites: orderCites,
};

/** How unemployment is counted as of 1 January 2020. */
export const unemployment2020: readonly Measure[] = [
  {
    id: 'ledighed.timer',
    name: { da: 'sammenlagt ledighed i timer', en: 'summed unemployment in hours' },
    of: minus(used, windowHours),
    isDay: false,
    cites: [lab2019('§ 9, stk. 1, nr. 1'), ...orderCites],
  },
  {
    id: 'ledighed.timer_pr_maaned',
    name: { da: 'timer på en måned', en: 'hours in a month' },
    of: monthHours,
    isDay: false,
    cites: orderCites,
  },
  {
    id: 'ledighed.start',
    name: { da: 'dagen, ledigheden regnes fra', en: 'the day from which unemployment is counted' },
    of: placed,
    isDay: true,
    cites: [lab2019('§ 9, stk. 2, nr. 1')],
  },
  reached(1, 'en måneds', 'one month'),
  reached(3, 'tre måneders', 'three months'),
  reached(6, 'seks måneders', 'six months'),
  reached(16, '16 måneders', '16 months'),
  earliestThreeMonths,
];

/** The five-year rule came on 1 January 2021. */
export const unemployment2021: readonly Measure[] = [
  {
    id: 'ledighed.start',
    name: { da: 'dagen, ledigheden regnes fra', en: 'the day from which unemployment is counted' },
    of: choose([[fiveYearsWithout, spell]], placed),
    isDay: true,
    cites: [labOrder2020('§ 7, stk. 3'), lab2022('§ 9, stk. 7')],
  },
  {
    id: 'ledighed.timer',
    name: { da: 'sammenlagt ledighed i timer', en: 'summed unemployment in hours' },
    of: choose([[fiveYearsWithout, minus(used, hoursAt(spell))]], minus(used, windowHours)),
    isDay: false,
    cites: [lab2022('§ 9, stk. 1, nr. 1, og stk. 7'), ...orderCites],
  },
];

/** Last day of the fund's months: the end of the calendar month in which 410 (part-time insured 333) hours are registered used. */
const below = (hours: number): Quantity =>
  orElse(latest('dagpengeforbrug', { where: { timer: { max: hours - 0.01 } } }), day('1900-01-01'));
const firstWith = (hours: number): Quantity =>
  first('dagpengeforbrug', { where: { timer: { min: hours } }, from: below(hours), take: 'opgjortTilOgMed' });
const reachedHours = choose(
  [
    [not(counted), choose([[tooSoonForHandOver, nothing]], missing('dagpengeforbrug'))],
    [partTime, firstWith(333)],
  ],
  firstWith(410),
);
const handOverHours = byInsurance('akasse.timer', 'akasse.timer_deltid');
const projectedHandOver = plusDays(countedTo, roundUp(times(per(minus(handOverHours, used), weekHours), 7)));

export const fundMonths2024: readonly Measure[] = [
  {
    id: 'akasse.slut',
    name: { da: 'sidste dag med samtaler i a-kassen', en: 'last day of the fund’s contact course' },
    of: choose(
      [[exists(reachedHours), monthEnd(reachedHours)]],
      greatest(monthEnd(today), monthEnd(projectedHandOver)),
    ),
    isDay: true,
    cites: [labOrder2023('§ 7, stk. 2')],
  },
  {
    id: 'akasse.kommunens_start',
    name: { da: 'første dag med samtaler i kommunen', en: 'first day of the municipality’s contact course' },
    of: plusDays(measure('akasse.slut'), 1),
    isDay: true,
    cites: [labOrder2023('§ 7, stk. 2')],
  },
];

/** The registered use shows so many hours that the fund's months are over or will be at the end of the month. */
export const handOverReached = exists(reachedHours);
/** Fewer hours than end the fund's months under either insurance. */
export const belowAnyHandOver = less(used, 333);
