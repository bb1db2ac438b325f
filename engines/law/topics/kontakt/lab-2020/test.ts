import {
  all,
  any,
  ask,
  choose,
  concept,
  has,
  is,
  measure,
  not,
  param,
  plusMonths,
  required,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import {
  labOrder2019,
  labOrder2020,
  labOrder2021,
  labOrder2023,
  las2021,
  las2023,
  las2024,
  las2025,
} from '../../sources.ts';
import { rule } from '../talks.ts';

/** Whether somebody has finished a youth education; a foreign one that was never assessed must be judged. */
const youthEducated = all(
  required('uddannelse'),
  any(
    is(
      'uddannelse.niveau',
      'gymnasial',
      'erhvervsuddannelse',
      'kort_videregaaende',
      'mellemlang_videregaaende',
      'bachelor',
      'lang_videregaaende',
      'ph_d',
    ),
    all(is('uddannelse.niveau', 'udenlandsk_uden_vurdering'), ask('kontakt.har_ungdomsuddannelse')),
  ),
);
const youngOnHelp = any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat'));
const orderCircle = concept('gruppe.unge_dagpenge');
const tested = has('faerdighedstest');
const mustBeTested = all(any(youngOnHelp, orderCircle), not(youthEducated));
const entitled = any(
  concept('gruppe.dagpenge'),
  concept('gruppe.kontanthjaelp'),
  concept('gruppe.sygedagpenge'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.ledighedsydelse'),
  concept('gruppe.revalidering'),
  concept('gruppe.under_18'),
);

const duty = (when: Bool, cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.test.kommune',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Test i læsning, skrivning og regning', en: 'Literacy and numeracy test' },
    citizen: {
      da: 'Du får en test i at læse, skrive og regne. Den viser, om et kursus kan hjælpe dig.',
      en: 'You have a test in reading, writing and numeracy. It shows whether a course can help you.',
    },
    lawyer: {
      da: 'Uden ungdomsuddannelse testes dagpengemodtagere i målgruppen for et uddannelsespålæg senest efter 1 måneds sammenlagt ledighed og nr. 4-5 senest 1 måned efter første henvendelse, med Børne- og Undervisningsministeriets obligatoriske test.',
      en: 'Without a youth education, dagpenge recipients in the circle for an uddannelsespålæg are tested by one month of summed unemployment and nr. 4-5 by one month from first contact, with the ministry’s test.',
    },
    cites,
    mark: 'V',
    when,
    done: tested,
    due: choose(
      [[concept('gruppe.dagpenge'), measure('ledighed.1_maaneder')]],
      plusMonths(value('foerste_henvendelse'), param('kontakt.test_maaneder')),
    ),
  });

const right = (when: Bool, cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.test.ret',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Ret til test', en: 'Right to a test' },
    citizen: {
      da: 'Du kan få en test i at læse, skrive og regne, hvis du vil. Du aftaler tid og sted med kommunen.',
      en: 'You can have a test in reading, writing and numeracy if you wish. You agree on time and place with the municipality.',
    },
    lawyer: {
      da: 'Nr. 1-8, nr. 9 på ledighedsydelse, nr. 10 og 13 har ret til en læse-, skrive- og regnetest, medmindre kommunen vurderer, at der åbenlyst ikke er behov. Tid og sted aftales. Bruger en kontanthjælpsmodtager retten, er der pligt til at deltage.',
      en: 'Nr. 1-8, nr. 9 on ledighedsydelse, nr. 10 and 13 have a right to the test unless the municipality finds that it is plainly not needed. Time and place are agreed. Who uses the right on cash benefit must take part.',
    },
    cites,
    mark: 'V',
    when,
  });

const own = (when: Bool, cites: Rule['cites']): Rule =>
  rule({
    id: 'kontakt.test.borger',
    kind: 'duty',
    bearer: 'borger',
    name: { da: 'Tag testen i læsning, skrivning og regning', en: 'Take the literacy and numeracy test' },
    citizen: {
      da: 'Du skal tage en test i at læse, skrive og regne. Den hører med til at få hjælpen.',
      en: 'You must take a test in reading, writing and numeracy. It belongs to getting the help.',
    },
    lawyer: {
      da: 'Uden ungdomsuddannelse er det en betingelse for hjælpen, at personen under 30 år uden erhvervskompetencegivende uddannelse deltager i en læse-, skrive- og regnetest (fra 1. juli 2025: medmindre personen er omfattet af arbejdspligten).',
      en: 'Without a youth education it is a condition of the help that the person under 30 without vocational education takes the test (from 1 July 2025: unless under the work duty).',
    },
    cites,
    mark: 'V',
    when,
    done: tested,
    groupOnly: true,
  });

const notPlainlyNeedless = not(yes('faerdighedstest_unoedvendig'));

export const test2020: readonly Rule[] = [
  duty(mustBeTested, [labOrder2019('§ 48, stk. 3'), labOrder2020('§ 48, stk. 2')]),
  // BEK 1180/2019 leaves the circle for an uddannelsespålæg with a youth education out of the right.
  right(all(entitled, not(mustBeTested), not(all(orderCircle, youthEducated)), notPlainlyNeedless), [
    labOrder2019('§ 48, stk. 1-2'),
  ]),
  own(all(youngOnHelp, not(youthEducated)), [
    las2021('§ 13, stk. 5'),
    las2023('§ 13, stk. 5'),
    las2024('§ 13, stk. 5'),
  ]),
];

export const test2021: readonly Rule[] = [
  duty(mustBeTested, [labOrder2020('§ 48, stk. 2'), labOrder2021('§ 48, stk. 2'), labOrder2023('§ 48, stk. 2')]),
  right(all(entitled, not(mustBeTested), notPlainlyNeedless), [
    labOrder2020('§ 48, stk. 1'),
    labOrder2021('§ 48, stk. 1'),
    labOrder2023('§ 48, stk. 1'),
  ]),
];

const workDuty = concept('arbejdspligt.omfattet');

/** LAS § 13, stk. 5, from 1 July 2025: those under the work duty are tested only when the municipality finds a need. */
export const test2025: readonly Rule[] = [
  right(all(entitled, not(mustBeTested), notPlainlyNeedless, not(workDuty)), [
    labOrder2023('§ 48, stk. 1'),
    las2025('§ 13, stk. 5'),
  ]),
  own(all(youngOnHelp, not(youthEducated), not(workDuty)), [las2025('§ 13, stk. 5')]),
];
