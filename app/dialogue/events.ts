import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import type { DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Side } from '../people/index.ts';
import type { Channel, DialogueState, ThreadWait, WaitingFor } from './types.ts';
import { oldestWaiting, turn, type WaitingNow, waitingAfter, withThread } from './waiting.ts';

interface Waits {
  readonly threadId: string;
  readonly waitingFor: WaitingFor;
  readonly waitingSince: string;
  /** What lists show from now on. */
  readonly overview: WaitingNow;
  /** Who did it, for the sentences. */
  readonly by: Side;
  readonly byName: string;
}

/** Somebody wrote. What they wrote, and about what, stands in the tables alone. */
export interface MessageWritten extends DomainEvent {
  readonly type: 'dialogue.written';
  readonly caseId: string;
  readonly data: Waits & {
    readonly messageId: string;
    readonly started: boolean;
    readonly cardId: string | null;
    readonly meetingId: string | null;
    /** Whose words they are: the citizen's too where staff wrote them down. */
    readonly writtenBy: Side;
    readonly channel: Channel;
    readonly saidOn: PlainDate | null;
  };
  readonly unrecorded: { readonly subject: string | null; readonly body: string };
}

export interface WaitingClosed extends DomainEvent {
  readonly type: 'dialogue.waiting-closed';
  readonly caseId: string;
  readonly data: Waits;
}

export interface Written {
  /** Null begins a new thread. */
  readonly thread: ThreadWait | null;
  readonly subject?: string;
  readonly body: string;
  readonly by: Side;
  readonly writtenBy: Side;
  readonly channel: Channel;
  readonly nothingToAnswer: boolean;
  readonly cardId?: string | null | undefined;
  readonly meetingId?: string | null | undefined;
  readonly saidOn?: PlainDate | null;
}

export function written(state: DialogueState, given: Written, { now, newId, actor }: ActContext): MessageWritten {
  const threadId = given.thread?.id ?? newId();
  const next = turn(given.thread, threadId, waitingAfter(given.writtenBy, given.nothingToAnswer), now);
  return {
    type: 'dialogue.written',
    caseId: state.caseId,
    data: {
      threadId,
      messageId: newId(),
      started: given.thread === null,
      cardId: given.cardId ?? null,
      meetingId: given.meetingId ?? null,
      by: given.by,
      byName: actor.name,
      writtenBy: given.writtenBy,
      channel: given.channel,
      saidOn: given.saidOn ?? null,
      waitingFor: next.waitingFor,
      waitingSince: next.waitingSince,
      overview: oldestWaiting(withThread(state, next)),
    },
    unrecorded: { subject: given.subject ?? null, body: given.body },
  };
}

const overviewWrite = (caseId: string, authorityId: number, { waiting, since }: WaitingNow) =>
  update(
    'case_overview',
    { authority_id: authorityId, case_id: caseId },
    { thread_waiting: waiting, thread_since: since },
  );

export function writtenWrites(event: MessageWritten, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { caseId: case_id, data, unrecorded } = event;
  const waits = { waiting_for: data.waitingFor, waiting_since: data.waitingSince, last_at: at };
  // Whoever typed it has read it; the citizen has not seen what somebody else wrote down for them.
  const read = data.by === 'citizen' ? { citizen_read_at: at } : { staff_read_at: at };
  const thread = data.started
    ? insert('thread', {
        authority_id,
        id: data.threadId,
        case_id,
        subject: unrecorded.subject ?? '',
        card_id: data.cardId,
        meeting_id: data.meetingId,
        ...waits,
        ...read,
      })
    : update('thread', { authority_id, id: data.threadId }, { ...waits, ...read });
  return [
    thread,
    insert('message', {
      authority_id,
      id: data.messageId,
      case_id,
      thread_id: data.threadId,
      body: unrecorded.body,
      written_by: data.writtenBy,
      author_id: frame.actorId,
      author_name: frame.actorName,
      at,
      channel: data.channel,
      said_on: data.saidOn,
    }),
    overviewWrite(case_id, authority_id, data.overview),
  ];
}

export function waitingClosedWrites(event: WaitingClosed, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id } = frame;
  const { threadId: id, waitingFor, waitingSince, overview } = event.data;
  return [
    update('thread', { authority_id, id }, { waiting_for: waitingFor, waiting_since: waitingSince }),
    overviewWrite(event.caseId, authority_id, overview),
  ];
}
