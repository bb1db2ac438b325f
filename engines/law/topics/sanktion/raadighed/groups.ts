import {
  all,
  any,
  atLeast,
  choose,
  concept,
  exists,
  is,
  measure,
  not,
  onOrAfter,
  param,
  plusMonths,
  today,
} from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';
import type { Concept } from '../../../rules/rule.ts';
import {
  raadighed2023,
  raadighed2026,
  raadighedAp2023,
  raadighedAp2026,
  raadighedJp2023,
  raadighedJp2026,
} from '../../sources.ts';

/** Who must be able to take work: members, job-ready, plainly ready for education, ready for activities but not the young. */
export const mustTakeWork: Bool = any(
  concept('sanktion.dagpenge'),
  concept('sanktion.jobparat'),
  all(concept('sanktion.aktivitetsparat'), not(concept('gruppe.ung_aktivitetsparat'))),
);

/** Who must come the day after: the same, and the young who are ready for activities. */
export const mustCome: Bool = any(
  concept('sanktion.dagpenge'),
  concept('sanktion.jobparat'),
  concept('sanktion.aktivitetsparat'),
);

/** Whom a referral to a job can reach. */
export const canBeReferred: Bool = any(concept('sanktion.dagpenge'), concept('sanktion.kontanthjaelp'));

/** Three months of unemployment: by hours for members, by time for others. */
export const threeMonths: Concept = {
  id: 'sanktion.tre_maaneders_ledighed',
  name: { da: 'tre måneders ledighed er nået', en: 'three months of unemployment are reached' },
  when: any(
    all(
      concept('sanktion.dagpenge'),
      atLeast(
        measure('ledighed.timer'),
        choose(
          [[is('akasse.forsikring', 'fuldtid'), param('dagpenge.timer_tre_maaneder_fuldtid')]],
          param('dagpenge.timer_tre_maaneder_deltid'),
        ),
      ),
    ),
    all(
      concept('sanktion.kontanthjaelp'),
      exists(measure('periode.start')),
      onOrAfter(today, plusMonths(measure('periode.start'), 3)),
    ),
  ),
  cites: [
    raadighed2023('§ 9'),
    raadighed2026('§ 9'),
    raadighedJp2023('§ 9'),
    raadighedJp2026('§ 9'),
    raadighedAp2023('§ 6'),
    raadighedAp2026('§ 6'),
  ],
};
