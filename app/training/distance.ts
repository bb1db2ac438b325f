import { kilometres } from '@fodfaeste/occupations';
import { pointOf } from '../recruitment/index.ts';

/** Kilometres in a straight line between the middles of two postal districts; null where one of them is unknown. */
export function postalKilometres(from: string, to: string): number | null {
  const [a, b] = [pointOf(from), pointOf(to)];
  return a && b ? Math.round(kilometres(a.lat, a.lon, b.lat, b.lon)) : null;
}
