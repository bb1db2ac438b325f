import { addDays, fromCopenhagen, plainTime, toCopenhagen } from '@fodfaeste/law/dates';
import type { ActContext } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { formatDate } from '../kernel/text/format.ts';
import type { BookingState, ChosenState } from './queries/booking-state.ts';
import { interpreterMinutes } from './queries/slots.ts';
import { both, bothBy } from './text.ts';
import { stepMinutes } from './times/free-slots.ts';
import { timeInWords } from './times/in-words.ts';
import type { MeetingForm, MeetingKind } from './types.ts';
import { isBinding, isBound, isChosen, isDecided, type Wish } from './wish.ts';

type Wanted = Wish & { readonly kind: MeetingKind };

const at = (code: string, field: string, text: Bilingual): Refusal => refuse(code, text, { [field]: text });

/** Why a wish cannot be booked, the nearest reason first; null when it can. */
export function bookingFault(state: BookingState, wish: Wanted, context: ActContext): Refusal | null {
  if (state.closed) return refuse('case-closed', both('refused.closed'));
  return (
    timeFault(state, wish, context) ??
    (state.chosen?.hostBusy ? takenFault(state.chosen, wish.slotField) : null) ??
    (wish.bookedBy === 'citizen' ? citizenFault(state, wish, context) : null) ??
    formFault(state, wish) ??
    attendanceFault(state, wish, state.citizen.contactForm) ??
    (state.chosen ? takenFault(state.chosen, wish.slotField) : null)
  );
}

function timeFault(
  { chosen, citizen }: BookingState,
  { slot, slotField }: Wanted,
  { now }: ActContext,
): Refusal | null {
  if (!chosen?.host) return at('host-unknown', slotField, both('book.refused.host'));
  if (slot.startsAt <= now) return at('time-passed', slotField, both('book.refused.passed'));
  if (citizen.interpreterLanguage !== null && slot.minutes < stepMinutes + interpreterMinutes)
    return at('too-short', slotField, both('book.refused.interpreter'));
  return null;
}

const longest = 120;

function citizenFault(state: BookingState, { slot, slotField, kind }: Wanted, { today }: ActContext): Refusal | null {
  const { chosen, invitation, rules, meetings } = state;
  if (slot.startsAt < fromCopenhagen(addDays(today, 1), plainTime('00:00')))
    return at('too-soon', slotField, both('book.refused.soon'));
  const quarter = Date.parse(slot.startsAt) % (stepMinutes * 60_000) === 0 && slot.minutes % stepMinutes === 0;
  if (!chosen?.inWorkingHours || !quarter || slot.minutes > longest)
    return at('not-open', slotField, both('book.refused.hours'));
  if (invitation) {
    const late = isBinding(invitation) && toCopenhagen(slot.startsAt).date > invitation.holdBy;
    return late
      ? at(
          'after-latest',
          slotField,
          bothBy('book.refused.late', (lang) => ({ dato: formatDate(lang, invitation.holdBy) })),
        )
      : null;
  }
  if (rules.whoBooks === 'summoned') return refuse('you-get-a-time', both('book.refused.summoned'));
  const other = meetings.find((one) => one.state === 'booked' && one.kind === kind);
  return other
    ? refuse(
        'already-booked',
        bothBy('book.refused.already', (lang) => ({ tid: timeInWords(lang, other.startsAt) })),
      )
    : null;
}

export function formFault(
  state: Pick<BookingState, 'rules' | 'house' | 'citizen'>,
  { form, kind, formField = 'form', bookedBy }: Pick<Wanted, 'form' | 'kind' | 'formField' | 'bookedBy'>,
): Refusal | null {
  if (form !== 'in-person' && isBound(state, kind)) return at('form-bound', formField, state.rules.formWhy);
  if (form === 'video' && !state.house.videoTemplate) return at('no-video', formField, both('book.refused.video'));
  if (form === 'phone' && !state.citizen.phone)
    return at('no-phone', formField, both(bookedBy === 'citizen' ? 'book.refused.phone' : 'book.refused.phone.staff'));
  return null;
}

/**
 * LAB § 33, stk. 2: a meeting against the citizen's choice needs a signed decision for that day. `choice`: what the citizen chose, where
 * that can be had.
 */
export function attendanceFault(
  state: Pick<BookingState, 'rules' | 'house' | 'citizen' | 'attendance'>,
  { form, kind, formField = 'form', bookedBy, citizenWants, slot }: Wanted,
  choice: MeetingForm | null,
): Refusal | null {
  if (form !== 'in-person' || bookedBy === 'citizen' || citizenWants || choice === null || choice === 'in-person')
    return null;
  const cannotBeHad = formFault(state, { form: choice, kind, bookedBy }) !== null;
  if (cannotBeHad || !isChosen(state, kind) || isDecided(state, toCopenhagen(slot.startsAt).date)) return null;
  // LAB § 33 is about job talks: of a follow-up in sickness nothing can be decided here.
  const text = both(kind === 'sickness-follow-up' ? 'book.refused.chosen' : 'book.refused.attendance');
  return at('attendance-needs-decision', formField, text);
}

/** How a talk is held when nobody says: as the citizen chose, where the law leaves it and it can be had. */
export function usualForm(state: Pick<BookingState, 'rules' | 'house' | 'citizen'>, kind: MeetingKind): MeetingForm {
  const choice = state.citizen.contactForm;
  return choice && formFault(state, { form: choice, kind, bookedBy: 'staff' }) === null ? choice : 'in-person';
}

/** Somebody was quicker: the nearest other times are told at once. */
export function takenFault(chosen: ChosenState, slotField: string): Refusal | null {
  if (chosen.hostBusy) {
    const text =
      chosen.others.length === 0
        ? both('book.refused.taken')
        : bothBy('book.refused.taken.others', (lang) => ({
            tider: chosen.others.map(({ startsAt }) => timeInWords(lang, startsAt)).join('; '),
          }));
    return at('slot-taken', slotField, text);
  }
  if (chosen.secondHostBusy)
    return at(
      'second-host-taken',
      'secondHostId',
      both('book.refused.second', { navn: chosen.secondHost?.name ?? '' }),
    );
  if (chosen.roomBusy) return at('room-taken', 'roomId', both('book.refused.room', { navn: chosen.room?.name ?? '' }));
  return null;
}
