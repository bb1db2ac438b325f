import { measureLabels as all, type MeasureKey } from '../evidence/index.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';

/** The measures of the evidence bank that an offer can lean on. */
const ofOffers = [
  'education',
  'education-lift',
  'six-weeks',
  'adult-apprentice',
  'guidance',
  'guidance-with-company',
  'placement',
  'wage-subsidy-private',
  'wage-subsidy-public',
  'mentor',
  'paid-hours',
  'ips',
  'sickness',
] as const satisfies readonly MeasureKey[];

export const measureLabels: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  ofOffers.map((key) => [key, all[key]]),
);
