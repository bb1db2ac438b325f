import { plainDate } from '../../dates/index.ts';
import type { Parameter } from '../../rules/parameter.ts';
import { lab2019, lab2024 } from '../sources.ts';

/** The numbers of the contact course. */
export const kontaktParameters: readonly Parameter[] = [
  {
    id: 'kontakt.foerste_samtale_uger',
    name: { da: 'Frist for første samtale', en: 'Deadline of the first talk' },
    unit: 'weeks',
    values: [
      { from: plainDate('2020-01-01'), value: 1, cite: lab2019('§ 31, stk. 3'), mark: 'V' },
      { from: plainDate('2024-01-01'), value: 1, cite: lab2024('§ 31, stk. 5'), mark: 'V' },
    ],
  },
];
