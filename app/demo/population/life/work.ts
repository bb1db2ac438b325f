import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Stream } from '../../random/stream.ts';
import type { LifeBuilder } from './life.ts';

interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

/** Hours a week of an ordinary job; most are full time. */
export const weeklyHours = (draw: Stream): number =>
  draw.weighted([
    [37, 68],
    [30, 12],
    [25, 8],
    [20, 7],
    [12, 5],
  ]);

/** The times between spells were spent in work, without benefit. */
export function workBetween(build: LifeBuilder, spells: readonly Stretch[], draw: Stream): void {
  for (const [at, spell] of spells.entries()) {
    const next = spells[at + 1];
    if (!next || spell.to === null || addDays(spell.to, 1) >= next.from) continue;
    job(build, spell.to, next.from, draw);
  }
}

/** A job from one day to another, and no benefit meanwhile. */
export function job(build: LifeBuilder, from: PlainDate, to: PlainDate, draw: Stream): void {
  build.spell('ingen', from, to);
  worked(build, from, to, draw);
}

export function worked(build: LifeBuilder, from: PlainDate, to: PlainDate, draw: Stream): void {
  const value = { tilknytning: 'ansat', timerPrUge: weeklyHours(draw), fastTimetal: true } as const;
  build.fact('beskaeftigelse', value, from, { to, source: 'indkomstregister' });
}
