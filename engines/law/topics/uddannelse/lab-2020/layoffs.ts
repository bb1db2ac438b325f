import {
  all,
  any,
  before,
  choose,
  day,
  exists,
  first,
  latest,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  today,
  yes,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, lab2022, lab2024, reopening867of2020, reopening1576of2021 } from '../../sources.ts';
import { groups } from '../shared/groups.ts';
import { personRule } from '../shared/person-rule.ts';

const large = { stoerreAfskedigelse: true } as const;
/** Last day in the job. */
const left: Quantity = plusDays(latest('opsigelsesperiode', { where: large, take: 'to' }), -1);

/**
 * So many months after leaving. Who left from 20 March to 15 June 2020 got one month more from 15 June; and from July 2021 the days
 * from 20 December 2020 to 16 May 2021 are not counted.
 */
const monthsAfter = (months: number): Quantity => {
  const plain = plusMonths(left, months);
  return choose(
    [
      [
        all(onOrAfter(left, day('2020-03-20')), onOrBefore(left, day('2020-06-15'))),
        plusMonths(day('2020-06-15'), months + 1),
      ],
      [
        all(
          onOrAfter(today, day('2021-07-11')),
          onOrAfter(left, day('2020-12-20')),
          onOrBefore(left, day('2021-05-16')),
        ),
        plusMonths(day('2021-05-16'), months),
      ],
      [
        all(onOrAfter(today, day('2021-07-11')), before(left, day('2020-12-20')), onOrAfter(plain, day('2020-12-20'))),
        plusDays(plain, 148),
      ],
    ],
    plain,
  );
};

const startBy = monthsAfter(3);
const endBy = monthsAfter(6);
const inNotice: Bool = yes('opsigelsesperiode.stoerreAfskedigelse');
const afterwards: Bool = all(onOrBefore(left, today), groups(1, 2, 3));

const asked: Quantity = latest('varslingsplan', { where: { value: 'anmodet' } });

