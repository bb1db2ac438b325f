import type { Parameter } from '../../../rules/parameter.ts';
import { las2021, las2025 } from '../../sources.ts';
import { answer621, ministry2023 } from '../sources.ts';
import { yearly } from './yearly.ts';

const first = las2021('§ 35, stk. 4, jf. § 109, stk. 4');
const second = las2025('§ 35, stk. 4, jf. § 109, stk. 4');
const answered = { cite: answer621('tabel 1.1'), mark: 'V' } as const;
const fromReform = { cite: second, mark: 'D' } as const;

type Amounts = Readonly<Record<string, number | null>>;

function limit(nr: 1 | 2 | 3, kroner: Amounts, published = false): Parameter {
  return yearly({
    id: `sanktion.graense_${nr}`,
    name: { da: `Sanktioner: ydelsesgrænse ${nr}`, en: `Sanctions: limit ${nr} of the benefit` },
    cite: first,
    kroner,
    seen: {
      2021: answered,
      ...(published ? { 2023: { cite: ministry2023('§ 35, stk. 4'), mark: 'V' } as const } : {}),
      '2025-07-01': fromReform,
      2026: fromReform,
    },
  });
}

function rate(nr: 1 | 2 | 3 | 4, kroner: Amounts): Parameter {
  return yearly({
    id: `sanktion.sats_${nr}`,
    name: { da: `Sanktionssats ${nr} pr. dag`, en: `Sanction rate ${nr} a day` },
    cite: first,
    kroner,
    seen: { 2021: answered, '2025-07-01': fromReform, 2026: fromReform },
  });
}

/**
 * The four sanction rates and the limits of the benefit between them. Rates are rounded to the nearest 50 kr. Whether the rounded or
 * the unrounded rate is carried on decides the fourth rate of the first half of 2025 (750 or 800 kr.) and two rates of 2026 (450 or
 * 500, 800 or 750 kr.). No table was seen: they are not known.
 */
export const sanctionParameters: readonly Parameter[] = [
  limit(
    1,
    {
      2020: 5563,
      2021: 5633,
      2022: 5641,
      2023: 5751,
      2024: 5935,
      2025: 6149,
      '2025-07-01': 6789,
      2026: 7095,
      2027: null,
    },
    true,
  ),
  limit(2, {
    2020: 9812,
    2021: 9935,
    2022: 9950,
    2023: 10144,
    2024: 10469,
    2025: 10846,
    '2025-07-01': 9989,
    2026: 10439,
    2027: null,
  }),
  limit(3, {
    2020: 13352,
    2021: 13519,
    2022: 13539,
    2023: 13803,
    2024: 14245,
    2025: 14758,
    '2025-07-01': 14217,
    2026: 14857,
    2027: null,
  }),
  rate(1, {
    2020: 200,
    2021: 200,
    2022: 200,
    2023: 200,
    2024: 200,
    2025: 200,
    '2025-07-01': 200,
    2026: 200,
    2027: null,
  }),
  rate(2, { 2020: 400, 2021: 400, 2022: 400, 2023: 400, 2024: 400, 2025: 400, '2025-07-01': 450, 2026: null }),
  rate(3, {
    2020: 600,
    2021: 600,
    2022: 600,
    2023: 600,
    2024: 600,
    2025: 600,
    '2025-07-01': 600,
    2026: 650,
    2027: null,
  }),
  rate(4, { 2020: 700, 2021: 700, 2022: 700, 2023: 700, 2024: 700, 2025: null, '2025-07-01': 750, 2026: null }),
];
