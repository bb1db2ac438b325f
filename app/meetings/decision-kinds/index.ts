import type { AnyDecisionKind } from '../../decisions/index.ts';
import { bookingExemption } from './booking-exemption.ts';
import { bookingRestored } from './booking-restored.ts';
import { bookingWithdrawn } from './booking-withdrawn.ts';
import { lessIntensive } from './less-intensive.ts';
import { moedeform } from './moedeform.ts';

/** What this module decides by a signed decision: the form of a talk, the right and the duty to book, and rest from talks. */
export const meetingDecisionKinds: readonly AnyDecisionKind[] = [
  moedeform,
  bookingExemption,
  bookingWithdrawn,
  bookingRestored,
  lessIntensive,
];
