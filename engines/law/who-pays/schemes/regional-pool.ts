import type { InputValue } from '../../inputs/kinds.ts';
import { citesOn } from '../../rules/cite.ts';
import { lab2019, regionalPulje2020 } from '../../topics/sources.ts';
import type { CourseKind } from '../course.ts';
import type { FundingCase } from '../funding-case.ts';
import { ownBenefit, pay } from '../rates.ts';
import { beforeStart, municipality, municipalityPays, type Scheme } from '../scheme.ts';
import { employed, from, insured, labLater, notOfKind, pool2021 } from '../terms.ts';
import {
  asks,
  asksOf,
  byRules,
  factPiece,
  type Hurdle,
  hurdle,
  lacks,
  open,
  refused,
  stopOf,
  type Verdict,
} from '../verdict.ts';

const may = 'uddannelse.regional_pulje.mulighed';
const fits = 'uddannelse.regional_pulje.kursus_passer';
const later = from('2021-01-01');

/** LAB § 97 as of 2021, or the older one. */
const cites = (c: FundingCase, paragraph: string) =>
  c.is(later) === true ? labLater(`§ 97, ${paragraph}`) : [lab2019('§ 97')];

const group: readonly Hurdle[] = [
  hurdle(
    (c) => (c.is(later) === true ? true : c.is(insured)),
    'I 2020 var puljen kun for folk på dagpenge.',
    'In 2020 the pool was only for people on dagpenge.',
    lab2019('§ 97'),
  ),
  hurdle(
    (c) => (c.is(later) === true ? c.is(pool2021) : true),
    'Puljen er for ledige, sygemeldte og andre, som kommunen hjælper mod job.',
    'The pool is for jobless, sick and other people whom the municipality helps towards work.',
    ...labLater('§ 97, stk. 1'),
  ),
  hurdle(
    notOfKind('vocational'),
    'En hel erhvervsuddannelse er ikke et kort kursus.',
    'A whole vocational education is not a short course.',
    ...labLater('§ 97, stk. 1'),
  ),
];

const neighbourOf2020 = {
  da: 'Kurset står på en naboregions liste. Loven fra 2020 siger kun “en regional positivliste”. Kommunen afgør, om det er nok.',
  en: 'The course is on a neighbouring region’s list. The act of 2020 only says “a regional list”. Whether that will do, the municipality settles.',
};

export const regionalList: Scheme = {
  id: 'T02',
  name: { da: 'Kort kursus fra regionens liste', en: 'Short course from the region’s list' },
  judge: (c) => {
    const verdict = byRules(c.without('arbejdsgivererklaering'), {
      person: [may],
      course: [fits],
      hurdles: [
        ...group,
        {
          passes: (at) => at.course === null || at.state(fits) !== 'no',
          because: {
            da: 'Kurset står ikke på regionens liste den dag.',
            en: 'The course is not on the region’s list that day.',
          },
          cites: cites(c, 'stk. 1, nr. 1'),
        },
      ],
      strength: 'may',
      yes:
        c.course === null
          ? {
              da: 'Loven kræver ingen ventetid og ingen bestemt uddannelse. Kurset skal stå på listen.',
              en: 'The act asks for no wait and no certain education. The course must be on the list.',
            }
          : {
              da: 'Kurset står på regionens liste. Loven kræver ingen ventetid og ingen bestemt uddannelse.',
              en: 'The course is on the region’s list. The act asks for no wait and no certain education.',
            },
      cites: [...cites(c, 'stk. 1'), regionalPulje2020('§ 2')],
    });
    return asksOf(verdict, 'uddannelse.naboregions_liste_2020') ? { ...verdict, because: neighbourOf2020 } : verdict;
  },
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Tag kurset med til {din} kommune, før det begynder. Kurset skal stå på listen den dag, kommunen siger ja.',
    en: 'Take the course to {your} municipality before it begins. It must be on the list on the day the municipality says yes.',
  },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: municipality,
};

const whole: InputValue<'arbejdsgivererklaering'> = {
  udenLoentilskud: true,
  kursusAftalt: true,
  umiddelbartEfter: true,
};

/** Kinds of which the act does not say whether they are short and vocational; a list settles it, a declaration does not. */
const doubtful: readonly CourseKind[] = ['basic', 'vocational-start', 'academy', 'other'];

const doubtfulCourse = ({ course }: FundingCase): boolean => course !== null && doubtful.includes(course.kind);
const whetherShort = {
  da: 'Loven siger “korte erhvervsrettede kurser”. Om kurset her er det, afgør kommunen.',
  en: 'The act says “short vocational courses”. Whether this course is one, the municipality settles.',
};

