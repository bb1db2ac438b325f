import { instant, toCopenhagen } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import { tellLaw } from '../law/index.ts';
import type {
  BookingEvent,
  FundChosen,
  MeetingAskedFor,
  MeetingBooked,
  MeetingInvited,
  MeetingMoved,
  Taken,
} from './booking-events.ts';
import {
  retractAttendance,
  retractDeadline,
  retractSummons,
  tellAttendance,
  tellDeadline,
  tellSummons,
  tellTalk,
} from './law-words.ts';
import type { OverviewColumns } from './overview.ts';

type Writes = readonly Write<TableName>[];

const today = ({ at }: EventFrame) => toCopenhagen(instant(at)).date;

export const listed = ({ authorityId: authority_id }: EventFrame, case_id: string, overview: OverviewColumns) =>
  update('case_overview', { authority_id, case_id }, overview);

export const take = (taken: readonly Taken[], span: { startsAt: string; endsAt: string }, subject_id: string): Writes =>
  taken.map(({ id, authorityId: authority_id, resourceId: resource_id }) =>
    insert('occupied', { authority_id, id, resource_id, starts_at: span.startsAt, ends_at: span.endsAt, subject_id }),
  );

export const free = (authorities: readonly number[], subject_id: string): Writes =>
  authorities.map((authority_id) => remove('occupied', { authority_id, subject_id }));

function booked(event: MeetingBooked, frame: EventFrame): Writes {
  const { caseId, data, unrecorded } = event;
  const authority_id = frame.authorityId;
  const { law, invitationId, deadline, startsAt } = data;
  return [
    insert('meeting', {
      authority_id,
      id: data.meetingId,
      case_id: caseId,
      kind: data.kind,
      state: 'booked',
      starts_at: startsAt,
      ends_at: data.endsAt,
      form: data.form,
      form_chosen_by: data.formChosenBy,
      form_reason: data.formReason,
      booked_by: data.bookedBy,
      host_authority_id: data.hostAuthorityId,
      host_id: data.hostId,
      host_name: data.hostName,
      room_id: data.roomId,
      place: unrecorded.place,
      second_host_authority_id: data.secondHost?.authorityId ?? null,
      second_host_id: data.secondHost?.id ?? null,
      second_host_name: data.secondHost?.name ?? null,
      interpreter_language: data.interpreterLanguage,
      fund: data.fund,
      title: data.title,
      rebook_until: data.rebookUntil,
      invitation_id: invitationId,
      topics: unrecorded.topics,
      duty: data.duty,
      created_at: frame.at,
      updated_at: frame.at,
    }),
    ...take(data.taken, data, data.meetingId),
    ...(invitationId ? [update('meeting_invitation', { authority_id, id: invitationId }, { state: 'booked' })] : []),
    ...tellTalk(frame, caseId, data, 'planlagt'),
    ...(law.summonsEntryId
      ? tellSummons(frame, caseId, data, { entryId: law.summonsEntryId, sentOn: today(frame) })
      : []),
    ...(deadline
      ? tellDeadline(frame, caseId, deadline, { booket: today(frame), samtaledag: toCopenhagen(startsAt).date })
      : []),
    listed(frame, caseId, data.overview),
  ];
}

function moved({ caseId, data, unrecorded }: MeetingMoved, frame: EventFrame): Writes {
  const { meetingId: id, law } = data;
  return [
    update(
      'meeting',
      { authority_id: frame.authorityId, id },
      {
        starts_at: data.startsAt,
        ends_at: data.endsAt,
        form: data.form,
        form_chosen_by: data.formChosenBy,
        host_authority_id: data.hostAuthorityId,
        host_id: data.hostId,
        host_name: data.hostName,
        room_id: data.roomId,
        place: unrecorded.place,
        rebook_until: data.rebookUntil,
        sequence: data.sequence,
        updated_at: frame.at,
      },
    ),
    ...free(data.freed, id),
    ...take(data.taken, data, id),
    ...tellTalk(frame, caseId, data, 'planlagt'),
    ...(law.summons ? tellSummons(frame, caseId, data, law.summons) : []),
    ...(data.form === 'in-person' ? [] : retractAttendance(frame, id)),
    ...(law.attendance ? tellAttendance(frame, caseId, data, law.attendance) : []),
    listed(frame, caseId, data.overview),
  ];
}

