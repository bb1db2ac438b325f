import {
  all,
  any,
  atLeast,
  atMost,
  choose,
  count,
  is,
  not,
  plus,
  plusDays,
  startOf,
  value,
  yes,
} from '../../../language/build.ts';
import type { Bool, Quantity } from '../../../language/node.ts';
import type { Rule } from '../../../rules/rule.ts';
import { lab2019, labOrder2019, labOrder2023 } from '../../sources.ts';
import { ceiling, placeBegins, plannedGroup, plannedIs, plannedPlace } from '../staff.ts';

/** Everybody in a supported place. People on førtidspension count only when the new place is no wage subsidy (BEK § 83, stk. 5). */
const supported: Quantity = plus(
  plus(
    plus(value('stoettede_aarsvaerk.praktik'), value('stoettede_aarsvaerk.loentilskud')),
    plus(value('stoettede_aarsvaerk.loentilskudHandicap'), value('stoettede_aarsvaerk.integrationPraktik')),
  ),
  choose([[plannedIs('loentilskud'), 0]], value('stoettede_aarsvaerk.loentilskudFoertidspension')),
);
const inCommunityWork: Quantity = plus(
  value('stoettede_aarsvaerk.nytteindsats'),
  value('stoettede_aarsvaerk.integrationNytteindsats'),
);

const withPlanned = (of: Quantity): Quantity => plus(of, value('planlagt_plads.aarsvaerk'));
export const supportedWithoutCommunityWork = supported;

/** One place is always allowed, whatever the staff; beyond that the figures decide. */
export const withinRatio = (of: Quantity): Bool => any(atMost(withPlanned(of), 1), atMost(withPlanned(of), ceiling));

/** No ratio: wage subsidy for nr. 11, and a placement of the sick where they are employed. */
export const freeOfRatio = any(
  all(plannedIs('loentilskud'), plannedGroup(11)),
  all(plannedIs('virksomhedspraktik'), plannedGroup(6, 7), yes('planlagt_plads.ansatHer')),
);

/** Rimelighedskravet (LAB §§ 63, 77, 87; BEK-LAB §§ 65, 83, 102). */
export const ratioRules: readonly Rule[] = [
  {
    id: 'virksomhed.rimelighed.loft',
    kind: 'limit',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Højst antal støttede pladser', en: 'Most supported places' },
    citizen: null,
    lawyer: {
      da: 'Arbejdsstedet (P-nummer) må højst have {value} fuldtidspersoner i støttede pladser: 1 for hver 5 ordinært ansatte op til 50, dog altid 1, og derudover 1 for hver 10. Ordinært ansatte er gennemsnittet af de seneste 4 måneder i årsværk, uden ansatte med tilskud og under 18 år. Brøkdele rundes ned.',
      en: 'The site (P-number) can have at most {value} full-time persons in supported places: 1 for each 5 ordinary staff up to 50, always 1, and beyond that 1 for each 10. Ordinary staff is the mean of the latest 4 months in FTE, without subsidised staff and under-18s. Fractions are rounded down.',
    },
    cites: [
      lab2019('§ 63, stk. 1'),
      labOrder2019('§ 65, stk. 1-4'),
      labOrder2019('§ 83'),
      labOrder2023('§ 65, stk. 1-4'),
      labOrder2023('§ 83'),
    ],
    mark: 'V',
    when: any(plannedPlace, is('arbejdssted.sektor', 'privat', 'offentlig')),
    value: ceiling,
    unit: 'fte',
  },
  {
    id: 'virksomhed.rimelighed.plads',
    kind: 'guard',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Plads til én mere', en: 'Room for one more' },
    citizen: null,
    lawyer: {
      da: 'Personer i virksomhedspraktik, løntilskud og nytteindsats, løntilskud til nyuddannede med handicap og praktik og nytteindsats efter integrationsloven, i årsværk og med den nye plads, må ikke overstige loftet. Førtidspensionister i løntilskud tæller ikke med, når den nye plads er et løntilskud. Nytteindsats kan få dispensation af det regionale arbejdsmarkedsråd, dog ikke til visiterede ydelser.',
      en: 'People in placements, wage subsidy and community work, subsidy for disabled graduates, and placements and community work under the integration act, in FTE and with the new place, may not exceed the ceiling. People on førtidspension with a subsidy are left out when the new place is a subsidy. The regional council can dispense for community work, not for assessed services.',
    },
    cites: [
      lab2019('§ 63'),
      lab2019('§ 77'),
      lab2019('§ 87'),
      labOrder2019('§§ 65, 83, 100'),
      labOrder2023('§§ 65, 83, 102'),
    ],
    mark: 'V',
    when: all(plannedPlace, not(freeOfRatio)),
    done: any(
      all(plannedIs('nytteindsats'), yes('dispensation_rimelighed')),
      withinRatio(plus(supported, inCommunityWork)),
    ),
  },
  {
    id: 'virksomhed.rimelighed.tilkendegivelse',
    kind: 'duty',
    subject: 'virksomhed',
    bearer: 'virksomhed',
    name: { da: 'Skriftlig udtalelse om antallet', en: 'Written statement on the ratio' },
    citizen: null,
    lawyer: {
      da: 'Før pladsen oprettes, skal arbejdsgiveren og en repræsentant for de ansatte skriftligt tilkendegive, om rimelighedskravet er opfyldt.',
      en: 'Before the place is set up the employer and a representative of the employees state in writing whether the ratio is met.',
    },
    cites: [
      labOrder2019('§ 65, stk. 6'),
      labOrder2019('§ 83, stk. 6'),
      labOrder2019('§ 100, stk. 5'),
      labOrder2023('§ 65, stk. 6'),
      labOrder2023('§ 83, stk. 6'),
      labOrder2023('§ 102, stk. 5'),
    ],
    mark: 'V',
    when: all(plannedPlace, not(freeOfRatio)),
    done: any(
      ...(['virksomhedspraktik', 'loentilskud', 'nytteindsats'] as const).map((slags) =>
        all(
          plannedIs(slags),
          atLeast(
            count('medarbejderside', {
              where: { hvad: 'skriftlig_tilkendegivelse', slags },
              from: startOf('planlagt_plads'),
            }),
            1,
          ),
        ),
      ),
    ),
    due: plusDays(placeBegins, -1),
  },
];
