import {
  all,
  any,
  ask,
  atLeast,
  between,
  count,
  daysCovered,
  equal,
  is,
  latest,
  more,
  param,
  plusMonths,
  startOf,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';

/** Benefits that count by the calendar; dagpenge counts in hours, sick pay only while without work. */
const byCalendar = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'ressourceforloebsydelse',
  'revalideringsydelse',
  'ledighedsydelse',
] as const;
const counted = [...byCalendar, 'dagpenge', 'sygedagpenge', 'foertidspension'] as const;

const hired: Quantity = startOf('beskaeftigelse');
const halfYearBefore: Quantity = plusMonths(hired, -6);

/** The hours are those of who is hired from dagpenge: another benefit in between begins its own count (BEK-LAB § 9, stk. 1, nr. 1-2). */
const fromDagpenge: Bool = atLeast(
  count('ydelse', { where: { value: 'dagpenge' }, by: 'overlap', from: plusMonths(hired, -1), until: hired }),
  1,
);

const daysOn = (benefits: readonly (typeof counted)[number][]): Quantity =>
  daysCovered('ydelse', { where: { value: benefits }, from: halfYearBefore, until: hired });

/** Employed, and on a benefit within the month before. */
export const hiredFromBenefit: Bool = all(
  is('beskaeftigelse.tilknytning', 'ansat'),
  atLeast(count('ydelse', { where: { value: counted }, by: 'overlap', from: plusMonths(hired, -1), until: hired }), 1),
);

/** On certain benefits for the six months before the hiring. Gaps, sick pay and few hours are for a person to weigh. */
export const sixMonthsBeforeHiring: Bool = any(
  equal(daysOn(byCalendar), between('days', halfYearBefore, hired)),
  all(
    fromDagpenge,
    atLeast(latest('dagpengeforbrug', { until: hired, take: 'timer' }), param('uddannelse.seks_maaneder_timer')),
  ),
  all(more(daysOn(counted), 0), ask('uddannelse.seks_maaneder_forinden')),
);
