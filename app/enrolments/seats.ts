import type { TrainingClass } from '../training/index.ts';
import type { Seats } from './events.ts';

/** One more, or one fewer, in a class; null where the course has none in the catalogue. */
export const seatsBy = (held: TrainingClass | null, by: 1 | -1): Seats | null =>
  held === null ? null : { classId: held.id, taken: Math.max(0, held.seatsTaken + by) };
