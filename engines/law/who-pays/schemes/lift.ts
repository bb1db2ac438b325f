import { ageAtLeast, all, any, ask, atMost, concept, is, not, number, plus, value } from '../../language/build.ts';
import { lab2019, lab2022, lab2024, raadighed2026 } from '../../topics/sources.ts';
import { partTime } from '../../topics/uddannelse/shared/hours.ts';
import { fund110 } from '../../topics/uddannelse/sources.ts';
import type { FundingCase } from '../funding-case.ts';
import { liftRate } from '../rates.ts';
import { beforeStart, municipality, municipalityPays, type Scheme } from '../scheme.ts';
import { from, insured, lab, labLater, ofKind, whenNamed } from '../terms.ts';
import { asks, asksOf, byRules, hurdle, stopOf, type Verdict } from '../verdict.ts';

const jobReady = concept('gruppe.jobparat');
const untrained = concept('uddannelse.ufaglaert_eller_ubrugt_erhvervsuddannelse');
const widened = from('2020-08-01');
const goesOn = 'uddannelse.loeft80.fortsaetter';

const age = (...cites: ReturnType<typeof lab>) =>
  hurdle(ageAtLeast(30), '{Du} skal være fyldt 30 år.', '{You} must be 30 years old.', ...cites);
const education = (...cites: ReturnType<typeof lab>) =>
  hurdle(
    untrained,
    '{Du} har en uddannelse, som {du} har brugt inden for fem år, eller som er længere end en erhvervsuddannelse.',
    '{You have} an education that was used within five years, or that is longer than a vocational one.',
    ...cites,
  );

const hurdles80 = [
  hurdle(
    (c) => c.knows('uddannelse.loeft80.mulighed') || c.state(goesOn) !== 'no',
    'Ordningen lukkede for nye den 31. januar 2026.',
    'The scheme closed to new people on 31 January 2026.',
    raadighed2026('§ 23, nr. 2'),
  ),
  hurdle(
    (c) => (c.state(goesOn) !== 'no' ? true : c.is(widened) === true ? c.is(any(insured, jobReady)) : c.is(insured)),
    'Ordningen er for folk på dagpenge, og fra august 2020 også jobparate på kontanthjælp.',
    'The scheme is for people on dagpenge, and from August 2020 also the job-ready on kontanthjælp.',
    ...lab('§ 96, stk. 1'),
  ),
  hurdle(
    (c) => (c.state(goesOn) !== 'no' ? true : c.is(ageAtLeast(30))),
    '{Du} skal være fyldt 30 år.',
    '{You} must be 30 years old.',
    ...lab('§ 96, stk. 1'),
  ),
  hurdle(
    (c) => (c.state(goesOn) !== 'no' ? true : c.is(untrained)),
    '{Du} har en uddannelse, som {du} har brugt inden for fem år, eller som er længere end en erhvervsuddannelse.',
    '{You have} an education that was used within five years, or that is longer than a vocational one.',
    ...lab('§ 96, stk. 1, nr. 1-2'),
  ),
  hurdle(
    ofKind('vocational', 'vocational-start'),
    'Ordningen er kun til en erhvervsuddannelse.',
    'The scheme is for a vocational education only.',
    ...lab('§ 96, stk. 1'),
  ),
  hurdle(
    (c) => (c.course?.kind !== 'vocational' ? true : c.is(not(all(jobReady, not(insured))))),
    'På kontanthjælp er det kun grundforløbet, kommunen kan give.',
    'On kontanthjælp the municipality can give the basic course only.',
    ...labLater('§ 96, stk. 1'),
  ),
];

const whole = 'uddannelse.hele_uddannelsen_i_dagpengeperioden';
const wholeFits = hurdle(
  (c) => c.is(widened) !== false || c.is(ask(whole)) !== false,
  'I loven fra 2020 skal {du} kunne nå hele uddannelsen, mens {du} har ret til dagpenge. Det er vurderet, at {du} ikke kan.',
  'In the act of 2020 the whole education must fit in the time with a right to dagpenge. It was judged that it does not.',
  lab2019('§ 96, stk. 2'),
);

/** Two years of dagpenge (ALF § 55, stk. 1), in hours. */
const period = 3848;
const periodPartTime = 3120;
const used = value('dagpengeforbrug.timer');

/** Lov 548/2019 § 96, stk. 2: the whole education fits in what is left by hours; an extension by hours of work is known to the fund. */
function fitsByHours(c: FundingCase): boolean {
  if (c.course?.kind !== 'vocational' || c.course.weeks === null) return false;
  const { weeks } = c.course;
  return (
    c.is(
      all(
        is('dagpengeperiode.grundlag', 'indkomst'),
        any(
          all(not(partTime), atMost(plus(used, number(weeks * 37)), number(period))),
          all(partTime, atMost(plus(used, number(weeks * 30)), number(periodPartTime))),
        ),
      ),
    ) === true
  );
}

