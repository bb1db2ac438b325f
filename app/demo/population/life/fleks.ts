import { addDays, addMonths, addWeeks, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import { exponential } from './durations.ts';
import { benefitSince } from './kontanthjaelp.ts';
import { type Life, LifeBuilder, type LifeFrame, notBeforeAge } from './life.ts';
import { limits, sick } from './sickness.ts';

const weeksBack = (today: PlainDate, weeks: number): PlainDate => addDays(today, -Math.max(1, Math.round(weeks * 7)));

/** Nobody is found entitled to a fleksjob before this age in the demo. */
const youngest = 22;

/** In a fleksjob for years; a good half of the recent ones came from another, with ledighedsydelse between. */
export function fleksjobLife(frame: LifeFrame): Life {
  const { today, begin, draw } = frame;
  const build = new LifeBuilder();
  const from = notBeforeAge(frame, youngest, weeksBack(today, exponential(230, 4, 620, draw.unit())));
  const waited = addDays(from, -draw.whole(30, 180));
  const before = notBeforeAge(frame, youngest, addDays(waited, -draw.whole(200, 2_000)));
  const changed = from > addWeeks(begin, 30) && before < waited && draw.chance(0.6);
  const granted = changed ? before : addDays(from, -draw.whole(20, 200));
  if (changed) {
    build.spell('fleksloentilskud', granted, waited);
    build.spell('ledighedsydelse', waited, from);
    fleksjob(build, granted, 'i_fleksjob', granted);
    fleksjob(build, granted, 'soeger_fleksjob', waited);
  }
  build.spell('fleksloentilskud', from, null);
  fleksjob(build, granted, draw.chance(0.06) ? 'selvstaendig_med_tilskud' : 'i_fleksjob', from);
  limits(build, frame, granted, 0.8);
  return build.done();
}

/** Found entitled and looking for the first or the next fleksjob. */
export function waitingLife(frame: LifeFrame): Life {
  const { today, draw } = frame;
  const build = new LifeBuilder();
  const from = weeksBack(today, exponential(40, 1, 150, draw.unit()));
  const granted = notBeforeAge(frame, youngest, addDays(from, -draw.whole(300, 2_500)));
  if (granted < from && draw.chance(0.5)) {
    build.spell('fleksloentilskud', granted, from);
    fleksjob(build, granted, 'i_fleksjob', granted);
    fleksjob(build, granted, 'soeger_fleksjob', from);
    limits(build, frame, granted, 0.8);
  } else {
    sick(build, frame, addWeeks(from, -draw.whole(30, 90)), from);
    fleksjob(build, from, 'soeger_fleksjob', from);
    limits(build, frame, from, 0.8);
  }
  build.spell('ledighedsydelse', from, null);
  return build.done();
}

function fleksjob(
  build: LifeBuilder,
  visiteret: PlainDate,
  status: 'soeger_fleksjob' | 'i_fleksjob' | 'selvstaendig_med_tilskud',
  on: PlainDate,
): void {
  build.fact('fleksjob', { visiteret, status }, on, { source: 'kommune' });
}

/** Granted by 31 January 2026 at the latest; lasts from one to five years. */
export function resourceLife(frame: LifeFrame): Life {
  const { today, draw } = frame;
  const build = new LifeBuilder();
  const lastGrant = plainDate('2026-01-31');
  const latest = today < lastGrant ? addDays(today, -1) : lastGrant;
  const from = addDays(latest, -draw.whole(0, 1_300));
  const before = addMonths(from, -draw.whole(12, 60), 'last-day-of-month');
  if (draw.chance(0.6)) benefitSince(build, frame, notBeforeAge(frame, 18, before), from);
  else sick(build, frame, addWeeks(from, -draw.whole(30, 90)), from);
  build.spell('ressourceforloebsydelse', from, null);
  build.fact('forloeb', { forloeb: 'ressourceforloeb', bevilget: from }, from, { source: 'kommune' });
  limits(build, frame, from, 0.6);
  return build.done();
}
