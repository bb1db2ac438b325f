import { all, any, is, not } from '../../language/build.ts';
import { labOrder2019, labOrder2023, raadighed2026 } from '../../topics/sources.ts';
import { groups } from '../../topics/uddannelse/shared/groups.ts';
import { hourly, pay } from '../rates.ts';
import type { Scheme } from '../scheme.ts';
import { municipality } from '../scheme.ts';
import { employed, from, lab, notOfKind } from '../terms.ts';
import { asks, byRules, hurdle, stopOf } from '../verdict.ts';

const order = [labOrder2019('§§ 114-116'), labOrder2023('§§ 116-118')];
const closed = (goesOn: boolean) =>
  hurdle(
    (c) => c.is(from('2026-02-01')) !== true || (goesOn && c.state('uddannelse.jobrotation.fortsaetter') !== 'no'),
    'Jobrotation lukkede for nye den 31. januar 2026.',
    'Job rotation closed to new people on 31 January 2026.',
    raadighed2026('§ 1, stk. 2'),
  );

/** The temp who stands in for somebody on a course. */
export const rotationTemp: Scheme = {
  id: 'T08',
  name: { da: 'Jobrotation som vikar', en: 'Job rotation as a temp' },
  judge: (c) =>
    byRules(c, {
      person: ['uddannelse.jobrotation.vikar', 'uddannelse.jobrotation.fortsaetter'],
      hurdles: [
        closed(true),
        hurdle(
          (at) => at.course === null || at.state('uddannelse.jobrotation.fortsaetter') !== 'no',
          'Vikaren arbejder imens. Det er den ansatte, der er på kursus.',
          'The temp works meanwhile. It is the employee who is on the course.',
          ...lab('§ 149'),
        ),
        hurdle(
          (at) =>
            at.state('uddannelse.jobrotation.fortsaetter') !== 'no'
              ? true
              : at.is(
                  any(
                    groups(1, 2, 3, 4, 5, 8, 9),
                    all(groups(6, 7), not(employed)),
                    is('integrationsprogram', 'introduktionsprogram', 'selvforsoergelses_og_hjemrejseprogram'),
                  ),
                ),
          'Vikaren skal være ledig og på en ydelse.',
          'The temp must be without work and on a benefit.',
          ...lab('§ 151, stk. 1'),
        ),
        hurdle(
          (at) =>
            at.state('uddannelse.jobrotation.vikar') !== 'no' ||
            at.state('uddannelse.jobrotation.fortsaetter') !== 'no',
          'Vikaren skal have fået ydelse i mindst seks måneder.',
          'The temp must have received benefits for at least six months.',
          ...lab('§ 151, stk. 1'),
        ),
      ],
      strength: 'right',
      yes: {
        da: '{Du} kan være vikar for en, der er på kursus. {Du} har fået ydelse i mindst seks måneder.',
        en: '{You} can be a temp for somebody on a course, after at least six months on benefits.',
      },
      cites: [...lab('§§ 149-152'), ...order],
    }),
  decides: () => 'kommune',
  pays: {
    da: 'Arbejdsgiveren betaler løn og får tilskud fra kommunen.',
    en: 'The employer pays wages with a subsidy from the municipality.',
  },
  nextStep: {
    da: 'Arbejdsgiveren søger hos kommunen, før vikaren begynder.',
    en: 'The employer applies to the municipality before the temp begins.',
  },
  rate: () => pay('{Din} løn som vikar', '{Your} pay as a temp'),
  subsidy: (c) =>
    hourly(
      c,
      'uddannelse.jobrotation.vikar',
      'for hver time, den ansatte er på kursus',
      'for each hour that the employee is on a course',
    ),
  askWhom: municipality,
};

/** The employee on the course while a temp stands in: the conditions of § 150 are about a job that nothing here knows. */
export const rotationEmployee: Scheme = {
  id: 'T08b',
  name: { da: 'Kursus med en jobrotationsvikar', en: 'Course with a job rotation temp' },
  judge: (c) =>
    stopOf(c, [
      closed(false),
      hurdle(
        employed,
        'Den, der er på kursus, skal være ansat.',
        'Whoever is on the course must be employed.',
        ...lab('§ 150, stk. 1, nr. 3'),
      ),
      hurdle(
        not(is('fleksjob.status', 'i_fleksjob')),
        'Den, der er på kursus, skal være ordinært ansat. Et fleksjob er ikke en ordinær ansættelse.',
        'Whoever is on the course must be ordinarily employed. A fleksjob is not ordinary employment.',
        ...lab('§ 150, stk. 1, nr. 3'),
      ),
      hurdle(
        notOfKind('vocational', 'vocational-start'),
        'Kurset må ikke være en erhvervsuddannelse.',
        'The course may not be a vocational education.',
        ...lab('§ 150, stk. 1, nr. 2'),
      ),
    ]) ??
    asks(
      c,
      {
        da: 'Det kræver tre måneders ansættelse, fuld løn og en uddannelse under kandidatniveau. Kommunen afgør det.',
        en: 'It takes three months of employment, full pay and an education below master’s level. The municipality settles it.',
      },
      [...lab('§§ 149-150'), ...order],
    ),
  decides: () => 'kommune',
  pays: {
    da: 'Arbejdsgiveren betaler kurset og får tilskud for timerne.',
    en: 'The employer pays the course and is paid for the hours.',
  },
  nextStep: {
    da: 'Arbejdsgiveren spørger kommunen, før kurset begynder.',
    en: 'The employer asks the municipality before the course begins.',
  },
  rate: () => pay('{Din} sædvanlige løn', '{Your} usual pay'),
  askWhom: municipality,
  concerns: (c) => c.is(employed) === true,
};
