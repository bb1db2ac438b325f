import { exists, has, latest, yes } from '../../language/build.ts';
import { fullWeeksOf } from '../course.ts';
import type { FundingCase } from '../funding-case.ts';
import { ownBenefit, pay } from '../rates.ts';
import type { Scheme } from '../scheme.ts';
import { employed, lab, underNotice } from '../terms.ts';
import { asks, byRules, hurdle, type Verdict } from '../verdict.ts';

/** Weeks of upskilling in all (§ 164, stk. 1, nr. 2). */
const longest = 8;
const may = 'uddannelse.varsling.mulighed';
const wasLarge = exists(latest('opsigelsesperiode', { where: { stoerreAfskedigelse: true } }));

/** Over eight weeks on the calendar, but not in full weeks: the act says eight weeks in all, and not how part time counts. */
const partTime = (c: FundingCase, verdict: Verdict): Verdict =>
  verdict.standing === 'yes' && (c.course?.weeks ?? 0) > longest
    ? asks(
        c,
        {
          da: 'Loven siger otte uger i alt. Hvordan et kursus på deltid tæller, afgør kommunen.',
          en: 'The act says eight weeks in all. How a part-time course counts, the municipality settles.',
        },
        lab('§ 164, stk. 1, nr. 2'),
      )
    : verdict;

const promised = has('arbejdsgivererklaering', { udenLoentilskud: true });

/** LAB § 165 makes it a condition, and nothing recorded tells of a trade that it is short of people. */
const shortOfPeople = (c: FundingCase, verdict: Verdict): Verdict =>
  verdict.standing === 'yes' && c.course !== null && c.is(promised) !== true
    ? asks(
        c,
        {
          da: '{Du} er med i en større afskedigelse. Der skal mangle folk i faget, eller en arbejdsgiver skal skriftligt love et job. Og kommunen skal have penge fra puljen.',
          en: '{You are} part of a large lay-off. The trade must be short of people, or an employer promise work in writing. And the municipality must have money from the pool.',
        },
        lab('§§ 163-166'),
      )
    : verdict;

export const largeLayoff: Scheme = {
  id: 'T09',
  name: { da: 'Kursus ved større afskedigelse', en: 'Courses at a large lay-off' },
  judge: (c) =>
    shortOfPeople(
      c,
      partTime(
        c,
        byRules(c, {
          person: [may],
          hurdles: [
            hurdle(
              (at) =>
                at.is(underNotice) === true ? at.is(yes('opsigelsesperiode.stoerreAfskedigelse')) : at.is(wasLarge),
              'Det er kun ved større afskedigelser, hvor mindst halvdelen på et sted med 20 ansatte bliver sagt op.',
              'Only at large lay-offs, of at least half the staff of a place with 20.',
              ...lab('§ 164, stk. 1'),
              ...lab('§ 166'),
            ),
            hurdle(
              ({ course }) => course === null || (fullWeeksOf(course) ?? 0) <= longest,
              'Kurset er over otte uger.',
              'The course is over eight weeks.',
              ...lab('§ 164, stk. 1, nr. 2'),
            ),
            hurdle(
              (at) => at.state(may) !== 'no',
              'Kurset skal begynde senest tre måneder efter sidste dag i jobbet, mens {du} er ledig.',
              'The course must begin within three months of the last day in the job, while {you are} without work.',
              ...lab('§ 164'),
            ),
          ],
          strength: 'may',
          yes: {
            da: '{Du} er med i en større afskedigelse. Kurset kræver mangel på folk i faget eller et løfte om job.',
            en: '{You are} part of a large lay-off. The course takes a trade short of people or a promise of work.',
          },
          cites: lab('§§ 163-166'),
        }),
      ),
    ),
  decides: () => 'kommune',
  pays: {
    da: 'Puljen til større afskedigelser. Det koster {dig} 0 kr.',
    en: 'The pool for large lay-offs. It costs {you} nothing.',
  },
  nextStep: { da: 'Spørg den kommune, som virksomheden ligger i.', en: 'Ask the municipality that the firm lies in.' },
  rate: (c) => (c.is(employed) === true ? pay('{Din} løn i opsigelsen', '{Your} pay under notice') : ownBenefit(c)),
  by: (c) => c.outcome('uddannelse.varsling.frist')?.due ?? null,
  askWhom: { da: 'den kommune, som virksomheden ligger i', en: 'the municipality that the firm lies in' },
};
