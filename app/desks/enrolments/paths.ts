import { caseTrainingPath } from './case-training-frame.tsx';

/** Where the pages of citizens' courses are. */
export const coursePaths = {
  ofCase: (caseId: string) => caseTrainingPath(caseId),
  one: (caseId: string, id: string) => `${caseTrainingPath(caseId)}/${id}`,
  step: (caseId: string, id: string, step: string) => `${caseTrainingPath(caseId)}/${id}/${step}`,
  find: (caseId: string) => `/uddannelse?${new URLSearchParams({ sag: caseId })}`,
  followUp: '/uddannelse/opfoelgning',
} as const;

export const ownCourses = {
  all: '/min-side/uddannelse',
  one: (id: string) => `/min-side/uddannelse/${id}`,
  step: (id: string, step: string) => `/min-side/uddannelse/${id}/${step}`,
  find: '/min-side/uddannelse/kurser',
  whoPays: (courseId: string) => `/min-side/uddannelse/hvem-betaler?${new URLSearchParams({ kursus: courseId })}`,
  paths: '/min-side/uddannelse/veje',
  skillsTest: '/min-side/uddannelse/test',
} as const;

export const schoolParticipants = {
  all: '/jeres-side/deltagere',
  one: (id: string) => `/jeres-side/deltagere/${id}`,
  step: (id: string, step: string) => `/jeres-side/deltagere/${id}/${step}`,
} as const;
