import { atMost, choose, exists, less, not, param, value } from '../../../language/build.ts';
import type { Measure } from '../../../rules/rule.ts';
import { cited, type Version } from '../guards/version.ts';

/** The help calculated for the month. */
export const help = value('kontanthjaelp_beregnet');

/** The rate of a day by the help of the month. Until 30 June 2025 the third rate includes its upper limit. */
export function rateMeasure(third: 'includes-limit' | 'below-limit', version: Version): Measure {
  const withinThird = third === 'includes-limit' ? atMost : less;
  return {
    id: 'sanktion.sats',
    name: { da: 'sanktionssatsen for en dag', en: 'the rate of a day' },
    of: choose(
      [
        [not(exists(help)), help],
        [less(help, param('sanktion.graense_1')), param('sanktion.sats_1')],
        [atMost(help, param('sanktion.graense_2')), param('sanktion.sats_2')],
        [withinThird(help, param('sanktion.graense_3')), param('sanktion.sats_3')],
      ],
      param('sanktion.sats_4'),
    ),
    isDay: false,
    cites: cited(version, '§ 35, stk. 4'),
  };
}