function declared(c: FundingCase): Verdict {
  const stop = stopOf(c, [
    hurdle(
      later,
      'Erklæringen fra en arbejdsgiver kom først ind i loven i 2021.',
      'The employer’s declaration came into the act in 2021 only.',
      lab2019('§ 97'),
    ),
    ...group,
  ]);
  if (stop) return stop;
  const paragraphs = [...labLater('§ 97, stk. 1, nr. 2'), regionalPulje2020('§ 2')];
  const offList = (at: FundingCase) => at.withLists([]).state(fits);
  const has = offList(c) === 'yes';
  if (has && doubtfulCourse(c)) return asks(c, whetherShort, paragraphs);
  if (has)
    return {
      standing: 'yes',
      strength: 'may',
      because: {
        da: 'En arbejdsgiver har skrevet, at {du} bliver ansat lige efter kurset. Så behøver det ikke stå på listen.',
        en: 'An employer has written that {you} will be hired directly after the course. Then it need not be on the list.',
      },
      missing: [],
      cites: citesOn(paragraphs, c.on),
    };
  if (offList(c.supposing('arbejdsgivererklaering', whole)) === 'no')
    return refused(
      c,
      { da: 'Kurset kan ikke gives på en erklæring.', en: 'The course cannot be given on a declaration.' },
      paragraphs,
    );
  return lacks(
    c,
    {
      da: 'En arbejdsgiver skal skrive, at {du} bliver ansat lige efter kurset, uden løntilskud, og at kurset er aftalt.',
      en: 'An employer must write that {you} will be hired directly after the course, without wage subsidy, and that the course is agreed.',
    },
    paragraphs,
    { missing: [factPiece('arbejdsgivererklaering')], strength: 'may' },
  );
}

export const declarationCourse: Scheme = {
  id: 'T02c',
  name: { da: 'Kort kursus med løfte om job', en: 'Short course with a promise of work' },
  judge: declared,
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Tag arbejdsgiverens erklæring med til {din} kommune, før kurset begynder.',
    en: 'Take the employer’s declaration to {your} municipality before the course begins.',
  },
  whenMissing: {
    da: 'Find en arbejdsgiver, der vil skrive under på job efter kurset. Tag erklæringen med til kommunen, før kurset begynder.',
    en: 'Find an employer who will sign for a job after the course. Take the declaration to the municipality before it begins.',
  },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: municipality,
};

const hiring = ['uddannelse.regional_pulje.ansaettelse', 'uddannelse.opkvalificering_ved_ansaettelse'];
const hiredWords = {
  da: '{Du} er ansat og fik ydelse i mindst seks måneder før.',
  en: '{You are} hired and received benefits for at least six months before.',
};
const shortOnly: Hurdle = hurdle(
  (c) => c.is(later) !== true || notOfKind('vocational')(c),
  'En hel erhvervsuddannelse er ikke et kort kursus.',
  'A whole vocational education is not a short course.',
  ...labLater('§ 97, stk. 3'),
);
const notLongEnough = {
  da: '{Du} har ikke fået ydelse i mindst seks måneder før ansættelsen.',
  en: '{You} did not receive benefits for at least six months before the hiring.',
};

function atHiring(c: FundingCase): Verdict {
  const paragraphs =
    c.is(later) === true ? [...labLater('§ 97, stk. 3'), regionalPulje2020('§ 2')] : [lab2019('§ 161')];
  const stop = stopOf(c, [shortOnly]);
  if (stop) return stop;
  if (c.is(employed) === true) {
    const verdict = byRules(c, {
      person: hiring,
      hurdles: [
        {
          passes: (at) => hiring.some((rule) => at.state(rule) !== 'no'),
          because: notLongEnough,
          cites: paragraphs,
        },
      ],
      strength: 'may',
      yes: hiredWords,
      cites: paragraphs,
    });
    return verdict.standing === 'yes' && c.is(later) === true && doubtfulCourse(c)
      ? asks(c, whetherShort, paragraphs)
      : verdict;
  }
  const supposed = c.supposing('beskaeftigelse', { tilknytning: 'ansat', timerPrUge: 37, fastTimetal: true });
  const then = hiring.flatMap((rule) => supposed.outcome(rule) ?? []);
  if (then.every(({ state }) => state === 'no')) return refused(c, notLongEnough, paragraphs);
  const doubts = then.some(({ state }) => state === 'yes') ? [] : open(c, then, 'may').missing;
  return lacks(
    c,
    {
      da: 'En arbejdsgiver skal først ansætte {dig}, og {du} skal have fået ydelse i mindst seks måneder før.',
      en: 'An employer must first hire {you}, after at least six months on benefits.',
    },
    paragraphs,
    { missing: [factPiece('beskaeftigelse'), ...doubts], strength: 'may' },
  );
}

export const atHiringCourse: Scheme = {
  id: 'T03',
  name: { da: 'Kursus efter ansættelse', en: 'Course after hiring' },
  judge: atHiring,
  decides: () => 'kommune',
  pays: {
    da: 'Kommunen betaler arbejdsgiverens udgift til kurset.',
    en: 'The municipality pays the employer’s cost of the course.',
  },
  nextStep: {
    da: 'Arbejdsgiveren søger kommunen, før der er brugt penge på kurset. Kurset skal være mere, end arbejdsgiveren selv skal give.',
    en: 'The employer applies to the municipality before money is spent. The course must go beyond what the employer is to give.',
  },
  whenMissing: {
    da: 'Fortæl en arbejdsgiver om ordningen, før {du} bliver ansat.',
    en: 'Tell an employer about the scheme before {you} are hired.',
  },
  rate: () => pay('{Din} løn', '{Your} pay'),
  askWhom: municipality,
};
