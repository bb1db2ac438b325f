import {
  all,
  any,
  ask,
  atLeast,
  before,
  concept,
  count,
  exists,
  latest,
  number,
  onOrAfter,
  plusDays,
  plusMonths,
  today,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { groups } from '../shared/groups.ts';
import { inOffer } from '../shared/offers.ts';
import { personRule } from '../shared/person-rule.ts';

const anyGroup: Bool = any(groups(1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13), concept('gruppe.fleksjob'));
const begun: Quantity = latest('tilbud', { where: { kategori: 'mentor' } });
const discharge: Quantity = latest('psykiatrisk_udskrivning', { take: 'value', ahead: true });
const aroundDischarge: Bool = all(
  anyGroup,
  onOrAfter(today, plusMonths(discharge, -3)),
  before(today, plusMonths(discharge, 6)),
);

/** Support by a mentor: LAB chapter 26. */
export const mentorRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.mentor.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Mentor', en: 'Mentor' },
    citizen: {
      da: 'Kommunen kan give dig en mentor. Mentoren kan hjælpe dig med at få eller beholde job, tilbud eller uddannelse. Næste skridt: Sig til din sagsbehandler.',
      en: 'The municipality may give you a mentor. The mentor can help you get or keep work, offers or education. Next step: tell your caseworker.',
    },
    lawyer: {
      da: 'Der kan gives mentorstøtte for at fremme, at en person kan opnå eller fastholde aktiviteter, tilbud, ordinær uddannelse, fleksjob eller ordinær ansættelse. I en virksomhed eller på et uddannelsessted skal støtten ligge ud over det sædvanlige og være afgørende. § 167 er ikke begrænset til § 6; her vises den for dens grupper.',
      en: 'Mentor support may be given to help a person get or keep activities, offers, ordinary education, a fleksjob or ordinary employment. In a firm or school it must go beyond the usual and be decisive. § 167 is not limited to § 6; it is shown here for its groups.',
    },
    cites: [lab2019('§ 167, stk. 1'), lab2019('§§ 168-169'), lab2024('§ 167, stk. 1'), lab2024('§§ 168-169')],
    when: anyGroup,
  }),
  personRule({
    id: 'uddannelse.mentor.laengde',
    kind: 'limit',
    bearer: 'kommune',
    name: { da: 'Mentor i højst seks måneder ad gangen', en: 'A mentor for six months at a time' },
    citizen: {
      da: 'Din mentorstøtte gælder senest til og med {due}. Har du brug for mere, kan kommunen forlænge den.',
      en: 'Your mentor support holds at most until {due}. If you need more, the municipality may prolong it.',
    },
    lawyer: {
      da: 'Mentorstøtte gives i højst seks måneder og kan efter en konkret vurdering gives i en ny periode på op til seks måneder.',
      en: 'Mentor support is given for at most six months and may after a concrete assessment be given for new periods of up to six months.',
    },
    cites: [lab2019('§ 167, stk. 1'), lab2024('§ 167, stk. 1')],
    when: inOffer('mentor'),
    due: plusDays(plusMonths(begun, 6), -1),
    value: number(6),
    unit: 'months',
  }),
  personRule({
    id: 'uddannelse.mentor.psykiatri',
    kind: 'right',
    bearer: 'kommune',
    mark: 'D',
    name: { da: 'Mentor ved udskrivning', en: 'A mentor at discharge' },
    citizen: {
      da: 'Du har ret til en mentor omkring din udskrivning. Du kan få den op til tre måneder før, og i mindst seks måneder i alt.',
      en: 'You have a right to a mentor around your discharge. You may have one up to three months before, and for at least six months in all.',
    },
    lawyer: {
      da: 'Personer i § 6, som udskrives fra psykiatrisk indlæggelse, har ret til mentorstøtte i op til tre måneder forud for udskrivelsen og i mindst seks måneder i alt. Hvor længe efter udskrivningen retten kan bruges, står ikke i loven; her vises den i seks måneder.',
      en: 'People in § 6 who are discharged from psychiatric hospital have a right to mentor support from up to three months before and for at least six months in all. How long after discharge it may be taken up is not in the act; it is shown here for six months.',
    },
    cites: [
      lab2019('§ 167, stk. 2'),
      lab2024('§ 167, stk. 2'),
      labOrder2019('§ 125, stk. 1'),
      labOrder2023('§ 128, stk. 1'),
    ],
    when: aroundDischarge,
    opens: plusMonths(discharge, -3),
  }),
  personRule({
    id: 'uddannelse.mentor.spoerg_ved_udskrivning',
    kind: 'duty',
    bearer: 'kommune',
    mark: 'D',
    name: { da: 'Spørg om mentor ved udskrivning', en: 'Ask about a mentor at discharge' },
    citizen: {
      da: 'Kommunen skal spørge, om du ønsker en mentor.',
      en: 'The municipality must ask whether you want a mentor.',
    },
    lawyer: {
      da: 'Kommunen har pligt til at undersøge, om den, der udskrives, ønsker mentorstøtte, og i så fald sørge for, at der knyttes en mentor til. Regionen giver hurtigst muligt besked om udskrivningen.',
      en: 'The municipality must find out whether the person discharged wants a mentor and then see that one is attached. The region tells of the discharge as soon as possible.',
    },
    cites: [labOrder2019('§ 125, stk. 2-3'), labOrder2023('§ 128, stk. 2-3')],
    when: aroundDischarge,
    done: any(
      inOffer('mentor'),
      exists(latest('anmodning', { where: { om: 'mentor' }, from: plusMonths(discharge, -3) })),
      ask('uddannelse.spurgt_om_mentor', { since: plusMonths(discharge, -3) }),
    ),
  }),
];

