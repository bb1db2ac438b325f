import type { Parameter } from '../../../rules/parameter.ts';
import { alf2024, alf2025, lab2024, sdpl2020, sdpl2025 } from '../../sources.ts';
import {
  ministry2023,
  newRules2023,
  rates2021Mirror,
  rates2022Union,
  rates2024Union,
  rates2025Fund,
} from '../sources.ts';
import { dated, fromYear2020, type Seen, yearly } from './yearly.ts';

const seen: Readonly<Record<string, Seen>> = {
  2022: { cite: rates2022Union('dagpenge'), mark: 'S' },
  2023: { cite: ministry2023('dagpenge'), mark: 'V' },
  2024: { cite: rates2024Union('dagpenge'), mark: 'S' },
  2025: { cite: rates2025Fund('dagpenge'), mark: 'S' },
};

const may2023 = newRules2023('dagpenge fra 1. maj 2023');

/** Dagpenge and sygedagpenge: the highest amounts, and the shares from which all other rates follow (ALF § 47, stk. 3). */
export const dagpengeParameters: readonly Parameter[] = [
  yearly({
    id: 'dagpenge.maks_fuldtid',
    name: { da: 'Højeste dagpenge, fuldtidsforsikret, pr. måned', en: 'Highest dagpenge, full time, a month' },
    cite: alf2025('§ 47, stk. 1'),
    kroner: fromYear2020(19083, 19322, 19351, 19728, 20359, 21092, 22041),
    seen,
  }),
  yearly({
    id: 'dagpenge.maks_deltid',
    name: { da: 'Højeste dagpenge, deltidsforsikret, pr. måned', en: 'Highest dagpenge, part time, a month' },
    cite: alf2025('§ 70, stk. 1'),
    kroner: fromYear2020(12722, 12881, 12901, 13152, 13573, 14061, 14694),
    seen,
  }),
  dated('dagpenge.tillaeg_pct', 'percent', 'Dagpenge med beskæftigelsestillæg', 'Dagpenge with work supplement', [
    ['2023-05-01', 118.86, may2023, 'S'],
    ['2024-02-26', 118.86, alf2024('§ 48, stk. 8')],
  ]),
  dated('dagpenge.dimittend_forsoerger_pct', 'percent', 'Nyuddannet med børn', 'New graduate with children', [
    ['2020-01-01', 82, alf2024('§ 49, stk. 5')],
  ]),
  dated('dagpenge.dimittend_pct', 'percent', 'Nyuddannet uden børn', 'New graduate without children', [
    ['2020-01-01', 71.5, alf2024('§ 49, stk. 5')],
  ]),
  dated(
    'dagpenge.dimittend_lav_under_30_pct',
    'percent',
    'Nyuddannet uden børn, under 30 år, efter tre måneder',
    'New graduate without children under 30, after three months',
    [
      ['2023-05-01', 49.17, may2023, 'S'],
      ['2024-02-26', 49.17, alf2024('§ 49, stk. 5')],
    ],
  ),
  dated(
    'dagpenge.dimittend_lav_fra_30_pct',
    'percent',
    'Nyuddannet uden børn, fyldt 30 år, efter tre måneder',
    'New graduate without children aged 30 or more, after three months',
    [
      ['2023-05-01', 62.11, may2023, 'S'],
      ['2024-02-26', 62.11, alf2024('§ 49, stk. 5')],
    ],
  ),
  dated('dagpenge.ung_pct', 'percent', 'Under 25 år uden uddannelse', 'Under 25 without education', [
    ['2020-01-01', 50, alf2024('§ 52 a, stk. 2')],
  ]),
  dated('dagpenge.uddannelsesloeft_80_pct', 'percent', 'Uddannelsesløft efter LAB § 96', 'Education lift, LAB § 96', [
    ['2020-01-01', 80, alf2024('§ 48 a, stk. 1')],
  ]),
  dated(
    'dagpenge.uddannelsesloeft_110_pct',
    'percent',
    'Uddannelsesløft efter LAB § 97 a',
    'Education lift, LAB § 97 a',
    [
      ['2020-08-01', 110, lab2024('§ 97 a'), 'D'],
      ['2024-02-26', 110, alf2024('§ 48 a, stk. 3')],
    ],
  ),
  dated(
    'dagpenge.timer_tre_maaneder_fuldtid',
    'hours',
    'Timer, efter hvilke satsen skifter, fuldtid',
    'Hours after which the rate changes, full time',
    [
      ['2023-05-01', 481, may2023, 'S'],
      ['2024-02-26', 481, alf2024('§ 48, stk. 11, og § 49, stk. 5')],
    ],
  ),
  dated(
    'dagpenge.timer_tre_maaneder_deltid',
    'hours',
    'Timer, efter hvilke satsen skifter, deltid',
    'Hours after which the rate changes, part time',
    [
      ['2023-05-01', 390, may2023, 'S'],
      ['2024-02-26', 390, alf2024('§ 48, stk. 11, og § 49, stk. 5')],
    ],
  ),
  yearly({
    id: 'sygedagpenge.maks_uge',
    name: { da: 'Højeste sygedagpenge pr. uge', en: 'Highest sickness benefit a week' },
    cite: sdpl2025('§ 50, stk. 1, jf. § 64'),
    // Regulated on the first Monday of January; until then the year begins with the old amount (4,355 kr. in 2019).
    kroner: {
      '2020-01-01': 4355,
      '2020-01-06': 4405,
      '2021-01-04': 4460,
      '2022-01-03': 4465,
      '2023-01-02': 4550,
      '2024-01-01': 4695,
      '2025-01-06': 4865,
      '2026-01-05': 5085,
      '2027-01-04': null,
    },
    seen: {
      '2020-01-01': { cite: sdpl2020('§ 50, stk. 1, jf. § 64'), mark: 'D' },
      '2021-01-04': { cite: rates2021Mirror('barsels- og sygedagpenge'), mark: 'S' },
      '2022-01-03': { cite: rates2022Union('sygedagpenge'), mark: 'S' },
      '2023-01-02': { cite: ministry2023('sygedagpenge'), mark: 'V' },
      '2024-01-01': { cite: rates2024Union('sygedagpenge'), mark: 'S' },
    },
  }),
];
