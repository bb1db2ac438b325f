import { plainDate } from '../dates/index.ts';
import type { PackHead } from './pack.ts';

/** The versions of the law, in order of time. */
export const packHeads: readonly PackHead[] = [
  pack('lab-2020', '2020-01-01', 'Den nye beskæftigelseslov', 'The new employment act', 'Lov nr. 548 af 7. maj 2019'),
  pack(
    'uddannelse-2020',
    '2020-08-01',
    'Uddannelsesløft på flere vilkår',
    'Education lift on more terms',
    'LBK nr. 701 af 22. maj 2022, §§ 55, stk. 4, 96 og 97 a',
    'D',
  ),
  pack(
    'selvbooking-2021',
    '2021-01-01',
    'Selvbooking for alle grupper',
    'Self-booking for all groups',
    'Lov nr. 548 af 7. maj 2019, § 34, stk. 3; BEK nr. 2006 af 2020',
  ),
  pack(
    'ung-2022',
    '2022-01-01',
    'Friere samtaleform og færre tilbud til unge',
    'Freer form of talks, fewer offers to the young',
    'Lov nr. 2588-2590 af 28. december 2021',
  ),
  pack(
    'lab-2023',
    '2023-03-22',
    'Borgeren vælger samtaleform; øvrig vejledning tæller ikke',
    'The citizen chooses the form; other guidance does not count',
    'Lov nr. 295 af 20. marts 2023',
  ),
  pack(
    'uddannelse110-2023',
    '2023-07-01',
    'Uddannelsesløft med 110 procent',
    'Education lift at 110 per cent',
    'Lov nr. 727 af 13. juni 2023',
    'S',
  ),
  pack(
    'lab-2024',
    '2024-01-01',
    'A-kassen har de første tre måneder',
    'The fund has the first three months',
    'Lov nr. 727 af 13. juni 2023; LBK nr. 280 af 1. marts 2024',
  ),
  pack(
    'lab-2025a',
    '2025-01-01',
    'Arbejdspligt; enklere sygedagpenge',
    'Work duty; simpler sickness benefit',
    'Lov nr. 1654 og 1657 af 30. december 2024',
  ),
  pack(
    'kth-2025b',
    '2025-07-01',
    'Kontanthjælpsreformen',
    'The cash benefit reform',
    'Lov nr. 1655 af 30. december 2024',
  ),
  pack(
    'ovo-2026',
    '2026-01-01',
    'Loft over øvrig vejledning og mentor',
    'Ceiling on other guidance and mentors',
    'Lov nr. 1749 af 29. december 2025',
  ),
  pack(
    'reform-1a',
    '2026-02-01',
    'Reformen, første del',
    'The reform, first part',
    'Lov nr. 1750 af 29. december 2025',
  ),
  pack(
    'reform-1b',
    '2026-07-01',
    'Reformen: friere kontaktforløb og tilbud',
    'The reform: freer talks and offers',
    'Lov nr. 1750 af 29. december 2025',
  ),
];

function pack(
  id: string,
  from: string,
  da: string,
  en: string,
  legalBasis: string,
  mark: 'V' | 'S' | 'D' = 'V',
): PackHead {
  return { id, from: plainDate(from), title: { da, en }, legalBasis, mark };
}
