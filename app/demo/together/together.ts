import type { DomainEvent } from '../../kernel/act/event.ts';
import type { Invitation, Meeting, MeetingBooked, MeetingHeld } from '../../meetings/index.ts';
import { type PlanEvent, type PlanState, planAfter } from '../../plan/index.ts';

export interface OpenThread {
  readonly id: string;
  readonly waitingFor: 'citizen' | 'staff' | 'nobody';
  readonly waitingSince: string;
}

/** What acts on plan, talks and messages read of a case, kept in memory as the case goes on. */
export interface Together {
  readonly plan: PlanState;
  readonly meetings: readonly Meeting[];
  readonly invitation: Invitation | null;
  readonly threads: readonly OpenThread[];
}

export const nothingYet = (caseId: string): Together => ({
  plan: { caseId, closed: false, goal: null, step: null, cards: [], maker: null },
  meetings: [],
  invitation: null,
  threads: [],
});

const isOfPlan = /^plan\.(goal|step|card|agreed)/;

/** The state after one event. Events of other modules change nothing here. */
export function togetherAfter(before: Together, event: DomainEvent, at: string): Together {
  if (isOfPlan.test(event.type)) return { ...before, plan: planAfter(before.plan, event as PlanEvent) };
  switch (event.type) {
    case 'meetings.booked':
      return { ...before, invitation: null, meetings: [...before.meetings, fromBooking(event as MeetingBooked)] };
    case 'meetings.held':
      return { ...before, meetings: [...before.meetings, fromHolding(event as MeetingHeld, at)] };
    case 'meetings.not-met':
      return changed(before, event.data, { state: 'not-met' });
    case 'meetings.reason-heard':
      return changed(before, event.data, { reasonHeardAt: at as Meeting['reasonHeardAt'] });
    case 'meetings.invited':
      return { ...before, invitation: event.data as unknown as Invitation };
    case 'dialogue.written':
      return { ...before, threads: withThread(before.threads, event.data) };
    default:
      return before;
  }
}

/** What acts read of a meeting: enough for lists, and for those that act on one. */
type Known = Partial<Meeting> & Pick<Meeting, 'id' | 'state' | 'startsAt' | 'endsAt' | 'form'>;
const unsaid = { note: null, noteSharedAt: null, notSharedReason: null, reasonHeardAt: null } as const;

function fromBooking({ caseId, data }: MeetingBooked): Meeting {
  const { meetingId: id, kind, startsAt, endsAt, form, hostAuthorityId, hostId, hostName, duty } = data;
  const of: Known = {
    id,
    caseId,
    state: 'booked',
    kind,
    startsAt,
    endsAt,
    form,
    hostAuthorityId,
    hostId,
    hostName,
    duty,
  };
  return { ...unsaid, ...of } as Meeting;
}

/** In the demo no talk was booked before it was held. */
function fromHolding({ caseId, data, unrecorded: { note } }: MeetingHeld, at: string): Meeting {
  const { meetingId: id, startsAt, endsAt, form, notSharedReason } = data;
  const noteSharedAt = data.shared ? (at as Meeting['noteSharedAt']) : null;
  const of: Known = { id, caseId, state: 'held', startsAt, endsAt, form, note, noteSharedAt, notSharedReason };
  return { ...of, reasonHeardAt: null } as Meeting;
}

function changed(before: Together, data: object, change: Partial<Meeting>): Together {
  const { meetingId } = data as { readonly meetingId: string };
  return { ...before, meetings: before.meetings.map((one) => (one.id === meetingId ? { ...one, ...change } : one)) };
}

function withThread(threads: readonly OpenThread[], data: object): readonly OpenThread[] {
  const { threadId: id, waitingFor, waitingSince } = data as Omit<OpenThread, 'id'> & { readonly threadId: string };
  return [...threads.filter((one) => one.id !== id), { id, waitingFor, waitingSince }];
}
