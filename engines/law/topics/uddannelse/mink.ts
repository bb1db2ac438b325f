import { all, any, concept, not, onOrBefore, param, today, yes } from '../../language/build.ts';
import type { Rule } from '../../rules/rule.ts';
import { lab2022, lab2024, raadighed2023, raadighed2026 } from '../sources.ts';
import { atWork, groups } from './shared/groups.ts';
import { inOffer } from './shared/offers.ts';
import { personRule } from './shared/person-rule.ts';

/** Education for people from mink farming: two windows, 2021-2022 and 2023. */
export const minkRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.mink.ret',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Uddannelse efter minkerhverv', en: 'Education after mink farming' },
    citizen: {
      da: 'Du har ret til en uddannelse, fordi du arbejdede med mink eller i et følgeerhverv. Kommunen skal bevilge den senest {value}.',
      en: 'You have a right to an education because you worked in mink farming or a following trade. The municipality must grant it by {value}.',
    },
    lawyer: {
      da: 'Den, der på tro og love erklærer at have arbejdet i minkerhvervet eller følgeerhverv i hele eller dele af 1. januar 2020 - 22. marts 2021, har inden for en pulje ret til uddannelse efter §§ 90 og 91: § 6, nr. 1-5, nr. 6-7 uden ansættelse eller virksomhed, nr. 8, nr. 9 på ledighedsydelse og nr. 10-13. Første vindue: bevilget 23. marts 2021 - 31. december 2022 og begyndt før 1. april 2023. Andet: bevilget 1. juni - 31. december 2023 og begyndt før 1. april 2024, med et prisloft på 600.000 kr. ekskl. moms. §§ 53 og 95 gælder ikke.',
      en: 'Who declares to have worked in mink farming or a following trade in some of 1 January 2020 - 22 March 2021 has within a pool a right to education under §§ 90-91: § 6, nos. 1-5, 6-7 without employment or firm, 8, 9 on ledighedsydelse and 10-13. First window: granted 23 March 2021 - 31 December 2022, begun before 1 April 2023. Second: granted 1 June - 31 December 2023, begun before 1 April 2024, with a ceiling of DKK 600,000 without VAT. §§ 53 and 95 do not apply.',
    },
    cites: [lab2022('§ 97 b'), lab2024('§ 97 b')],
    when: all(
      onOrBefore(today, param('uddannelse.mink_sidste_bevilling')),
      yes('minkerhverv'),
      any(groups(1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13), all(groups(6, 7), not(atWork))),
    ),
    value: param('uddannelse.mink_sidste_bevilling'),
    unit: 'day',
    over: [
      'uddannelse.ordinaer.ikke_under_30',
      'uddannelse.ordinaer.undtagelse_under_30',
      'uddannelse.ordinaer.under_25_paalaeg',
    ],
  }),
  personRule({
    id: 'uddannelse.mink.frivillig',
    kind: 'status',
    bearer: 'kommune',
    groupOnly: true,
    name: { da: 'Frivillig uddannelse efter minkerhverv', en: 'Voluntary education after mink farming' },
    citizen: {
      da: 'Uddannelsen er frivillig. Du skal hverken søge job eller tage imod andre tilbud imens.',
      en: 'The education is voluntary. You need neither look for work nor take other offers meanwhile.',
    },
    lawyer: {
      da: 'Tilbuddet er frivilligt, og personen er imens fritaget fra andre tilbud, også begyndte, fra at søge job og fra at stå til rådighed for henvist arbejde. Det kan række ud over ydelsesperioden og fortsættes ved ydelsesskift inden for § 6.',
      en: 'The offer is voluntary. Meanwhile the person is freed from other offers, also begun ones, from job search and from availability for referred work. It may run past the benefit and goes on at a change of benefit within § 6.',
    },
    cites: [lab2022('§ 97 b, stk. 4-6'), lab2024('§ 97 b, stk. 5-7'), raadighed2023('§ 24'), raadighed2026('§ 24')],
    when: all(
      inOffer('mink_uddannelse'),
      any(groups(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13), concept('gruppe.fleksjob')),
    ),
  }),
];
