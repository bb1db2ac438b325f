import type { InputKind } from '../../inputs/kinds.ts';
import {
  all,
  any,
  choose,
  concept,
  day,
  exists,
  greatest,
  has,
  is,
  latest,
  least,
  measure,
  nothing,
  onOrAfter,
  onOrBefore,
  param,
  plusDays,
  plusMonths,
  recorded,
  today,
  type WhereOf,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';
import { offersOfChapters11to14 } from '../categories.ts';

/** LAB § 6, nr. 1-3: one first offer. */
export const nearWork = any(concept('gruppe.dagpenge'), concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat'));

/** LAB § 6, nr. 4-5: continuous offers. */
export const young = any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat'));

/** Offers of chapters 11-14 save those that LAB § 93 gives a right to. */
export const offersWithOtherGuidance = offersOfChapters11to14.filter(
  (category) => category !== 'faerdighedskursus' && category !== 'realkompetencevurdering',
);

/** The same without LAB § 91, to which a standard job-search course belongs. */
export const offersWithoutOtherGuidance = offersWithOtherGuidance.filter(
  (category) => category !== 'oevrig_vejledning' && category !== 'jobsoegningskursus',
);

export const otherGuidance = ['oevrig_vejledning', 'jobsoegningskursus'] as const;

/** Every offer of chapters 11-14. */
export const everyOffer = [...offersWithOtherGuidance, 'faerdighedskursus', 'realkompetencevurdering'] as const;

/** What may stand in for the offers of the young: also the course of § 93, stk. 1 (LAB § 105, stk. 3). */
export const offersForYoung = [...offersWithOtherGuidance, 'faerdighedskursus'] as const;

/** Chapters 11, 12 and 14: what job clarification and resource courses may hold. */
export const offersWithoutCommunityWork = everyOffer.filter((category) => category !== 'nytteindsats');

/** A part of the entry of the kind that holds on another day. */
function onDay<K extends InputKind>(kind: K, at: Quantity, take: 'from' | 'to', where?: WhereOf<K>): Quantity {
  return latest(kind, {
    ...(where === undefined ? {} : { where }),
    from: at,
    until: plusDays(at, 1),
    by: 'overlap',
    take,
  });
}

function exemptions(at: Quantity, take: 'from' | 'to'): readonly Quantity[] {
  return [
    onDay('fravaer', at, take),
    onDay('sygdom', at, take, { omfang: 'fuldt' }),
    onDay('fritaget_for_tilbud', at, take),
    choose(
      [[exists(onDay('pligt_fastholdt', at, 'from', { value: true })), nothing]],
      onDay('mindre_intensiv_indsats', at, take),
    ),
    choose(
      [
        [
          concept('gruppe.dagpenge'),
          greatest(
            onDay('beskaeftigelse', at, take, { tilknytning: 'ansat', fastTimetal: true, timerPrUge: { min: 20 } }),
            onDay('tilbud', at, take, { kategori: 'jobrettet_uddannelse' }),
            onDay('igangvaerende_uddannelse', at, take, { value: ['jobrettet_paa_fuld_tid', 'jobrettet_paa_deltid'] }),
          ),
        ],
      ],
      nothing,
    ),
  ];
}

/** First day without the exemption that held on a day; an exemption that follows at once counts on. None while it runs. */
function exemptionEnd(at: Quantity): Quantity {
  const first = greatest(...exemptions(at, 'to'));
  return greatest(first, ...exemptions(first, 'to'));
}

/** First day of the exemption that held on a day. */
export const exemptionStart = (at: Quantity): Quantity => least(...exemptions(at, 'from'));

/** Exempt on the day from taking part in offers (LAB §§ 102, stk. 4, and 105, stk. 4: under any act). */
const exemptToday = any(
  concept('fritaget.mindre_intensiv'),
  has('fravaer'),
  is('sygdom.omfang', 'fuldt'),
  has('fritaget_for_tilbud'),
  all(concept('gruppe.dagpenge'), any(concept('tilbud.tyve_timer'), concept('tilbud.jobrettet_uddannelse'))),
);

/** The deadline came while the person was exempt, and still is. */
export const exemptSinceDeadline = (deadline: Quantity): Bool =>
  all(onOrAfter(today, deadline), exists(exemptionStart(deadline)), exemptToday);

/** The last day in time: one month after an exemption that held at the deadline, else what is given. */
export const withExemption = (deadline: Quantity, otherwise: Quantity): Quantity =>
  choose(
    [
      [
        exists(exemptionEnd(deadline)),
        greatest(otherwise, plusMonths(exemptionEnd(deadline), param('tilbud.efter_fritagelse_maaneder'))),
      ],
    ],
    otherwise,
  );

/** The day on which six months are reached (LAB § 9). */
export const sixMonths = measure('periode.seks_maaneder');
export const periodStart = measure('periode.start');

/** The rules on right and duty were out of force on the day, and no longer are (BEK 245/2020, BEK 686/2020; BEK 1576/2021 § 14, stk. 3). */
export const fellInSuspension = (at: Quantity): Bool =>
  any(
    all(onOrAfter(at, day('2020-03-20')), onOrBefore(at, day('2020-05-26')), onOrAfter(today, day('2020-05-27'))),
    all(onOrAfter(at, day('2020-12-20')), onOrBefore(at, day('2021-06-30')), onOrAfter(today, day('2021-07-01'))),
  );

/** The two demands are decided for everybody on help; while neither is recorded, the ordinary rule is told. */
export const knownWorkDuty = all(
  any(recorded('opholdskrav'), recorded('beskaeftigelseskrav')),
  concept('arbejdspligt.omfattet'),
);
