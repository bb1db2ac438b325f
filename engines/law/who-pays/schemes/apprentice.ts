import { addMonths } from '../../dates/index.ts';
import { ageAtLeast, any, concept, has, is, not } from '../../language/build.ts';
import type { FundingCase } from '../funding-case.ts';
import { hourly, pay } from '../rates.ts';
import { municipality, type Scheme } from '../scheme.ts';
import { employed, lab, ofKind } from '../terms.ts';
import { asksOf, byRules, factPiece, type Hurdle, hurdle, lacks, type Verdict } from '../verdict.ts';

const untrained = concept('uddannelse.ufaglaert_eller_ubrugt_uddannelse');
const agreement = has('uddannelsesaftale');

const age = hurdle(
  // With an agreement its own start counts, which the rule reads.
  any(agreement, ageAtLeast(25)),
  '{Du} skal være fyldt 25 år, når aftalen begynder.',
  '{You} must be 25 when the agreement begins.',
  ...lab('§ 155, stk. 1'),
);
const vocational: Hurdle = hurdle(
  ofKind('vocational'),
  'Tilskuddet er til løn, mens en lærling er i oplæring i virksomheden.',
  'The subsidy is for pay while an apprentice trains in the firm.',
  ...lab('§ 154, stk. 1'),
);

interface Way {
  readonly rule: string;
  readonly hurdles: readonly Hurdle[];
  readonly yes: { readonly da: string; readonly en: string };
  readonly open: { readonly da: string; readonly en: string };
  readonly paragraph: string;
}

/** The rules answer for somebody without an agreement too; but without one there is nothing to subsidise yet. */
function judge(c: FundingCase, { rule, hurdles, yes, open, paragraph }: Way): Verdict {
  const verdict = byRules(c, {
    person: [rule],
    hurdles: [
      ...hurdles,
      {
        passes: (at) => at.state(rule) !== 'no',
        because: {
          da: '{Du} har en uddannelse, som {du} har brugt inden for fem år, og har ikke fået ydelse i seks måneder.',
          en: '{You have} an education used within five years, and did not receive benefits for six months.',
        },
        cites: lab(paragraph),
      },
    ],
    strength: 'right',
    yes,
    cites: lab(paragraph),
  });
  if (verdict.standing !== 'yes' || c.is(agreement) === true) return verdict;
  return lacks(c, open, [...lab(paragraph), ...lab('§ 157')], {
    missing: [factPiece('uddannelsesaftale')],
    strength: 'right',
  });
}

/** The question of the rule in words, where it is an education that was not used for five years. */
function unusedFromWork(c: FundingCase, way: Way): Verdict {
  const verdict = judge(c, way);
  return c.is(untrained) === true && asksOf(verdict, 'uddannelse.uden_uddannelse_fra_arbejde')
    ? {
        ...verdict,
        because: {
          da: '{Du} har en uddannelse, som {du} ikke har brugt i fem år. Om det er nok, når {du} kommer fra arbejde, siger loven ikke klart.',
          en: '{You have} an education not used for five years. Whether that will do from work, the act does not clearly say.',
        },
      }
    : verdict;
}

const applyBy = (c: FundingCase) => {
  const due = c.outcome('uddannelse.voksenlaerling.ansoegningsfrist')?.due ?? null;
  if (due !== null) return due;
  return c.course?.startsOn ? addMonths(c.course.startsOn, 1, 'last-day-of-month') : null;
};

const shared: Omit<Scheme, 'id' | 'name' | 'judge'> = {
  decides: () => 'kommune',
  pays: {
    da: 'Arbejdsgiveren betaler løn og får tilskud fra kommunen. Skolen koster {dig} 0 kr.',
    en: 'The employer pays wages with a subsidy from the municipality. The school costs {you} nothing.',
  },
  nextStep: {
    da: 'Arbejdsgiveren søger tilskud hos lærlingens kommune, senest en måned efter at aftalen begynder.',
    en: 'The employer applies to the apprentice’s municipality within a month after the agreement begins.',
  },
  rate: () => pay('{Din} løn som lærling, mindst som ufaglært', '{Your} pay as an apprentice, at least unskilled'),
  by: applyBy,
  askWhom: municipality,
};

/** The groups of § 155, stk. 1: a person may work beside a benefit. */
const untilBenefit = any(
  concept('gruppe.dagpenge'),
  concept('gruppe.kontanthjaelp'),
  concept('gruppe.sygedagpenge'),
  concept('gruppe.jobafklaring'),
  concept('gruppe.ressourceforloeb'),
  concept('gruppe.ledighedsydelse'),
  concept('gruppe.revalidering'),
  concept('gruppe.foertidspension'),
);

