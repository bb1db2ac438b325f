import { addDays, toDayNumber } from '../../dates/index.ts';
import {
  ageAtLeast,
  ageUnder,
  all,
  any,
  ask,
  atLeast,
  atMost,
  concept,
  endOf,
  exists,
  has,
  is,
  measure,
  more,
  no,
  not,
  number,
  param,
  plus,
  startOf,
  value,
} from '../../language/build.ts';
import { lab2024, seksUger2019 } from '../../topics/sources.ts';
import { hoursLeft, partTime } from '../../topics/uddannelse/shared/hours.ts';
import { fullWeeksOf } from '../course.ts';
import type { FundingCase } from '../funding-case.ts';
import { ownBenefit } from '../rates.ts';
import { beforeStart, fund, municipalityPays, type Scheme } from '../scheme.ts';
import { employed, insured, lab, onLedighedsydelse, underNotice, whenNamed } from '../terms.ts';
import { asks, byRules, hurdle, stopOf, type Verdict } from '../verdict.ts';

const right = 'uddannelse.seks_uger.ret';
const inNotice = 'uddannelse.seks_uger.opsigelse';
const wait = 'uddannelse.seks_uger.karens';
const fits = 'uddannelse.seks_uger.kursus_passer';

const target = [
  hurdle(
    any(insured, onLedighedsydelse, not(all(underNotice, has('akasse')))),
    '{Du} er ikke ledig endnu. Begynder {du} på kurset i opsigelsen, kan {du} måske fortsætte fra første ledige dag.',
    '{You are} not without work yet. A course begun under notice may perhaps go on from the first day without work.',
    ...lab('§ 48, stk. 3'),
    seksUger2019('§ 4'),
  ),
  hurdle(
    any(insured, onLedighedsydelse),
    'Seks uger er kun for folk på dagpenge eller ledighedsydelse.',
    'The six weeks are only for people on dagpenge or ledighedsydelse.',
    ...lab('§ 48, stk. 1'),
  ),
  hurdle(
    concept('uddannelse.hoejst_faglaert'),
    '{Du} har en længere uddannelse, end ordningen er for.',
    '{Your} education is longer than the scheme is for.',
    ...lab('§ 48, stk. 1, nr. 1-2'),
    seksUger2019('§ 1, stk. 2'),
  ),
  hurdle(
    not(all(employed, ask('uddannelse.beskaeftiget_efter_veu_eller_svu', { since: startOf('beskaeftigelse') }))),
    '{Du} regnes for at være i job.',
    '{You} count as employed.',
    ...lab('§ 48, stk. 6'),
  ),
];

const notLast = (c: FundingCase): boolean => !c.holds(wait);
const anyRight = (c: FundingCase): boolean => [right, inNotice].some((rule) => c.state(rule) !== 'no');

const own = [
  ...target,
  hurdle(hoursLeft, 'De seks uger er brugt.', 'The six weeks are used.', ...lab('§ 48, stk. 1'), seksUger2019('§ 7')),
  hurdle(
    notLast,
    '{Du} skal først have været ledig i fem uger i alt.',
    '{You} must first have been without work for five weeks in all.',
    ...lab('§ 48, stk. 2'),
    seksUger2019('§ 3'),
  ),
  hurdle(
    anyRight,
    'De første ni måneder som ledig er gået (seks, hvis {du} er under 25 år).',
    'The first nine months without work have passed (six for those under 25).',
    ...lab('§ 48, stk. 2, nr. 1-3'),
  ),
];

const attended = value('kursusoenske.fremmoede');
const attendance = any(not(exists(attended)), atLeast(attended, 25));
const higher = is('kursusoenske.niveau', 'videregaaende');
const price = value('kursusoenske.prisPrUgeOere');

/** BEK 1179/2019 is for the insured. What the order on fleksjob says of those on ledighedsydelse was not read. */
const byOrder = (node: Parameters<typeof not>[0]) => (c: FundingCase) =>
  c.course === null || c.is(onLedighedsydelse) === true ? true : c.is(node);

