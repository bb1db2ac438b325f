import { all, any, choose, concept, exists, has, is, measure, not, nothing } from '../../../language/build.ts';
import type { Measure, Rule } from '../../../rules/rule.ts';
import { dfdg2026 } from '../../sources.ts';
import { rule } from '../talks.ts';

const fromUnemployment = is('sygdom.fra', 'ledighed');
const inProgramme = all(is('ydelse', 'kontanthjaelp'), is('integrationsprogram', 'introduktionsprogram'));

/** The group under which a person is reported to the common data, from 1 February 2026. */
export const contactGroup: Measure = {
  id: 'gruppe.kontaktgruppe',
  name: { da: 'kontaktgruppe i det fælles datagrundlag', en: 'contact group in the common data' },
  of: choose(
    [
      [concept('gruppe.dagpenge'), 1],
      [all(concept('gruppe.sygedagpenge'), fromUnemployment), 25],
      [all(concept('gruppe.sygedagpenge'), has('sygdom')), 24],
      [concept('gruppe.jobafklaring'), 13],
      [concept('gruppe.ressourceforloeb'), 11],
      [all(concept('gruppe.revalidering'), has('forloeb', { forloeb: 'forrevalidering' })), 5],
      [concept('gruppe.revalidering'), 4],
      [inProgramme, 27],
      [any(concept('gruppe.jobparat'), concept('gruppe.aktivitetsparat')), 2],
      [any(concept('gruppe.uddannelsesparat'), concept('gruppe.ung_aktivitetsparat')), 12],
      [concept('gruppe.ledighedsydelse'), 7],
      [is('fleksjob.status', 'i_fleksjob', 'selvstaendig_med_tilskud'), 10],
      [concept('gruppe.foertidspension'), 14],
      [concept('gruppe.under_18'), 16],
      [concept('gruppe.selvforsoergende'), 17],
      [all(is('ydelse', 'ingen'), has('tilmelding'), not(is('tilmelding', 'afmeldt'))), 8],
    ],
    nothing,
  ),
  isDay: false,
  cites: [dfdg2026('§ 15')],
};

const names = new Map<number, readonly [string, string]>([
  [1, ['1: dagpenge', '1: dagpenge']],
  [2, ['2: kontanthjælp', '2: cash benefit']],
  [4, ['4: revalidering', '4: rehabilitation']],
  [5, ['5: forrevalidering', '5: pre-rehabilitation']],
  [7, ['7: ledighedsydelse', '7: ledighedsydelse']],
  [8, ['8: uden ydelse', '8: without benefit']],
  [10, ['10: ansat i fleksjob', '10: in a fleksjob']],
  [11, ['11: ressourceforløb', '11: resource course']],
  [12, ['12: kontanthjælp med uddannelsespålæg', '12: cash benefit with an education order']],
  [13, ['13: jobafklaring', '13: job clarification']],
  [14, ['14: førtidspension', '14: disability pension']],
  [16, ['16: under 18 år', '16: under 18']],
  [17, ['17: ledig og selvforsørgende', '17: jobless and self-supporting']],
  [24, ['24: sygedagpenge fra beskæftigelse', '24: sickness benefit from work']],
  [25, ['25: sygedagpenge fra ledighed', '25: sickness benefit from unemployment']],
  [27, ['27: flygtning i introduktionsprogram', '27: refugee in the introduction programme']],
]);

export const contactGroupRule: Rule = rule({
  id: 'kontakt.kontaktgruppe',
  kind: 'status',
  bearer: 'kommune',
  name: { da: 'Kontaktgruppe', en: 'Contact group' },
  citizen: null,
  lawyer: {
    da: 'Kommunen indberetter personen i kontaktgruppe {value} til det fælles datagrundlag. Andre grupper i § 15 (nr. 13-14 og 16-22, blandt andet voksenlærlinge og jobrotation) udledes ikke her.',
    en: 'The municipality reports the person under contact group {value}. The other groups of § 15 are not derived here.',
  },
  cites: [dfdg2026('§ 15')],
  mark: 'V',
  when: exists(measure('gruppe.kontaktgruppe')),
  value: measure('gruppe.kontaktgruppe'),
  unit: 'code',
  labels: Array.from({ length: 28 }, (_, place) => {
    const [da, en] = names.get(place) ?? ['ikke brugt', 'not used'];
    return { da, en };
  }),
});
