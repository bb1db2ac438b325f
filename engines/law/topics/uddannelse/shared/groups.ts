import { all, any, concept, is } from '../../../language/build.ts';
import type { Bool } from '../../../language/node.ts';

/** The numbers of LAB § 6 as concepts; 9 stands for those on ledighedsydelse alone. */
const byNumber = {
  1: 'gruppe.dagpenge',
  2: 'gruppe.jobparat',
  3: 'gruppe.aktivitetsparat',
  4: 'gruppe.uddannelsesparat',
  5: 'gruppe.ung_aktivitetsparat',
  6: 'gruppe.sygedagpenge',
  7: 'gruppe.jobafklaring',
  8: 'gruppe.ressourceforloeb',
  9: 'gruppe.ledighedsydelse',
  10: 'gruppe.revalidering',
  11: 'gruppe.foertidspension',
  12: 'gruppe.selvforsoergende',
  13: 'gruppe.under_18',
} as const;

type GroupNumber = keyof typeof byNumber;

/** In one of these groups of LAB § 6. */
export const groups = (...numbers: readonly GroupNumber[]): Bool =>
  any(...numbers.map((number) => concept(byNumber[number])));

/** Found entitled to a fleksjob, but neither in one nor self-employed with support. */
export const awaitsFleksjob: Bool = all(concept('gruppe.fleksjob'), is('fleksjob.status', 'soeger_fleksjob'));

/** Employed or with a firm of one's own, as far as groups 6 and 7 are asked. */
export const atWork: Bool = is('beskaeftigelse.tilknytning', 'ansat', 'selvstaendig');
