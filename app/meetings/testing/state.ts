import { instant, type PlainDate } from '@fodfaeste/law/dates';
import { testActor } from '../../kernel/act/testing.ts';
import { anna, day, theCase, thePerson, uuid } from '../../people/testing/decide.ts';
import { testNow } from '../../people/testing/world.ts';
import type { BookingState, CaseForMeetings, ChosenState } from '../queries/booking-state.ts';
import type { Host } from '../queries/hosts.ts';
import { type BookingRules, rulesWithoutLaw } from '../rules/booking-rules.ts';
import { parseSlot, slotCode } from '../times/slot-code.ts';
import type { Invitation, Meeting } from '../types.ts';

/** The citizen of the case, acting. */
export const maja = testActor({
  id: thePerson,
  kind: 'citizen',
  name: 'Maja Østergaard',
  roles: ['citizen'],
  caseId: theCase,
});

export const annasHost: Host = { id: anna.id, name: anna.name, authorityId: 860, nearness: 'own' };
export const fundHost: Host = { id: uuid(102), name: 'Karen Munk', authorityId: 9001, nearness: 'akasse' };

/** Thursday 26 November 2026 at 10: two days after the tests' now. */
export const thursday = instant('2026-11-26T09:00:00.000Z');
export const thursdaySlot = slotCode(anna.id, thursday, 45);
export const fridaySlot = slotCode(anna.id, instant('2026-11-27T09:00:00.000Z'), 45);

export const knownRules = (over: Partial<BookingRules> = {}): BookingRules => ({
  ...rulesWithoutLaw,
  whoBooks: 'citizen-may',
  ...over,
});

const noDuty = {
  'job-talk': false,
  'joint-talk': false,
  'sickness-follow-up': false,
  'availability-talk': null,
  'cv-talk': null,
  other: false,
} as const;

export const caseWith = (over: Partial<CaseForMeetings> = {}): CaseForMeetings => ({
  closed: false,
  citizen: { phone: '12345678', interpreterLanguage: null, contactForm: null },
  rules: knownRules(),
  duties: noDuty,
  attendance: [],
  meetings: [],
  invitation: null,
  hosts: [annasHost],
  house: { address: 'Rådhuspladsen 1, Hjørring', phone: '72333333', videoTemplate: 'https://video.example/{id}' },
  ...over,
});

export const duties = { ...noDuty, 'job-talk': true } as const;

export const chosenWith = (over: Partial<ChosenState> = {}): ChosenState => ({
  host: annasHost,
  secondHost: null,
  room: null,
  hostBusy: false,
  secondHostBusy: false,
  roomBusy: false,
  hostAddress: 'Rådhuspladsen 1, Hjørring',
  inWorkingHours: true,
  others: [],
  ...over,
});

export const stateWith = (over: Partial<BookingState> = {}): BookingState => ({
  ...caseWith(),
  chosen: chosenWith(),
  ...over,
});

export const meetingWith = (over: Partial<Meeting> = {}): Meeting => ({
  id: uuid(700),
  caseId: theCase,
  kind: 'job-talk',
  state: 'booked',
  startsAt: thursday,
  endsAt: parseSlot(thursdaySlot)?.endsAt ?? thursday,
  form: 'in-person',
  formChosenBy: 'citizen',
  formReason: null,
  bookedBy: 'citizen',
  hostAuthorityId: 860,
  hostId: anna.id,
  hostName: anna.name,
  roomId: null,
  place: 'Rådhuspladsen 1, Hjørring',
  secondHostAuthorityId: null,
  secondHostId: null,
  secondHostName: null,
  interpreterLanguage: null,
  fund: 'none',
  title: 'Jobsamtale',
  description: null,
  rebookUntil: null,
  invitationId: null,
  sequence: 0,
  topics: null,
  note: null,
  noteSharedAt: null,
  notSharedReason: null,
  heldMinutes: null,
  closedByName: null,
  cancelReason: null,
  cancelledBy: null,
  reasonHeard: null,
  reasonHeardAt: null,
  duty: false,
  createdAt: instant(testNow),
  updatedAt: instant(testNow),
  ...over,
});

const soon: PlainDate = day(10);

export const invitationWith = (over: Partial<Invitation> = {}): Invitation => ({
  id: uuid(710),
  caseId: theCase,
  kind: 'job-talk',
  state: 'open',
  words: null,
  minutes: 45,
  bookBy: soon,
  holdBy: day(17),
  guided: true,
  duty: true,
  invitedBy: anna.name,
  invitedAt: instant(testNow),
  remindedAt: null,
  ...over,
});
