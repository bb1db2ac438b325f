import { plainDate, toDayNumber } from '../../../dates/index.ts';
import { all, any, has, is, not } from '../../../language/build.ts';
import type { Concept } from '../../../rules/rule.ts';
import { act1655of2024, dfdg2026, lab2024 } from '../../sources.ts';
import { closing2026 } from '../sources.ts';
import { cashBenefitGroups } from './groups-2020.ts';
import { livingOn } from './living-on.ts';

/** A løntilskud from before 1 July 2025 may follow one of the ended benefits. */
const onKontanthjaelp = livingOn(['kontanthjaelp'], ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse']);

/**
 * From 1 July 2025 one benefit, kontanthjælp, replaces three. § 6 as amended was not readable; that nr. 2-5 are recipients of
 * kontanthjælp outside the introduction programme is confirmed by BEK 113/2026 § 15.
 */
export const groups2025: readonly Concept[] = cashBenefitGroups(onKontanthjaelp, onKontanthjaelp, (number) => [
  lab2024(`§ 6, ${number}`),
  act1655of2024('§ 16'),
  dfdg2026('§ 15, nr. 2 og 10'),
]);

const lastGrant = toDayNumber(plainDate('2026-01-31'));

/** From 1 February 2026 ressourceforløb and revalidering are for those who were granted a course by 31 January 2026. */
export const groups2026: readonly Concept[] = [
  {
    id: 'gruppe.ressourceforloeb',
    name: {
      da: 'i ressourceforløb bevilget senest 31. januar 2026',
      en: 'in a resource course granted by 31 January 2026',
    },
    when: has('forloeb', { forloeb: 'ressourceforloeb', bevilget: { max: lastGrant } }),
    cites: [lab2024('§ 6, nr. 8'), closing2026('§ 3')],
  },
  {
    id: 'gruppe.revalidering',
    name: { da: 'i revalidering bevilget senest 31. januar 2026', en: 'in rehabilitation granted by 31 January 2026' },
    when: any(
      has('forloeb', { forloeb: 'revalidering', bevilget: { max: lastGrant } }),
      all(
        has('forloeb', { forloeb: 'forrevalidering', bevilget: { max: lastGrant } }),
        not(is('ydelse', 'sygedagpenge')),
      ),
    ),
    cites: [lab2024('§ 6, nr. 10'), closing2026('§ 3')],
  },
];
