import {
  ageAtLeast,
  all,
  ask,
  atLeast,
  between,
  choose,
  concept,
  day,
  exists,
  latest,
  less,
  per,
  plusMonths,
  roundDown,
  times,
  today,
  unbrokenSince,
} from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { act1655of2024 } from '../../sources.ts';
import { elov36a } from '../sources.ts';
import { rule } from '../talks.ts';

const begins = day('2025-07-01');
const onHelp = unbrokenSince(
  'ydelse',
  { value: ['kontanthjaelp', 'overgangsydelse', 'uddannelseshjaelp'] },
  'calendar-month',
);
const onKontanthjaelp = unbrokenSince('ydelse', { value: 'kontanthjaelp' }, 'calendar-month');

/**
 * Two unbroken years of kontanthjælp, and each two years anew. Whether time before 1 July 2025 counts is in a transitional rule that was
 * not readable: it is asked where it matters.
 */
const counted = choose(
  [
    [less(begins, onKontanthjaelp), onKontanthjaelp],
    [ask('kontakt.to_aar_foer_2025'), onHelp],
  ],
  begins,
);
const months = between('months', counted, today);
const latestMark = plusMonths(counted, times(roundDown(per(months, 24)), 24));

export const twoYears2025: Rule = rule({
  id: 'kontakt.afklaring_to_aar',
  kind: 'duty',
  bearer: 'kommune',
  name: { da: 'Afklaring efter to år på kontanthjælp', en: 'Clarification after two years on cash benefit' },
  citizen: {
    da: 'Du har fået kontanthjælp i to år. Derfor skal kommunen afklare, hvad der kan hjælpe dig videre.',
    en: 'You have received cash benefit for two years. So the municipality must clarify what can help you on.',
  },
  lawyer: {
    da: 'For en aktivitetsparat efter § 6, nr. 3, der er fyldt 30 år, foretager kommunen en afklaring, når personen har modtaget kontanthjælp i en sammenhængende periode på 2 år, og herefter hver gang der på ny er gået 2 år. Stk. 2 om afklaringens indhold er ikke læst; efter eLov: om sagen skal i rehabiliteringsteamet, eller hvilken anden indsats der skal sættes i værk. Ikrafttræden 1. juli 2025 er udledt.',
    en: 'For the activity-ready of nr. 3 aged 30 the municipality makes a clarification at two unbroken years of kontanthjælp, and again at each new two years. Stk. 2 on its content was not read; by eLov: whether to the rehabilitation team, or which other effort. The date is derived.',
  },
  cites: [act1655of2024('§ 36 a, stk. 1, i LAB'), elov36a('§ 36 a')],
  mark: 'D',
  when: all(concept('gruppe.aktivitetsparat'), ageAtLeast(30), atLeast(months, 24)),
  done: exists(latest('afklaring_efter_to_aar', { from: latestMark })),
  opens: latestMark,
  groupOnly: true,
});
