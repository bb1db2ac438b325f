import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { planWrites } from '../plan/index.ts';
import { bookingWrites, listed } from './booking-writes.ts';
import type { HoldEvent } from './holding.ts';
import type { HoldingEvent, MeetingHeld } from './holding-events.ts';
import { tellTalk } from './law-words.ts';

function held({ caseId, data, unrecorded: { note } }: MeetingHeld, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const closing = {
    state: 'held',
    form: data.form,
    note,
    note_shared_at: note !== null && data.shared ? at : null,
    not_shared_reason: data.notSharedReason,
    held_minutes: data.minutes,
    closed_by_name: frame.actorName,
    updated_at: at,
  } as const;
  return [
    data.unbooked
      ? insert('meeting', {
          authority_id,
          id: data.meetingId,
          case_id: caseId,
          kind: data.kind,
          starts_at: data.startsAt,
          ends_at: data.endsAt,
          form_chosen_by: 'citizen',
          booked_by: 'staff',
          host_authority_id: data.hostAuthorityId,
          host_id: data.hostId,
          host_name: data.hostName,
          place: '',
          interpreter_language: data.interpreterLanguage,
          title: data.title,
          duty: data.duty,
          created_at: at,
          ...closing,
        })
      : update('meeting', { authority_id, id: data.meetingId }, closing),
    ...tellTalk(frame, caseId, data, 'holdt'),
    listed(frame, caseId, data.overview),
  ];
}

export function holdingWrites(event: HoldingEvent, frame: EventFrame): readonly Write<TableName>[] {
  if (event.type === 'meetings.held') return held(event, frame);
  const { authorityId: authority_id, at } = frame;
  const { meetingId: id, overview } = event.data;
  return [
    update('meeting', { authority_id, id }, { note_shared_at: at, not_shared_reason: null, updated_at: at }),
    listed(frame, event.caseId, overview),
  ];
}

/** The talk, the plan and the next talk: each module's events by its own writes. */
export const holdWrites = (event: HoldEvent, frame: EventFrame): readonly Write<TableName>[] => {
  if (event.type === 'meetings.held') return holdingWrites(event, frame);
  return event.type === 'meetings.booked' ? bookingWrites(event, frame) : planWrites(event, frame);
};