function invited({ caseId, data }: MeetingInvited, frame: EventFrame): Writes {
  const { deadline, guidanceEntryId } = data;
  return [
    insert('meeting_invitation', {
      authority_id: frame.authorityId,
      id: data.invitationId,
      case_id: caseId,
      kind: data.kind,
      state: 'open',
      words: data.words,
      minutes: data.minutes,
      book_by: data.bookBy,
      hold_by: data.holdBy,
      guided: data.guided,
      duty: data.duty,
      invited_by: frame.actorName,
      invited_at: frame.at,
    }),
    ...(deadline ? tellDeadline(frame, caseId, deadline) : []),
    ...(guidanceEntryId
      ? tellLaw(frame, caseId, {
          id: guidanceEntryId,
          subjectId: data.invitationId,
          kind: 'vejledning',
          value: { emne: 'selvbooking', form: 'skriftlig' },
          from: today(frame),
        })
      : []),
    listed(frame, caseId, data.overview),
  ];
}

const wished = ({ caseId, data }: MeetingAskedFor, frame: EventFrame): Writes =>
  tellLaw(frame, caseId, {
    id: data.entryId,
    subjectId: data.wishId,
    kind: 'anmodning',
    value: { om: 'samtale' },
    from: today(frame),
  });

function fundChosen({ caseId, data }: FundChosen, frame: EventFrame): Writes {
  const { entryId: id, wanted, meetingIds } = data;
  return [
    ...tellLaw(frame, caseId, {
      id,
      subjectId: caseId,
      kind: 'akasse_med_til_samtale',
      value: wanted,
      from: today(frame),
    }),
    ...meetingIds.map((meeting) =>
      update(
        'meeting',
        { authority_id: frame.authorityId, id: meeting },
        { fund: wanted ? 'wished' : 'none', updated_at: frame.at },
      ),
    ),
  ];
}

/** How booking, moving, cancelling and inviting change the tables. */
export function bookingWrites(event: BookingEvent, frame: EventFrame): Writes {
  const { authorityId: authority_id, at: updated_at } = frame;
  switch (event.type) {
    case 'meetings.booked':
      return booked(event, frame);
    case 'meetings.moved':
      return moved(event, frame);
    case 'meetings.invited':
      return invited(event, frame);
    case 'meetings.asked-for':
      return wished(event, frame);
    case 'meetings.fund-chosen':
      return fundChosen(event, frame);
    case 'meetings.cancelled': {
      const { meetingId: id, cancelledBy: cancelled_by, reason: cancel_reason, sequence, freed, overview } = event.data;
      return [
        update(
          'meeting',
          { authority_id, id },
          { state: 'cancelled', cancelled_by, cancel_reason, sequence, updated_at },
        ),
        ...free(freed, id),
        ...tellTalk(frame, event.caseId, event.data, 'aflyst'),
        ...retractAttendance(frame, id),
        ...retractSummons(frame, id),
        listed(frame, event.caseId, overview),
      ];
    }
    case 'meetings.not-met': {
      const { meetingId: id, overview } = event.data;
      return [
        update('meeting', { authority_id, id }, { state: 'not-met', closed_by_name: frame.actorName, updated_at }),
        ...tellTalk(frame, event.caseId, event.data, 'udeblevet'),
        listed(frame, event.caseId, overview),
      ];
    }
    case 'meetings.reason-heard': {
      const { meetingId: id, overview } = event.data;
      return [
        update(
          'meeting',
          { authority_id, id },
          { reason_heard: event.unrecorded.reason, reason_heard_at: updated_at, updated_at },
        ),
        listed(frame, event.caseId, overview),
      ];
    }
    case 'meetings.invitation-ended': {
      const { invitationId: id, state, toldDeadline, overview } = event.data;
      return [
        update('meeting_invitation', { authority_id, id }, { state }),
        // A deadline that ran out stays told: it was there. One taken back was not.
        ...(toldDeadline ? retractDeadline(frame, id) : []),
        listed(frame, event.caseId, overview),
      ];
    }
  }
}
