import type { Past } from './past.ts';
import type { Shape, Smoothed } from './smoothing.ts';

const shapes: readonly (readonly ['worked' | 'values', Shape])[] = [
  ['worked', { trend: 'none', season: 'none' }],
  ['worked', { trend: 'damped', season: 'none' }],
  ['worked', { trend: 'none', season: 'adds' }],
  ['worked', { trend: 'damped', season: 'adds' }],
  ['values', { trend: 'damped', season: 'adds' }],
  ['values', { trend: 'damped', season: 'multiplies' }],
];

/** A season that stands out this much is in every smoothing worth fitting; without any, in none. */
const clear = 0.6;

/**
 * The smoothing of the family that says most of the past for its size (corrected Akaike measure), on the scale of the values or of
 * their logarithms.
 */
export function bestSmoothing(past: Past, horizon: number): Float64Array | null {
  const count = past.values.length;
  const kept = past.seasonFound?.kept ?? 0;
  let jacobian = 0;
  if (past.positive) for (const log of past.worked) jacobian += 2 * log;
  let best: { readonly measure: number; readonly fit: Smoothed; readonly logs: boolean } | null = null;
  for (const [of, shape] of shapes) {
    if (of === 'values' && !past.positive && shape.season === 'adds') continue;
    if (shape.season === 'none' ? kept > clear : kept === 0) continue;
    const fit = past.smoothed(of, shape);
    if (fit === null) continue;
    const size = fit.size + 1;
    const room = count - size - 1;
    if (room <= 0) continue;
    const logs = of === 'worked' && past.positive;
    const measure = count * Math.log(fit.error) + (logs ? jacobian : 0) + 2 * size + (2 * size * (size + 1)) / room;
    if (best === null || measure < best.measure) best = { measure, fit, logs };
  }
  if (best === null) return null;
  const told = best.fit.forecast(horizon);
  return best.logs ? told.map(Math.exp) : told;
}