export const fromUnemployment: Scheme = {
  ...shared,
  id: 'T07',
  name: { da: 'Voksenlærling fra ledighed', en: 'Adult apprentice from unemployment' },
  judge: (c) =>
    judge(c, {
      rule: 'uddannelse.voksenlaerling.fra_ledighed',
      hurdles: [
        age,
        hurdle(
          any(agreement, not(employed), untilBenefit),
          '{Du} kommer fra arbejde. Se “Voksenlærling fra arbejde”.',
          '{You} come from work. See “Adult apprentice from work”.',
          ...lab('§ 155, stk. 1'),
        ),
        hurdle(
          not(is('uddannelsesaftale.fra', 'arbejde')),
          'Aftalen er med en, der kommer fra arbejde.',
          'The agreement is with somebody who comes from work.',
          ...lab('§ 155, stk. 1'),
        ),
        vocational,
      ],
      yes: {
        da: '{Du} har en aftale, er fyldt 25 år og kommer fra ledighed.',
        en: '{You have} an agreement, are 25 and come from unemployment.',
      },
      open: {
        da: 'Der mangler kun en læreplads. Lønnen skal mindst være som for ufaglærte.',
        en: 'Only an apprenticeship is missing. Pay must be at least unskilled.',
      },
      paragraph: '§ 155, stk. 1',
    }),
  whenMissing: {
    da: 'Find en læreplads. Arbejdsgiveren søger tilskud senest en måned efter, at aftalen begynder.',
    en: 'Find an apprenticeship. The employer applies within a month after the agreement begins.',
  },
  subsidy: (c) =>
    hourly(
      c,
      'uddannelse.voksenlaerling.fra_ledighed',
      'i timen i oplæringen, hele forløbet',
      'an hour in practice, the whole course',
    ),
};

export const fromWork: Scheme = {
  ...shared,
  id: 'T07b',
  name: { da: 'Voksenlærling fra arbejde', en: 'Adult apprentice from work' },
  judge: (c) =>
    unusedFromWork(c, {
      rule: 'uddannelse.voksenlaerling.fra_arbejde',
      hurdles: [
        age,
        hurdle(
          any(agreement, employed),
          '{Du} er ikke i arbejde. Se “Voksenlærling fra ledighed”.',
          '{You are} not in work. See “Adult apprentice from unemployment”.',
          ...lab('§ 155, stk. 2'),
        ),
        hurdle(
          not(is('uddannelsesaftale.fra', 'ledighed')),
          'Aftalen er med en, der kommer fra ledighed.',
          'The agreement is with somebody who comes from unemployment.',
          ...lab('§ 155, stk. 2'),
        ),
        hurdle(
          untrained,
          '{Du} har en uddannelse, som {du} har brugt inden for fem år.',
          '{You have} an education that was used within five years.',
          ...lab('§ 155, stk. 2'),
        ),
        hurdle(
          concept('uddannelse.ufaglaert_fra_arbejde'),
          'Det er vurderet, at {din} uddannelse tæller med, når {du} kommer fra arbejde.',
          'It was judged that {your} education counts for who comes from work.',
          ...lab('§ 155, stk. 2'),
        ),
        vocational,
        {
          passes: (at) => at.course === null || at.course.shortage,
          because: {
            da: 'Faget står ikke på listen over fag, hvor der mangler folk.',
            en: 'The trade is not on the list of trades in need of people.',
          },
          cites: lab('§ 155, stk. 2'),
        },
      ],
      yes: {
        da: '{Du} har en aftale, er fyldt 25 år og har ingen uddannelse, der tæller med.',
        en: '{You have} an agreement, are 25 and have no education that counts.',
      },
      open: {
        da: 'Der mangler en læreplads i et fag på listen over fag, hvor der mangler folk.',
        en: 'An apprenticeship in a trade in need of people is missing.',
      },
      paragraph: '§ 155, stk. 2',
    }),
  whenMissing: {
    da: 'Find en læreplads i et fag på listen. Arbejdsgiveren søger tilskud senest en måned efter, at aftalen begynder.',
    en: 'Find an apprenticeship in a trade on the list. The employer applies within a month after the agreement begins.',
  },
  subsidy: (c) =>
    hourly(
      c,
      'uddannelse.voksenlaerling.fra_arbejde',
      'i timen i oplæringen, højst to år',
      'an hour in practice, for two years at most',
    ),
};
