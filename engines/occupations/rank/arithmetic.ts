import type { Hours, Travel } from './match.ts';

// Numbers in, numbers out: the explained comparison of one person and the columns of a hundred thousand call the same functions.

const earthKm = 6371;
const radians = Math.PI / 180;

/** As the crow flies, in kilometres. */
export function kilometres(latA: number, lonA: number, latB: number, lonB: number): number {
  const dLat = Math.sin(((latB - latA) * radians) / 2);
  const dLon = Math.sin(((lonB - lonA) * radians) / 2);
  const h = dLat * dLat + Math.cos(latA * radians) * Math.cos(latB * radians) * dLon * dLon;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A road is longer than the crow's way. */
const detour = 1.3;
/** Minutes to get going, and kilometres an hour after that: an estimate for the whole country, not a timetable. */
const pace: Readonly<Record<Travel, { readonly start: number; readonly kmh: number }>> = {
  car: { start: 5, kmh: 60 },
  public: { start: 15, kmh: 38 },
  bike: { start: 2, kmh: 15 },
};

/** Estimated travelling time one way, whole minutes. */
export const minutesFor = (km: number, travel: Travel): number =>
  Math.round(pace[travel].start + (km * detour * 60) / pace[travel].kmh);

/** Full up to a quarter of an hour, nothing from an hour and a half on. */
export const distanceShare = (minutes: number): number => clamp((90 - minutes) / 75);

/** Full where the hours overlap; a tenth less for each hour between them. */
export const hoursShare = (wantLeast: number, wantMost: number, placeLeast: number, placeMost: number): number =>
  clamp(1 - Math.max(0, placeLeast - wantMost, wantLeast - placeMost) / 10);

/** A third less for each level of Danish that is missing. */
export const languageShare = (has: number, needs: number): number => clamp(1 - Math.max(0, needs - has) / 3);

const clamp = (share: number): number => Math.max(0, Math.min(1, share));

/** Whether the hours of a place keep within what the person can do. */
export const hoursAllowed = (place: Hours, most: number | null, least: number | null): boolean =>
  (most === null || place.least <= most) && (least === null || place.most >= least);
