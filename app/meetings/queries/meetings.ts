import type { Instant, PlainDate } from '@fodfaeste/law/dates';
import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { DB } from '../../kernel/database/schema.generated.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import type { GroupMeeting, Invitation, Meeting, PlaceState } from '../types.ts';

const at = (text: string): Instant => text as Instant;
const maybe = (text: string | null): Instant | null => text as Instant | null;

export const meetingOf = (row: Selectable<DB['meeting']>): Meeting => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  state: row.state,
  startsAt: at(row.starts_at),
  endsAt: at(row.ends_at),
  form: row.form,
  formChosenBy: row.form_chosen_by,
  formReason: row.form_reason,
  bookedBy: row.booked_by,
  hostAuthorityId: row.host_authority_id,
  hostId: row.host_id,
  hostName: row.host_name,
  roomId: row.room_id,
  place: row.place,
  secondHostAuthorityId: row.second_host_authority_id,
  secondHostId: row.second_host_id,
  secondHostName: row.second_host_name,
  interpreterLanguage: row.interpreter_language,
  fund: row.fund,
  title: row.title,
  description: row.description,
  rebookUntil: maybe(row.rebook_until),
  invitationId: row.invitation_id,
  sequence: row.sequence,
  topics: row.topics,
  note: row.note,
  noteSharedAt: maybe(row.note_shared_at),
  notSharedReason: row.not_shared_reason,
  heldMinutes: row.held_minutes,
  closedByName: row.closed_by_name,
  cancelReason: row.cancel_reason,
  cancelledBy: row.cancelled_by,
  reasonHeard: row.reason_heard,
  reasonHeardAt: maybe(row.reason_heard_at),
  duty: row.duty,
  createdAt: at(row.created_at),
  updatedAt: at(row.updated_at),
});

const invitationOf = (row: Selectable<DB['meeting_invitation']>): Invitation => ({
  id: row.id,
  caseId: row.case_id,
  kind: row.kind,
  state: row.state,
  words: row.words,
  minutes: row.minutes,
  bookBy: row.book_by as PlainDate,
  holdBy: row.hold_by as PlainDate,
  guided: row.guided,
  duty: row.duty,
  invitedBy: row.invited_by,
  invitedAt: at(row.invited_at),
  remindedAt: maybe(row.reminded_at),
});

export const groupOf = (row: Selectable<DB['group_meeting']>): GroupMeeting => ({
  id: row.id,
  title: row.title,
  description: row.description,
  startsAt: at(row.starts_at),
  endsAt: at(row.ends_at),
  roomId: row.room_id,
  place: row.place,
  hostId: row.host_id,
  hostName: row.host_name,
  places: row.places,
  taken: row.taken,
  state: row.state,
  cancelReason: row.cancel_reason,
  sequence: row.sequence,
});

