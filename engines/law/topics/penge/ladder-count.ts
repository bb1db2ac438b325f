import {
  all,
  any,
  atLeast,
  before,
  between,
  choose,
  concept,
  count,
  covered,
  day,
  equal,
  exists,
  first,
  greatest,
  has,
  is,
  latest,
  less,
  measure,
  minus,
  missing,
  more,
  not,
  onOrAfter,
  orElse,
  overlapping,
  param,
  plus,
  plusDays,
  plusMonths,
  startOf,
  times,
  value,
  weekEnd,
  weekStart,
  weeksTouched,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import type { Concept, Measure } from '../../rules/rule.ts';
import { fin2021, finOrder2026 } from '../sources.ts';

/** Benefits of which the state refunds a part to the municipality (FIN § 3, stk. 1), as they were until 30 June 2025. */
const refunded = [
  'kontanthjaelp',
  'uddannelseshjaelp',
  'overgangsydelse',
  'selvforsoergelses_og_hjemrejseydelse',
  'sygedagpenge',
  'ressourceforloebsydelse',
  'ledighedsydelse',
  'revalideringsydelse',
  'fleksloentilskud',
] as const;

/** Benefits paid by others, of which the municipality pays a part. */
const shared = ['dagpenge', 'foertidspension', 'seniorpension'] as const;

const onLadder = [...refunded, ...shared] as const;

/** Support that does not climb the ladder but is no self-support either (BEK-FIN § 3, stk. 2). */
const otherSupport = [
  'tidlig_pension',
  'folkepension',
  'efterloen',
  'fleksydelse',
  'barselsdagpenge',
  'feriedagpenge',
  'su',
] as const;

const subsidised = ['loentilskud_privat', 'loentilskud_offentlig'] as const;

/** So many of the latest benefit times are looked at for a new start of the ladder. */
const depth = 5;

const start = (n: number): Quantity => latest('ydelse', { where: { value: onLadder }, nth: n });
const anyLadder = { where: { value: onLadder } } as const;

/** The Monday on or after a day: only whole weeks count as self-support. */
const nextMonday = (of: Quantity): Quantity => plusDays(weekEnd(plusDays(of, -1)), 1);

/** Whole calendar weeks of self-support in [from, the week in which the n-th latest benefit began). */
function selfSupport(n: number): Quantity {
  const window = { from: measure(`refusion.vindue_${n}`), until: weekStart(start(n)) } as const;
  return minus(
    between('weeks', window.from, window.until),
    covered('weeks', [
      overlapping('ydelse', { where: { value: [...onLadder, ...otherSupport] }, ...window }),
      overlapping('tilbud', { where: { kategori: [...subsidised] } }),
      overlapping('stoettet_beskaeftigelse'),
    ]),
  );
}

const cites = [fin2021('§ 6, stk. 1'), finOrder2026('§ 22')] as const;

/** Where the records begin; with more benefit times than are looked at, the oldest of those, so that no week counts twice. */
const oldest: Quantity = choose([[more(count('ydelse', anyLadder), depth), start(depth)]], first('ydelse'));

/**
 * The ladder begins anew at each benefit before which there were 52 whole weeks of self-support within three years, counted from the
 * latest new start. Worked out from the oldest of the latest five benefit times to the latest.
 */
const newStarts: readonly Measure[] = Array.from({ length: depth }, (_, place) => depth - place).flatMap(
  (n): readonly Measure[] => {
    const earlier: Quantity = n < depth ? orElse(measure(`refusion.genstart_${n + 1}`), oldest) : oldest;
    const years = times(param('refusion.selvforsoergelse_aar'), -12);
    return [
      {
        id: `refusion.vindue_${n}`,
        name: {
          da: 'første hele uge, der kan tælle som selvforsørgelse',
          en: 'first whole week of possible self-support',
        },
        of: nextMonday(greatest(earlier, plusMonths(start(n), years))),
        isDay: true,
        cites,
      },
      {
        id: `refusion.genstart_${n}`,
        name: { da: 'seneste genstart af refusionstrappen', en: 'latest new start of the ladder' },
        of: choose(
          [[all(exists(start(n)), atLeast(selfSupport(n), param('refusion.selvforsoergelse_uger'))), start(n)]],
          n < depth ? measure(`refusion.genstart_${n + 1}`) : { op: 'none' },
        ),
        isDay: true,
        cites,
      },
    ];
  },
);

const newStart = measure('refusion.genstart_1');
const weeksSince = (from: Quantity): Quantity => weeksTouched('ydelse', { where: { value: onLadder }, from });
const told: Bool = has('ydelsesuger');
const toldTo = value('ydelsesuger.opgjortTilOgMed');

/** The week on the ladder: from Ydelsesrefusion, else from a new start that the records show; else not known. */
export const ladderMeasures: readonly Measure[] = [
  ...newStarts,
  {
    id: 'refusion.uge',
    name: { da: 'uge på refusionstrappen', en: 'week on the ladder of refunds' },
    of: choose(
      [
        [
          all(told, not(all(exists(newStart), onOrAfter(newStart, toldTo)))),
          plus(value('ydelsesuger.uger'), weeksSince(plusDays(toldTo, 1))),
        ],
        [exists(newStart), weeksSince(newStart)],
      ],
      missing('ydelsesuger'),
    ),
    isDay: false,
    cites: [fin2021('§ 5'), finOrder2026('§ 20')],
  },
  {
    id: 'refusion.trin',
    name: { da: 'trin på refusionstrappen', en: 'step of the ladder' },
    // 53 recorded weeks are enough for the last step, however many came before.
    of: choose(
      [
        [all(not(told), not(exists(newStart)), more(weeksSince(first('ydelse')), 52)), 4],
        [less(measure('refusion.uge'), 5), 1],
        [less(measure('refusion.uge'), 27), 2],
        [less(measure('refusion.uge'), 53), 3],
      ],
      4,
    ),
    isDay: false,
    cites: [fin2021('§ 5, stk. 2-3')],
  },
];

const july2014 = day('2014-07-01');

/** Old grants that the ladder does not reach: FIN § 30, stk. 2-4. */
const before2014: Bool = any(
  all(is('ydelse', 'foertidspension'), before(startOf('ydelse'), july2014)),
  all(is('ydelse', 'ledighedsydelse', 'fleksloentilskud'), before(value('fleksjob.visiteret'), july2014)),
);

export const ladderConcepts: readonly Concept[] = [
  {
    id: 'refusion.refunderet_ydelse',
    name: { da: 'ydelse, som staten refunderer en del af', en: 'benefit that the state refunds in part' },
    when: all(is('ydelse', ...refunded), not(before2014)),
    cites: [fin2021('§ 3, stk. 1, nr. 4-10 og 12-14'), fin2021('§ 30')],
  },
  {
    id: 'refusion.medfinansieret_ydelse',
    name: { da: 'ydelse, som kommunen medfinansierer', en: 'benefit that the municipality pays a part of' },
    when: all(is('ydelse', ...shared), not(before2014)),
    cites: [fin2021('§ 3, stk. 1, nr. 1, 11 og 16'), fin2021('§ 30, stk. 4')],
  },
];

/** The percentage of the person's step. */
export const byStep = (name: 'refusion' | 'medfinansiering'): Quantity =>
  choose(
    ([1, 2, 3] as const).map((step) => [equal(measure('refusion.trin'), step), param(`${name}.trin_${step}`)] as const),
    param(`${name}.trin_4`),
  );

/** What the municipality bears: what is not refunded, or its share. */
export const municipalShare: Quantity = choose(
  [[concept('refusion.refunderet_ydelse'), minus(100, byStep('refusion'))]],
  byStep('medfinansiering'),
);
