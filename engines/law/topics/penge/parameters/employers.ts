import type { Cite, Mark } from '../../../rules/cite.ts';
import type { Parameter } from '../../../rules/parameter.ts';
import { lab2019, lab2022, lab2024 } from '../../sources.ts';
import { hourlyPay2021, rates2021Mirror, rates2024Union, subsidy2021, subsidy2023 } from '../sources.ts';
import { dated, fromYear2020, type Seen, yearly } from './yearly.ts';

type Years = readonly [number, number, number, number, number, number, number];

const published: Readonly<Record<string, Seen>> = {
  2021: { cite: subsidy2021('satser'), mark: 'S' },
  2023: { cite: subsidy2023('satser'), mark: 'S' },
};

/** The five rates of løntilskud per hour (LAB § 75), regulated by the satsreguleringsprocent (§ 189). */
const subsidies: readonly (readonly [nr: string, years: Years, seen?: Readonly<Record<string, Seen>>])[] = [
  ['1', [29.13, 29.71, 30.07, 30.88, 31.87, 33.02, 34.51]],
  ['2', [51.01, 52.03, 52.65, 54.07, 55.8, 57.81, 60.41]],
  ['3', [81.27, 82.9, 83.89, 86.16, 88.92, 92.12, 96.27], published],
  ['4', [118.04, 120.4, 121.84, 125.13, 129.13, 133.78, 139.8], published],
  ['5', [157.1, 160.24, 162.16, 166.54, 171.87, 178.06, 186.07]],
];

const km = (year: string, oere: number | null, cite: Cite, mark: Mark) => [`${year}-01-01`, oere, cite, mark] as const;

/** What employers are paid, and what people get for transport and expenses. */
export const employerParameters: readonly Parameter[] = [
  ...subsidies.map(([nr, years, seen = {}]) =>
    yearly({
      id: `loentilskud.sats_${nr}`,
      name: { da: `Løntilskud pr. time, sats ${nr}`, en: `Wage subsidy an hour, rate ${nr}` },
      cite: lab2024(`§ 75, stk. 2, nr. ${nr}, jf. § 189`),
      kroner: fromYear2020(...years),
      seen,
    }),
  ),
  yearly({
    id: 'loentilskud.timeloen_offentlig',
    name: { da: 'Timeløn ved offentligt løntilskud', en: 'Hourly pay, public wage subsidy' },
    // Highest dagpenge / 160.33 hours, plus 8 per cent labour market contribution (divided by 0.92).
    cite: lab2024('§ 72, stk. 2, jf. § 189, stk. 2'),
    kroner: fromYear2020(129.37, 130.99, 131.19, 133.75, 138.02, 142.99, 149.43),
    seen: {
      2021: { cite: hourlyPay2021('timeløn'), mark: 'S' },
      2023: { cite: subsidy2023('timeløn'), mark: 'S' },
    },
  }),
  yearly({
    id: 'loentilskud.senior_privat',
    name: { da: 'Løntilskud til seniorer, privat, pr. time', en: 'Wage subsidy for seniors, private, an hour' },
    cite: lab2022('§ 80 c'),
    kroner: { '2021-09-01': 102.9, 2022: 104.13, 2023: 106.94 },
    stated: ['2021-09-01'],
    ends: { on: '2023-07-01', cite: lab2022('§ 80 a, stk. 1') },
  }),
  yearly({
    id: 'loentilskud.senior_offentlig',
    name: { da: 'Løntilskud til seniorer, offentlig, pr. time', en: 'Wage subsidy for seniors, public, an hour' },
    cite: lab2022('§ 80 c'),
    kroner: { '2021-09-01': 140.4, 2022: 142.08, 2023: 145.92 },
    stated: ['2021-09-01'],
    ends: { on: '2023-07-01', cite: lab2022('§ 80 a, stk. 1') },
  }),
  yearly({
    id: 'jobrotation.sats',
    name: { da: 'Jobrotationsydelse pr. time', en: 'Job rotation payment an hour' },
    cite: lab2024('§ 152, stk. 1, jf. § 189'),
    // After 31 January 2026 only for what was granted by then.
    kroner: fromYear2020(193.3, 197.17, 199.54, 204.93, 211.49, 219.1, 228.96),
  }),
  yearly({
    id: 'voksenlaerling.fra_ledighed',
    name: { da: 'Voksenlærling fra ledighed, tilskud pr. time', en: 'Adult apprentice from unemployment, an hour' },
    cite: lab2019('§ 159, stk. 2'),
    kroner: { 2020: 45 },
    stated: ['2020'],
  }),
  yearly({
    id: 'voksenlaerling.fra_beskaeftigelse',
    name: { da: 'Voksenlærling fra arbejde, tilskud pr. time', en: 'Adult apprentice from work, an hour' },
    cite: lab2019('§ 159, stk. 3'),
    kroner: { 2020: 30 },
    stated: ['2020'],
  }),
  // Follows the tax council's rate beyond 120 km; only years in which that rate was seen are known.
  dated('befordring.pr_km', 'oere', 'Befordring pr. km ud over 24 km', 'Transport a km beyond 24 km', [
    km('2020', null, lab2019('§ 175, stk. 2'), 'D'),
    km('2021', 95, rates2021Mirror('befordringsgodtgørelse'), 'S'),
    km('2022', null, lab2022('§ 175, stk. 2'), 'D'),
    km('2023', 110, rates2024Union('kørselsfradrag 2023'), 'S'),
    km('2024', 112, rates2024Union('kørselsfradrag 2024'), 'S'),
    km('2025', null, lab2024('§ 175, stk. 2'), 'D'),
  ]),
  dated('befordring.fri_km', 'times', 'Kilometer uden godtgørelse pr. dag', 'Kilometres without allowance a day', [
    ['2020-01-01', 24, lab2019('§ 175, stk. 1')],
  ]),
  yearly({
    id: 'merudgift.maks',
    name: { da: 'Merudgifter, højst pr. måned', en: 'Extra expenses, at most a month' },
    cite: lab2019('§ 176, stk. 1'),
    kroner: { 2020: 1000 },
    stated: ['2020'],
  }),
];
