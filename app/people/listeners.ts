import type { Tx } from '../kernel/database/scope.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import type { Listener, ListenerTools } from '../kernel/events/listeners.ts';
import { listener } from '../kernel/events/listeners.ts';
import type { GuestOpened } from './access-events.ts';
import type { ContactPersonAssigned } from './contact-person-events.ts';

export type NoticeKind =
  | 'new-with-you'
  | 'guest-opened'
  | 'talk-wished'
  | 'talk-moved'
  | 'talk-cancelled'
  | 'offer-asked'
  | 'job-answered'
  | 'job-interview'
  | 'job-feedback'
  | 'course-wished'
  | 'course-talk'
  | 'course-school-wrote'
  | 'skills-test-asked'
  | 'place-goes-badly'
  | 'place-said-no'
  | 'class-answered'
  | 'class-next-talk'
  | 'place-ready';

/** What somebody on the staff is told when they next look. */
export interface Notice {
  readonly staffId: string;
  readonly kind: NoticeKind;
  readonly params: Readonly<Record<string, string>>;
}

/** Once for an event and a person, however often it is tried. */
export async function tell(
  tx: Tx,
  event: Pick<StoredEvent, 'authorityId' | 'caseId' | 'id'>,
  notice: Notice,
  tools: Pick<ListenerTools, 'newId' | 'now'>,
): Promise<void> {
  await tx
    .insertInto('notice')
    .values({
      authority_id: event.authorityId,
      id: tools.newId(),
      staff_id: notice.staffId,
      case_id: event.caseId,
      event_id: event.id,
      kind: notice.kind,
      params: JSON.stringify(notice.params),
      created_at: tools.now,
    })
    .onConflict((conflict) => conflict.columns(['authority_id', 'event_id', 'staff_id']).doNothing())
    .execute();
}

/** Who is contact person now: what was true when the event happened may have changed since. */
export async function contactPersonNow(tx: Tx, authorityId: number, caseId: string | null) {
  if (!caseId) return null;
  const row = await tx
    .selectFrom('case_overview')
    .select(['contact_staff_id', 'name', 'closed'])
    .where('authority_id', '=', authorityId)
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row?.contact_staff_id && !row.closed ? { staffId: row.contact_staff_id, citizen: row.name } : null;
}

/** "Ny hos dig": the new contact person, unless they took the citizen themselves or no longer have them. */
const newWithYou = listener<ContactPersonAssigned>({
  name: 'notice-new-with-you',
  on: ['people.contact-person-assigned'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    const { staffId, handoverNote } = event.data;
    if (now?.staffId !== staffId || event.actorId === staffId) return;
    const params = { navn: now.citizen, fra: event.actorName, note: handoverNote };
    await tell(tx, event, { staffId, kind: 'new-with-you', params }, tools);
  },
});

/** A guest looked: the contact person hears of it, whoever that is by now. */
const guestOpened = listener<GuestOpened>({
  name: 'notice-guest-opened',
  on: ['people.guest-opened'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    if (!now || event.actorId === now.staffId) return;
    const params = { navn: now.citizen, gaest: event.data.guestName, grund: event.data.reason };
    await tell(tx, event, { staffId: now.staffId, kind: 'guest-opened', params }, tools);
  },
});

export const peopleListeners: readonly Listener[] = [newWithYou, guestOpened];
