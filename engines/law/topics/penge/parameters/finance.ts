import type { Parameter } from '../../../rules/parameter.ts';
import { act1749of2025, fin2021, lab2024 } from '../../sources.ts';
import { rateOrders } from '../sources.ts';
import { dated } from './yearly.ts';

const years = [2020, 2021, 2022, 2023, 2024, 2025, 2026] as const;
const percentages = {
  2020: [2.0, 0.2],
  2021: [2.0, 0.3],
  2022: [1.2, -0.8],
  2023: [2.7, 1.0],
  2024: [3.2, 1.5],
  2025: [3.6, 1.9],
  2026: [4.5, 2.8],
} as const;

/** The steps of the ladder, the shares, the yearly percentages, and the ceiling of LAB § 203 a. */
export const financeParameters: readonly Parameter[] = [
  dated(
    'satsregulering.sats_pct',
    'percent',
    'Satsreguleringsprocent',
    'Yearly regulation of rates',
    years.map((year) => [`${year}-01-01`, percentages[year][0], rateOrders[year]('§ 1')]),
  ),
  dated(
    'satsregulering.tilpasning_pct',
    'percent',
    'Tilpasningsprocent',
    'Adjustment percentage',
    years.map((year) => [`${year}-01-01`, percentages[year][1], rateOrders[year]('§ 2')]),
  ),
  ...(
    [
      ['1', 'de første 4 uger', 'the first 4 weeks', 80, 20],
      ['2', 'uge 5 til 26', 'week 5 to 26', 40, 60],
      ['3', 'uge 27 til 52', 'week 27 to 52', 30, 70],
      ['4', 'fra uge 53', 'from week 53', 20, 80],
    ] as const
  ).flatMap(([nr, da, en, refund, share]) => [
    dated(`refusion.trin_${nr}`, 'percent', `Statens refusion, ${da}`, `The state’s refund, ${en}`, [
      ['2020-01-01', refund, fin2021(`§ 5, stk. 2, nr. ${nr}`)],
    ]),
    dated(
      `medfinansiering.trin_${nr}`,
      'percent',
      `Kommunens medfinansiering, ${da}`,
      `The municipality’s share, ${en}`,
      [['2020-01-01', share, fin2021(`§ 5, stk. 3, nr. ${nr}`)]],
    ),
  ]),
  dated('refusion.selvforsoergelse_uger', 'weeks', 'Uger med selvforsørgelse', 'Weeks of self-support', [
    ['2020-01-01', 52, fin2021('§ 6, stk. 1')],
  ]),
  dated('refusion.selvforsoergelse_aar', 'years', 'Inden for de seneste år', 'Within the latest years', [
    ['2020-01-01', 3, fin2021('§ 6, stk. 1')],
  ]),
  dated('drift.befordring_pct', 'percent', 'Kommunens del af befordring', 'The municipality’s share of transport', [
    ['2020-01-01', 50, lab2024('§ 198, stk. 2')],
  ]),
  dated('drift.loft_203a', 'oere', 'Loft pr. fuldtidsperson', 'Ceiling per full-time person', [
    ['2026-01-01', 1_104_500, act1749of2025('LAB § 203 a, stk. 3')],
    ['2027-01-01', null, act1749of2025('LAB § 203 a, stk. 7')],
  ]),
];
