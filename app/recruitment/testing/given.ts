import type { Company } from '../../companies/index.ts';
import { testActor } from '../../kernel/act/testing.ts';
import { theCase, thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { Candidate } from '../candidate.ts';
import type { OrderTimes } from '../figures/response.ts';
import type { JobOrder, OrderShare } from '../order.ts';
import type { CaseReach } from '../queries/case.ts';

export const companyWith = (over: Partial<Company> = {}): Company => ({
  id: uuid(800),
  name: 'Nordjysk Køkken',
  cvr: '12345674',
  sector: 'private',
  branchCode: null,
  branch: null,
  collectiveAgreement: null,
  email: 'post@koekken.example',
  phone: '98765432',
  address: null,
  postalCode: '9800',
  city: 'Hjørring',
  state: 'active',
  pausedUntil: null,
  mostRequestsWeek: null,
  contactStaff: { id: uuid(110), name: 'Gitte Iversen', phone: '11223344', email: 'gitte@example.org' },
  version: 1,
  ...over,
});

export const orderWith = (over: Partial<JobOrder> = {}): JobOrder => ({
  authorityId: 860,
  id: uuid(810),
  organisationId: uuid(800),
  companyName: 'Nordjysk Køkken',
  siteId: null,
  title: 'Køkkenmedhjælper',
  occupationUri: null,
  kind: 'ordinary',
  tasks: 'Skrælle og anrette',
  demands: null,
  hoursMin: 20,
  hoursMax: 30,
  seats: 2,
  startsOn: null,
  applyBy: null,
  standing: false,
  place: 'Hjørring',
  postalCode: '9800',
  conditions: [],
  contactName: 'Kirsten Kok',
  contactPhone: null,
  contactEmail: 'kirsten@koekken.example',
  state: 'open',
  stateAt: testNow,
  stateWords: null,
  madeBy: 'company',
  madeByName: 'Kirsten Kok',
  madeAt: '2026-11-20T09:00:00.000Z',
  staffId: null,
  staffName: null,
  firstAnswerAt: null,
  answerWords: null,
  firstSentAt: null,
  lastSentAt: null,
  ...over,
});

export const candidateWith = (over: Partial<Candidate> = {}): Candidate => ({
  authorityId: 860,
  id: uuid(820),
  caseId: theCase,
  personId: thePerson,
  orderAuthorityId: 860,
  orderId: uuid(810),
  organisationId: uuid(800),
  orderTitle: 'Køkkenmedhjælper',
  companyName: 'Nordjysk Køkken',
  state: 'asked',
  reasons: [],
  askedAt: '2026-11-21T09:00:00.000Z',
  askedBy: uuid(110),
  askedByName: 'Gitte Iversen',
  askedWords: null,
  answeredAt: null,
  answeredByName: null,
  behalfReason: null,
  answerWords: null,
  wantsTalk: false,
  sharedName: null,
  sharedPhone: null,
  sharedWords: null,
  sharedAt: null,
  companyAt: null,
  interviewAt: null,
  interviewPlace: null,
  interviewWords: null,
  showedUp: null,
  hiredOn: null,
  hiredHours: null,
  whyNot: null,
  feedbackWords: null,
  feedbackAt: null,
  feedbackByName: null,
  cardId: null,
  ...over,
});

/** The citizen said yes. */
export const sharedWith = (over: Partial<Candidate> = {}): Candidate =>
  candidateWith({
    state: 'shared',
    sharedAt: '2026-11-22T09:00:00.000Z',
    sharedName: 'Maja Østergaard',
    sharedWords: 'Jeg kan lave mad.',
    ...over,
  });

export const reachWith = (over: Partial<CaseReach> = {}): CaseReach => ({
  caseId: theCase,
  personId: thePerson,
  name: 'Maja Østergaard',
  closed: false,
  phone: '12345678',
  ...over,
});

export const shareWith = (over: Partial<OrderShare> = {}): OrderShare => ({
  authorityId: 860,
  orderId: uuid(810),
  withAuthorityId: 851,
  ownerName: 'Hjørring Kommune',
  withName: 'Aalborg Kommune',
  state: 'proposed',
  told: {
    title: 'Køkkenmedhjælper',
    companyName: 'Nordjysk Køkken',
    place: 'Hjørring',
    hoursMin: 20,
    hoursMax: 30,
    seats: 2,
    startsOn: null,
  },
  words: null,
  proposedByName: 'Gitte Iversen',
  proposedAt: testNow,
  answeredByName: null,
  answeredAt: null,
  answerWords: null,
  ...over,
});

export const timesWith = (over: Partial<OrderTimes> = {}): OrderTimes => ({
  orderId: uuid(810),
  title: 'Køkkenmedhjælper',
  companyName: 'Nordjysk Køkken',
  organisationId: uuid(800),
  phone: '98765432',
  contactName: 'Kirsten Kok',
  madeBy: 'company',
  madeAt: '2026-11-02T09:00:00.000Z',
  firstAnswerAt: null,
  firstSentAt: null,
  companyAt: null,
  waiting: 0,
  ...over,
});

export const maja = testActor({
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});
export const gitte = testActor({ id: uuid(110), name: 'Gitte Iversen', roles: ['company-consultant'] });
export const kirsten = testActor({
  id: uuid(801),
  kind: 'organisation',
  name: 'Kirsten Kok',
  roles: ['company-user'],
  organisation: 'Nordjysk Køkken',
  organisationId: uuid(800),
});

/** A job as a form sends it. */
export const typedJob = (over: object = {}): object => ({
  title: 'Køkkenmedhjælper',
  kind: 'ordinary',
  tasks: 'Skrælle og anrette',
  hoursMin: '20',
  hoursMax: '30',
  contactName: 'Kirsten Kok',
  ...over,
});
