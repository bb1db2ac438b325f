import type { InvitationState, MeetingState } from './types.ts';

/** Who can bring a meeting from one state to another; by which act. */
export interface Transition<S extends string> {
  readonly from: S | 'new';
  readonly to: S;
  readonly by: readonly ('citizen' | 'staff' | 'system')[];
  readonly act: string;
}

const both = ['citizen', 'staff'] as const;

export const meetingTransitions: readonly Transition<MeetingState>[] = [
  { from: 'new', to: 'booked', by: both, act: 'book-meeting' },
  { from: 'new', to: 'booked', by: ['staff'], act: 'summon-to-meeting' },
  // A talk at the counter or on the phone, never booked.
  { from: 'new', to: 'held', by: ['staff'], act: 'hold-meeting' },
  { from: 'booked', to: 'booked', by: both, act: 'move-meeting' },
  { from: 'booked', to: 'cancelled', by: both, act: 'cancel-meeting' },
  { from: 'booked', to: 'held', by: ['staff'], act: 'hold-meeting' },
  { from: 'booked', to: 'not-met', by: ['staff'], act: 'mark-not-met' },
  // Marked by mistake: the two met after all.
  { from: 'not-met', to: 'held', by: ['staff'], act: 'hold-meeting' },
];

export const invitationTransitions: readonly Transition<InvitationState>[] = [
  { from: 'new', to: 'open', by: ['staff', 'system'], act: 'invite-to-book' },
  { from: 'open', to: 'booked', by: both, act: 'book-meeting' },
  { from: 'open', to: 'withdrawn', by: ['staff'], act: 'withdraw-invitation' },
  { from: 'open', to: 'expired', by: ['system'], act: 'expire-invitations' },
];

export const canBecome = (from: MeetingState | 'new', to: MeetingState, act: string): boolean =>
  meetingTransitions.some((one) => one.from === from && one.to === to && one.act === act);