const admitted: Quantity = latest('uddannelsesbesked', { where: { slags: 'optaget' } });
const onHelpThen: Bool = atLeast(
  count('ydelse', {
    where: { value: ['kontanthjaelp', 'uddannelseshjaelp', 'overgangsydelse'] },
    by: 'overlap',
    from: admitted,
    until: plusDays(admitted, 1),
  }),
  1,
);

/** For the young admitted to an education; the line stands in LBK 701/2022. */
export const mentorOfAdmitted = (youngWithoutEducation: Bool): Rule =>
  personRule({
    id: 'uddannelse.mentor.optaget',
    kind: 'right',
    bearer: 'kommune',
    groupOnly: true,
    mark: 'D',
    name: { da: 'Mentor, når du er optaget', en: 'A mentor once admitted' },
    citizen: {
      da: 'Du har ret til en mentor, fordi du er optaget på en uddannelse. Sig til inden {due}.',
      en: 'You have a right to a mentor because you have been admitted to an education. Say so by {due}.',
    },
    lawyer: {
      da: 'Personer i § 6, nr. 4 og 5, har ret til mentorstøtte i op til seks måneder fra det tidspunkt, hvor de optages på en studie- eller erhvervskompetencegivende uddannelse. Støtten gives i op til seks måneder fra det tidspunkt, retten bruges, og kan forlænges. Linjen står i LBK 701/2022; dagen, hvor den begyndte at gælde, er ikke læst.',
      en: 'People in § 6, nos. 4-5, have a right to mentor support for up to six months from admission to an education that qualifies for study or work. It is given for up to six months from its use and may be prolonged. The line stands in LBK 701/2022; its first day was not read.',
    },
    cites: [lab2022('§ 167, stk. 3'), lab2024('§ 167, stk. 3')],
    when: all(
      exists(admitted),
      before(today, plusMonths(admitted, 6)),
      any(groups(4, 5), all(youngWithoutEducation, onHelpThen)),
    ),
    due: plusDays(plusMonths(admitted, 6), -1),
  });
