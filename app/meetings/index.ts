/** The door of the meetings module: what desks, other modules and the wiring may use. */

export { meetingActs } from './acts.ts';
export type * from './booking-events.ts';
export { type FeedSecret, newFeedSecret } from './calendar/feed-secret.ts';
export { calendarIcs, entryWords, type IcsMethod, type IcsReader, meetingIcs } from './calendar/ics.ts';
export { meetingDecisionKinds } from './decision-kinds/index.ts';
export type * from './group-events.ts';
export type { HoldingEvent, MeetingHeld, NoteShared } from './holding-events.ts';
export type { HouseEvent } from './house-events.ts';
export * from './labels.ts';
export { meetingListeners } from './listeners.ts';
export { isMovable, movableUntil } from './movable.ts';
export { type BlockedTime, blockedTime, breaksOf, calendarOf } from './queries/calendar.ts';
export { feedFile, hasFeed } from './queries/feed.ts';
export { type GroupWithPeople, groupsAhead, groupWithPeople, type Participant } from './queries/groups.ts';
export { type Host, hostInHouse, hostsOf } from './queries/hosts.ts';
export { type HousePlaces, housePlaces, offersVideo, rooms, videoLinkKey } from './queries/house.ts';
export {
  allMeetings,
  asCitizenSees,
  type CaseMeetings,
  type GroupOfCase,
  groupById,
  meetingById,
  meetingsOf,
  openInvitation,
} from './queries/meetings.ts';
export { interpreterMinutes, type SlotsAsked, slotsFor } from './queries/slots.ts';
export type { Reader } from './queries/stand.ts';
export { type BookingRules, bookingRules, rulesWithoutLaw } from './rules/booking-rules.ts';
export { meetingSchedules } from './schedules.ts';
export { canBecome, invitationTransitions, meetingTransitions } from './states.ts';
export { type Summons, type SummonsSource, summonsOf, summonsShape } from './summons.ts';
export { timeInWords } from './times/in-words.ts';
export { minutesBetween, parseSlot, slotCode } from './times/slot-code.ts';
export * from './types.ts';
