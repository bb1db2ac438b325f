import type { Place } from '../../../outlook/index.ts';

const rad = (degrees: number): number => (degrees * Math.PI) / 180;
const earth = 6371;

/** Kilometres in a straight line between the centres of two municipalities. */
export function kilometres({ centre: [lonA, latA] }: Place, { centre: [lonB, latB] }: Place): number {
  const half =
    Math.sin(rad(latB - latA) / 2) ** 2 +
    Math.cos(rad(latA)) * Math.cos(rad(latB)) * Math.sin(rad(lonB - lonA) / 2) ** 2;
  return 2 * earth * Math.asin(Math.sqrt(half));
}

/** How far people are taken to travel for a job, in a straight line: a stand-in for travel time. */
export const commuteKm = 35;

/** The municipalities one can travel to, the nearest first; the place itself is the first. */
export function commutingArea(place: Place, all: readonly Place[]): readonly { place: Place; km: number }[] {
  return all
    .map((one) => ({ place: one, km: kilometres(place, one) }))
    .filter(({ km }) => km <= commuteKm)
    .sort((a, b) => a.km - b.km);
}
