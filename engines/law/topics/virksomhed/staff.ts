import {
  any,
  choose,
  count,
  equal,
  exists,
  greatest,
  is,
  latest,
  least,
  minus,
  missing,
  monthStart,
  number,
  orElse,
  param,
  per,
  plus,
  plusMonths,
  roundDown,
  sum,
  today,
  value,
} from '../../language/build.ts';
import type { Bool, Quantity } from '../../language/node.ts';

/** Staff figures of a company: means of whole months before a place begins (BEK-LAB §§ 65, 79, 83, 102). */

/** The day the planned place begins; today when none is planned. */
export const placeBegins: Quantity = orElse(value('planlagt_plads.begynder'), today);
const lastMonthAfter = monthStart(placeBegins);

const window = (months: number) => ({ from: plusMonths(lastMonthAfter, -months), until: lastMonthAfter });

/** Every one of the months is written down; else not known. */
const overMonths = (months: number, of: Quantity): Quantity =>
  choose([[equal(count('ordinaere_aarsvaerk', window(months)), months), of]], missing('ordinaere_aarsvaerk'));

/** Ordinary staff of the site, without people under 18: the mean of the four months before. */
export const meanOfFourMonths: Quantity = overMonths(
  4,
  per(sum('ordinaere_aarsvaerk', 'pnrUdenUnder18', window(4)), 4),
);

/** At least 1; 1 for each 5 of the first 50, then 1 for each 10. */
export const ceiling: Quantity = plus(
  greatest(1, roundDown(per(least(meanOfFourMonths, 50), param('virksomhed.rimelighed_foerste_trin')))),
  roundDown(per(greatest(minus(meanOfFourMonths, 50), 0), param('virksomhed.rimelighed_andet_trin'))),
);

const monthsWithStaff = count('ordinaere_aarsvaerk', { where: { opgoerelsesenhed: { min: 0.0001 } }, ...window(12) });

/** Ordinary staff, people under 18 included: the mean of the months with staff among the twelve before. */
export const meanOfTwelveMonths: Quantity = overMonths(
  12,
  per(sum('ordinaere_aarsvaerk', 'opgoerelsesenhed', window(12)), monthsWithStaff),
);
export const latestMonth: Quantity = overMonths(
  12,
  latest('ordinaere_aarsvaerk', { ...window(12), take: 'opgoerelsesenhed' }),
);
/** None of the twelve months had staff. */
export const neverStaff: Bool = equal(overMonths(12, monthsWithStaff), 0);

export const plannedPlace: Bool = exists(value('planlagt_plads.begynder'));
export const plannedIs = (...slags: readonly ('virksomhedspraktik' | 'loentilskud' | 'nytteindsats')[]): Bool =>
  is('planlagt_plads.slags', ...slags);
export const plannedGroup = (...numbers: readonly number[]): Bool =>
  any(...numbers.map((wanted) => equal(value('planlagt_plads.maalgruppe'), number(wanted))));
