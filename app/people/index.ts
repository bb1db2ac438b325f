/** The door of the people module: what desks, other modules and the wiring may use. */

export type { AccessEnded, AccessEvent, GuestOpened, HelperAccessGiven } from './access-events.ts';
export { basisColumn, guestBasis } from './access-events.ts';
export * from './access-rules.ts';
export { peopleActs } from './acts.ts';
export { caseAccess } from './case-access.ts';
export type { IdentifierRow, PersonDetails, SealedCpr } from './case-events.ts';
export { type CaseClosed, type CaseEvent, type CaseOpened, type CprChanged, caseWrites } from './case-events.ts';
export type {
  AddressProtected,
  AddressProtectionEnded,
  ChannelChanged,
  ContactData,
  ContactDataChanged,
  ContactEvent,
} from './contact-events.ts';
export { contactWrites } from './contact-events.ts';
export { type ContactPersonAssigned, contactPersonWrites } from './contact-person-events.ts';
export { type FactCorrected, type FactEvent, type FactRecorded, factEventWrites } from './fact-events.ts';
export { factChoices } from './facts/choices.ts';
export { type FactOverview, overviewOf } from './facts/overview.ts';
export { isSpecial, Telling, type Told } from './facts/telling.ts';
export { type FactRow, factsAsOf, intervalOf as factInterval, isCurrent, type NewFact } from './facts/timeline.ts';
export * as fields from './fields.ts';
export { type AuthorityContact, closingDaysKey, contactKey } from './house-events.ts';
export * from './labels.ts';
export { interpreterLanguages, writtenLanguages } from './languages.ts';
export { contactPersonNow, type Notice, peopleListeners, tell as tellStaff } from './listeners.ts';
export type { OnCase } from './on-case.ts';
export { alone, inAuthority } from './queries/across.ts';
export { type CaseState, caseState } from './queries/case-state.ts';
export { factRows } from './queries/facts.ts';
export { type Grant, grantsOfCase } from './queries/grants.ts';
export { type KnownPerson, personByNumber } from './queries/known-person.ts';
export { identifiersOf } from './queries/move.ts';
export { caseBeforeMove } from './queries/moved.ts';
export { markNoticesRead, type UnreadNotice, unreadNotices } from './queries/notices.ts';
export { personOfCase, type StoredPerson, storedPerson } from './queries/person.ts';
export { type SavedView, savedViews } from './queries/saved-views.ts';
export { type AuthoritySettings, authoritySettings } from './queries/settings.ts';
export { otherAdministrators, staffByLogin, staffMember, workingHours } from './queries/staff.ts';
export { peopleSchedules } from './schedules.ts';
export { factInWords, periodInWords } from './sentences.ts';
export { personSortKey, sortKey } from './sort-key.ts';
export { type Department, departments, isDepartment, workplace } from './staff/departments.ts';
export {
  isMandateKind,
  type Mandate,
  type MandateKind,
  type MayDecide,
  mandateKinds,
  mayDecide,
  parseKroner,
} from './staff/mandates.ts';
export { rolesIn, type StaffRole, staffRoles } from './staff/roles.ts';
export { hoursInWords, parseHours } from './staff/working-hours.ts';
export type { StaffEvent, WorkingDay } from './staff-events.ts';
export { staffWrites } from './staff-events.ts';
