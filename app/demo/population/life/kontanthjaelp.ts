import { addDays, addMonths, addWeeks, ageOn, earliest, type PlainDate, plainDate } from '@fodfaeste/law/dates';
import type { Benefit, Readiness } from '../fact.ts';
import { exponential } from './durations.ts';
import { type Life, LifeBuilder, type LifeFrame } from './life.ts';
import { provides } from './provider.ts';
import { readinessReasons } from './reasons.ts';
import { job } from './work.ts';

export type CashSituation =
  | 'jobparat'
  | 'aktivitetsparat'
  | 'uddannelsesparat'
  | 'aabenlyst-uddannelsesparat'
  | 'ikke-visiteret';

/** Lov 1655/2024: one benefit instead of four from this day. */
const reform = plainDate('2025-07-01');
/** Selvforsørgelses- og hjemrejseydelse existed from this day. */
const returnBenefitFrom = plainDate('2019-03-01');

/** How many weeks the present time on benefit has run: mean, shortest, longest. */
const elapsed: Readonly<Record<CashSituation | 'longTerm', readonly [number, number, number]>> = {
  jobparat: [18, 1, 40],
  longTerm: [90, 53, 200],
  // About 6 per cent get work in a year (evidence B2.3): most have been here for years.
  aktivitetsparat: [260, 8, 700],
  uddannelsesparat: [40, 1, 150],
  'aabenlyst-uddannelsesparat': [9, 1, 26],
  'ikke-visiteret': [1.2, 0.2, 3],
};

export function cashLife(frame: LifeFrame, situation: CashSituation, longTerm: boolean): Life {
  const { today, birthDate, draw } = frame;
  const [mean, least, most] = elapsed[longTerm ? 'longTerm' : situation];
  const adult = addMonths(birthDate, 18 * 12, 'last-day-of-month');
  const weeks = exponential(mean, least, most, draw.unit());
  const from = adultDay(addDays(today, -Math.max(1, Math.round(weeks * 7))), adult, today);
  const build = new LifeBuilder();
  earlierTime(build, frame, from, adult);
  benefitSince(build, frame, from, null);
  assess(build, frame, situation, from);
  build.fact('foerste_henvendelse', from, from, { source: 'kommune' });
  if (situation === 'jobparat') build.fact('tilmelding', 'kontanthjaelp', from, { source: 'kommune' });
  demands(build, frame, from);
  provides(build, frame, from);
  return build.done();
}

/** Nobody is on kontanthjælp before they are 18. */
const adultDay = (wanted: PlainDate, adult: PlainDate, today: PlainDate): PlainDate => {
  const first = wanted < adult ? adult : wanted;
  return first < today ? first : addDays(today, -1);
};

/** One stay on the benefits that kontanthjælp was before July 2025, and on kontanthjælp since. */
export function benefitSince(build: LifeBuilder, frame: LifeFrame, from: PlainDate, to: PlainDate | null): void {
  let at = from;
  const end = to;
  while (end === null || at < end) {
    const { benefit, until } = cashBenefitOn(frame, at);
    const stop = until === null ? end : end === null ? until : earliest(until, end);
    const last = stop === null || stop > frame.today ? end : stop;
    build.spell(benefit, at, last);
    if (last === null || last === end) return;
    at = last;
  }
}

function cashBenefitOn(
  { birthDate, education, refugee }: LifeFrame,
  on: PlainDate,
): { readonly benefit: Benefit; readonly until: PlainDate | null } {
  if (on >= reform) return { benefit: 'kontanthjaelp', until: null };
  if (refugee && on >= returnBenefitFrom) return { benefit: 'selvforsoergelses_og_hjemrejseydelse', until: reform };
  const thirty = addMonths(birthDate, 30 * 12, 'last-day-of-month');
  if (!education.erhvervskompetencegivende && on < thirty)
    return { benefit: 'uddannelseshjaelp', until: earliest(thirty, reform) };
  return { benefit: 'kontanthjaelp', until: null };
}

/** Some were on help before, with a job in between: at least a month, so that it is a time of its own. */
function earlierTime(build: LifeBuilder, frame: LifeFrame, from: PlainDate, adult: PlainDate): void {
  const { begin, draw } = frame;
  if (from < addWeeks(begin, 60) || !draw.chance(0.45)) return;
  const ended = addDays(from, -draw.whole(45, 260));
  const began = addDays(ended, -draw.whole(40, 240));
  if (began < adult || began < begin) return;
  const kind = draw.weighted([
    ['cash', 70],
    ['sygedagpenge', 30],
  ] as const);
  if (kind === 'cash') benefitSince(build, frame, began, ended);
  else build.spell('sygedagpenge', began, ended);
  job(build, ended, from, draw);
}

function assess(build: LifeBuilder, frame: LifeFrame, situation: CashSituation, from: PlainDate): void {
  if (situation === 'ikke-visiteret') return;
  for (const { parathed, status, on } of assessments(frame, situation, from)) {
    const reason = frame.draw.pick(readinessReasons[parathed]);
    build.fact('parathed', { parathed, status }, on, { source: 'kommune', reason });
  }
}

interface Assessment {
  readonly parathed: Readiness;
  readonly status: 'foreloebig' | 'endelig';
  readonly on: PlainDate;
}

/**
 * Under 30 without an education that qualifies, people count as uddannelsesparat for the first three months (BEK-LAB §§ 4 and 6);
 * turning 30 ends that. Others are assessed at the first talk, and some of the activity-ready were job-ready at first.
 */
function assessments(
  { today, birthDate, education, draw }: LifeFrame,
  situation: CashSituation,
  from: PlainDate,
): Assessment[] {
  const young = !education.erhvervskompetencegivende && ageOn(birthDate, from) < 30;
  const firstTalk = earliest(addDays(from, draw.whole(1, 7)), today);
  const final = addMonths(from, 3, 'last-day-of-month');
  if (situation === 'aabenlyst-uddannelsesparat')
    return [{ parathed: 'aabenlyst_uddannelsesparat', status: 'endelig', on: firstTalk }];
  const now = situation as Exclude<CashSituation, 'aabenlyst-uddannelsesparat' | 'ikke-visiteret'>;
  if (young) {
    const start: Assessment = { parathed: 'uddannelsesparat', status: 'foreloebig', on: firstTalk };
    if (final >= today)
      return now === 'uddannelsesparat' ? [start] : [{ parathed: now, status: 'endelig', on: firstTalk }];
    return [start, { parathed: now, status: 'endelig', on: final }];
  }
  const later = addDays(from, draw.whole(120, 700));
  if (now === 'aktivitetsparat' && later < today && draw.chance(0.35))
    return [
      { parathed: 'jobparat', status: 'endelig', on: firstTalk },
      { parathed: 'aktivitetsparat', status: 'endelig', on: later },
    ];
  return [{ parathed: now, status: 'endelig', on: firstTalk }];
}

/** LAS § 11: residence and employment demands, on which rate and work duty rest. Decided anew at the reform. */
function demands(build: LifeBuilder, { today, refugee, draw }: LifeFrame, from: PlainDate): void {
  const on = from < reform ? reform : from;
  if (on > today) return;
  const source = 'kommune' as const;
  build.fact('opholdskrav', refugee && draw.chance(0.6) ? 'ikke_opfyldt' : 'opfyldt', on, { source });
  build.fact('beskaeftigelseskrav', draw.chance(refugee ? 0.25 : 0.6) ? 'opfyldt' : 'ikke_opfyldt', on, { source });
}
