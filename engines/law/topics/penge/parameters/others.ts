import type { Words } from '../../../facts/shape.ts';
import type { Cite } from '../../../rules/cite.ts';
import type { Parameter } from '../../../rules/parameter.ts';
import { lab2024, las2024, las2025 } from '../../sources.ts';
import { ministry2023, rates2022Union, rates2024Union } from '../sources.ts';
import { dated, fromYear2020, yearly } from './yearly.ts';

const provider = [15355, 15547, 15570, 15874, 16382, 16972, 17736] as const;
const other = [11554, 11698, 11716, 11944, 12326, 12770, 13345] as const;
const home = [3594, 3639, 3644, 3715, 3834, 3972, 4151] as const;

function same(id: string, name: Words, cite: Cite, years: readonly number[], stated = true): Parameter {
  return yearly({
    id,
    name,
    cite,
    kroner: fromYear2020(...years),
    stated: stated ? ['2024'] : [],
    seen: { 2023: { cite: ministry2023('samme beløb som § 25'), mark: 'V' } },
  });
}

/** Ressourceforløbsydelse, ledighedsydelse, revalideringsydelse, fleksløntilskud: the levels of 2024 stand in LBK 1004/2025. */
export const otherParameters: readonly Parameter[] = [
  same(
    'ressourceforloebsydelse.forsoerger',
    { da: 'Ressourceforløbsydelse, forsørger', en: 'Ressourceforløbsydelse, provider' },
    las2025('§ 68, stk. 2, nr. 1, og § 69 j, stk. 2, nr. 1'),
    provider,
  ),
  same(
    'ressourceforloebsydelse.andre',
    { da: 'Ressourceforløbsydelse, andre', en: 'Ressourceforløbsydelse, others' },
    las2025('§ 68, stk. 2, nr. 2, og § 69 j, stk. 2, nr. 2'),
    other,
  ),
  same(
    'ressourceforloebsydelse.hjemmeboende',
    { da: 'Ressourceforløbsydelse, hjemmeboende under 25 år', en: 'Ressourceforløbsydelse, at home under 25' },
    las2025('§ 68, stk. 2, nr. 3, og § 69 j, stk. 2, nr. 3'),
    home,
  ),
  same(
    'ledighedsydelse.reduceret_forsoerger',
    { da: 'Ledighedsydelse, lav sats, forsørger', en: 'Ledighedsydelse, low rate, provider' },
    las2025('§ 74 a, stk. 3, nr. 1'),
    provider,
  ),
  same(
    'ledighedsydelse.reduceret',
    { da: 'Ledighedsydelse, lav sats, andre', en: 'Ledighedsydelse, low rate, others' },
    las2025('§ 74 a, stk. 3, nr. 2'),
    other,
  ),
  dated('ledighedsydelse.fuld_pct', 'percent', 'Ledighedsydelse, fuld sats', 'Ledighedsydelse, full rate', [
    ['2020-01-01', 89, las2024('§ 74 a, stk. 2')],
    ['2025-07-01', 89, las2025('§ 74 a, stk. 2')],
  ]),
  dated('fleksloentilskud.pct', 'percent', 'Fleksløntilskud regnes af', 'Fleksløntilskud is reckoned from', [
    ['2020-01-01', 98, lab2024('§ 123, stk. 1')],
  ]),
  yearly({
    id: 'revalideringsydelse.sats',
    name: { da: 'Revalideringsydelse, fyldt 30 år', en: 'Revalideringsydelse from 30' },
    cite: las2025('§ 71, stk. 1'),
    kroner: fromYear2020(19095, 19334, 19363, 19741, 20373, 21106, 22056),
    seen: {
      2022: { cite: rates2022Union('revalideringsydelse'), mark: 'S' },
      2024: { cite: rates2024Union('revalideringsydelse'), mark: 'S' },
    },
  }),
];