/** Large lay-offs: LAB chapter 25. */
export const layoffRules: readonly Rule[] = [
  personRule({
    id: 'uddannelse.varsling.mulighed',
    kind: 'status',
    bearer: 'kommune',
    name: { da: 'Kursus ved større afskedigelse', en: 'Courses at a large lay-off' },
    citizen: {
      da: 'Du er med i en større afskedigelse. Kommunen kan give dig kursus i op til otte uger og hjælp til jobsøgning i op til to uger. Næste skridt: Spørg den kommune, som virksomheden ligger i.',
      en: 'You are part of a large lay-off. The municipality may give you courses for up to eight weeks and job-search help for up to two. Next step: ask the municipality that the firm lies in.',
    },
    lawyer: {
      da: 'Inden for varslingspuljen kan kommunen ved større afskedigelser (mindst halvdelen af de ansatte på et arbejdssted med mindst 20, eller dispensation) tilbyde jobsøgningskurser i op til to uger og opkvalificering i op til otte uger: i opsigelsesperioden, og derefter for § 6, nr. 1-3. Opkvalificering kræver et område med mangel på arbejdskraft eller en skriftlig tilkendegivelse om ansættelse uden løntilskud bagefter.',
      en: 'Within the pool the municipality may at large lay-offs (at least half the staff of a place with 20 or more, or dispensation) offer job-search courses of up to two weeks and upskilling of up to eight: in the notice period, and then for § 6, nos. 1-3. Upskilling needs an area short of labour or a written statement of employment without subsidy after it.',
    },
    cites: [lab2019('§§ 163-166'), lab2024('§§ 163-166')],
    when: any(inNotice, all(afterwards, onOrBefore(today, startBy))),
  }),
  personRule({
    id: 'uddannelse.varsling.frist',
    kind: 'limit',
    bearer: 'kommune',
    name: { da: 'Frist for kursus efter afskedigelse', en: 'Deadline of courses after the lay-off' },
    citizen: {
      da: 'Kurset skal begynde senest {due} og slutte senest {value}.',
      en: 'The course must begin by {due} and end by {value}.',
    },
    lawyer: {
      da: 'Tilbud er påbegyndt senest tre måneder og afsluttet senest seks måneder efter fratrædelsen. Coronabekendtgørelserne flyttede fristerne for dem, der fratrådte 20. marts - 15. juni 2020 (fire og syv måneder efter 15. juni 2020), og lod 20. december 2020 - 16. maj 2021 ude af tællingen.',
      en: 'Offers begin within three and end within six months of leaving. The corona orders moved this for those who left 20 March - 15 June 2020 (four and seven months after 15 June 2020) and left 20 December 2020 - 16 May 2021 out of the count.',
    },
    cites: [
      lab2019('§ 164, stk. 2'),
      lab2022('§ 164, stk. 3'),
      lab2024('§ 164, stk. 3'),
      reopening867of2020('§ 1, stk. 3'),
      reopening1576of2021('§ 1, stk. 2'),
    ],
    when: all(afterwards, onOrBefore(today, endBy)),
    due: startBy,
    value: endBy,
    unit: 'day',
  }),
  personRule({
    id: 'uddannelse.varsling.aftale',
    kind: 'limit',
    bearer: 'kommune',
    mark: 'D',
    name: { da: 'Kurset skal aftales i tide', en: 'The course must be agreed in time' },
    citizen: {
      da: 'Du og kommunen skal aftale kurset senest {due}.',
      en: 'You and the municipality must agree on the course by {due}.',
    },
    lawyer: {
      da: 'Efter lov 548/2019 skal tilbud aftales senest to uger efter fratrædelsen (en måned efter 15. juni 2020 for dem, der fratrådte 20. marts - 15. juni 2020). Kravet er væk i LBK 701/2022; BEK 1576/2021 nævner det ikke længere. Det faldt bort mellem 1. februar og 11. juli 2021; her er brugt den sidste dag.',
      en: 'Under lov 548/2019 offers are agreed within two weeks of leaving (a month after 15 June 2020 for those who left 20 March - 15 June 2020). Gone in LBK 701/2022; BEK 1576/2021 no longer names it. It fell between 1 February and 11 July 2021; the last day is used here.',
    },
    cites: [lab2019('§ 164, stk. 2'), reopening867of2020('§ 1, stk. 3')],
    when: all(exists(param('uddannelse.varsling_aftale_dage')), afterwards, onOrBefore(today, startBy)),
    due: choose(
      [
        [
          all(onOrAfter(left, day('2020-03-20')), onOrBefore(left, day('2020-06-15'))),
          plusMonths(day('2020-06-15'), 1),
        ],
      ],
      plusDays(left, param('uddannelse.varsling_aftale_dage')),
    ),
  }),
  personRule({
    id: 'uddannelse.varsling.plan',
    kind: 'duty',
    bearer: 'kommune',
    name: { da: 'Plan for nyt arbejde', en: 'Plan for new work' },
    citizen: {
      da: 'Du har bedt om en plan for nyt arbejde. Kommunen skal lave den senest {due}.',
      en: 'You asked for a plan for new work. The municipality must make it by {due}.',
    },
    lawyer: {
      da: 'Den, der er omfattet af en større afskedigelse, har ret til at få udarbejdet en plan for hurtigst muligt at opnå ny beskæftigelse, senest to uger efter anmodningen.',
      en: 'A person in a large lay-off has a right to a plan for new work within two weeks of asking.',
    },
    cites: [lab2019('§ 164, stk. 1, nr. 3'), lab2024('§ 164, stk. 1, nr. 3')],
    when: all(exists(asked), any(inNotice, exists(left))),
    done: exists(first('varslingsplan', { where: { value: 'udarbejdet' }, from: asked })),
    due: plusDays(asked, 14),
  }),
];
