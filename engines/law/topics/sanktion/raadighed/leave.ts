import {
  all,
  before,
  between,
  concept,
  exists,
  has,
  is,
  number,
  onOrAfter,
  per,
  plus,
  plusDays,
  plusMonths,
  roundDown,
  times,
  today,
  unbrokenSince,
  value,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Exception, Rule } from '../../../rules/rule.ts';
import {
  las2021,
  las2023,
  las2024,
  las2025,
  raadighed2023,
  raadighed2026,
  raadighedAp2023,
  raadighedAp2026,
  raadighedJp2023,
  raadighedJp2026,
} from '../../sources.ts';
import { cited, type Version } from '../guards/version.ts';

const since: Quantity = unbrokenSince('ydelse', { value: ['kontanthjaelp', 'uddannelseshjaelp'] }, 'any-gap');
const years = roundDown(per(between('months', since, today), 12));

/** Four weeks of holiday after twelve months. */
export function holiday(version: Version, paragraph: string): Rule {
  return {
    id: 'sanktion.raadighed.ferie',
    kind: 'right',
    subject: 'person',
    bearer: 'kommune',
    name: { da: 'Ferie med kontanthjælp', en: 'Holiday on cash benefit' },
    citizen: {
      da: 'Du kan holde op til fire ugers ferie med kontanthjælp. Aftal det med kommunen, og hold den senest {due}.',
      en: 'You can take up to four weeks of holiday on cash benefit. Agree on it with the municipality and take it by {due}.',
    },
    lawyer: {
      da: 'Efter 12 sammenhængende måneder med hjælpen er der ret til op til fire ugers ferie inden for de 12 følgende måneder ({opens} til {due}), højst to uger ad gangen og efter aftale med kommunen. Rådighedsreglerne gælder ikke i ferien.',
      en: 'After 12 unbroken months on the benefit there is a right to up to four weeks of holiday within the 12 months after ({opens} to {due}), two weeks at a time at most and by agreement. Availability is not demanded during it.',
    },
    cites: cited(version, paragraph),
    mark: 'V',
    when: all(
      is('ydelse', 'kontanthjaelp', 'uddannelseshjaelp'),
      exists(since),
      onOrAfter(today, plusMonths(since, 12)),
    ),
    opens: plusMonths(since, times(years, 12)),
    due: plusDays(plusMonths(since, times(plus(years, 1), 12)), -1),
    value: number(4),
    unit: 'weeks',
  };
}

const lifts = [
  'sanktion.raadighed.staa_til_raadighed',
  'sanktion.raadighed.deltage_i_program',
  'sanktion.raadighed.dags_varsel',
  'sanktion.raadighed.moede_dagen_efter',
  'sanktion.raadighed.transporttid',
  'sanktion.raadighed.transport_uden_loft',
];

/** Holiday and leave also free of the duty to take offers. */
const liftsOffersToo = [...lifts, 'tilbud.pligt_kontanthjaelp', 'tilbud.pligt_unge'];

/** Holiday, and special youth education. */
export const exceptions2020: readonly Exception[] = [
  {
    id: 'sanktion.fri_i_ferie',
    name: { da: 'ferie', en: 'holiday' },
    lifts: liftsOffersToo,
    when: all(concept('sanktion.kontanthjaelp'), has('fravaer', { value: 'ferie' })),
    cites: [las2021('§ 13, stk. 11'), las2025('§ 13, stk. 12')],
    mark: 'V',
  },
  {
    id: 'sanktion.fri_i_stu',
    name: { da: 'særligt tilrettelagt ungdomsuddannelse', en: 'special youth education' },
    lifts,
    when: all(concept('sanktion.kontanthjaelp'), is('igangvaerende_uddannelse', 'stu')),
    cites: [las2021('§ 13 i'), las2025('§ 13 i')],
    mark: 'V',
  },
];

/** Leave for pregnancy, birth, adoption and grief: in the act at the latest from LBK 1031 of 22 June 2023. */
export const exceptions2023: readonly Exception[] = [
  {
    id: 'sanktion.fri_i_barsel',
    name: { da: 'barsel, adoption eller sorgorlov', en: 'leave for birth, adoption or grief' },
    lifts: liftsOffersToo,
    when: all(concept('sanktion.kontanthjaelp'), has('fravaer', { value: 'barsel_adoption_sorgorlov' })),
    cites: [las2023('§ 13, stk. 9'), las2024('§ 13, stk. 9'), las2025('§ 13, stk. 9')],
    mark: 'V',
  },
];

const work = [
  'sanktion.raadighed.dags_varsel',
  'sanktion.raadighed.transporttid',
  'sanktion.raadighed.transport_uden_loft',
  'sanktion.raadighed.henvisning',
];

/** Education offers and the first fourteen days of sickness of members. */
export const exceptions2024: readonly Exception[] = [
  {
    id: 'sanktion.fri_i_uddannelsestilbud',
    name: { da: 'uddannelsestilbud, der fritager fra arbejde', en: 'an education offer that frees from work' },
    lifts: work,
    when: has('tilbud', { kategori: ['uddannelsesloeft', 'uddannelsesloeft_110', 'mink_uddannelse', 'repatriering'] }),
    cites: [
      raadighed2023('§§ 23-24'),
      raadighed2026('§§ 23-24'),
      raadighedJp2023('§ 4, stk. 2-3'),
      raadighedJp2026('§ 4, stk. 2-3'),
      raadighedAp2023('§ 4, stk. 2-3'),
      raadighedAp2026('§ 4, stk. 2-3'),
    ],
    mark: 'V',
  },
  {
    id: 'sanktion.fri_i_jobrettet_uddannelse',
    name: { da: 'jobrettet uddannelse', en: 'job-directed education' },
    lifts: [...work, 'sanktion.raadighed.moede_dagen_efter'],
    when: all(concept('sanktion.dagpenge'), has('tilbud', { kategori: 'jobrettet_uddannelse' })),
    cites: [raadighed2023('§ 25'), raadighed2026('§ 25')],
    mark: 'V',
  },
  {
    id: 'sanktion.fri_de_foerste_fjorten_sygedage',
    name: { da: 'syg de første 14 dage med dagpenge', en: 'ill in the first 14 days on dagpenge' },
    lifts: [...work, 'sanktion.raadighed.moede_dagen_efter'],
    when: all(
      concept('sanktion.dagpenge'),
      has('sygdom'),
      before(today, plusDays(value('sygdom.foersteFravaersdag'), 14)),
    ),
    cites: [raadighed2023('§ 21'), raadighed2026('§ 21')],
    mark: 'V',
  },
];
