import {
  endOfMonth,
  fromCopenhagen,
  type Instant,
  instant,
  type PlainDate,
  plainTime,
  toCopenhagen,
} from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Decision, type Refusal, refuse } from '../kernel/act/decision.ts';
import {
  agreedTogether,
  checkedJob,
  goalSet,
  isSameGoal,
  isSameStep,
  type PlanEvent,
  type PlanState,
  planAfter,
  stepSet,
} from '../plan/index.ts';
import type { HoldInput } from './acts/hold-input.ts';
import { authorityOf, booked } from './booking.ts';
import type { MeetingBooked } from './booking-events.ts';
import { attendanceFault, formFault, usualForm } from './booking-faults.ts';
import type { MeetingHeld } from './holding-events.ts';
import { meetingKinds } from './labels.ts';
import { changed, overviewOf } from './overview.ts';
import type { HoldState } from './queries/hold-state.ts';
import { canBecome } from './states.ts';
import { both } from './text.ts';
import { type ChosenTime, plusMinutes } from './times/slot-code.ts';
import type { Meeting, MeetingForm } from './types.ts';

export type HoldEvent = MeetingHeld | PlanEvent | MeetingBooked;

/** One decision: the talk that was held, what it changed in the plan, and the next one. */
export function decideHeld(state: HoldState, input: HoldInput, context: ActContext): Decision<HoldEvent> {
  const fault = holdFault(state, input, context);
  if (fault) return fault;
  const held = heldEvent(state, input, context);
  const plan = planEvents(state, input, held.data.meetingId, context);
  if ('ok' in plan) return plan;
  const next = nextMeeting(state, input, held, context);
  if (next && 'ok' in next) return next;
  return { ok: true, events: [held, ...plan, ...(next ? [next] : [])] };
}

function holdFault({ meeting, closed }: HoldState, input: HoldInput, { today }: ActContext): Refusal | null {
  const at = (code: string, field: string, text: ReturnType<typeof both>) => refuse(code, text, { [field]: text });
  if (meeting && !canBecome(meeting.state, 'held', 'hold-meeting'))
    return refuse('not-booked', both('refused.not-booked'));
  if (meeting && toCopenhagen(meeting.startsAt).date > today) return refuse('not-yet', both('hold.refused.early'));
  if (!meeting && input.heldOn && input.heldOn > today) return at('not-yet', 'heldOn', both('hold.refused.early'));
  if (closed && (!meeting || changesMore(input))) return refuse('case-closed', both('refused.closed'));
  if (input.note && input.share === 'no' && !input.notSharedReason)
    return at('say-why', 'notSharedReason', both('hold.refused.why'));
  return input.stepOn && input.stepOn < today ? at('day-has-passed', 'stepOn', both('hold.refused.step')) : null;
}

const changesMore = (input: HoldInput): boolean =>
  [input.goalWords, input.stepWords, input.agreement1, input.agreement2, input.agreement3, input.nextSlot].some(
    (one) => one !== undefined,
  );

function heldEvent(state: HoldState, input: HoldInput, context: ActContext): MeetingHeld {
  const { now, home, newId, actor } = context;
  const { meeting } = state;
  const shared = input.note !== undefined && input.share !== 'no';
  const meetingId = meeting?.id ?? newId();
  const span = meeting ?? unbookedSpan(input, context);
  const form = input.form ?? meeting?.form ?? 'in-person';
  const kind =
    meeting?.kind ?? input.kind ?? (state.duties['sickness-follow-up'] === true ? 'sickness-follow-up' : 'job-talk');
  const host = meeting
    ? { hostAuthorityId: meeting.hostAuthorityId, hostId: meeting.hostId, hostName: meeting.hostName }
    : { hostAuthorityId: actor.authorityId, hostId: actor.id, hostName: actor.name };
  const data = {
    meetingId,
    unbooked: meeting === null,
    kind,
    startsAt: span.startsAt,
    endsAt: span.endsAt,
    form,
    ...host,
    minutes: input.minutes ?? null,
    hasNote: input.note !== undefined,
    shared,
    notSharedReason: input.note !== undefined && !shared ? (input.notSharedReason ?? null) : null,
    duty: meeting ? meeting.duty : state.duties[kind],
    interpreterLanguage: meeting ? meeting.interpreterLanguage : state.citizen.interpreterLanguage,
    title: meeting?.title ?? meetingKinds[kind].da,
  };
  return {
    type: 'meetings.held',
    caseId: input.caseId,
    data: {
      ...data,
      overview: overviewOf(afterHeld(state, input, data, now), state.invitation, now),
      law: { talkEntryId: newId(), myndighed: authorityOf({ authorityId: host.hostAuthorityId }, home) },
    },
    unrecorded: { note: input.note ?? null },
  };
}

function unbookedSpan({ heldOn, minutes = 30 }: HoldInput, { now, today }: ActContext) {
  const onAnotherDay: PlainDate | null = heldOn && heldOn !== today ? heldOn : null;
  const startsAt: Instant = onAnotherDay
    ? fromCopenhagen(onAnotherDay, plainTime('12:00'))
    : plusMinutes(instant(now), -minutes);
  return { startsAt, endsAt: plusMinutes(startsAt, minutes) };
}

