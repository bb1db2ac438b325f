import type { Entry } from '@fodfaeste/law';
import type { PlainDate } from '@fodfaeste/law/dates';
import type { ActContext, Choice } from '../../kernel/act/act.ts';
import type { Tx } from '../../kernel/database/scope.ts';
import { type CaseLaw, caseLaw } from '../../law/index.ts';
import { type KnownJob, knownJob, type PlanState, planState } from '../../plan/index.ts';
import type { HoldInput } from '../acts/hold-input.ts';
import { authorityOf } from '../booking.ts';
import { talkValue } from '../law-words.ts';
import { type BookingRules, bookingRules, rulesWithoutLaw } from '../rules/booking-rules.ts';
import type { Meeting, MeetingKind } from '../types.ts';
import { slotChoices } from './booking-choices.ts';
import { type BookingState, bookingState, dutiesOf } from './booking-state.ts';

export interface HoldState extends BookingState {
  readonly meeting: Meeting | null;
  readonly plan: PlanState;
  readonly job: KnownJob | null;
  /** What the law says of the talk after this one. */
  readonly next: { readonly rules: BookingRules; readonly duties: Readonly<Record<MeetingKind, boolean | null>> };
}

export async function holdState(tx: Tx, input: HoldInput, context: ActContext): Promise<HoldState | null> {
  const { caseId, meetingId, nextSlot, goalJobUri } = input;
  const state = await bookingState(tx, context, caseId, { time: nextSlot ?? null, whole: true });
  const plan = state ? await planState(tx, context.home, caseId) : null;
  if (!state || !plan) return null;
  const meeting = meetingId ? (state.meetings.find(({ id }) => id === meetingId) ?? null) : null;
  if (meetingId && !meeting) return null;
  const law = nextSlot ? await lawAfter(tx, input, meeting, context) : null;
  const next = law
    ? { rules: bookingRules(law), duties: dutiesOf(law) }
    : { rules: rulesWithoutLaw, duties: dutiesOf(null) };
  return { ...state, meeting, plan, job: goalJobUri === undefined ? null : knownJob(goalJobUri), next };
}

/** The law as it will answer when this talk has been held: the next one is not the first, and may have no duty behind it. */
function lawAfter(
  tx: Tx,
  input: HoldInput,
  meeting: Meeting | null,
  { home, today, actor }: ActContext,
): Promise<CaseLaw | null> {
  const kind = meeting?.kind ?? input.kind ?? 'job-talk';
  const form = input.form ?? meeting?.form ?? 'in-person';
  const myndighed = authorityOf({ authorityId: meeting?.hostAuthorityId ?? actor.authorityId }, home);
  const on: PlainDate = input.heldOn ?? today;
  const held: Entry = { kind: 'samtale', value: talkValue(kind, form, myndighed, 'holdt'), from: on, to: null };
  return caseLaw(tx, home, input.caseId, { on: today, also: [held] });
}

export async function holdChoices(
  tx: Tx,
  context: ActContext,
  caseId: string | null,
): Promise<Readonly<Record<string, readonly Choice[]>>> {
  return caseId ? { nextSlot: await slotChoices(tx, context, caseId) } : {};
}
