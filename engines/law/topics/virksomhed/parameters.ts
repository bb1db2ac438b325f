import { plainDate } from '../../dates/index.ts';
import type { Cite } from '../../rules/cite.ts';
import type { Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2021,
  reopening113of2021,
  reopening686of2020,
  reopening867of2020,
  reopening1398of2020,
} from '../sources.ts';

/** One value since 2020. */
function steady(id: string, da: string, en: string, unit: Unit, value: number, cite: Cite): Parameter {
  return {
    id: `virksomhed.${id}`,
    name: { da, en },
    unit,
    values: [{ from: plainDate('2020-01-01'), value, cite, mark: 'V' }],
  };
}

/** The numbers of placements, wage subsidy and community work. */
export const virksomhedParameters: readonly Parameter[] = [
  steady(
    'praktik_uger_korte',
    'Praktik, korte pladser',
    'Placement, short',
    'weeks',
    4,
    lab2019('§ 61, stk. 1, nr. 1'),
  ),
  steady(
    'praktik_uger_lange',
    'Praktik, lange pladser',
    'Placement, long',
    'weeks',
    13,
    lab2019('§ 61, stk. 1, nr. 2'),
  ),
  steady('praktik_uger_forlaenget', 'Praktik, forlænget', 'Placement, prolonged', 'weeks', 26, lab2019('§ 61, stk. 2')),
  steady(
    'praktik_uger_ekstra',
    'Praktik, helt særligt behov',
    'Placement, quite special need',
    'weeks',
    13,
    lab2019('§ 61, stk. 2'),
  ),
  steady('loentilskud_maaneder', 'Løntilskud', 'Wage subsidy', 'months', 6, lab2019('§ 68, nr. 1-2')),
  steady(
    'loentilskud_maaneder_offentlig',
    'Offentligt løntilskud, korte pladser',
    'Public wage subsidy, short',
    'months',
    4,
    lab2019('§ 68, nr. 1'),
  ),
  steady(
    'loentilskud_maaneder_forlaenget',
    'Løntilskud, forlænget',
    'Wage subsidy, prolonged',
    'months',
    12,
    lab2019('§ 68, nr. 2'),
  ),
  steady(
    'rimelighed_foerste_trin',
    'Ordinært ansatte for hver plads, op til 50',
    'Ordinary staff for each place, up to 50',
    'fte',
    5,
    labOrder2019('§ 65, stk. 1, nr. 1'),
  ),
  steady(
    'rimelighed_andet_trin',
    'Ordinært ansatte for hver plads, over 50',
    'Ordinary staff for each place, over 50',
    'fte',
    10,
    labOrder2019('§ 65, stk. 1, nr. 2'),
  ),
  steady('stoetteloft', 'Støtteloft, nr. 1-6', 'Support ceiling, nr. 1-6', 'percent', 50, labOrder2019('§ 86')),
  steady(
    'stoetteloft_hoejt',
    'Støtteloft, nr. 7, 8, 10 og 11',
    'Support ceiling, nr. 7, 8, 10 and 11',
    'percent',
    75,
    labOrder2019('§ 86'),
  ),
  steady(
    'vitas_arbejdsdage',
    'Svar på ansøgning i VITAS',
    'Answer to an application in VITAS',
    'days',
    10,
    labOrder2019('§ 133, stk. 5'),
  ),
  steady(
    'tolv_maaneder_timer_fuldtid',
    'Tolv måneder i timer, fuldtidsforsikret',
    'Twelve months in hours, insured full time',
    'hours',
    1923.96,
    labOrder2021('§ 7, stk. 3'),
  ),
  steady(
    'tolv_maaneder_timer_deltid',
    'Tolv måneder i timer, deltidsforsikret',
    'Twelve months in hours, insured part time',
    'hours',
    1560,
    labOrder2021('§ 7, stk. 3'),
  ),
  {
    id: 'virksomhed.nytteindsats_uger',
    name: { da: 'Nytteindsats', en: 'Community work' },
    unit: 'weeks',
    values: [
      { from: plainDate('2020-01-01'), value: 13, cite: lab2019('§ 85'), mark: 'V' },
      { from: plainDate('2025-01-01'), value: null, cite: lab2024('§ 85 (ophævet)'), mark: 'S' },
    ],
  },
  {
    id: 'virksomhed.genoptagelse_aaben',
    name: { da: 'Pladser afbrudt af corona kan genoptages', en: 'Places cut off by corona can be resumed' },
    unit: 'times',
    values: [
      { from: plainDate('2020-05-27'), value: 1, cite: reopening686of2020('§ 17, nr. 2-3'), mark: 'V' },
      { from: plainDate('2020-06-15'), value: 1, cite: reopening867of2020('§ 7, nr. 2-3'), mark: 'V' },
      { from: plainDate('2020-10-01'), value: 1, cite: reopening1398of2020('§ 7, nr. 2-3'), mark: 'V' },
      { from: plainDate('2021-02-01'), value: null, cite: reopening113of2021('§ 9, nr. 3-4, og § 12'), mark: 'V' },
    ],
  },
  {
    id: 'virksomhed.senior_ordning_aaben',
    name: { da: 'Seniorordningen er åben', en: 'The senior scheme is open' },
    unit: 'times',
    values: [
      { from: plainDate('2021-09-01'), value: 1, cite: lab2022('§ 80 a'), mark: 'V' },
      { from: plainDate('2023-01-01'), value: null, cite: lab2022('§ 80 a'), mark: 'V' },
    ],
  },
];
