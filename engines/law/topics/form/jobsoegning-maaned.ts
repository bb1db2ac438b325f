import {
  all,
  atLeast,
  count,
  day,
  equal,
  monthEnd,
  monthStart,
  onOrAfter,
  onOrBefore,
  plusMonths,
  today,
  unbrokenSince,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { las2023, las2024 } from '../sources.ts';
import { onHelp } from './jobsoegning-2020.ts';
import { w } from './words.ts';

const benefitSince = unbrokenSince(
  'ydelse',
  { value: ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse', 'selvforsoergelses_og_hjemrejseydelse'] },
  'any-gap',
);

const lastMonth = plusMonths(monthStart(today), -1);

/** The monthly log from 1 April 2022 to 31 December 2023. */
export const eachMonth: Rule = {
  id: 'form.jobsoegning.joblog_maaned',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: w('Joblog hver måned', 'Log each month'),
  citizen: w('Skriv mindst én ting i joblog senest {due}.', 'Enter at least one thing in the log by {due}.'),
  lawyer: w(
    'I perioden 1. april 2022 - 31. december 2023 registrerer jobparate og åbenlyst uddannelsesparate jobsøgning i joblog i hver hele kalendermåned.',
    'From 1 April 2022 to 31 December 2023 they enter job search in each whole calendar month.',
  ),
  cites: [las2023('§ 13 a, stk. 4'), las2024('§ 13 a, stk. 4')],
  mark: 'V',
  when: all(onHelp, onOrAfter(today, day('2022-04-01')), onOrBefore(benefitSince, monthStart(today))),
  done: atLeast(count('joblog', { from: monthStart(today) }), 1),
  due: monthEnd(today),
};

export const called: Rule = {
  id: 'form.jobsoegning.indkald_efter_maaned',
  kind: 'duty',
  subject: 'person',
  bearer: 'kommune',
  name: w('Samtale efter en måned uden joblog', 'Talk after a month without a log'),
  citizen: w(
    'Din joblog var tom i sidste måned. Derfor får du en tid til en samtale.',
    'The municipality summons you because your log was empty last month.',
  ),
  lawyer: w(
    'Konstaterer kommunen, at der ikke er registreret jobsøgning i en hel kalendermåned, indkalder den til en jobsamtale hurtigst muligt efter månedens udløb.',
    'When nothing was entered in a whole calendar month the municipality summons as soon as possible after it.',
  ),
  cites: [las2023('§ 13 a, stk. 4')],
  mark: 'V',
  when: all(
    onHelp,
    onOrAfter(today, day('2022-05-01')),
    onOrBefore(benefitSince, lastMonth),
    equal(count('joblog', { from: lastMonth, until: monthStart(today) }), 0),
  ),
  done: atLeast(count('indkaldelse', { from: monthStart(today) }), 1),
};