const fundKnows = {
  da: 'I loven fra 2020 skal {du} kunne nå hele uddannelsen, mens {du} har ret til dagpenge. {Din} a-kasse ved, hvor længe det er.',
  en: 'In the act of 2020 the whole education must fit in the time with a right to dagpenge. {Your} fund knows how long that is.',
};

function byRules80(c: FundingCase): Verdict {
  const verdict = byRules(c.is(widened) === false && fitsByHours(c) ? c.answering(whole, true) : c, {
    person: ['uddannelse.loeft80.mulighed', goesOn],
    hurdles: [...hurdles80, wholeFits],
    strength: 'may',
    yes: {
      da: '{Du} er fyldt 30 år og har ingen erhvervsuddannelse, eller har ikke brugt den i fem år.',
      en: '{You are} 30 and have no vocational education, or have not used it for five years.',
    },
    cites: lab('§ 96'),
  });
  return asksOf(verdict, whole) ? { ...verdict, because: fundKnows } : verdict;
}

export const lift80: Scheme = {
  id: 'T04',
  name: { da: 'Uddannelsesløft', en: 'Education lift' },
  judge: (c) =>
    stopOf(c, hurdles80) ??
    (c.course?.kind === 'vocational-start' && c.is(widened) === false
      ? asks(
          c,
          {
            da: 'I loven fra 2020 er det en hel erhvervsuddannelse. Om et grundforløb alene er nok, afgør kommunen.',
            en: 'The act of 2020 names a whole vocational education. Whether a basic course alone will do, the municipality settles.',
          },
          [lab2019('§ 96, stk. 1-2')],
        )
      : byRules80(c)),
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Bed {din} kommune om en samtale om uddannelsesløft, før uddannelsen begynder.',
    en: 'Ask {your} municipality for a talk on education lift before the education begins.',
  },
  rate: (c) => liftRate(c, 'uddannelsesloeft'),
  by: beforeStart,
  askWhom: municipality,
};

const right110 = 'uddannelse.loeft110.ret';
const cites110 = [lab2022('§ 97 a'), lab2024('§ 97 a')];
const openOn = any(all(from('2020-08-01'), not(from('2023-01-01'))), from('2023-07-01'));

const hurdles110 = [
  hurdle(
    openOn,
    'Ordningen er ikke åben den dag. Den er åben fra august 2020 til udgangen af 2022 og igen fra juli 2023.',
    'The scheme is not open that day. It is open from August 2020 to the end of 2022 and again from July 2023.',
    lab2022('§ 97 a, stk. 1'),
    fund110('nyheden'),
  ),
  hurdle(
    insured,
    'Ordningen er kun for folk på dagpenge.',
    'The scheme is only for people on dagpenge.',
    lab2022('§ 97 a, stk. 1'),
    lab2024('§ 97 a, stk. 1'),
  ),
  age(lab2022('§ 97 a, stk. 1'), lab2024('§ 97 a, stk. 1')),
  education(lab2022('§ 97 a, stk. 1, nr. 1-2'), lab2024('§ 97 a, stk. 1, nr. 1-2')),
  hurdle(
    (c) => c.state(right110) !== 'no',
    '{Du} stoppede for nylig på et uddannelsesløft fra før august 2020.',
    '{You} recently left an education lift from before August 2020.',
    lab2022('§ 97 a, stk. 4'),
    lab2024('§ 97 a, stk. 4'),
  ),
  hurdle(
    ofKind('vocational'),
    'Ordningen er kun til en hel erhvervsuddannelse.',
    'The scheme is for a whole vocational education only.',
    lab2022('§ 97 a, stk. 1'),
    lab2024('§ 97 a, stk. 1'),
  ),
  hurdle(
    whenNamed(is('kursusoenske.lister', 'uddannelsesloeft_110')),
    'Uddannelsen står ikke på listen over fag, hvor der mangler folk.',
    'The education is not on the list of trades in need of people.',
    lab2022('§ 97 a, stk. 2'),
    lab2024('§ 97 a, stk. 2'),
  ),
];

export const lift110: Scheme = {
  id: 'T05',
  name: { da: 'Uddannelsesløft med 110 procent', en: 'Education lift at 110 per cent' },
  judge: (c) =>
    byRules(c, {
      person: [right110],
      course: ['uddannelse.loeft110.uddannelse_passer'],
      hurdles: hurdles110,
      strength: 'right',
      yes: {
        da: '{Du} er på dagpenge, er fyldt 30 år og har ingen erhvervsuddannelse, eller har ikke brugt den i fem år.',
        en: '{You are} on dagpenge, are 30 and have no vocational education, or have not used it for five years.',
      },
      cites: cites110,
    }),
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Find uddannelsen på listen. Aftal den med {din} kommune, før den begynder.',
    en: 'Find the education on the list. Agree on it with {your} municipality before it begins.',
  },
  rate: (c: FundingCase) => liftRate(c, 'uddannelsesloeft_110'),
  by: beforeStart,
  opens: (c) => (c.is(openOn) === true ? null : c.firstChange(right110, (state) => state !== 'no')),
  askWhom: municipality,
};
