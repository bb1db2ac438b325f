import { all, always, any, ask, before, concept, day, not, today } from '../../language/build.ts';
import {
  las2021,
  las2023,
  las2024,
  las2025,
  raadighedAp2023,
  raadighedAp2025,
  raadighedAp2026,
  raadighedJp2023,
  raadighedJp2025,
  raadighedJp2026,
} from '../sources.ts';
import type { Section } from './breach.ts';
import type { Version } from './guards/version.ts';
import { readySince } from './whose.ts';

const jobReady = (section: Section) => readySince(section, 'jobparat', 'aabenlyst_uddannelsesparat');
const outside = concept('sanktion.uden_for_integrationsprogram');

/** LAS §§ 13-43 as the act stood from 2020: read in LBK 241 of 2021. */
export const from2020: Version = {
  las: [las2021],
  guidance: 'talk',
  bookedCounts: jobReady('37'),
  // Others must book only from 2021 (LAB § 34, stk. 3).
  mustBook: jobReady('37a'),
  intensified: always,
  apOrder: [],
  groundOrder: [],
  closing: '§ 40 a, stk. 7',
};

export const from2021: Version = { ...from2020, mustBook: always };

/** LBK 1031 of 22 June 2023 shows that every self-booked talk counts outside the integration act. */
export const from2023: Version = {
  ...from2021,
  las: [las2023],
  bookedCounts: any(outside, all(readySince('37', 'jobparat'), not(outside))),
};

/** Lov 727/2023: written guidance; read in LBK 808 of 2024. */
export const from2024: Version = {
  ...from2023,
  las: [las2024],
  guidance: 'written',
  apOrder: [raadighedAp2023('§ 10, stk. 5'), raadighedAp2023('§ 12')],
  groundOrder: [raadighedJp2023('§ 15'), raadighedAp2023('§ 10')],
};

const notForActivities = not(concept('sanktion.aktivitetsparat'));

/** January to June 2025: the day of lov 198 of 25 February 2025 was not read; before that day it did not exist. */
export const from2025a: Version = {
  ...from2024,
  intensified: any(notForActivities, before(today, day('2025-02-25')), not(ask('sanktion.lov_198_i_kraft'))),
};

/** The reform of cash benefit: LBK 1004 of 2025. */
export const from2025b: Version = {
  ...from2024,
  las: [las2025],
  bookedCounts: always,
  intensified: concept('sanktion.uddannelses_eller_jobparat'),
  apOrder: [raadighedAp2025('§ 11, stk. 5'), raadighedAp2025('§ 13')],
  groundOrder: [raadighedJp2025('§ 16'), raadighedAp2025('§ 11')],
  closing: '§ 40 a, stk. 6',
};

/** The orders of 1 February 2026. */
export const from2026: Version = {
  ...from2025b,
  apOrder: [raadighedAp2026('§ 11, stk. 5'), raadighedAp2026('§ 13')],
  groundOrder: [raadighedJp2026('§ 16'), raadighedAp2026('§ 11')],
};