const course = [
  hurdle(
    whenNamed(is('kursusoenske.lister', 'seks_uger')),
    'Kurset står ikke på listen til seks uger.',
    'The course is not on the list of the six weeks.',
    ...lab('§ 49'),
    seksUger2019('§ 2'),
  ),
  hurdle(
    byOrder(any(not(higher), ageAtLeast(25))),
    'Kurset er videregående. Det kræver, at {du} er fyldt 25 år.',
    'The course is at higher level. That takes the age of 25.',
    seksUger2019('§ 2, stk. 5'),
  ),
  hurdle(
    byOrder(not(all(higher, no('kursusoenske.fuldtid')))),
    'Kurset er videregående og ikke på fuld tid.',
    'The course is at higher level and not full time.',
    seksUger2019('§ 2, stk. 5'),
  ),
  hurdle(
    whenNamed(not(all(higher, exists(price), not(atMost(price, param('uddannelse.seks_uger.prisloft')))))),
    'Kurset koster mere om ugen, end loven tillader.',
    'The course costs more a week than the act allows.',
    ...lab('§ 48, stk. 7'),
  ),
  hurdle(
    (c) => (c.holds(fits) ? true : byOrder(any(higher, attendance))(c)),
    'Under en fjerdedel af undervisningen er med fremmøde.',
    'Less than a quarter of the teaching is attended in person.',
    seksUger2019('§ 2, stk. 4'),
  ),
];

/** Hours of unemployment in a full week. */
const fullWeek = 37;
const partWeek = 30;

/** The hours have passed the end once so many whole weeks more are used. */
const passedAfter = (weeks: number) => {
  const past = (week: number, limit: string) =>
    more(plus(measure('ledighed.timer'), number(weeks * week)), param(`uddannelse.${limit}`));
  const past9 = any(
    all(not(partTime), past(fullWeek, 'ni_maaneder_timer')),
    all(partTime, past(partWeek, 'ni_maaneder_timer_deltid')),
  );
  const past6 = any(
    all(not(partTime), past(fullWeek, 'seks_maaneder_timer')),
    all(partTime, past(partWeek, 'seks_maaneder_timer_deltid')),
  );
  return any(all(ageUnder(25), past6), all(ageAtLeast(25), past9));
};

/** LAB § 48, stk. 2: the education must be finished within the time, not only begun. */
const endsLate = (c: FundingCase, weeks: number): boolean => {
  if (c.is(onLedighedsydelse) === true)
    return c.at(addDays(c.on, Math.max(0, Math.ceil(weeks * 7) - 1))).state(right) === 'no';
  return c.is(passedAfter(weeks)) === true;
};

const longest = 6;

/** Of a longer course only the six weeks count here; the rest is an offer (BEK 1179/2019 § 2, stk. 6). */
const sixWeeksOf = (c: FundingCase): number | null => {
  const weeks = c.course === null || c.holds(inNotice) ? null : fullWeeksOf(c.course);
  return weeks === null ? null : Math.min(weeks, longest);
};

const ends = 'uddannelse.kursus_slutter_i_tide';
const sinceWish = startOf('kursusoenske');
const endsJudged = (c: FundingCase) => (c.course === null ? null : c.is(ask(ends, { since: sinceWish })));

const inTime = hurdle(
  (c) => {
    const weeks = sixWeeksOf(c);
    return endsJudged(c) ?? (weeks === null || !endsLate(c, weeks));
  },
  'Kurset kan ikke nå at slutte inden for de første ni måneder som ledig (seks, hvis {du} er under 25 år).',
  'The course cannot end within the first nine months without work (six for those under 25).',
  ...lab('§ 48, stk. 2'),
  seksUger2019('§ 3'),
);

/** Whether it may end late if the person stays without work until it begins, and beside a course on part time. */
const mayEndLate = (c: FundingCase): boolean => {
  const full = sixWeeksOf(c);
  if (full === null || c.course === null) return false;
  const { weeks, startsOn } = c.course;
  const onTheCalendar = full === longest ? full : (weeks ?? full);
  const wait = startsOn === null ? 0 : Math.max(0, toDayNumber(startsOn) - toDayNumber(c.on)) / 7;
  return endsLate(c, wait + onTheCalendar);
};

/** The rule does not know how long the course is; here it is told. */
const toldToEnd = (c: FundingCase): FundingCase => {
  const weeks = sixWeeksOf(c);
  return weeks === null || endsLate(c, weeks) ? c : c.answering(ends, true, sinceWish);
};

const decides = (c: FundingCase) => (c.is(onLedighedsydelse) === true ? 'kommune' : 'akasse');

