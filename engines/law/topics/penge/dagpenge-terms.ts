import {
  all,
  any,
  ask,
  atLeast,
  atMost,
  before,
  birthday,
  choose,
  concept,
  day,
  equal,
  has,
  is,
  latest,
  least,
  less,
  measure,
  missing,
  monthStart,
  no,
  not,
  onOrAfter,
  orElse,
  param,
  per,
  roundNearest,
  times,
  today,
  value,
  yes,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Concept, Measure } from '../../rules/rule.ts';
import { alf2024, alf2025 } from '../sources.ts';

const partTime = is('akasse.forsikring', 'deltid');
const krone = 100;

/** A share of the highest dagpenge, to the nearest krone (ALF § 47, stk. 3, and § 70, stk. 2). */
export const share = (id: string): Quantity =>
  roundNearest(per(times(measure('sats.dagpenge_maks'), param(id)), 100), krone);

const hours = value('dagpengeforbrug.timer');
const threeMonths = choose(
  [[partTime, param('dagpenge.timer_tre_maaneder_deltid')]],
  param('dagpenge.timer_tre_maaneder_fuldtid'),
);

/** A shift of provider status or a birthday counts from the first of the next month (ALF § 49, stk. 5). */
const thisMonth = monthStart(today);
const beforeThisMonth = (field: 'forsoergerpligt' | 'boernIDanmarkEllerEoes'): Quantity =>
  orElse(latest('forsoergelse', { until: thisMonth, take: field }), value(`forsoergelse.${field}`));
const provider: Bool = all(
  equal(beforeThisMonth('forsoergerpligt'), 1),
  equal(beforeThisMonth('boernIDanmarkEllerEoes'), 1),
);
const agedBeforeThisMonth = (years: number): Bool => before(birthday(years), thisMonth);

export const providerOrNot = choose(
  [[provider, share('dagpenge.dimittend_forsoerger_pct')]],
  share('dagpenge.dimittend_pct'),
);

export const onDagpenge = is('ydelse', 'dagpenge');
export const ownKnown = has('dagpengesats');
const own = value('dagpengesats');

export const cites = [alf2024('§ 49, stk. 5 og 7'), alf2025('§ 49, stk. 5 og 7')] as const;

export const dagpengeMeasures: readonly Measure[] = [
  {
    id: 'sats.dagpenge_maks',
    name: { da: 'højeste dagpenge', en: 'the highest dagpenge' },
    of: choose([[partTime, param('dagpenge.maks_deltid')]], param('dagpenge.maks_fuldtid')),
    isDay: false,
    cites: [alf2025('§§ 47 og 70')],
  },
  {
    id: 'sats.dimittend',
    name: { da: 'sats for nyuddannede', en: 'the rate of new graduates' },
    of: choose(
      [
        [provider, share('dagpenge.dimittend_forsoerger_pct')],
        [
          all(onOrAfter(today, day('2023-05-01')), atLeast(hours, threeMonths)),
          choose(
            [[agedBeforeThisMonth(30), share('dagpenge.dimittend_lav_fra_30_pct')]],
            share('dagpenge.dimittend_lav_under_30_pct'),
          ),
        ],
      ],
      share('dagpenge.dimittend_pct'),
    ),
    isDay: false,
    cites,
  },
  {
    id: 'sats.dagpenge_egen',
    name: { da: 'egen sats for dagpenge', en: 'own rate of dagpenge' },
    of: choose(
      [
        [not(ownKnown), missing('dagpengesats')],
        [atMost(own, measure('sats.dagpenge_maks')), own],
        [concept('dagpenge.tillaeg'), least(own, share('dagpenge.tillaeg_pct'))],
      ],
      measure('sats.dagpenge_maks'),
    ),
    isDay: false,
    cites: [alf2025('§ 48, stk. 5-12')],
  },
  {
    id: 'sats.dagpenge',
    name: { da: 'dagpenge pr. måned', en: 'dagpenge a month' },
    of: choose(
      [
        [concept('dagpenge.ung'), share('dagpenge.ung_pct')],
        [all(not(ownKnown), concept('dagpenge.dimittend')), measure('sats.dimittend')],
        [all(not(ownKnown), concept('dagpenge.vaernepligt')), providerOrNot],
      ],
      measure('sats.dagpenge_egen'),
    ),
    isDay: false,
    cites: [alf2025('§§ 47-49 og 52 a')],
  },
];

export const dagpengeConcepts: readonly Concept[] = [
  {
    id: 'dagpenge.dimittend',
    name: { da: 'dagpenge på grundlag af en uddannelse', en: 'dagpenge on the ground of an education' },
    when: any(has('dimittend'), is('dagpengeperiode.grundlag', 'dimittend')),
    cites: [alf2025('§ 54')],
  },
  {
    id: 'dagpenge.vaernepligt',
    name: { da: 'dagpenge på grundlag af værnepligt', en: 'dagpenge on the ground of military service' },
    when: all(not(has('dimittend')), is('dagpengeperiode.grundlag', 'vaernepligt')),
    cites: [alf2025('§ 53, stk. 14')],
  },
  {
    id: 'dagpenge.ung',
    name: {
      da: 'under 25 år uden uddannelse og med mere end 962 timer',
      en: 'under 25, no education, over 962 hours',
    },
    when: all(
      not(agedBeforeThisMonth(25)),
      not(concept('dagpenge.dimittend')),
      no('uddannelse.erhvervskompetencegivende'),
      atLeast(hours, choose([[partTime, 780]], 962)),
      not(ask('penge.ung_med_loentimer')),
    ),
    cites: [alf2025('§ 52 a, stk. 2')],
  },
  {
    id: 'dagpenge.tillaeg',
    name: { da: 'beskæftigelsestillæg', en: 'work supplement' },
    when: all(
      yes('beskaeftigelsestillaeg'),
      onOrAfter(value('dagpengeperiode.indplaceret'), day('2023-05-01')),
      less(hours, threeMonths),
    ),
    cites: [alf2025('§ 48, stk. 8-12')],
  },
];
