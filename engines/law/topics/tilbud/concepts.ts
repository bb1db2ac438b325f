import {
  all,
  any,
  atLeast,
  between,
  concept,
  exists,
  has,
  is,
  latest,
  less,
  missing,
  monthStart,
  never,
  no,
  not,
  param,
  per,
  times,
  today,
  value,
  yes,
} from '../../language/build.ts';
import type { Concept } from '../../rules/rule.ts';
import { act1654of2024, lab2019, lab2022, labOrder2019, labOrder2023, las2025 } from '../sources.ts';

const lastMonth = { until: monthStart(today) };

/** Hours a week on average in the latest whole calendar month for which hours are recorded. */
const averageHours = per(
  times(latest('loentimer', { ...lastMonth, take: 'value' }), 7),
  between('days', latest('loentimer', lastMonth), latest('loentimer', { ...lastMonth, take: 'to' })),
);

/** Whether the hours are fixed, or how many fixed hours there are, is not recorded, and they may be enough. */
const weekly = value('beskaeftigelse.timerPrUge');
const hoursNotTold = all(
  not(no('beskaeftigelse.fastTimetal')),
  not(less(weekly, param('tilbud.frit_timer'))),
  not(all(yes('beskaeftigelse.fastTimetal'), exists(weekly))),
);

/** Concepts that hold in all packs unless a later one says otherwise. */
export const offerConcepts: readonly Concept[] = [
  {
    id: 'tilbud.tyve_timer',
    name: { da: 'ordinært job på mindst 20 timer om ugen', en: 'ordinary job of at least 20 hours a week' },
    when: all(
      is('beskaeftigelse.tilknytning', 'ansat'),
      any(
        all(yes('beskaeftigelse.fastTimetal'), atLeast(value('beskaeftigelse.timerPrUge'), param('tilbud.frit_timer'))),
        all(no('beskaeftigelse.fastTimetal'), atLeast(averageHours, param('tilbud.frit_timer'))),
        all(hoursNotTold, atLeast(missing('beskaeftigelse'), param('tilbud.frit_timer'))),
      ),
    ),
    cites: [labOrder2019('§ 58'), labOrder2023('§ 58')],
  },
  {
    id: 'tilbud.jobrettet_uddannelse',
    name: { da: 'i gang med jobrettet uddannelse', en: 'in job-directed education' },
    when: any(
      has('tilbud', { kategori: 'jobrettet_uddannelse' }),
      is('igangvaerende_uddannelse', 'jobrettet_paa_fuld_tid', 'jobrettet_paa_deltid'),
    ),
    cites: [lab2019('§ 100, stk. 1'), lab2022('§ 100, stk. 1')],
  },
  {
    id: 'arbejdspligt.omfattet',
    name: { da: 'omfattet af arbejdspligt', en: 'under the work duty' },
    when: never,
    cites: [],
  },
];

/** LAB § 105 a: from 1 January 2025. */
export const workDuty: Concept = {
  id: 'arbejdspligt.omfattet',
  name: { da: 'omfattet af arbejdspligt', en: 'under the work duty' },
  when: all(
    any(
      concept('gruppe.jobparat'),
      concept('gruppe.aktivitetsparat'),
      concept('gruppe.uddannelsesparat'),
      concept('gruppe.ung_aktivitetsparat'),
    ),
    any(is('opholdskrav', 'ikke_opfyldt'), is('beskaeftigelseskrav', 'ikke_opfyldt')),
    not(is('opholdsgrundlag.grundlag', 'ukraine_saerlov')),
  ),
  cites: [act1654of2024('§ 105 a, stk. 1'), las2025('§ 16, stk. 2')],
};
