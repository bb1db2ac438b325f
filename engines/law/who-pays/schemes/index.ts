import type { Scheme } from '../scheme.ts';
import { fromUnemployment, fromWork } from './apprentice.ts';
import { employerPays, euv, fgu, funds, igu, inFleksjob, svu, veu } from './at-work.ts';
import { largeLayoff } from './layoffs.ts';
import { lift80, lift110 } from './lift.ts';
import { ordinaryEducation, otherGuidance } from './offers.ts';
import { folkHighSchool, ownEducation } from './own-education.ts';
import { atHiringCourse, declarationCourse, regionalList } from './regional-pool.ts';
import { afterMink, basicSkillsCourse, priorLearning } from './rights.ts';
import { rotationEmployee, rotationTemp } from './rotation.ts';
import { sixWeeks, starredCourses } from './six-weeks.ts';

/** Every scheme, those for the unemployed first. */
export const schemes: readonly Scheme[] = [
  sixWeeks,
  starredCourses,
  regionalList,
  declarationCourse,
  atHiringCourse,
  lift80,
  lift110,
  ordinaryEducation,
  otherGuidance,
  fromUnemployment,
  fromWork,
  rotationTemp,
  rotationEmployee,
  largeLayoff,
  basicSkillsCourse,
  priorLearning,
  ownEducation,
  folkHighSchool,
  inFleksjob,
  afterMink,
  employerPays,
  veu,
  svu,
  funds,
  fgu,
  igu,
  euv,
];
