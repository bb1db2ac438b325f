import type { Words } from '../../../facts/shape.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Parameter } from '../../../rules/parameter.ts';
import { las2024, las2025 } from '../../sources.ts';
import { rates2025Supplements } from '../sources.ts';
import { dated, yearly } from './yearly.ts';

/** An amount of the reform: stated in the level of 2024, first in force on 1 July 2025 with the amount of 2025. */
function reform(
  id: string,
  name: Words,
  cite: Cite,
  [of2025, of2026]: readonly [of2025: number, of2026: number],
  seen = false,
): Parameter {
  return yearly({
    id: `kontanthjaelp.${id}`,
    name,
    cite,
    kroner: { '2025-07-01': of2025, 2026: of2026, 2027: null },
    seen: seen ? { '2025-07-01': { cite: rates2025Supplements('tillæg'), mark: 'S' } } : {},
  });
}

/** Kontanthjælp from 1 July 2025 (LAS §§ 14, 16-20, 31 and 86, regulated by § 109). */
export const kontanthjaelpParameters: readonly Parameter[] = [
  reform('grundsats', { da: 'Grundsats', en: 'Basic rate' }, las2025('§ 16, stk. 1, nr. 1'), [7205, 7529]),
  reform('forhoejet', { da: 'Forhøjet sats', en: 'Higher rate' }, las2025('§ 16, stk. 1, nr. 2'), [12498, 13060]),
  reform(
    'hjemmeboende',
    { da: 'Sats til hjemmeboende', en: 'Rate at home' },
    las2025('§ 16, stk. 1, nr. 3'),
    [2925, 3057],
  ),
  reform('mindstesats', { da: 'Mindstesats', en: 'Minimum rate' }, las2025('§ 16, stk. 2, nr. 1'), [6789, 7095]),
  reform('boernetillaeg', { da: 'Børnetillæg', en: 'Child supplement' }, las2025('§ 17, stk. 1'), [2784, 2909], true),
  reform(
    'enlig_forsoerger',
    { da: 'Tillæg til enlig forsørger', en: 'Supplement, single provider' },
    las2025('§ 18, stk. 1'),
    [1638, 1712],
    true,
  ),
  reform('enlig', { da: 'Tillæg til enlig', en: 'Supplement, single' }, las2025('§ 18, stk. 3'), [1092, 1141], true),
  reform(
    'ungetillaeg_under_25',
    { da: 'Særligt ungetillæg, under 25 år uden børn', en: 'Special youth supplement under 25, no child' },
    las2025('§ 19, stk. 3, nr. 1'),
    [1036, 1083],
    true,
  ),
  reform(
    'ungetillaeg_fra_25',
    { da: 'Særligt ungetillæg, 25-29 år eller med børn', en: 'Special youth supplement 25-29 or with child' },
    las2025('§ 19, stk. 3, nr. 2-3'),
    [2590, 2707],
    true,
  ),
  reform(
    'fribeloeb',
    { da: 'Fribeløb pr. måned', en: 'Disregarded earnings' },
    las2025('§ 31, stk. 2, nr. 2'),
    [5200, 5400],
  ),
  reform(
    'fribeloeb_forhoejet',
    { da: 'Fribeløb pr. måned ved forhøjet sats', en: 'Disregarded earnings, higher rate' },
    las2025('§ 31, stk. 2, nr. 1'),
    [2600, 2700],
  ),
  reform(
    'indkomstloft',
    { da: 'Indkomstloft', en: 'Ceiling of income' },
    las2025('§ 31, stk. 5, nr. 2'),
    [17928, 18735],
  ),
  reform(
    'indkomstloft_forhoejet',
    { da: 'Indkomstloft ved forhøjet sats', en: 'Ceiling of income, higher rate' },
    las2025('§ 31, stk. 5, nr. 1'),
    [21092, 22041],
  ),
  yearly({
    id: 'kontanthjaelp.fritidstillaeg',
    name: { da: 'Fritidstillæg pr. barn pr. måned', en: 'Leisure supplement per child a month' },
    cite: las2025('§ 86, stk. 2'),
    // 2026 is 450 or 500 kr.: it depends on whether the rounded amount is carried on, and no table was seen.
    kroner: { '2025-07-01': 450, 2026: null },
  }),
  yearly({
    id: 'kontanthjaelp.tilpasningstillaeg',
    name: { da: 'Midlertidigt tilpasningstillæg', en: 'Temporary adjustment supplement' },
    cite: las2025('§ 20, stk. 1'),
    kroner: { '2025-07-01': 2000 },
    stated: ['2025-07-01'],
    ends: { on: '2027-07-01', cite: las2025('§ 20, stk. 1') },
  }),
  dated('kontanthjaelp.procentfradrag', 'percent', 'Procentfradrag', 'Share of earnings kept', [
    ['2025-07-01', 35, las2025('§ 31, stk. 4')],
  ]),
  yearly({
    id: 'kontanthjaelp.formue',
    name: { da: 'Formue, der ses bort fra, pr. person', en: 'Wealth disregarded, per person' },
    cite: las2025('§ 14, stk. 1'),
    kroner: { 2020: 10000, '2025-07-01': 15500, 2026: 16200, 2027: null },
    seen: { 2020: { cite: las2024('§ 14, stk. 1'), mark: 'V' } },
  }),
];
