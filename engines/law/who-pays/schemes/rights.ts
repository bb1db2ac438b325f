import { ageAtLeast, all, any, has, is, not, yes } from '../../language/build.ts';
import { lab2022, lab2024 } from '../../topics/sources.ts';
import { groups } from '../../topics/uddannelse/shared/groups.ts';
import type { FundingCase } from '../funding-case.ts';
import { ownBenefit } from '../rates.ts';
import { beforeStart, municipality, municipalityPays, type Scheme } from '../scheme.ts';
import { insured, lab, offered91, ofKind } from '../terms.ts';
import { asks, byRules, factPiece, hurdle, lacks, stopOf, type Verdict } from '../verdict.ts';

const basicRule = 'uddannelse.faerdighedskursus.ret';

function basicSkills(c: FundingCase): Verdict {
  const stop = stopOf(c, [
    hurdle(
      ofKind('basic'),
      'Retten er kun til kurser i læsning, skrivning, regning og for ordblinde.',
      'The right is only to courses in reading, writing, arithmetic and for dyslexia.',
      ...lab('§ 93, stk. 1'),
    ),
  ]);
  if (stop) return stop;
  if (c.is(offered91) === false)
    return asks(
      c,
      {
        da: 'Kommunens ret gælder ikke {dig} i dag. Om {du} selv kan få FVU eller ordblindeundervisning, ved skolen.',
        en: 'The right with the municipality does not reach {you} today. Whether {you} can have FVU or dyslexia teaching, the school knows.',
      },
      lab('§ 93, stk. 1'),
    );
  // The rule asks for a test once somebody wishes for the course: the question here is that wish.
  const wished = c.supposing('anmodning', { om: 'faerdighedskursus', imoedekommet: null });
  return byRules(wished, {
    person: [basicRule],
    hurdles: [
      hurdle(
        (at) => at.state(basicRule) !== 'no',
        'Testen har ikke vist et behov.',
        'The test showed no need.',
        ...lab('§ 93, stk. 1'),
      ),
    ],
    strength: 'right',
    yes: { da: 'En test har vist, at {du} har brug for kurset.', en: 'A test showed that {you} need the course.' },
    cites: lab('§ 93'),
  });
}

export const basicSkillsCourse: Scheme = {
  id: 'T19',
  name: { da: 'Kursus i læsning, skrivning og regning', en: 'Literacy, numeracy and dyslexia courses' },
  judge: basicSkills,
  decides: () => 'kommune',
  pays: {
    da: 'Kommunen betaler. Kurser for ordblinde betales efter egne regler. Det koster {dig} 0 kr.',
    en: 'The municipality pays. Dyslexia courses are paid by rules of their own. It costs {you} nothing.',
  },
  nextStep: { da: 'Bed {din} kommune om kurset.', en: 'Ask {your} municipality for the course.' },
  whenMissing: { da: 'Bed {din} kommune om en test.', en: 'Ask {your} municipality for a test.' },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: { da: 'skolen', en: 'the school' },
};

/** An education that nobody has placed: whether it qualifies for an occupation is not known. */
const notPlaced = is('uddannelse.niveau', 'udenlandsk_uden_vurdering', 'bachelor');

function whetherQualifying(c: FundingCase, given: Parameters<typeof byRules>[1]): Verdict {
  const verdict = byRules(c, given);
  return verdict.standing === 'yes' && c.is(notPlaced) === true
    ? asks(
        c,
        {
          da: 'Retten gælder, hvis {din} uddannelse ikke giver adgang til et erhverv. Det er ikke vurderet.',
          en: 'The right holds if {your} education does not qualify for an occupation. That was not assessed.',
        },
        lab('§ 93, stk. 2'),
      )
    : verdict;
}

