import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  atLeast,
  choose,
  is,
  measure,
  more,
  not,
  param,
  plus,
  value,
  yes,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Measure } from '../../rules/rule.ts';
import { las2024 } from '../sources.ts';

export const onKontanthjaelp = is('ydelse', 'kontanthjaelp');
export const onEducation = is('ydelse', 'uddannelseshjaelp');
export const onTransition = is('ydelse', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse');

const provides = yes('forsoergelse.forsoergerpligt');
const childInReach = all(provides, yes('forsoergelse.boernIDanmarkEllerEoes'));
const singleProvider = yes('forsoergelse.enligForsoerger');
const childAtHome = atLeast(value('forsoergelse.boernIHjemmet'), 1);
const atHome = is('boligform', 'hjemmeboende');
const pregnant = is('saerlig_sats', 'gravid');
const health = is('saerlig_sats', 'helbred');
/** No. 5 is for those who do not live with parents. */
const special = any(pregnant, all(health, any(childInReach, not(atHome))));

/** The rate that a decision on a special rate gives: no. 3-5. */
const specialRate = choose(
  [[all(health, childInReach), param('kontanthjaelp.fyldt_30_forsoerger')]],
  param('kontanthjaelp.fyldt_30'),
);

/** The rates of the young in the order of their numbers, for kontanthjælp and for uddannelseshjælp. */
function young(benefit: 'kontanthjaelp' | 'uddannelseshjaelp'): Quantity {
  const id = (name: string) => param(`${benefit}.${name}${benefit === 'kontanthjaelp' ? '_under_30' : ''}`);
  return choose(
    [
      [special, specialRate],
      [singleProvider, id('enlig_forsoerger')],
      [childAtHome, id('forsoerger')],
      [atHome, id('hjemmeboende')],
    ],
    id('udeboende'),
  );
}

/** The activity supplement follows the number of the rate; those on a special rate have none. */
function activity(benefit: 'kontanthjaelp' | 'uddannelseshjaelp'): Quantity {
  const nr = (n: number) => param(`${benefit}.aktivitetstillaeg_${n}`);
  const under25: readonly (readonly [Bool, Quantity | number])[] =
    benefit === 'kontanthjaelp'
      ? [[ageUnder(25), 0]]
      : [
          [all(ageUnder(25), atHome), nr(6)],
          [ageUnder(25), nr(5)],
        ];
  return choose([[special, 0], [singleProvider, nr(1)], [childAtHome, nr(2)], ...under25, [atHome, nr(4)]], nr(3));
}

export const supplement: Quantity = choose(
  [
    [not(yes('aktivitetstillaeg')), 0],
    [all(onKontanthjaelp, ageAtLeast(30)), 0],
    [onKontanthjaelp, activity('kontanthjaelp')],
    [onEducation, activity('uddannelseshjaelp')],
  ],
  0,
);

const couple = is('samliv', 'gift', 'samlevende');
const severalChildren = more(value('forsoergelse.boernIHjemmet'), 1);
export const limits = (stk: 2 | 3): Quantity => {
  const of = (who: string) => param(`kontanthjaelpsloft.stk_${stk}_${who}`);
  return choose(
    [
      [all(couple, not(provides)), of('par')],
      [all(couple, severalChildren), of('par_flere_boern')],
      [couple, of('par_et_barn')],
      [not(provides), of('enlig')],
      [severalChildren, of('enlig_flere_boern')],
    ],
    of('enlig_et_barn'),
  );
};
export const highLimits: Quantity = choose(
  [
    [all(couple, provides), param('kontanthjaelpsloft.stk_1_par_boern')],
    [couple, param('kontanthjaelpsloft.stk_1_par')],
    [not(provides), param('kontanthjaelpsloft.stk_1_enlig')],
    [severalChildren, param('kontanthjaelpsloft.stk_1_enlig_flere_boern')],
  ],
  param('kontanthjaelpsloft.stk_1_enlig_et_barn'),
);
/** Help of an amount as in § 25, stk. 2. */
export const highRate = any(all(onKontanthjaelp, ageAtLeast(30)), special);

export const measures: readonly Measure[] = [
  {
    id: 'sats.kontanthjaelp',
    name: { da: 'sats for hjælpen', en: 'rate of the help' },
    of: choose(
      [
        [
          onTransition,
          choose(
            [
              [singleProvider, param('overgangsydelse.enlig_forsoerger')],
              [childAtHome, param('overgangsydelse.forsoerger')],
              [all(ageUnder(30), atHome), param('overgangsydelse.hjemmeboende')],
            ],
            param('overgangsydelse.andre'),
          ),
        ],
        [onEducation, young('uddannelseshjaelp')],
        [
          ageAtLeast(30),
          choose([[childInReach, param('kontanthjaelp.fyldt_30_forsoerger')]], param('kontanthjaelp.fyldt_30')),
        ],
      ],
      young('kontanthjaelp'),
    ),
    isDay: false,
    cites: [las2024('§§ 22-25')],
  },
  {
    id: 'sats.kontanthjaelp_i_alt',
    name: { da: 'hjælpen med tillæg', en: 'the help with supplements' },
    of: plus(measure('sats.kontanthjaelp'), supplement),
    isDay: false,
    cites: [las2024('§§ 22-25')],
  },
];
