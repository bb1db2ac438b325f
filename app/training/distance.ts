import { pointOf } from '../recruitment/index.ts';

const earth = 6371;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres in a straight line between the middles of two postal districts; null where one of them is unknown. */
export function postalKilometres(from: string, to: string): number | null {
  const [a, b] = [pointOf(from), pointOf(to)];
  if (!a || !b) return null;
  const half =
    Math.sin(rad(b.lat - a.lat) / 2) ** 2 +
    Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return Math.round(2 * earth * Math.asin(Math.sqrt(half)));
}