/** A course that is longer is approved only together with an offer for the rest (BEK 1179/2019 § 2, stk. 6). */
const withRest = (c: FundingCase, verdict: Verdict): Verdict => {
  if (
    c.is(onLedighedsydelse) === true &&
    c.course !== null &&
    verdict.standing !== 'yes' &&
    stopOf(c, [...own, ...course, inTime]) === null
  )
    return asks(
      c,
      {
        da: 'Kurset står på listen. Reglerne om kursets form på ledighedsydelse er ikke læst her.',
        en: 'The course is on the list. The rules on its form for ledighedsydelse were not read here.',
      },
      lab('§§ 48-49'),
    );
  if (verdict.standing === 'yes' && endsJudged(c) === null && mayEndLate(c))
    return asks(
      c,
      {
        da: 'Kurset skal slutte inden for de første ni måneder som ledig (seks, hvis {du} er under 25 år). Det når det måske ikke, hvis {du} er ledig hele vejen.',
        en: 'The course must end within the first nine months without work (six for those under 25). It may not, if {you} stay without work all the way.',
      },
      [...lab('§ 48, stk. 2'), seksUger2019('§ 3')],
    );
  return verdict.standing === 'yes' && c.course !== null && (fullWeeksOf(c.course) ?? 0) > longest
    ? asks(
        c,
        {
          da: 'Kurset er over seks uger. Det går kun, hvis kommunen bevilger resten som tilbud.',
          en: 'The course is over six weeks. It only goes if the municipality grants the rest as an offer.',
        },
        [seksUger2019('§ 2, stk. 6')],
      )
    : verdict;
};

export const sixWeeks: Scheme = {
  id: 'T01',
  name: { da: 'Seks ugers jobrettet uddannelse', en: 'Six weeks of job-directed education' },
  judge: (c) =>
    withRest(
      c,
      byRules(toldToEnd(c), {
        person: [right, inNotice],
        course: [fits],
        hurdles: [...own, ...course, inTime],
        strength: 'right',
        yes: {
          da: '{Du} er ledig og inden for fristen, og {din} uddannelse er ikke for lang til ordningen.',
          en: '{You are} without work and within the time, and {your} education is not too long for the scheme.',
        },
        cites: lab('§ 48'),
      }),
    ),
  decides,
  pays: municipalityPays,
  nextStep: {
    da: 'Vælg kurset på listen. Søg, før det begynder: på dagpenge hos {din} a-kasse, på ledighedsydelse hos kommunen.',
    en: 'Choose the course on the list. Apply before it begins: on dagpenge to {your} fund, on ledighedsydelse to the municipality.',
  },
  rate: ownBenefit,
  by: beforeStart,
  opens: (c) =>
    c.is(underNotice) === true
      ? c.day(endOf('opsigelsesperiode'))
      : c.holds(wait)
        ? c.firstChange(right, (state) => state === 'yes' || state === 'unknown')
        : null,
  closes: (c) => (c.holds(right) ? c.firstChange(right, (state) => state !== 'yes') : null),
  askWhom: { da: '{din} a-kasse og {din} kommune', en: '{your} fund and {your} municipality' },
};

/** Starred courses, that may be begun before the five weeks: only in a trial that was not read. */
export const starredCourses: Scheme = {
  id: 'T01b',
  name: { da: 'Seks uger: kurser med stjerne', en: 'Six weeks: starred courses' },
  judge: (c) =>
    stopOf(c, [
      ...target,
      hurdle(
        (at) => at.state(wait) !== 'no',
        'Kurser med stjerne gælder kun de første fem uger.',
        'Starred courses are for the first five weeks only.',
        ...lab('§ 48, stk. 2'),
      ),
      hurdle(
        (at) => at.course === null || at.course.star,
        'Kurset har ikke en stjerne på listen.',
        'The course has no star on the list.',
        ...lab('§ 49'),
      ),
    ]) ??
    asks(
      c,
      {
        da: 'Et kursus med stjerne kan måske begynde før de fem uger. Reglen bygger på et forsøg, vi ikke har læst.',
        en: 'A starred course may perhaps begin before the five weeks. That rests on a trial that was not read.',
      },
      [lab2024('§ 192'), seksUger2019('§ 3')],
    ),
  decides,
  pays: municipalityPays,
  nextStep: {
    da: 'Spørg {din} a-kasse, om kurset har en stjerne.',
    en: 'Ask {your} fund whether the course has a star.',
  },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: fund,
  unread: true,
};
