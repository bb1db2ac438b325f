import { plainDate } from '../../dates/index.ts';
import type { Cite } from '../../rules/cite.ts';
import type { Parameter } from '../../rules/parameter.ts';
import type { Unit } from '../../rules/rule.ts';
import { lab2019, lab2022, labOrder2019, raadighed2023 } from '../sources.ts';

/** Deadlines of the topic. Each stands unchanged from its first day. */
export const formParameters: readonly Parameter[] = [
  one(
    'form.bookingfrist_dage',
    'Mindste frist for at booke',
    'Least time for booking',
    'days',
    8,
    labOrder2019('§ 44, stk. 1'),
  ),
  one(
    'form.samtale_efter_frist_uger',
    'Samtalen efter bookingfristen',
    'Talk after the booking deadline',
    'weeks',
    1,
    labOrder2019('§ 44, stk. 1'),
  ),
  one(
    'form.gentilmelding_dage',
    'Samtale efter gentilmelding',
    'Talk after new registration',
    'days',
    10,
    labOrder2019('§ 30, stk. 3'),
  ),
  one(
    'form.gentilmelding_maaneder',
    'Tid uden tilmelding, der fritager',
    'Time off the register that frees',
    'months',
    3,
    labOrder2019('§ 30, stk. 3'),
  ),
  one(
    'form.tilmelding_uger',
    'Tilmelding, åbenlyst uddannelsesparate',
    'Registration, plainly ready',
    'weeks',
    1,
    lab2019('§ 19, stk. 3'),
  ),
  one(
    'form.bevilling_hverdage',
    'Besked om bevilling',
    'Message on the grant',
    'days',
    15,
    labOrder2019('§ 23, stk. 1'),
  ),
  one('form.cv_uger_dagpenge', 'Cv, dagpenge', 'CV, dagpenge', 'weeks', 2, lab2019('§ 23, stk. 1, nr. 1')),
  one(
    'form.cv_uger',
    'Cv, andre med frist',
    'CV, others with a deadline',
    'weeks',
    3,
    lab2019('§ 23, stk. 1, nr. 2-4'),
  ),
  one('form.cv_kontrol_uger', 'A-kassens kontrol af cv', 'The check of the CV', 'weeks', 2, lab2019('§ 25, stk. 1')),
  one('form.cv_nylig_afmelding_maaneder', 'Nylig afmelding', 'Recent removal', 'months', 3, lab2019('§ 25, stk. 1')),
  one(
    'form.studiestart_maaneder',
    'Studiestart efter ydelsens ophør',
    'Start of studies after the benefit',
    'months',
    1,
    lab2019('§ 30, stk. 8'),
  ),
  one(
    'form.frafald_maaneder',
    'Frafald efter studiestart',
    'Dropping out after the start',
    'months',
    6,
    lab2022('§ 30, stk. 9'),
    '2022-01-01',
  ),
  one(
    'form.krav_uger',
    'Krav til jobsøgning fra a-kassen',
    'Demands on job search by the fund',
    'weeks',
    2,
    raadighed2023('§ 14, stk. 12'),
    '2024-01-01',
  ),
  one(
    'form.arbejdsfordeling_uger',
    'Arbejdsfordeling uden jobsøgning',
    'Work sharing without job search',
    'weeks',
    6,
    lab2019('§ 106, stk. 2'),
  ),
  one(
    'form.syg_med_dagpenge_dage',
    'Syg med dagpenge',
    'Sick on dagpenge',
    'days',
    14,
    raadighed2023('§ 21, stk. 1'),
    '2024-01-01',
  ),
];

function one(
  id: string,
  da: string,
  en: string,
  unit: Unit,
  value: number,
  cite: Cite,
  from = '2020-01-01',
): Parameter {
  return { id, name: { da, en }, unit, values: [{ from: plainDate(from), value, cite, mark: 'V' }] };
}