/** Every meeting of a case, the newest first. */
export async function allMeetings(tx: Tx, authorityId: number, caseId: string): Promise<readonly Meeting[]> {
  const rows = await tx
    .selectFrom('meeting')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('starts_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(meetingOf);
}

export async function openInvitation(tx: Tx, authorityId: number, caseId: string): Promise<Invitation | null> {
  const row = await tx
    .selectFrom('meeting_invitation')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  return row ? invitationOf(row) : null;
}

export async function invitationById(tx: Tx, authorityId: number, id: string): Promise<Invitation | null> {
  const row = await tx
    .selectFrom('meeting_invitation')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? invitationOf(row) : null;
}

export type GroupOfCase = GroupMeeting & { readonly placeState: PlaceState };

async function groupsOf(tx: Tx, authorityId: number, caseId: string): Promise<readonly GroupOfCase[]> {
  const rows = await tx
    .selectFrom('group_place as p')
    .innerJoin('group_meeting as g', (join) =>
      join.onRef('g.authority_id', '=', 'p.authority_id').onRef('g.id', '=', 'p.group_id'),
    )
    .selectAll('g')
    .select('p.state as place_state')
    .where('p.authority_id', '=', authorityId)
    .where('p.case_id', '=', caseId)
    .orderBy('g.starts_at', 'desc')
    .execute();
  return rows.map((row) => ({ ...groupOf(row), placeState: row.place_state }));
}

/** Everything about meeting in one case. Pages of the citizen show each meeting through `asCitizenSees`. */
export interface CaseMeetings {
  /** Booked, the nearest first; also one that is over and nobody has closed. */
  readonly upcoming: readonly Meeting[];
  readonly past: readonly Meeting[];
  readonly invitation: Invitation | null;
  /** The latest invitation ran out, and nothing was arranged since: a reason to ask, not to judge. */
  readonly ranOut: Invitation | null;
  readonly groups: readonly GroupOfCase[];
  /** The citizen asked for a talk, and none was booked or held since. */
  readonly wishedAt: Instant | null;
}

export async function meetingsOf(tx: Tx, authorityId: number, caseId: string): Promise<CaseMeetings> {
  const meetings = await allMeetings(tx, authorityId, caseId);
  return {
    upcoming: meetings.filter(({ state }) => state === 'booked').toReversed(),
    past: meetings.filter(({ state }) => state !== 'booked'),
    invitation: await openInvitation(tx, authorityId, caseId),
    ranOut: await ranOut(tx, authorityId, caseId, meetings),
    groups: await groupsOf(tx, authorityId, caseId),
    wishedAt: await wishedAt(tx, authorityId, caseId),
  };
}

async function ranOut(
  tx: Tx,
  authorityId: number,
  caseId: string,
  meetings: readonly Meeting[],
): Promise<Invitation | null> {
  const row = await tx
    .selectFrom('meeting_invitation')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .orderBy('invited_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row?.state !== 'expired') return null;
  return meetings.some(({ state, createdAt }) => state !== 'cancelled' && createdAt > row.invited_at)
    ? null
    : invitationOf(row);
}

async function wishedAt(tx: Tx, authorityId: number, caseId: string): Promise<Instant | null> {
  const { rows } = await sql<{ at: string | null }>`
    select max(e.recorded_at) as at from law_entry e
    where e.authority_id = ${authorityId} and e.case_id = ${caseId} and e.kind = 'anmodning'
      and e.superseded_at is null and e.value ->> 'om' = 'samtale'
      and not exists (select 1 from meeting m where m.authority_id = e.authority_id and m.case_id = e.case_id
        and m.state in ('booked', 'held') and m.created_at > e.recorded_at)`.execute(tx);
  return maybe(rows[0]?.at ?? null);
}

export async function meetingById(tx: Tx, authorityId: number, meetingId: string): Promise<Meeting | null> {
  const row = await tx
    .selectFrom('meeting')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', meetingId)
    .executeTakeFirst();
  return row ? meetingOf(row) : null;
}

export async function groupById(tx: Tx, authorityId: number, groupId: string): Promise<GroupMeeting | null> {
  const row = await tx
    .selectFrom('group_meeting')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('id', '=', groupId)
    .executeTakeFirst();
  return row ? groupOf(row) : null;
}

/** Group meetings that lie ahead and are open, the nearest first. */
export async function openGroups(tx: Tx, authorityId: number, now: string): Promise<readonly GroupMeeting[]> {
  const rows = await tx
    .selectFrom('group_meeting')
    .selectAll()
    .where('authority_id', '=', authorityId)
    .where('state', '=', 'open')
    .where('starts_at', '>', now)
    .orderBy('starts_at')
    .execute();
  return rows.map(groupOf);
}

/** A note that is not shared stays with staff: everything else of the meeting is the citizen's to read. */
export const asCitizenSees = (meeting: Meeting): Meeting =>
  meeting.noteSharedAt === null ? { ...meeting, note: null } : meeting;
