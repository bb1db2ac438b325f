import { plainDate } from '../../dates/index.ts';
import type { Cite, Mark } from '../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  lab2019,
  lab2022,
  lab2024,
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  reopening113of2021,
  reopening686of2020,
  reopening867of2020,
  reopening1398of2020,
} from '../sources.ts';

/** The value of each year from 2020, on 1 January. */
function yearly(values: readonly number[], cite: Cite, mark: Mark): readonly [DatedValue, ...DatedValue[]] {
  const [first, ...rest] = values.map((value, at) => ({ from: plainDate(`${2020 + at}-01-01`), value, cite, mark }));
  if (first === undefined) throw new Error('No values');
  return [first, ...rest];
}

/** One value since 2020. */
function steady(id: string, da: string, en: string, unit: Unit, value: number, cite: Cite): Parameter {
  return {
    id: `virksomhed.${id}`,
    name: { da, en },
    unit,
    values: [{ from: plainDate('2020-01-01'), value, cite, mark: 'V' }],
  };
}

/**
 * The five rates of § 75 in øre an hour: the 2019 level, regulated each year by the satsreguleringsprocent and rounded to the øre
 * each year. So the published public rates of 2021 and 2023 come out; a last øre in 2026 may differ from the published ones.
 */
const rates: readonly Parameter[] = [
  {
    id: 'virksomhed.sats_1',
    name: { da: 'Løntilskud, sats 1', en: 'Wage subsidy, rate 1' },
    unit: 'oere',
    values: yearly([2913, 2971, 3007, 3088, 3187, 3302, 3451], lab2024('§§ 75 og 189'), 'D'),
  },
  {
    id: 'virksomhed.sats_2',
    name: { da: 'Løntilskud, sats 2', en: 'Wage subsidy, rate 2' },
    unit: 'oere',
    values: yearly([5101, 5203, 5265, 5407, 5580, 5781, 6041], lab2024('§§ 75 og 189'), 'D'),
  },
  {
    id: 'virksomhed.sats_3',
    name: { da: 'Løntilskud, sats 3 (private arbejdsgivere)', en: 'Wage subsidy, rate 3 (private employers)' },
    unit: 'oere',
    values: yearly([8127, 8290, 8389, 8616, 8892, 9212, 9627], lab2024('§§ 75 og 189'), 'D'),
  },
  {
    id: 'virksomhed.sats_4',
    name: { da: 'Løntilskud, sats 4 (offentlige arbejdsgivere)', en: 'Wage subsidy, rate 4 (public employers)' },
    unit: 'oere',
    values: yearly([11804, 12040, 12184, 12513, 12913, 13378, 13980], lab2024('§§ 75 og 189'), 'D'),
  },
  {
    id: 'virksomhed.sats_5',
    name: { da: 'Løntilskud, sats 5 (sygedagpenge, offentlig)', en: 'Wage subsidy, rate 5 (sickness benefit, public)' },
    unit: 'oere',
    values: yearly([15710, 16024, 16216, 16654, 17187, 17806, 18607], lab2024('§§ 75 og 189'), 'D'),
  },
];

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
    'seks_maaneder_timer_fuldtid',
    'Seks måneder i timer, fuldtidsforsikret',
    'Six months in hours, insured full time',
    'hours',
    961.98,
    labOrder2019('§ 7, stk. 2'),
  ),
  steady(
    'seks_maaneder_timer_deltid',
    'Seks måneder i timer, deltidsforsikret',
    'Six months in hours, insured part time',
    'hours',
    780,
    labOrder2019('§ 7, stk. 2'),
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
    id: 'virksomhed.loentilskud_timeloen',
    name: { da: 'Timeløn i offentligt løntilskud', en: 'Hourly pay in public wage subsidy' },
    unit: 'oere',
    values: [
      { from: plainDate('2020-01-01'), value: 12937, cite: labOrder2019('§ 70'), mark: 'D' },
      { from: plainDate('2021-01-01'), value: 13099, cite: labOrder2020('§ 70'), mark: 'V' },
      { from: plainDate('2022-01-01'), value: 13119, cite: labOrder2021('§ 70'), mark: 'D' },
      { from: plainDate('2023-01-01'), value: 13375, cite: labOrder2021('§ 70'), mark: 'D' },
      { from: plainDate('2024-01-01'), value: 13802, cite: labOrder2023('§ 70'), mark: 'D' },
      { from: plainDate('2025-01-01'), value: 14299, cite: labOrder2023('§ 70'), mark: 'D' },
      { from: plainDate('2026-01-01'), value: 14943, cite: labOrder2023('§ 70'), mark: 'D' },
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
  ...(
    [
      ['privat', 'private', 10290, 10413],
      ['offentlig', 'public', 14040, 14208],
    ] as const
  ).map(
    ([sektor, sector, first, second]): Parameter => ({
      id: `virksomhed.sats_senior_${sektor}`,
      name: { da: `Seniorordningens sats, ${sektor}`, en: `Rate of the senior scheme, ${sector}` },
      unit: 'oere',
      values: [
        { from: plainDate('2021-09-01'), value: first, cite: lab2022('§ 80 c'), mark: 'V' },
        { from: plainDate('2022-01-01'), value: second, cite: lab2022('§§ 80 c og 189'), mark: 'D' },
        { from: plainDate('2023-01-01'), value: null, cite: lab2022('§ 80 a'), mark: 'V' },
      ],
    }),
  ),
  ...rates,
];