/** The meetings of the case when this one has been held. */
function afterHeld(
  { meetings, meeting }: HoldState,
  input: HoldInput,
  data: Omit<MeetingHeld['data'], 'overview' | 'law'>,
  now: string,
) {
  const as = {
    state: 'held',
    form: data.form,
    note: input.note ?? null,
    noteSharedAt: data.shared ? instant(now) : null,
    notSharedReason: data.notSharedReason,
  } as const;
  return meeting ? changed(meetings, meeting.id, as) : [...meetings, { ...unbooked(input.caseId, data, now), ...as }];
}

const unbooked = (caseId: string, data: Omit<MeetingHeld['data'], 'overview' | 'law'>, now: string): Meeting => ({
  id: data.meetingId,
  caseId,
  kind: data.kind,
  state: 'held',
  startsAt: data.startsAt,
  endsAt: data.endsAt,
  form: data.form,
  formChosenBy: 'citizen',
  formReason: null,
  bookedBy: 'staff',
  hostAuthorityId: data.hostAuthorityId,
  hostId: data.hostId,
  hostName: data.hostName,
  roomId: null,
  place: '',
  secondHostAuthorityId: null,
  secondHostId: null,
  secondHostName: null,
  interpreterLanguage: data.interpreterLanguage,
  fund: 'none',
  title: data.title,
  description: null,
  rebookUntil: null,
  invitationId: null,
  sequence: 0,
  topics: null,
  note: null,
  noteSharedAt: null,
  notSharedReason: null,
  heldMinutes: data.minutes,
  closedByName: null,
  cancelReason: null,
  cancelledBy: null,
  reasonHeard: null,
  reasonHeardAt: null,
  duty: data.duty,
  createdAt: instant(now),
  updatedAt: instant(now),
});

/** Goal, step and agreements, each made from the plan as the one before leaves it. */
function planEvents(
  state: HoldState,
  input: HoldInput,
  meetingId: string,
  context: ActContext,
): readonly PlanEvent[] | Refusal {
  const events: PlanEvent[] = [];
  let plan: PlanState = state.plan;
  const add = (event: PlanEvent) => {
    events.push(event);
    plan = planAfter(plan, event);
  };
  if (input.goalWords !== undefined) {
    const job = checkedJob({ uri: input.goalJobUri, title: input.goalJobTitle }, state.job);
    if (job === 'unknown')
      return refuse('unknown-job', both('hold.refused.job'), { goalJobTitle: both('hold.refused.job') });
    const horizon = input.goalBy ? endOfMonth(input.goalBy) : null;
    const given = {
      words: input.goalWords,
      aim: input.goalAim ?? plan.goal?.aim ?? 'job',
      jobUri: job.uri,
      jobTitle: job.title,
      education: input.goalEducation,
      horizon,
    };
    if (!isSameGoal(plan.goal, given)) add(goalSet(plan, given, context));
  }
  if (input.stepWords !== undefined) {
    const step = { words: input.stepWords, onDay: input.stepOn, whose: input.stepWhose ?? 'both' } as const;
    if (!isSameStep(plan.step, step)) add(stepSet(plan, step, context));
  }
  for (const agreement of agreementsOf(input))
    add(agreedTogether(plan, { ...agreement, meetingId, duty: false }, context));
  return events;
}

const agreementsOf = (input: HoldInput) =>
  (['1', '2', '3'] as const).flatMap((nr) => {
    const title = input[`agreement${nr}`];
    if (title === undefined) return [];
    const area = input[`agreement${nr}Area`] ?? 'job';
    return [
      { title, area, whose: input[`agreement${nr}Whose`] ?? ('both' as const), endsOn: input[`agreement${nr}By`] },
    ];
  });

function nextMeeting(
  state: HoldState,
  input: HoldInput,
  held: MeetingHeld,
  context: ActContext,
): MeetingBooked | Refusal | null {
  const { caseId, nextSlot, nextForm, nextWanted } = input;
  if (!nextSlot) return null;
  const then = { ...state, ...state.next, meetings: afterHeld(state, input, held.data, context.now) };
  const wish = {
    caseId,
    slot: nextSlot,
    form: nextForm ?? sameFormAgain(then, held, nextSlot),
    citizenWants: nextWanted,
    bookedBy: 'staff',
    slotField: 'nextSlot',
    formField: 'nextForm',
  } as const;
  return booked(then, wish, context);
}

/** When nobody says how: as this time, where that can be had and is not against the citizen's choice. */
function sameFormAgain(
  state: Pick<HoldState, 'rules' | 'house' | 'citizen' | 'attendance'>,
  { caseId, data }: MeetingHeld,
  slot: ChosenTime,
): MeetingForm {
  const wish = { caseId, slot, form: data.form, kind: data.kind, bookedBy: 'staff', slotField: 'nextSlot' } as const;
  const fault = formFault(state, wish) ?? attendanceFault(state, wish, state.citizen.contactForm);
  return fault ? usualForm(state, data.kind) : data.form;
}
