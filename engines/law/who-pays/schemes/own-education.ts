import { ageUnder, all, any, atLeast, exists, less, not, param, value, yes } from '../../language/build.ts';
import { alf2024, alf2025, raadighed2023, raadighed2026 } from '../../topics/sources.ts';
import { partTime } from '../../topics/uddannelse/shared/hours.ts';
import { halfOfHighest, ownBenefit } from '../rates.ts';
import { beforeStart, fund, type Scheme } from '../scheme.ts';
import { from, insured, ofKind } from '../terms.ts';
import { asks, byRules, hurdle, stopOf } from '../verdict.ts';

const read = from('2024-01-01');
const weekly = value('kursusoenske.timerPrUge');
const used = value('dagpengeforbrug.timer');
const own = [
  alf2024('§ 62 a, stk. 2'),
  alf2025('§ 62 a, stk. 2'),
  raadighed2023('§ 33, stk. 2, nr. 1'),
  raadighed2026('§ 33, stk. 2, nr. 1'),
];
const school = [
  alf2024('§ 52 e'),
  alf2025('§ 52 e'),
  raadighed2023('§ 33, stk. 2, nr. 7'),
  raadighed2026('§ 33, stk. 2, nr. 7'),
];

const onDagpenge = (cites: typeof own) =>
  hurdle(insured, 'Reglen er kun for folk på dagpenge.', 'The rule is only for people on dagpenge.', ...cites);

const olderText = {
  da: 'Reglerne er kun læst fra 2024. Spørg a-kassen om tiden før.',
  en: 'The rules were read from 2024 on only. Ask the fund about the time before.',
};
const selfPaid = {
  da: 'Kommunen betaler ikke. Spørg skolen, hvad kurset koster {dig}.',
  en: 'The municipality does not pay. Ask the school what the course costs {you}.',
};

/** Teaching of two weeks at most, arranged by the fund, the union or the municipality, or like evening school. */
const shortCourse = [raadighed2023('§ 33, stk. 2, nr. 4-5'), raadighed2026('§ 33, stk. 2, nr. 4-5')];
const shortWeeks = 2;
const fullWeeks = atLeast(weekly, 20);

export const ownEducation: Scheme = {
  id: 'T20',
  name: { da: 'Egen uddannelse på dagpenge', en: 'Own education on dagpenge' },
  judge: (c) => {
    const stop = stopOf(c, [onDagpenge(own)]);
    if (stop) return stop;
    if (c.is(read) !== true) return asks(c, olderText, [alf2025('§ 62 a')]);
    if (c.course === null)
      return asks(
        c,
        {
          da: 'Undervisning under 20 timer om ugen, der ikke giver ret til SU, kan passe. Det kommer an på kurset.',
          en: 'Teaching under 20 hours a week that carries no student grant may fit. It depends on the course.',
        },
        own,
      );
    if ((c.course.weeks ?? Number.POSITIVE_INFINITY) <= shortWeeks && c.is(fullWeeks) === true)
      return asks(
        c,
        {
          da: 'Kurset er på 20 timer om ugen eller mere. Er det på højst to uger, kan {du} måske beholde dagpengene. Det kommer an på, hvem der står for det.',
          en: 'The course is 20 hours a week or more. One of two weeks at most may perhaps go with dagpenge. It depends on who arranges it.',
        },
        shortCourse,
      );
    return byRules(c, {
      person: ['uddannelse.egen.under_20_timer'],
      hurdles: [
        hurdle(
          any(not(exists(weekly)), less(weekly, 20)),
          'Kurset er på 20 timer om ugen eller mere.',
          'The course is 20 hours a week or more.',
          ...own,
        ),
        hurdle(
          not(yes('kursusoenske.giverSu')),
          'Uddannelsen giver ret til SU.',
          'The education carries a student grant.',
          ...own,
        ),
      ],
      strength: 'right',
      yes: {
        da: 'Kurset er under 20 timer om ugen og giver ikke ret til SU. {Du} skal stadig kunne tage et job.',
        en: 'The course is under 20 hours a week and carries no student grant. {You} must still be able to take work.',
      },
      cites: own,
    });
  },
  decides: () => 'akasse',
  pays: selfPaid,
  nextStep: { da: 'Fortæl det til {din} a-kasse, før {du} begynder.', en: 'Tell {your} fund before {you} begin.' },
  rate: ownBenefit,
  by: beforeStart,
  askWhom: fund,
  concerns: (c) => c.is(insured) === true,
};

const hoursOpen = any(
  all(partTime, less(used, param('uddannelse.hoejskole_timer_deltid'))),
  all(not(partTime), less(used, param('uddannelse.hoejskole_timer'))),
);

export const folkHighSchool: Scheme = {
  id: 'T20b',
  name: { da: 'Højskole på dagpenge under 25 år', en: 'Folk high school on dagpenge under 25' },
  judge: (c) => {
    const stop = stopOf(c, [
      onDagpenge(school),
      hurdle(ageUnder(25), 'Reglen er kun for folk under 25 år.', 'The rule is only for people under 25.', ...school),
      hurdle(ofKind('other'), 'Kurset er ikke på en højskole.', 'The course is not at a folk high school.', ...school),
    ]);
    if (stop) return stop;
    if (c.is(read) !== true) return asks(c, olderText, [alf2025('§ 52 e')]);
    const verdict = byRules(c, {
      person: ['uddannelse.hoejskole_under_25'],
      hurdles: [
        hurdle(
          hoursOpen,
          'De første seks måneder på dagpenge er brugt.',
          'The first six months on dagpenge are used.',
          ...school,
        ),
      ],
      strength: 'right',
      yes: {
        da: '{Du} er under 25 år og i de første seks måneder på dagpenge.',
        en: '{You are} under 25 and in the first six months on dagpenge.',
      },
      cites: school,
    });
    if (verdict.standing !== 'yes' || c.course === null) return verdict;
    return asks(
      c,
      {
        da: 'Det gælder, hvis kurset er på en højskole eller daghøjskole.',
        en: 'It holds if the course is at a folk high school.',
      },
      school,
    );
  },
  decides: () => 'akasse',
  pays: selfPaid,
  nextStep: { da: 'Fortæl det til {din} a-kasse, før {du} begynder.', en: 'Tell {your} fund before {you} begin.' },
  rate: halfOfHighest,
  by: beforeStart,
  askWhom: fund,
};
