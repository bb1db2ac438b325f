import {
  all,
  any,
  has,
  is,
  not,
  param,
  plusDays,
  plusMonths,
  plusWeeks,
  required,
  value,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Concept, Measure } from '../../../rules/rule.ts';
import { sdpl2020 } from '../../sources.ts';
import { unchanged } from '../cites.ts';

/** The last day of the n-th week when week 1 begins on the day itself. */
export const endOfWeek = (first: Quantity, weeks: Quantity): Quantity => plusDays(plusWeeks(first, weeks), -1);

const firstDay = value('sygdom.foersteFravaersdag');

export const sygeConcepts: readonly Concept[] = [
  {
    id: 'syge.sag',
    name: { da: 'sygemeldt på sygedagpenge', en: 'sick and on sickness benefit' },
    // Sick persons on other benefits are followed up under LAB (BEK-LAB § 41).
    when: all(is('ydelse', 'sygedagpenge'), required('sygdom')),
    cites: unchanged('§ 8, stk. 1'),
  },
  {
    id: 'syge.ansat',
    name: { da: 'i et ansættelsesforhold', en: 'employed' },
    when: any(
      is('beskaeftigelse.tilknytning', 'ansat'),
      all(has('sygdom', { fra: 'arbejde' }), not(has('beskaeftigelse')), required('beskaeftigelse')),
    ),
    cites: unchanged('§ 15, stk. 7'),
  },
  {
    id: 'syge.laengere_forloeb',
    name: { da: 'ventes syg i mere end 8 uger', en: 'sick for more than 8 weeks' },
    when: is('sygedagpengekategori', 'kategori_2', 'kategori_3'),
    cites: [sdpl2020('§ 12, stk. 1, nr. 2-3')],
  },
];

export const sygeMeasures: readonly Measure[] = [
  {
    id: 'syge.foerste_fravaersdag',
    name: { da: 'første fraværsdag', en: 'first day of absence' },
    of: firstDay,
    isDay: true,
    cites: [],
  },
  {
    id: 'syge.uge_8',
    name: { da: 'sidste dag i uge 8 fra første fraværsdag', en: 'last day of week 8 from the first day of absence' },
    of: endOfWeek(firstDay, param('syge.foerste_opfoelgning_uger')),
    isDay: true,
    cites: unchanged('§ 13 b, stk. 1, 2. pkt.'),
  },
  {
    id: 'syge.halvaar',
    name: { da: 'sidste dag i det første halve år', en: 'last day of the first half year' },
    of: plusDays(plusMonths(firstDay, param('syge.halvaar_maaneder')), -1),
    isDay: true,
    cites: unchanged('§ 13 b, stk. 1, 1. pkt.'),
  },
];
