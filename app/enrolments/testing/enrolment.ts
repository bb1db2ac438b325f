import { type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { theCase, thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import { agreedCard, cardWith, planWith } from '../../plan/testing/plan.ts';
import { theClass, theCourse, theSchool } from '../../training/testing/courses.ts';
import { cardSource } from '../cards.ts';
import type { CoursesOfCase } from '../case-act.ts';
import type { Barrier, Check, Enrolment, Sign, SkillsTest, TryOut } from '../enrolment.ts';

export const theEnrolment = uuid(900);
export const theCard = uuid(910);
export const theCheck = uuid(920);
export const theBarrier = uuid(930);
export const theTryOut = uuid(940);

export const enrolmentWith = (over: Partial<Enrolment> = {}): Enrolment => ({
  id: theEnrolment,
  caseId: theCase,
  courseId: theCourse,
  classId: theClass,
  partnershipId: null,
  courseTitle: 'Personbefordring med bus',
  providerName: 'AMU Nordjylland',
  organisationId: theSchool,
  cardId: theCard,
  decisionId: null,
  citizenName: 'Maja Østergaard',
  sharesWithSchool: true,
  proposedBy: 'citizen',
  state: 'agreed',
  why: 'Jeg vil gerne køre bus.',
  wantedAt: testNow,
  scheme: null,
  payer: null,
  payerName: null,
  payerAnswer: null,
  payerAnsweredOn: null,
  payerWords: null,
  lawCategory: null,
  hoursWeek: 37,
  startsOn: plainDate('2026-11-02'),
  endsOn: plainDate('2026-12-11'),
  endedOn: null,
  result: null,
  endWords: null,
  updatedAt: testNow,
  barriers: [],
  tryOuts: [],
  buddies: [],
  checks: [],
  absences: [],
  messages: [],
  signs: [],
  outcomes: [],
  ...over,
});

/** Under way, paid from the regional pool. */
export const runningWith = (over: Partial<Enrolment> = {}): Enrolment =>
  enrolmentWith({ state: 'under-way', scheme: 'T02', payer: 'municipality', lawCategory: 'regionalt_kursus', ...over });

/** A case with one course, and its card in the plan. */
export function caseWithCourse(enrolment: Enrolment = enrolmentWith()): CoursesOfCase {
  const card = {
    id: theCard,
    area: 'course',
    title: enrolment.courseTitle,
    source: cardSource,
    planPart: 'offer',
  } as const;
  const cards: Partial<Record<Enrolment['state'], ReturnType<typeof cardWith>>> = {
    proposed: cardWith(card),
    agreed: agreedCard(card),
    granted: agreedCard(card),
    'under-way': agreedCard({ ...card, state: 'under-way', startsOn: enrolment.startsOn }),
  };
  const stands = cards[enrolment.state];
  return { plan: planWith({ cards: stands ? [stands] : [] }), citizenName: 'Maja Østergaard', enrolments: [enrolment] };
}

export const checkWith = (over: Partial<Check> = {}): Check => ({
  id: theCheck,
  moment: 'week-1',
  dueOn: plainDate('2026-11-06'),
  state: 'asked',
  askedAt: '2026-11-06T06:40:00.000Z',
  score: null,
  words: null,
  answeredAt: null,
  ...over,
});

export const signWith = (over: Partial<Sign> = {}): Sign => ({
  id: uuid(950),
  kind: 'absence',
  words: null,
  state: 'open',
  raisedAt: testNow,
  talkedOn: null,
  agreed: null,
  talkedByName: null,
  ...over,
});

export const absentOn = (onDay: PlainDate) => ({ id: uuid(960), onDay, words: null, byName: 'Ida Lund' });

export const barrierWith = (over: Partial<Barrier> = {}): Barrier => ({
  id: theBarrier,
  kind: 'transport',
  words: 'Der går ingen bus om morgenen.',
  help: 'Samkørsel',
  helper: 'school',
  state: 'open',
  answer: null,
  byName: 'Maja Østergaard',
  at: testNow,
  answeredByName: null,
  answeredAt: null,
  ...over,
});

export const tryOutWith = (over: Partial<TryOut> = {}): TryOut => ({
  id: theTryOut,
  place: 'school',
  placeName: 'AMU Nordjylland',
  onDay: plainDate('2026-11-20'),
  words: null,
  state: 'planned',
  thought: null,
  said: null,
  ...over,
});

/** Somebody at the school. */
export const school = {
  id: thePerson,
  kind: 'organisation',
  name: 'Ida Lund',
  roles: ['school-user'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'AMU Nordjylland',
  organisationId: theSchool,
} as const;

/** The citizen, in the own case. */
export const theCitizen = {
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  authorityId: 860,
  authorityName: 'Hjørring',
  organisation: 'Hjørring Kommune',
  caseId: theCase,
} as const;

export const skillsTestWith = (over: Partial<SkillsTest> = {}): SkillsTest => ({
  id: uuid(970),
  caseId: theCase,
  askedBy: 'citizen',
  state: 'asked',
  onDay: null,
  place: null,
  words: null,
  at: testNow,
  ...over,
});
