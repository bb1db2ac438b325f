import { plainDate } from '@fodfaeste/law/dates';
import { testActor } from '../../kernel/act/testing.ts';
import { day, theCase, thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { Invitation } from '../invitation.ts';
import type {
  ClassOfPartnership,
  Funnel,
  Partnership,
  PartnershipParty,
  Pledge,
  WholePartnership,
} from '../partnership.ts';
import type { OfInvitationState } from '../queries/of-invitation.ts';

export const thePartnership = uuid(900);
export const theInvitation = uuid(901);
export const nordbus = uuid(910);
export const theSchool = uuid(911);
export const theUnion = uuid(912);
export const cityParty = uuid(920);
export const busParty = uuid(921);
export const schoolParty = uuid(922);
export const unionParty = uuid(923);

export const gitte = testActor({ id: uuid(110), name: 'Gitte Iversen', roles: ['company-consultant'] });
const user = (
  id: number,
  name: string,
  role: 'company-user' | 'school-user' | 'partner-user',
  organisationId: string,
) => testActor({ id: uuid(id), kind: 'organisation', name, roles: [role], organisationId, organisation: name });
export const atNordbus = user(930, 'Britta Bus', 'company-user', nordbus);
export const atSchool = user(931, 'Svend Skole', 'school-user', theSchool);
export const atUnion = user(932, 'Ulla Union', 'partner-user', theUnion);
export const elsewhereCompany = user(933, 'Andre Busser', 'company-user', uuid(913));

export const classWith = (over: Partial<ClassOfPartnership> = {}): ClassOfPartnership => ({
  id: uuid(940),
  courseId: uuid(941),
  courseTitle: 'Personbefordring med bus',
  providerName: 'AMU Nordjylland',
  place: 'Aalborg',
  postalCode: '9000',
  from: plainDate('2027-01-04'),
  to: plainDate('2027-02-12'),
  seatsMin: 12,
  seatsMax: 16,
  ...over,
});

export const partnershipWith = (over: Partial<Partnership> = {}): Partnership => ({
  authorityId: 860,
  id: thePartnership,
  title: 'Nye buschauffører',
  goal: 'Ledige får job som buschauffør.',
  occupationTitle: 'Buschauffør',
  occupationUri: 'http://data.europa.eu/esco/occupation/bus',
  isco: '8331',
  seatsMin: 12,
  seatsMax: 16,
  infoOn: null,
  infoPlace: null,
  selectionOn: null,
  workFrom: plainDate('2027-02-15'),
  state: 'open',
  stateAt: testNow,
  stateWords: null,
  requestId: null,
  heldClass: classWith(),
  madeAt: testNow,
  madeByName: 'Gitte Iversen',
  staffId: uuid(110),
  staffName: 'Gitte Iversen',
  result: null,
  resultOn: null,
  ...over,
});

export const partyWith = (over: Partial<PartnershipParty> = {}): PartnershipParty => ({
  id: schoolParty,
  partnershipId: thePartnership,
  kind: 'school',
  organisationId: theSchool,
  name: 'AMU Nordjylland',
  state: 'yes',
  askedWords: null,
  askedByName: 'Gitte Iversen',
  gives: { oere: null, hours: null, source: null, words: null },
  answeredByName: null,
  lesson: null,
  lessonByName: null,
  ...over,
});

/** Municipality, company, union and school. */
export const fourParties = (): readonly PartnershipParty[] => [
  partyWith({ id: cityParty, kind: 'municipality', organisationId: null, name: 'Hjørring Kommune' }),
  partyWith({ id: busParty, kind: 'employer', organisationId: nordbus, name: 'Nordbus' }),
  partyWith({ id: unionParty, kind: 'union', organisationId: theUnion, name: '3F Nordjylland', state: 'asked' }),
  partyWith(),
];

export const pledgeWith = (over: Partial<Pledge> = {}): Pledge => ({
  id: uuid(950),
  partnershipId: thePartnership,
  organisationId: nordbus,
  companyName: 'Nordbus',
  jobs: 14,
  from: plainDate('2027-02-15'),
  hoursWeek: 37,
  payWords: null,
  contactName: 'Britta Bus',
  contactPhone: null,
  declares: true,
  words: null,
  state: 'pledged',
  toldBy: 'company',
  byName: 'Britta Bus',
  at: testNow,
  ...over,
});

/** As it went in the north in 2022: 45 at the info meeting, 29 met a company, 14 were signed for. */
export const funnelWith = (over: Partial<Funnel> = {}): Funnel => ({
  invited: 60,
  yes: 45,
  no: 15,
  info: 45,
  met: 29,
  declared: 14,
  enrolled: 14,
  finished: 14,
  stopped: 0,
  hired: 14,
  notHired: 0,
  waiting: 0,
  hired3: 13,
  hired6: 14,
  ...over,
});

export const wholeWith = (over: Partial<WholePartnership> = {}): WholePartnership => ({
  partnership: partnershipWith(),
  parties: fourParties(),
  pledges: [pledgeWith()],
  funnel: funnelWith(),
  ...over,
});

export const invitationWith = (over: Partial<Invitation> = {}): Invitation => ({
  authorityId: 860,
  id: theInvitation,
  partnershipId: thePartnership,
  caseId: theCase,
  personId: thePerson,
  state: 'yes',
  reasons: [],
  askedAt: testNow,
  askedBy: uuid(110),
  askedByName: 'Gitte Iversen',
  askedWords: null,
  answeredByName: null,
  answerWords: null,
  sharesWithSchool: true,
  sharesWithCompanies: true,
  sharedName: 'Maja Østergaard',
  enrolmentId: null,
  declaration: null,
  hire: null,
  notHiredAt: null,
  notHiredWords: null,
  cardId: null,
  ...over,
});

export const declared = {
  at: testNow,
  organisationId: nordbus,
  companyName: 'Nordbus',
  from: plainDate('2027-02-15'),
  hours: 37,
} as const;
export const hired = {
  on: plainDate('2027-02-15'),
  hours: 37,
  organisationId: nordbus,
  companyName: 'Nordbus',
} as const;

export const invited = (over: Partial<OfInvitationState> = {}): OfInvitationState => ({
  invitation: invitationWith(),
  partnership: partnershipWith(),
  pledges: [pledgeWith()],
  ...over,
});

export const yesterday = day(-1);
