import {
  all,
  any,
  ask,
  atLeast,
  before,
  daysCovered,
  exists,
  greatest,
  has,
  is,
  latest,
  monthStart,
  no,
  number,
  plusDays,
  plusMonths,
  sum,
  day as theDay,
  today,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Question, Rule } from '../../../rules/rule.ts';
import { las2021, las2023, las2024 } from '../../sources.ts';

const helps = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
] as const;
const others = [
  'dagpenge',
  'sygedagpenge',
  'ressourceforloebsydelse',
  'ledighedsydelse',
  'revalideringsydelse',
  'su',
  'barselsdagpenge',
  'ingen',
] as const;

/** Three years back; not before a year without help, nor before a year of exemption. */
const countsFrom: Quantity = greatest(
  plusMonths(today, -36),
  latest('ydelse', { where: { value: others, lasts: 365 }, take: 'to' }),
  latest('undtaget_225_timer', { where: { value: true, lasts: 365 }, take: 'to' }),
);
const helped = daysCovered('ydelse', { where: { value: helps }, from: countsFrom, until: plusDays(today, 1) });
const inAll = daysCovered('ydelse', {
  where: { value: helps },
  from: plusMonths(today, -36),
  until: plusDays(today, 1),
});
const windowStart = plusMonths(monthStart(today), -12);

/** Grounds that prolong the 12 months, seen in the window, or the months of corona. */
const prolonged = any(
  exists(latest('sygdom', { from: windowStart, by: 'overlap' })),
  exists(latest('fravaer', { where: { value: 'barsel_adoption_sorgorlov' }, from: windowStart, by: 'overlap' })),
  has('igangvaerende_uddannelse'),
  before(today, theDay('2022-07-01')),
);

/** The 225-hour rule for the unmarried, until 30 June 2025. */
export const hours225: Rule = {
  id: 'sanktion.raadighed.timer_225',
  kind: 'duty',
  subject: 'person',
  bearer: 'borger',
  name: { da: '225 timers arbejde', en: '225 hours of work' },
  citizen: {
    da: 'Du skal have {need} timers almindeligt arbejde i de seneste 12 måneder for at få fuld hjælp.',
    en: 'You need {need} hours of ordinary work in the latest 12 months for full help.',
  },
  lawyer: {
    da: 'En ugift, der har fået hjælp i sammenlagt et år inden for tre år, skal have haft 225 timers ordinært og ustøttet arbejde inden for de seneste 12 kalendermåneder; ellers nedsættes hjælpen fra den 1. i måneden efter. Perioden forlænges ved sygdom, barsel, pasning, værnepligt, undtagelse og uddannelse og blev forlænget under covid-19. Kravet gælder ikke den, hvis arbejdsevne er for begrænset. Satserne i § 23, stk. 2, nr. 1, 2 og 6-9, nedsættes ikke.',
    en: 'An unmarried person who has had help for a year in all within three years needs 225 hours of ordinary work without subsidy within the latest 12 calendar months; otherwise help is cut from the 1st of the month after. The time is prolonged by sickness, leave, care, conscription, exemption and education, and was prolonged during covid-19. Not for people whose capacity is too limited. The rates of § 23(2)(1), (2) and (6)-(9) are not cut.',
  },
  cites: [
    las2021('§ 13 f, stk. 6-16'),
    las2021('§ 13 g'),
    las2021('§ 13 h'),
    las2023('§§ 13 f-13 h'),
    las2024('§§ 13 f-13 h'),
  ],
  mark: 'V',
  when: all(
    is('ydelse', ...helps),
    is('samliv', 'enlig', 'samlevende', 'separeret'),
    // Under a year in all cannot be a year that counts: the exemption then need not be known.
    atLeast(inAll, 365),
    atLeast(helped, 365),
    no('undtaget_225_timer'),
  ),
  need: number(225),
  have: sum('loentimer', 'value', { from: windowStart, until: monthStart(today) }),
  done: any(
    atLeast(sum('loentimer', 'value', { from: windowStart, until: monthStart(today) }), 225),
    all(prolonged, ask('sanktion.timer_225_forlaenget')),
  ),
};

export const hours225Question: Question = {
  id: 'sanktion.timer_225_forlaenget',
  text: {
    da: 'Er de 225 timer nået, når perioden forlænges efter loven?',
    en: 'Are the 225 hours reached when the time is prolonged as the act says?',
  },
  help: {
    da: 'Forlæng med sygdom, barsel, pasning, værnepligt, undtagelse, uddannelse og covid-19-månederne. Gå højst tre år tilbage.',
    en: 'Prolong by sickness, leave, care, conscription, exemption, education and the months of covid-19, three years back at most.',
  },
  cites: [las2024('§ 13 f, stk. 12-13'), las2021('§ 13 h'), las2023('§ 13 h')],
  subject: 'person',
};
