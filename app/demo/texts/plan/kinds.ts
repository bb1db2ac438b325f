import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { Citizen } from '../../population/citizen.ts';

/** Whose plans are alike enough to be written from the same sentences. */
export const planKinds = [
  'graduate-academic',
  'graduate-trade',
  'insured',
  'senior',
  'jobready',
  'support',
  'young',
  'young-support',
  'sick-employed',
  'sick',
  'fleks',
  'minor',
  'own',
] as const;
export type PlanKind = (typeof planKinds)[number];

const academic: readonly string[] = ['bachelor', 'lang_videregaaende', 'ph_d'];
const seniorFrom = 57;

export function kindOf(citizen: Citizen, today: PlainDate): PlanKind {
  const age = ageOn(citizen.birthDate, today);
  const { situation, education, life } = citizen;
  switch (situation) {
    case 'under-18':
      return 'minor';
    case 'selvforsoergende':
      return 'own';
    case 'fleksjob':
    case 'ledighedsydelse':
      return 'fleks';
    case 'sygedagpenge':
      return life.facts.some(({ kind, to }) => kind === 'beskaeftigelse' && to === null) ? 'sick-employed' : 'sick';
    case 'jobafklaring':
    case 'ressourceforloeb':
      return 'sick';
    case 'dagpenge':
      if (life.facts.some(({ kind }) => kind === 'dimittend'))
        return academic.includes(education.niveau) ? 'graduate-academic' : 'graduate-trade';
      return age >= seniorFrom ? 'senior' : 'insured';
    case 'jobparat':
      return age >= seniorFrom ? 'senior' : 'jobready';
    case 'aabenlyst-uddannelsesparat':
    case 'uddannelsesparat':
      return 'young';
    default:
      if (situation === 'aktivitetsparat') return age < 30 ? 'young-support' : 'support';
      return age < 30 ? 'young' : age >= seniorFrom ? 'senior' : 'jobready';
  }
}