/** It pays no course, but can make one shorter. */
export const priorLearning: Scheme = {
  id: 'RKV',
  name: { da: 'Vurdering af det, man kan', en: 'Assessment of prior learning' },
  judge: (c) =>
    whetherQualifying(c, {
      person: ['uddannelse.realkompetence.ret'],
      hurdles: [
        hurdle(
          any(insured, groups(2, 3)),
          'Retten gælder for folk på dagpenge og på kontanthjælp fra 30 år eller med en uddannelse.',
          'The right is for people on dagpenge and on kontanthjælp from 30 or with an education.',
          ...lab('§ 93, stk. 2'),
        ),
        hurdle(
          not(all(insured, not(ageAtLeast(30)), not(groups(2, 3)))),
          'På dagpenge skal {du} være fyldt 30 år.',
          'On dagpenge {you} must be 30.',
          ...lab('§ 93, stk. 2'),
        ),
        hurdle(
          not(yes('uddannelse.erhvervskompetencegivende')),
          '{Du} har allerede en uddannelse, der giver adgang til et erhverv.',
          '{You have} an education that qualifies for an occupation already.',
          ...lab('§ 93, stk. 2'),
        ),
      ],
      strength: 'right',
      yes: {
        da: '{Du} har ikke en uddannelse, der giver adgang til et erhverv. Vurderingen kan gøre vejen kortere.',
        en: '{You have} no education that qualifies for an occupation. The assessment can make the way shorter.',
      },
      cites: lab('§ 93, stk. 2-3'),
    }),
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Bed {din} kommune om en realkompetencevurdering.',
    en: 'Ask {your} municipality for an assessment of prior learning.',
  },
  rate: ownBenefit,
  askWhom: municipality,
  aside: true,
};

const mink = 'uddannelse.mink.ret';
const minkCites = (paragraph: string) => [lab2022(`§ 97 b, ${paragraph}`), lab2024(`§ 97 b, ${paragraph}`)];

const minkWindow = hurdle(
  (at) => Number.isFinite(at.book.parameter('uddannelse.mink_sidste_bevilling')),
  'Ordningen kunne kun bevilges i 2021, 2022 og fra juni til december 2023.',
  'The scheme could only be granted in 2021, 2022 and from June to December 2023.',
  ...minkCites('stk. 1-2'),
);
const minkGroup = hurdle(
  (at) => at.state(mink) !== 'no',
  'Ordningen er for ledige og andre, som kommunen hjælper mod job.',
  'The scheme is for jobless and other people whom the municipality helps towards work.',
  ...minkCites('stk. 1'),
);

function afterMinkWork(c: FundingCase): Verdict {
  if (c.is(has('minkerhverv')) !== true) {
    const stop = stopOf(c, [minkWindow]) ?? stopOf(c.supposing('minkerhverv', true), [minkGroup]);
    return (
      stop ??
      lacks(
        c,
        {
          da: 'Det er for dem, der på tro og love erklærer, at de arbejdede i minkerhverv fra januar 2020 til marts 2021.',
          en: 'It is for those who declare that they worked in mink farming between January 2020 and March 2021.',
        },
        minkCites('stk. 3'),
        { missing: [factPiece('minkerhverv')], strength: 'right' },
      )
    );
  }
  return byRules(c, {
    person: [mink],
    hurdles: [
      minkWindow,
      hurdle(
        yes('minkerhverv'),
        '{Du} har ikke arbejdet i minkerhverv.',
        '{You} did not work in mink farming.',
        ...minkCites('stk. 3'),
      ),
      minkGroup,
    ],
    strength: 'right',
    yes: { da: '{Du} har erklæret, at {du} arbejdede i minkerhverv.', en: '{You} declared work in mink farming.' },
    cites: minkCites('stk. 1'),
  });
}

export const afterMink: Scheme = {
  id: 'M97b',
  name: { da: 'Uddannelse efter minkerhverv', en: 'Education after mink farming' },
  judge: afterMinkWork,
  decides: () => 'kommune',
  pays: municipalityPays,
  nextStep: {
    da: 'Bed {din} kommune om at bevilge uddannelsen i tide.',
    en: 'Ask {your} municipality to grant the education in time.',
  },
  whenMissing: {
    da: 'Giv {din} kommune erklæringen, og bed den bevilge uddannelsen, før ordningen lukker.',
    en: 'Give {your} municipality the declaration, and ask it to grant the education before the scheme closes.',
  },
  rate: ownBenefit,
  by: (c) => c.outcome(mink)?.due ?? null,
  askWhom: municipality,
  concerns: (c) => c.is(yes('minkerhverv')) === true,
};
