import type { AnyAct } from '../kernel/act/act.ts';
import { addRoom } from './acts/add-room.ts';
import { askForMeeting } from './acts/ask-for-meeting.ts';
import { blockTime } from './acts/block-time.ts';
import { bookMeeting } from './acts/book-meeting.ts';
import { cancelGroupMeeting } from './acts/cancel-group-meeting.ts';
import { cancelMeeting } from './acts/cancel-meeting.ts';
import { changeRoom } from './acts/change-room.ts';
import { chooseFundAtMeeting } from './acts/choose-fund-at-meeting.ts';
import { createGroupMeeting } from './acts/create-group-meeting.ts';
import { endCalendarFeed } from './acts/end-calendar-feed.ts';
import { giveUpGroupPlace } from './acts/give-up-group-place.ts';
import { hearReason } from './acts/hear-reason.ts';
import { holdGroupMeeting } from './acts/hold-group-meeting.ts';
import { holdMeeting } from './acts/hold-meeting.ts';
import { inviteToBook } from './acts/invite-to-book.ts';
import { makeCalendarFeed } from './acts/make-calendar-feed.ts';
import { markNotMet } from './acts/mark-not-met.ts';
import { moveMeeting } from './acts/move-meeting.ts';
import { setBreaks } from './acts/set-breaks.ts';
import { shareNote } from './acts/share-note.ts';
import { summonToMeeting } from './acts/summon-to-meeting.ts';
import { takeGroupPlace } from './acts/take-group-place.ts';
import { unblockTime } from './acts/unblock-time.ts';
import { withdrawInvitation } from './acts/withdraw-invitation.ts';

/** Everything people do about meeting each other. */
export const meetingActs: readonly AnyAct[] = [
  inviteToBook,
  withdrawInvitation,
  bookMeeting,
  summonToMeeting,
  moveMeeting,
  cancelMeeting,
  askForMeeting,
  markNotMet,
  hearReason,
  holdMeeting,
  shareNote,
  chooseFundAtMeeting,
  addRoom,
  changeRoom,
  setBreaks,
  blockTime,
  unblockTime,
  createGroupMeeting,
  takeGroupPlace,
  giveUpGroupPlace,
  holdGroupMeeting,
  cancelGroupMeeting,
  makeCalendarFeed,
  endCalendarFeed,
];
