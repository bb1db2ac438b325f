import type { Words } from '../../../facts/shape.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Parameter } from '../../../rules/parameter.ts';
import { act1655of2024, las2024 } from '../../sources.ts';
import {
  ministry2020,
  ministry2021,
  ministry2023,
  ministry2023Education,
  transition2020,
  transition2021,
} from '../sources.ts';
import { fromYear2020, type Seen, yearly } from './yearly.ts';

type Years = readonly [number, number, number, number, number, number];

const ends = { on: '2025-07-01', cite: act1655of2024('§ 1') };

function old(id: string, name: Words, cite: Cite, years: Years, seen: Readonly<Record<string, Seen>> = {}): Parameter {
  return yearly({ id, name, cite, kroner: fromYear2020(...years), seen, ends });
}

const cash = (paragraph: string): Readonly<Record<string, Seen>> => ({
  2021: { cite: ministry2021(paragraph), mark: 'V' },
  2023: { cite: ministry2023(paragraph), mark: 'V' },
});
const education = (paragraph: string): Readonly<Record<string, Seen>> => ({
  2020: { cite: ministry2020(paragraph), mark: 'V' },
  2023: { cite: ministry2023Education(paragraph), mark: 'V' },
});
const transition: Readonly<Record<string, Seen>> = {
  2020: { cite: transition2020('overgangsydelse'), mark: 'S' },
  2021: { cite: transition2021('overgangsydelse'), mark: 'S' },
};

const rate = (id: string, da: string, en: string, nr: string, years: Years) =>
  old(`kontanthjaelp.${id}`, { da, en }, las2024(nr), years, cash(nr));
const learn = (id: string, da: string, en: string, nr: string, years: Years) =>
  old(`uddannelseshjaelp.${id}`, { da, en }, las2024(nr), years, education(nr));
const move = (id: string, da: string, en: string, nr: string, years: Years) =>
  old(`overgangsydelse.${id}`, { da, en }, las2024(nr), years, transition);

/** Kontanthjælp, uddannelseshjælp and overgangsydelse until 30 June 2025 (LAS §§ 22-25, regulated by § 109). */
export const kontanthjaelp2020Parameters: readonly Parameter[] = [
  rate(
    'fyldt_30_forsoerger',
    'Fyldt 30 år, forsørger',
    'Aged 30, provider',
    '§ 25, stk. 2, nr. 1',
    [15355, 15547, 15570, 15874, 16382, 16972],
  ),
  rate(
    'fyldt_30',
    'Fyldt 30 år, andre',
    'Aged 30, others',
    '§ 25, stk. 2, nr. 2',
    [11554, 11698, 11716, 11944, 12326, 12770],
  ),
  rate(
    'enlig_forsoerger_under_30',
    'Under 30 år, enlig forsørger',
    'Under 30, single provider',
    '§ 25, stk. 3, nr. 1',
    [14677, 14860, 14882, 15172, 15658, 16222],
  ),
  rate(
    'forsoerger_under_30',
    'Under 30 år, forsørger',
    'Under 30, provider',
    '§ 25, stk. 3, nr. 2',
    [10268, 10396, 10412, 10615, 10955, 11349],
  ),
  rate(
    'udeboende_under_30',
    'Under 30 år, udeboende',
    'Under 30, not at home',
    '§ 25, stk. 3, nr. 6 og 8',
    [7448, 7541, 7552, 7699, 7945, 8231],
  ),
  rate(
    'hjemmeboende_under_30',
    'Under 30 år, hjemmeboende',
    'Under 30, at home',
    '§ 25, stk. 3, nr. 7 og 9',
    [3594, 3639, 3644, 3715, 3834, 3972],
  ),
  ...(
    [
      ['1', [678, 686, 687, 700, 722, 748]],
      ['2', [5087, 5151, 5159, 5260, 5428, 5623]],
      ['3', [4108, 4159, 4165, 4246, 4382, 4540]],
      ['4', [7962, 8062, 8074, 8231, 8494, 8800]],
    ] as const
  ).map(([nr, years]) =>
    old(
      `kontanthjaelp.aktivitetstillaeg_${nr}`,
      { da: `Aktivitetstillæg til kontanthjælp, nr. ${nr}`, en: `Activity supplement to kontanthjælp, no. ${nr}` },
      las2024(`§ 25, stk. 9, nr. ${nr}`),
      years,
      { 2023: { cite: ministry2023(`§ 25, stk. 9, nr. ${nr}`), mark: 'V' } },
    ),
  ),
  learn(
    'enlig_forsoerger',
    'Enlig forsørger',
    'Single provider',
    '§ 23, stk. 2, nr. 1',
    [12663, 12821, 12840, 13090, 13509, 13995],
  ),
  learn('forsoerger', 'Forsørger', 'Provider', '§ 23, stk. 2, nr. 2', [8862, 8973, 8986, 9161, 9454, 9794]),
  learn('udeboende', 'Udeboende', 'Not at home', '§ 23, stk. 2, nr. 6 og 8', [6331, 6410, 6420, 6545, 6754, 6997]),
  learn('hjemmeboende', 'Hjemmeboende', 'At home', '§ 23, stk. 2, nr. 7 og 9', [2728, 2762, 2766, 2820, 2910, 3015]),
  ...(
    [
      ['1', [2693, 2727, 2731, 2784, 2873, 2976]],
      ['2', [6494, 6575, 6585, 6713, 6928, 7177]],
      ['3', [5223, 5288, 5296, 5399, 5572, 5773]],
      ['4', [8826, 8936, 8949, 9124, 9416, 9755]],
      ['5', [1116, 1130, 1132, 1154, 1191, 1234]],
      ['6', [865, 876, 877, 894, 923, 956]],
    ] as const
  ).map(([nr, years]) =>
    learn(
      `aktivitetstillaeg_${nr}`,
      `Aktivitetstillæg, nr. ${nr}`,
      `Activity supplement, no. ${nr}`,
      `§ 24, stk. 3, nr. ${nr}`,
      years,
    ),
  ),
  move(
    'enlig_forsoerger',
    'Enlig forsørger',
    'Single provider',
    '§ 22, stk. 2, nr. 1',
    [12283, 12437, 12456, 12699, 13105, 13577],
  ),
  move('forsoerger', 'Forsørger', 'Provider', '§ 22, stk. 2, nr. 2', [8596, 8703, 8716, 8886, 9170, 9500]),
  move(
    'andre',
    'Fyldt 30 år eller udeboende',
    'Aged 30 or not at home',
    '§ 22, stk. 2, nr. 3',
    [6142, 6219, 6228, 6349, 6552, 6788],
  ),
  move(
    'hjemmeboende',
    'Under 30 år, hjemmeboende',
    'Under 30, at home',
    '§ 22, stk. 2, nr. 4',
    [2646, 2679, 2683, 2735, 2823, 2925],
  ),
  ...(
    [
      ['1', [1054, 1067, 1069, 1090, 1125, 1166]],
      ['2', [526, 533, 534, 544, 561, 581]],
    ] as const
  ).map(([nr, years]) =>
    old(
      `timekrav_225.nedsaettelse_${nr}`,
      { da: `Nedsættelse efter 225-timersreglen, nr. ${nr}`, en: `Reduction by the 225-hour rule, no. ${nr}` },
      las2024(`§ 13 g, stk. 1, nr. ${nr}`),
      years,
    ),
  ),
];
