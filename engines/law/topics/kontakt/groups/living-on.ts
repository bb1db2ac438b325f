import {
  after,
  all,
  any,
  choose,
  equal,
  has,
  is,
  latest,
  monthStart,
  nextMonthStart,
  not,
  unbrokenSince,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';

/** Benefits that place a person in a target group of LAB § 6. */
const placing = [
  'dagpenge',
  'kontanthjaelp',
  'overgangsydelse',
  'uddannelseshjaelp',
  'sygedagpenge',
  'ressourceforloebsydelse',
  'ledighedsydelse',
  'revalideringsydelse',
  'foertidspension',
] as const;
type Placing = (typeof placing)[number];

export const subsidisedJobs = ['loentilskud_privat', 'loentilskud_offentlig'] as const;

/** No whole calendar month lies between the two days (BEK-LAB § 8, stk. 4). */
export function bridged(end: Quantity, start: Quantity): Bool {
  const wholeMonth = choose([[equal(monthStart(end), end), end]], nextMonthStart(end));
  return after(nextMonthStart(wholeMonth), start);
}

const jobStarts = unbrokenSince('tilbud', { kategori: subsidisedJobs }, 'any-gap');
const ended = (benefits: readonly Placing[]): Quantity => latest('ydelse', { where: { value: benefits }, take: 'to' });

/**
 * On one of the benefits, or in a løntilskud that followed it. § 6 speaks of who receives the benefit; BEK-LAB §§ 7-9 count
 * løntilskud (LAB chapter 12) on as time of the benefit before, and BEK-LAB § 24, stk. 2, keeps the person registered. In 2020-2023
 * LAB § 33, stk. 3, speaks of job talks with people in offers of chapters 11-14. So the group goes on while the løntilskud runs.
 */
export const livingOn = (now: readonly Placing[], before: readonly Placing[] = now): Bool =>
  any(
    is('ydelse', ...now),
    all(
      has('tilbud', { kategori: subsidisedJobs }),
      not(is('ydelse', ...placing)),
      bridged(ended(before), jobStarts),
      equal(ended(before), ended(placing)),
    ),
  );
