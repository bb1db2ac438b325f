import { addDays, addWeeks, latest, type PlainDate } from '@fodfaeste/law/dates';
import type { Stream, Weighted } from '../../random/stream.ts';
import { type Life, LifeBuilder, type LifeFrame, notBeforeAge } from './life.ts';
import { weeklyHours } from './work.ts';

// Weeks a running case of sygedagpenge has lasted: shape of the stock in August 2012 (evidence B2.6), cut at two years.
const running: Weighted<readonly [number, number]> = [
  [[0.3, 5], 13_463],
  [[5, 9], 6_876],
  [[9, 14], 7_838],
  [[14, 27], 13_942],
  [[27, 40], 9_626],
  [[40, 53], 7_516],
  [[53, 104], 8_324],
];

const somewhere = ([from, to]: readonly [number, number], draw: Stream): number => from + draw.unit() * (to - from);
const back = (today: PlainDate, weeks: number): PlainDate => addDays(today, -Math.max(1, Math.round(weeks * 7)));

/** About seven of ten are sick from a job; the others from unemployment (assumed). */
const fromWork = 0.7;

export function sicknessLife(frame: LifeFrame): Life {
  const { today, draw } = frame;
  const build = new LifeBuilder();
  sick(build, frame, back(today, somewhere(draw.weighted(running), draw)), null);
  return build.done();
}

/** A time on sygedagpenge with what the law reads about it; `to` is null while it lasts. */
export function sick(build: LifeBuilder, frame: LifeFrame, from: PlainDate, to: PlainDate | null): void {
  const { today, draw } = frame;
  const working = draw.chance(fromWork);
  const fra = working ? 'arbejde' : 'ledighed';
  if (!working) build.spell('dagpenge', addDays(from, -draw.whole(30, 150)), from);
  build.spell('sygedagpenge', from, to);
  const forventetRask = draw.chance(0.6) ? latest(addDays(today, draw.whole(10, 120)), addDays(from, 10)) : null;
  const omfang = draw.chance(0.18) && working ? 'delvist' : 'fuldt';
  const source = working ? 'arbejdsgiver' : 'a-kasse';
  build.fact('sygdom', { omfang, foersteFravaersdag: from, forventetRask, fra }, from, { to, source });
  if (working && to === null) {
    const hired = notBeforeAge(frame, 18, addDays(from, -draw.whole(200, 3_000)));
    const value = { tilknytning: 'ansat', timerPrUge: weeklyHours(draw), fastTimetal: true } as const;
    build.fact('beskaeftigelse', value, hired, { source: 'arbejdsgiver' });
  }
}

/** Job clarification: at most two years, after 22 weeks or more of sygedagpenge. */
export function clarificationLife(frame: LifeFrame): Life {
  const { today, draw } = frame;
  const build = new LifeBuilder();
  const from = back(today, somewhere([1, 100], draw));
  sick(build, frame, addWeeks(from, -draw.whole(23, 60)), from);
  build.spell('ressourceforloebsydelse', from, null);
  build.fact('forloeb', { forloeb: 'jobafklaringsforloeb', bevilget: from }, from, { source: 'kommune' });
  limits(build, frame, from, 0.5);
  return build.done();
}

/** Health limits at work: only what a job must respect, never why. */
export function limits(build: LifeBuilder, { draw }: LifeFrame, on: PlainDate, share: number): void {
  if (!draw.chance(share)) return;
  const all = [
    'tunge_loeft',
    'staaende_gaaende',
    'hoejt_tempo',
    'ekstra_pauser',
    'mange_mennesker',
    'nedsat_tid',
  ] as const;
  const first = draw.pick(all);
  const second = draw.pick(all.filter((one) => one !== first));
  const hensyn = draw.chance(0.5) ? [first] : [first, second];
  const hoejstTimerPrUge = draw.chance(0.6) ? draw.pick([5, 8, 10, 12, 15, 20]) : null;
  build.fact('skaanehensyn', { hensyn, hoejstTimerPrUge }, on, { source: 'borger' });
}
