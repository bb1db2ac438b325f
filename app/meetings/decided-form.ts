import { instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Decision } from '../decisions/index.ts';
import { readDecision } from '../decisions/index.ts';
import { applyWrites } from '../kernel/act/apply-writes.ts';
import type { EventFrame } from '../kernel/act/event.ts';
import { type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Tx } from '../kernel/database/scope.ts';
import type { EventOf, ListenerTools } from '../kernel/events/listeners.ts';
import { systemActor } from '../kernel/jobs/system-actor.ts';
import type { OnCase } from '../people/index.ts';
import { listed } from './booking-writes.ts';
import { moedeform, talkDayOf, talkIdOf } from './decision-kinds/moedeform.ts';
import { tellAttendance, tellTalk } from './law-words.ts';
import { changed, overviewOf } from './overview.ts';
import { housePlaces } from './queries/house.ts';
import { allMeetings, openInvitation } from './queries/meetings.ts';
import type { Meeting } from './types.ts';

/** What this module hears of a signature. */
export type Signed = OnCase<'decisions.signed', { readonly decisionId: string; readonly kind: string }>;

/** What is known when a decision on the form of a talk has been signed. */
export interface SignedForm {
  readonly decision: Pick<Decision, 'id' | 'result' | 'decidedOn' | 'terms'>;
  /** Of the case. */
  readonly meetings: readonly Meeting[];
  readonly address: string;
  readonly now: string;
  readonly home: number;
}

const dayOf = ({ startsAt }: Meeting): PlainDate => toCopenhagen(startsAt).date;

/** The talk that was decided about, as it stands now: it may have been moved while the decision was made. */
function talkOf({ decision, meetings, home, now }: SignedForm): Meeting | null {
  const terms = moedeform.terms.parse(decision.terms);
  const [id, day] = [talkIdOf(terms), talkDayOf(terms)];
  const ahead = meetings.filter(
    ({ state, startsAt, hostAuthorityId, kind }) =>
      state === 'booked' &&
      startsAt > now &&
      hostAuthorityId === home &&
      (kind === 'job-talk' || kind === 'joint-talk'),
  );
  return ahead.find((one) => (id === null ? dayOf(one) === day : one.id === id)) ?? null;
}

/** The talk becomes a meeting in the house; where the demand fell, the citizen may choose again. Null when there is nothing to change. */
export function formAfter(given: SignedForm): (Partial<Meeting> & Pick<Meeting, 'id'>) | null {
  const talk = talkOf(given);
  if (!talk) return null;
  const sequence = talk.sequence + 1;
  if (given.decision.result === 'granted')
    return talk.formChosenBy === 'authority'
      ? { id: talk.id, formChosenBy: 'citizen', formReason: null, sequence }
      : null;
  if (talk.form === 'in-person') return null;
  const words = moedeform.resultWords(moedeform.terms.parse(given.decision.terms), 'imposed').da;
  return {
    id: talk.id,
    form: 'in-person',
    formChosenBy: 'authority',
    formReason: words,
    place: given.address,
    roomId: null,
    sequence,
  };
}

/** LAB § 33, stk. 2: the calendar, the list and the law follow the decision. Doing it twice changes nothing. */
export async function followForm(tx: Tx, event: EventOf<Signed>, { now, newId }: ListenerTools): Promise<void> {
  const { authorityId: home, caseId } = event;
  if (event.data.kind !== moedeform.kind || caseId === null) return;
  const decision = await readDecision(tx, home, event.data.decisionId);
  if (decision?.state !== 'signed' || decision.replacedBy !== null) return;
  const meetings = await allMeetings(tx, home, caseId);
  const address = (await housePlaces(tx, { actor: systemActor({ id: home, name: '' }) }, home)).address ?? '';
  const change = formAfter({ decision, meetings, address, now, home });
  const before = meetings.find(({ id }) => id === change?.id);
  if (!change || !before) return;
  const after = { ...before, ...change };
  const frame: EventFrame = { authorityId: home, actorId: event.actorId, actorName: event.actorName, at: now };
  const invitation = await openInvitation(tx, home, caseId);
  const talk = { ...after, meetingId: after.id, law: { talkEntryId: newId(), myndighed: 'kommune' as const } };
  const writes: readonly Write<TableName>[] = [
    update(
      'meeting',
      { authority_id: home, id: after.id },
      {
        form: after.form,
        form_chosen_by: after.formChosenBy,
        form_reason: after.formReason,
        place: after.place,
        room_id: after.roomId,
        sequence: after.sequence,
        updated_at: now,
      },
    ),
    ...tellTalk(frame, caseId, talk, 'planlagt'),
    ...movedMeanwhile(frame, caseId, decision, after, newId),
    listed(frame, caseId, overviewOf(changed(meetings, after.id, change), invitation, instant(now))),
  ];
  await applyWrites(tx, writes, home, false);
}

/** The law was told of the day that the decision names; the talk may be on another by now. */
function movedMeanwhile(
  frame: EventFrame,
  caseId: string,
  { id: subjectId, terms, decidedOn, result }: Decision,
  after: Meeting,
  newId: () => string,
): readonly Write<TableName>[] {
  const day = talkDayOf(moedeform.terms.parse(terms));
  if (result === 'granted' || decidedOn === null || day === dayOf(after)) return [];
  return tellAttendance(frame, caseId, after, { entryId: newId(), subjectId, decidedOn });
}
