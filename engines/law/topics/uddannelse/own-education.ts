import {
  ageUnder,
  all,
  any,
  ask,
  concept,
  exists,
  has,
  less,
  not,
  param,
  startOf,
  value,
} from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { alf2024, alf2025, raadighed2023, raadighed2026 } from '../sources.ts';
import { partTime } from './shared/hours.ts';
import { noOrAsk } from './shared/known.ts';
import { personRule } from './shared/person-rule.ts';

const weekly = value('kursusoenske.timerPrUge');
const used = value('dagpengeforbrug.timer');

/** Education of one's own choice while on dagpenge, as read in the acts of 2024 and 2025. */
export const ownEducationRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.egen.under_20_timer',
    kind: 'right',
    bearer: 'akasse',
    groupOnly: true,
    name: { da: 'Egen uddannelse under 20 timer', en: 'Own education under 20 hours' },
    citizen: {
      da: 'Du beholder dine dagpenge, mens du tager kurset. Du skal stadig søge job og kunne tage et job. Du betaler selv kurset. Næste skridt: Fortæl det til din a-kasse, før du begynder.',
      en: 'You keep your dagpenge while taking the course. You must still look for work and be able to take it. You pay for the course yourself. Next step: tell your fund before you begin.',
    },
    lawyer: {
      da: 'Dagpenge udbetales som hovedregel ikke under uddannelse. Retten bevares, når undervisningen er under 20 timer om ugen, og uddannelsen ikke giver ret til SU, i det omfang den udbydes på heltid (dog ikke ph.d.-, erhvervskandidat- og akademiske overbygningsuddannelser), og medlemmet står til rådighed. Andre undtagelser, fx gymnasiale enkeltfag under 20 timer, folkeskolens 8.-10. klasse, aftenskole og uddannelse efter kl. 16, er ikke vist her.',
      en: 'As a rule no dagpenge is paid during education. The right is kept when teaching is under 20 hours a week and the education carries no SU as offered full time (not PhD and certain master’s programmes), and the member is available. Other exceptions, such as single upper secondary subjects under 20 hours, forms 8-10, evening school and education after 16 hours, are not shown here.',
    },
    cites: [
      alf2024('§ 62 a, stk. 2'),
      alf2025('§ 62 a, stk. 2'),
      raadighed2023('§ 33, stk. 2, nr. 1'),
      raadighed2026('§ 33, stk. 2, nr. 1'),
    ],
    when: all(
      concept('gruppe.dagpenge'),
      has('kursusoenske'),
      any(
        less(weekly, 20),
        all(not(exists(weekly)), ask('uddannelse.kursus_under_20_timer', { since: startOf('kursusoenske') })),
      ),
      noOrAsk('kursusoenske.giverSu', 'uddannelse.kursus_giver_ikke_su', startOf('kursusoenske')),
    ),
  }),
  personRule({
    id: 'uddannelse.hoejskole_under_25',
    kind: 'right',
    bearer: 'akasse',
    groupOnly: true,
    name: { da: 'Højskole på dagpenge under 25 år', en: 'Folk high school on dagpenge under 25' },
    citizen: {
      da: 'Du kan tage på højskole eller daghøjskole i dine første seks måneder som ledig. Imens får du halv dagpengesats og skal stadig kunne tage et job.',
      en: 'You may attend a folk high school in your first six months of unemployment. Meanwhile you get half the highest rate and must still be able to take work.',
    },
    lawyer: {
      da: 'Et medlem under 25 år kan inden for de første 962 timers dagpenge (deltid 780) deltage i højskole- og daghøjskoleforløb i 20 timer eller mere om ugen med 50 procent af højeste dagpenge og skal stå til rådighed efter de almindelige regler.',
      en: 'A member under 25 may within the first 962 hours of dagpenge (part-time 780) attend folk high school for 20 hours a week or more at 50 per cent of the highest dagpenge, available as usual.',
    },
    cites: [
      alf2024('§ 52 e'),
      alf2025('§ 52 e'),
      raadighed2023('§ 33, stk. 2, nr. 7'),
      raadighed2026('§ 33, stk. 2, nr. 7'),
    ],
    when: all(
      concept('gruppe.dagpenge'),
      ageUnder(25),
      any(
        all(partTime, less(used, param('uddannelse.hoejskole_timer_deltid'))),
        all(not(partTime), less(used, param('uddannelse.hoejskole_timer'))),
      ),
    ),
  }),
];
