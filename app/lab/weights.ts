import type { ShownAssumption } from '@fodfaeste/lab';

/** With fewer draws a rank correlation says nothing of what matters most. */
export const leastDraws = 17;

/** What moves the answer most first, whichever way it moves it. */
export const byWeight = (a: Pick<ShownAssumption, 'weight'>, b: Pick<ShownAssumption, 'weight'>): number =>
  Math.abs(b.weight) - Math.abs(a.weight);
