import { addDays, daysBetween, endOfMonth, type PlainDate, startOfMonth } from '@fodfaeste/law/dates';
import type { InsuredFigures } from '../../figures/figures.ts';
import type { Stream, Weighted } from '../../random/stream.ts';
import { elapsedWeeks, spellWeeks } from './durations.ts';
import { type Life, LifeBuilder, type LifeFrame } from './life.ts';
import { workBetween } from './work.ts';

/** Where somebody stands among all on dagpenge in the municipality. */
export interface DagpengePlace {
  /** [0, 1): from the newest to those with most dagpenge behind them. */
  readonly place: number;
  readonly longTerm: boolean;
  readonly graduated: PlainDate | null;
  /** One unbroken spell: new graduates, and whoever is cast as new. */
  readonly isFirst: boolean;
  readonly figures: InsuredFigures;
}

// Weeks of dagpenge used in the present period: Jobindsats y01a12, country, June 2026 (`benefitConsumption`).
const used: Weighted<readonly [number, number]> = [
  [[0.4, 13], 35_720],
  [[13, 26], 22_117],
  [[26, 52], 22_064],
  [[52, 78], 10_625],
  [[78, 103], 8_633],
];

/** Spells under four weeks (holidays, single days) are left out of the history. */
const shortest = 4;
/** With 40 weeks and eleven without before them, nobody reaches 80 per cent of a year without being long-term unemployed. */
const longestOrdinary = 40;
const shortestBreak = 11;
const historyWeeks = 150;
const mostEarlier = 6;

export function dagpengeLife(frame: LifeFrame, where: DagpengePlace): Life {
  const spells = where.longTerm ? longTermSpells(frame, where) : ordinarySpells(frame, where);
  const build = new LifeBuilder();
  for (const { from, to } of spells) build.spell('dagpenge', from, to);
  workBetween(build, spells, frame.draw);
  insurance(build, frame, where, spells);
  return build.done();
}

/** A new graduate's one spell begins here, so their education was finished a month or two before. */
export const graduateStart = (today: PlainDate, place: number): PlainDate =>
  addDays(today, -days(Math.min(weeksUsed(place), longestOrdinary)));

interface Stretch {
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}

const days = (weeks: number): number => Math.max(1, Math.round(weeks * 7));

/** At least 80 per cent of the latest 52 weeks: one long spell, or two with a short job between. */
function longTermSpells({ today, draw }: LifeFrame, { place }: DagpengePlace): Stretch[] {
  const weeks = Math.max(54, weeksUsed(place));
  if (draw.chance(0.7)) return [{ from: addDays(today, -days(weeks)), to: null }];
  const gap = draw.whole(2, 7);
  const since = draw.whole(8, 40);
  const back = addDays(today, -days(since));
  const end = addDays(back, -days(gap));
  return [
    { from: addDays(end, -days(weeks - since)), to: end },
    { from: back, to: null },
  ];
}

function ordinarySpells({ today, draw }: LifeFrame, { place, figures, isFirst }: DagpengePlace): Stretch[] {
  const total = isFirst ? Math.min(weeksUsed(place), longestOrdinary) : weeksUsed(place);
  const atMost = Math.min(total, longestOrdinary);
  const drawn = elapsedWeeks(figures.survival, draw.unit(), atMost);
  const running = isFirst ? atMost : drawn;
  const earlier = pieces(total - running, figures, draw);
  const spells: Stretch[] = [{ from: addDays(today, -days(running)), to: null }];
  const held = earlier.reduce((sum, weeks) => sum + weeks, running);
  let left = historyWeeks - held - shortestBreak * earlier.length;
  let before = spells[0]?.from ?? today;
  for (const weeks of earlier) {
    const extra = Math.max(0, left) * draw.unit() * 0.6;
    left -= extra;
    const to = addDays(before, -days(shortestBreak + extra));
    before = addDays(to, -days(weeks));
    spells.push({ from: before, to });
  }
  return spells.reverse();
}

/**
 * Earlier spells until the weeks are used. The one that would pass them comes with the chance that makes the weeks right on
 * average, and whole: cutting it would make all spells too short.
 */
function pieces(weeks: number, figures: InsuredFigures, draw: Stream): number[] {
  const parts: number[] = [];
  for (let left = weeks; left >= shortest; ) {
    const drawn = spellWeeks(figures.survival, draw.unit(), shortest);
    if (drawn > left && !draw.chance(left / drawn)) break;
    parts.push(drawn);
    left -= drawn;
  }
  return parts.slice(0, mostEarlier);
}

function weeksUsed(place: number): number {
  const all = used.reduce((sum, [, people]) => sum + people, 0);
  let below = 0;
  for (const [[from, to], people] of used) {
    const share = people / all;
    if (place < below + share) return from + ((place - below) / share) * (to - from);
    below += share;
  }
  return 103;
}

function insurance(
  build: LifeBuilder,
  { today, education, draw }: LifeFrame,
  where: DagpengePlace,
  spells: readonly Stretch[],
) {
  const first = spells[0]?.from ?? today;
  const current = spells.at(-1)?.from ?? today;
  const source = 'a-kasse' as const;
  const akasse = fundFor(education.niveau, where.figures, draw);
  build.fact('akasse', { akasse, forsikring: draw.chance(0.95) ? 'fuldtid' : 'deltid' }, first, { source });
  const grundlag = where.graduated === null ? 'indkomst' : 'dimittend';
  build.fact('dagpengeperiode', { indplaceret: first, grundlag }, first, { source });
  if (where.graduated !== null) build.fact('dimittend', { uddannelseAfsluttet: where.graduated }, first, { source });
  build.fact('tilmelding', where.graduated === null ? 'dagpenge' : 'dimittend', current, { source });
  for (const count of monthlyUse(spells, first, today)) {
    const { hours: timer, countedTo: opgjortTilOgMed, from, to } = count;
    build.fact('dagpengeforbrug', { timer, opgjortTilOgMed }, from, { to, source });
  }
}

const mostHours = 3_848;

/** The a-kasse counts at the end of each month: hours since the period began. The last count holds until the next comes. */
function monthlyUse(spells: readonly Stretch[], first: PlainDate, today: PlainDate) {
  const last = addDays(startOfMonth(today), -1);
  const ends: PlainDate[] = [];
  for (let end = endOfMonth(first); end <= last; end = endOfMonth(addDays(end, 1))) ends.push(end);
  return ends.map((countedTo, at) => {
    const used = spells.reduce((sum, { from, to }) => sum + Math.max(0, daysBetween(from, earlier(to, countedTo))), 0);
    const next = ends[at + 1];
    return {
      hours: Math.min(mostHours, Math.round((used / 7) * 37)),
      countedTo,
      from: addDays(countedTo, 1),
      to: next ? addDays(next, 1) : null,
    };
  });
}

const earlier = (to: PlainDate | null, limit: PlainDate): PlainDate => (to !== null && to < limit ? to : limit);

/** Funds that mainly take people of an education; they come three times as often among those. */
const fundsOf: Readonly<Record<string, readonly number[]>> = {
  lang_videregaaende: [9048, 9023, 9039, 9041],
  mellemlang_videregaaende: [9022, 9006, 9033, 9005, 9013],
  kort_videregaaende: [9036, 9013, 9021],
  erhvervsuddannelse: [9026, 9015, 9044, 9046],
  grundskole: [9043, 9040, 9019],
};

function fundFor(level: string, { funds }: InsuredFigures, draw: Stream): number {
  const own = fundsOf[level] ?? [];
  return draw.weighted(funds.map(([fund, people]) => [fund, own.includes(fund) ? 3 * people : people] as const));
}
