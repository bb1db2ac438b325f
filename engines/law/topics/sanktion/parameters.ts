import { plainDate } from '../../dates/index.ts';
import type { Mark } from '../../rules/cite.ts';
import type { DatedValue, Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import {
  alf2024,
  las2021,
  las2023,
  las2024,
  las2025,
  raadighed2023,
  raadighed2026,
  selvforskyldt2026,
} from '../sources.ts';

type Value = readonly [from: string, value: number | null, cite: DatedValue['cite'], mark: Mark];

function parameter(id: string, da: string, en: string, unit: Unit, ...values: readonly [Value, ...Value[]]): Parameter {
  const [first, ...rest] = values.map(([from, value, cite, mark]) => ({ from: plainDate(from), value, cite, mark }));
  if (first === undefined) throw new Error(id);
  return { id: `sanktion.${id}`, name: { da, en }, unit, values: [first, ...rest] };
}

const kroner = (amount: number) => amount * 100;

/** Numbers of availability and sanctions that no other topic holds. The rates of § 35 are with the topic `penge`. */
export const sanktionParameters: readonly Parameter[] = [
  // 11,423 kr. (2019) and, from the reform, 12,064 kr. (2024), regulated each year by § 109.
  parameter(
    'graense_42',
    'Grænse mellem § 42 og § 43',
    'Limit between § 42 and § 43',
    'oere',
    ['2020-01-01', kroner(11_554), las2021('§ 42, stk. 1'), 'D'],
    ['2021-01-01', kroner(11_698), las2021('§ 42, stk. 1'), 'D'],
    ['2022-01-01', kroner(11_716), las2021('§ 42, stk. 1'), 'D'],
    ['2023-01-01', kroner(11_944), las2023('§ 42, stk. 1'), 'D'],
    ['2024-01-01', kroner(12_326), las2024('§ 42, stk. 1'), 'D'],
    ['2025-01-01', kroner(12_770), las2024('§ 42, stk. 1'), 'D'],
    ['2025-07-01', kroner(12_498), las2025('§ 42, stk. 1'), 'D'],
    ['2026-01-01', kroner(13_060), las2025('§ 42, stk. 1'), 'D'],
  ),
  parameter(
    'karantaene_fuldtid',
    'Karantæne, fuldtid',
    'Quarantine, full time',
    'hours',
    ['2020-01-01', 111, alf2024('§ 63, stk. 4'), 'D'],
    ['2026-02-01', 111, selvforskyldt2026('§ 24, stk. 2'), 'V'],
  ),
  parameter(
    'karantaene_deltid',
    'Karantæne, deltid',
    'Quarantine, part time',
    'hours',
    ['2020-01-01', 90, alf2024('§ 63, stk. 4'), 'D'],
    ['2026-02-01', 90, selvforskyldt2026('§ 24, stk. 3'), 'V'],
  ),
  parameter(
    'karantaene_timer_fuldtid',
    'Løntimer, der udstår karantæne, fuldtid',
    'Hours that end the quarantine, full time',
    'hours',
    ['2026-02-01', 185, selvforskyldt2026('§ 26, stk. 3'), 'V'],
  ),
  parameter(
    'karantaene_timer_deltid',
    'Løntimer, der udstår karantæne, deltid',
    'Hours that end the quarantine, part time',
    'hours',
    ['2026-02-01', 150, selvforskyldt2026('§ 26, stk. 3'), 'V'],
  ),
  parameter('arbejdskrav_fuldtid', 'Arbejdskrav, fuldtid', 'Work requirement, full time', 'hours', [
    '2020-01-01',
    300,
    alf2024('§ 63, stk. 4'),
    'V',
  ]),
  parameter('arbejdskrav_deltid', 'Arbejdskrav, deltid', 'Work requirement, part time', 'hours', [
    '2020-01-01',
    150,
    alf2024('§ 63, stk. 4'),
    'V',
  ]),
  parameter(
    'transport_timer',
    'Daglig transport',
    'Daily travel',
    'hours',
    ['2024-01-01', 3, raadighed2023('§ 9, stk. 1'), 'V'],
    ['2026-02-01', 3, raadighed2026('§ 9, stk. 1'), 'V'],
  ),
];
