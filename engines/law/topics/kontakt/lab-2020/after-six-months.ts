import { all, concept, count, exists, latest, measure, no, not, number } from '../../../language/build.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, labOrder2019 } from '../../sources.ts';
import { contactGroups, jointTalks, periodStart, rule, sixMonths } from '../talks.ts';

const dagpenge = concept('gruppe.dagpenge');
const wantsFund = not(no('akasse_med_til_samtale'));

/** After the first six months (§ 32), and the talk by 16 months. */
export const afterSixMonths2020: readonly Rule[] = [
  rule({
    id: 'kontakt.ret_til_samtaler',
    kind: 'right',
    bearer: 'kommune',
    name: { da: 'Ret til samtaler', en: 'Right to talks' },
    citizen: {
      da: 'Du kan altid bede om en samtale. Efter det første halve år aftaler du samtalerne med kommunen.',
      en: 'You can always ask for a talk. After the first half-year you agree on the talks with the municipality.',
    },
    lawyer: {
      da: 'Efter de første 6 måneder aftales kontaktforløbet mellem personen og kommunen. Derudover holdes jobsamtaler, når kommunen vurderer behov, og personen har ret til jobsamtaler efter anmodning. Der er intet mindstetal.',
      en: 'After six months the contact course is agreed between person and job centre; talks are held when the municipality finds a need, and the person has a right to talks on request. There is no minimum.',
    },
    cites: [lab2019('§ 32, stk. 1'), lab2022('§ 32, stk. 1')],
    mark: 'V',
    when: all(contactGroups, not(concept('periode.inden_seks_maaneder'))),
  }),
  rule({
    id: 'kontakt.samtale_efter_oenske',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Samtale, når du beder om det', en: 'A talk when asked for' },
    citizen: {
      da: 'Du har bedt om en samtale. Den har du ret til.',
      en: 'You have asked for a talk. You have a right to it.',
    },
    lawyer: {
      da: 'Personen har anmodet om en jobsamtale og har ret til den. Loven sætter ingen frist.',
      en: 'The person asked for a job talk and has a right to it. The act sets no deadline.',
    },
    cites: [lab2019('§ 32, stk. 1, 3. pkt.'), lab2022('§ 32, stk. 1, 3. pkt.')],
    mark: 'V',
    when: all(
      contactGroups,
      exists(latest('anmodning', { where: { om: 'samtale' } })),
      not(concept('periode.inden_seks_maaneder')),
    ),
    need: number(1),
    have: count('samtale', {
      where: { slags: ['jobsamtale', 'faellessamtale'], status: 'holdt' },
      from: latest('anmodning', { where: { om: 'samtale' } }),
    }),
  }),
  rule({
    id: 'kontakt.seksten_maaneder',
    kind: 'duty',
    bearer: 'akasse',
    name: { da: 'Samtale med a-kassen inden 16 måneder', en: 'Talk with the fund by 16 months' },
    citizen: {
      da: 'Har du længe været ledig, kan a-kassen være med til en samtale. Det sker senest, når du har været ledig i 16 måneder.',
      en: 'After a long time without work the fund can join a talk, by 16 months of unemployment at the latest.',
    },
    lawyer: {
      da: 'For § 6, nr. 1, deltager a-kassen i en jobsamtale, senest når personen har været ledig i 16 måneder (2.565,28 timer, deltidsforsikrede 2.080), medmindre personen ikke ønsker det.',
      en: 'For nr. 1 the fund takes part in a job talk by 16 months of unemployment (2,565.28 hours, part-time 2,080) unless the person declines.',
    },
    cites: [lab2019('§ 32, stk. 2'), lab2022('§ 32, stk. 2')],
    mark: 'V',
    when: all(dagpenge, wantsFund, not(concept('periode.inden_seks_maaneder'))),
    need: number(1),
    have: jointTalks(sixMonths),
    due: measure('ledighed.16_maaneder'),
    groupOnly: true,
  }),
  rule({
    id: 'kontakt.intensiveret_indsats',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Intensiveret indsats inden 16 måneder', en: 'Intensified effort by 16 months' },
    citizen: {
      da: 'Du får ekstra hjælp til at finde job, senest når du har været ledig i 16 måneder.',
      en: 'You get extra help to find a job by 16 months of unemployment at the latest.',
    },
    lawyer: {
      da: 'Kommunen tilbyder en obligatorisk intensiveret indsats og giver den, senest når personen har været ledig i sammenlagt 16 måneder. Den kan bestå i en personlig jobformidler. Pligten afhænger ikke af, om a-kassen deltager i samtalen.',
      en: 'The municipality offers an obligatory intensified effort and gives it by 16 months of summed unemployment. It may be a personal job broker. It does not depend on the fund’s presence.',
    },
    cites: [lab2019('§ 32, stk. 2, 2. pkt.'), lab2022('§ 32, stk. 2, 2. pkt.'), labOrder2019('§ 47')],
    mark: 'V',
    when: all(dagpenge, not(concept('periode.inden_seks_maaneder'))),
    done: exists(
      latest('tilbudt', { where: { value: ['intensiveret_indsats', 'personlig_jobformidler'] }, from: periodStart }),
    ),
    due: measure('ledighed.16_maaneder'),
    groupOnly: true,
  }),
];
