import {
  ageAtLeast,
  ageUnder,
  all,
  ask,
  between,
  birthday,
  choose,
  covered,
  day,
  exists,
  first,
  greatest,
  latest,
  least,
  measure,
  minus,
  missing,
  not,
  onOrAfter,
  onOrBefore,
  orElse,
  overlapping,
  plus,
  plusDays,
  spells,
  today,
  unbrokenSinceAny,
  value,
  weekStart,
  yes,
} from '../../../language/build.ts';
import type { Quantity } from '../../../language/node.ts';
import type { Measure } from '../../../rules/rule.ts';
import { act1655of2024, lab2019, lab2022, lab2024, labOrder2019, labOrder2023 } from '../../sources.ts';
import { bridged, livingOn, subsidisedJobs } from '../groups/living-on.ts';

/**
 * From when the time of nr. 2-5 is counted (LAB § 9, stk. 1-5; BEK-LAB § 8): the first contact about help; a shift to another of the
 * benefits, or from nr. 4-5 to nr. 2-3, starts anew; only a whole calendar month with neither benefit nor løntilskud breaks it.
 */
const benefits = ['kontanthjaelp', 'overgangsydelse', 'uddannelseshjaelp'] as const;

/** First day of the unbroken time on the same benefit. */
const sameBenefit = choose(
  benefits.map(
    (benefit) =>
      [
        livingOn([benefit]),
        unbrokenSinceAny(
          [spells('ydelse', { value: benefit }), spells('tilbud', { kategori: subsidisedJobs })],
          'calendar-month',
        ),
      ] as const,
  ),
);

/** End of the time on one of the benefits before the present unbroken one. */
const earlierEnd = latest('ydelse', { where: { value: benefits }, until: sameBenefit, take: 'to' });

const contact = value('foerste_henvendelse');
const residenceEnd = latest('ydelse', { where: { value: 'overgangsydelse' }, until: sameBenefit, take: 'to' });
const shiftOfBenefit = bridged(earlierEnd, sameBenefit);

const startAfter = (shift: Quantity): Quantity =>
  choose(
    [
      [not(exists(earlierEnd)), contact],
      [onOrAfter(contact, earlierEnd), contact],
      [shiftOfBenefit, shift],
    ],
    // A whole month without help, and no new contact recorded.
    missing('foerste_henvendelse'),
  );

/** From nr. 4-5 to nr. 2-3: on the 30th birthday, or when an education that qualifies for an occupation was finished. */
function withGroupShift(start: Quantity): Quantity {
  const educated = first('uddannelse', { where: { erhvervskompetencegivende: true } });
  const finished = orElse(
    first('uddannelse', { where: { erhvervskompetencegivende: true }, take: 'afsluttet' }),
    educated,
  );
  return choose(
    [
      [onOrBefore(birthday(30), start), start],
      [all(ageUnder(30), not(yes('uddannelse.erhvervskompetencegivende'))), start],
    ],
    greatest(start, choose([[ageAtLeast(30), least(birthday(30), finished)]], finished)),
  );
}

/** Calendar weeks since the benefit began with neither benefit nor løntilskud: they are not counted. */
const weeksSince = (from: Quantity): Quantity => plus(between('weeks', weekStart(from), weekStart(today)), 1);
const countedFrom = greatest(sameBenefit, measure('kontanthjaelp.start'));
const window = { from: countedFrom, until: plusDays(today, 1) };
export const uncountedWeeks = greatest(
  0,
  minus(
    weeksSince(countedFrom),
    covered('weeks', [
      overlapping('ydelse', { where: { value: benefits }, ...window }),
      overlapping('tilbud', { where: { kategori: subsidisedJobs }, ...window }),
    ]),
  ),
);

const name = { da: 'dagen, hjælpen regnes fra', en: 'the day from which the time on help is counted' };
const cites = [lab2019('§ 9'), lab2022('§ 9'), lab2024('§ 9'), labOrder2019('§ 8'), labOrder2023('§ 8')];

export const cashBenefitStart2020: Measure = {
  id: 'kontanthjaelp.start',
  name,
  of: withGroupShift(
    startAfter(
      choose(
        [
          [
            all(
              exists(residenceEnd),
              bridged(residenceEnd, sameBenefit),
              ask('kontakt.skift_alene_opholdskrav', { since: sameBenefit }),
            ),
            contact,
          ],
        ],
        sameBenefit,
      ),
    ),
  ),
  isDay: true,
  cites,
};

/**
 * On 1 July 2025 the act itself moved people to kontanthjælp. Whether their time runs on is in a transitional rule that was not
 * readable: it is asked.
 */
const movedByAct = all(onOrBefore(day('2025-07-01'), sameBenefit), onOrBefore(sameBenefit, day('2025-07-01')));
export const cashBenefitStart2025: Measure = {
  id: 'kontanthjaelp.start',
  name,
  of: withGroupShift(
    startAfter(choose([[all(movedByAct, ask('kontakt.periode_fortsat_2025')), contact]], sameBenefit)),
  ),
  isDay: true,
  cites: [...cites, act1655of2024('§ 16')],
};
