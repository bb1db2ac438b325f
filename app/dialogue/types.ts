import type { PlainDate } from '@fodfaeste/law/dates';
import type { Side } from '../people/index.ts';

/** Whose turn it is to write. */
export type WaitingFor = 'citizen' | 'staff' | 'nobody';

/** How a message came: on these pages, by letter, by telephone, typed beside the citizen, from a link in a mail, or in Digital Post. */
export type Channel = 'here' | 'letter' | 'telephone' | 'assisted' | 'link' | 'digital-post';
/** The citizen's words, written down by somebody else. */
export type RecordedChannel = Extract<Channel, 'letter' | 'telephone' | 'assisted'>;

/** What acts need of a thread. */
export interface ThreadWait {
  readonly id: string;
  readonly waitingFor: WaitingFor;
  readonly waitingSince: string;
}

export interface DialogueState {
  readonly caseId: string;
  readonly closed: boolean;
  readonly threads: readonly ThreadWait[];
}

/** A thread on a list. */
export interface Thread extends ThreadWait {
  readonly subject: string;
  readonly cardId: string | null;
  readonly meetingId: string | null;
  readonly lastAt: string;
  readonly lastBy: Side;
  readonly lastByName: string;
  readonly messages: number;
  /** Something stands there that this side has not read. */
  readonly unreadByCitizen: boolean;
  readonly unreadByStaff: boolean;
}

export interface Message {
  readonly id: string;
  readonly body: string;
  /** Whose words they are. */
  readonly writtenBy: Side;
  readonly authorId: string;
  /** Who wrote them here. */
  readonly authorName: string;
  readonly at: string;
  readonly channel: Channel;
  readonly saidOn: PlainDate | null;
}

export interface WholeThread {
  readonly thread: Thread;
  /** The oldest first. */
  readonly messages: readonly Message[];
}
