import { addDays, addMonths, daysBetween, type PlainDate } from '@fodfaeste/law/dates';
import type { DemoSite } from '../house/company-life.ts';
import type { Citizen } from '../population/citizen.ts';
import type { Situation } from '../population/situation.ts';
import type { Stream, Weighted } from '../random/stream.ts';
import type { Seats } from './seats.ts';
import type { Work } from './trades.ts';
import { leadsOn, type Workplace } from './workplaces.ts';

export type PastKind = 'praktik' | 'loentilskud' | 'nytteindsats' | 'smaajob';

/** What followed, when it did. */
export interface PastOutcome {
  readonly kind: 'job' | 'paid-hours' | 'education';
  readonly fromOn: PlainDate;
  readonly hours: number | null;
  readonly here: boolean;
}

/** A placement as it went, before it is rows. */
export interface Past {
  readonly workplace: Workplace;
  readonly site: DemoSite;
  readonly work: Work;
  readonly kind: PastKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Null while it runs. */
  readonly endedOn: PlainDate | null;
  readonly endReason: 'done' | 'paid-hours' | 'company-ended' | 'citizen-ended' | 'sickness' | null;
  readonly hours: number;
  readonly outcome: PastOutcome | null;
  /** The card in the plan that it is. */
  readonly cardId: string | null;
}

/** Up to four weeks, where the law has four (LAB § 61, stk. 1); else up to thirteen. */
const shortly: readonly Situation[] = ['dagpenge', 'jobparat', 'aabenlyst-uddannelsesparat', 'selvforsoergende'];
/** Where placements are seldom what is needed, or the person is too young. */
const never: readonly Situation[] = ['under-18', 'fleksjob', 'ikke-visiteret'];

/** What a past is drawn from. */
export interface PastGround {
  readonly workplaces: readonly Workplace[];
  readonly seats: Seats;
  readonly today: PlainDate;
}

export const takesPlaces = ({ situation }: Citizen): boolean => !never.includes(situation);

/** The most days of a placement without a longer one being decided. */
export const longestOf = ({ situation }: Pick<Citizen, 'situation'>): number => (shortly.includes(situation) ? 28 : 91);

const kinds: Weighted<PastKind> = [
  ['praktik', 74],
  ['loentilskud', 12],
  ['nytteindsats', 5],
  ['smaajob', 9],
];
const earlyEnds: Weighted<Past['endReason']> = [
  ['company-ended', 30],
  ['citizen-ended', 30],
  ['sickness', 25],
  ['paid-hours', 15],
];
const earlyShare = 0.16;
const yearsBack = 2;
/** Six months on a benefit before a subsidy (LAB § 69). */
const beforeSubsidy = 200;

/** The days on which the case was open and a placement could be over by now. */
export function pastDays(
  { openedOn, closed }: Citizen,
  today: PlainDate,
): { readonly from: PlainDate; readonly until: PlainDate } | null {
  const earliest = addMonths(today, -12 * yearsBack, 'last-day-of-month');
  const begun = addDays(openedOn, 30);
  const from = begun > earliest ? begun : earliest;
  const until = addDays(closed && closed.on < today ? closed.on : today, -35);
  return from < until ? { from, until } : null;
}

/** A whole past placement, drawn. Null where the days do not allow it, or nobody has room. */
export function drawPast(citizen: Citizen, { workplaces, seats, today }: PastGround, draw: Stream): Past | null {
  const days = pastDays(citizen, today);
  if (!days) return null;
  const startsOn = draw.date(days.from, days.until);
  const wanted = draw.weighted(kinds);
  const length = lengthOf(wanted, citizen, draw);
  const endsOn = addDays(startsOn, length - 1);
  const chosen = seats.choose(workplaces, { from: startsOn, until: endsOn }, draw);
  if (endsOn > lastDayAllowed(citizen, today) || !chosen) return null;
  const early = draw.chance(earlyShare) && endsOn > addDays(startsOn, 10);
  const endedOn = early ? addDays(startsOn, draw.whole(4, daysBetween(startsOn, endsOn) - 3)) : endsOn;
  const kind = lawfulKind(wanted, citizen, chosen.workplace, startsOn, length);
  const past = {
    ...chosen,
    ...{ kind, startsOn, endsOn, endedOn, cardId: null },
    work: draw.pick(chosen.workplace.work),
    endReason: early ? draw.weighted(earlyEnds) : 'done',
    hours: hoursOf(kind, draw),
  } as const;
  return { ...past, outcome: outcomeOf(past, citizen, today, draw) };
}

const lastDayAllowed = ({ closed }: Citizen, today: PlainDate): PlainDate =>
  addDays(closed && closed.on < today ? closed.on : today, -1);

/** Community work is public, a subsidy comes after half a year, and four weeks are the most that some may have in a placement. */
function lawfulKind(
  drawn: PastKind,
  { openedOn, situation }: Citizen,
  { sector }: Workplace,
  startsOn: PlainDate,
  days: number,
): PastKind {
  const place = days > longestOf({ situation }) ? 'smaajob' : 'praktik';
  if (drawn === 'nytteindsats' && sector !== 'public') return place;
  if (drawn === 'loentilskud' && startsOn < addDays(openedOn, beforeSubsidy)) return place;
  return drawn;
}

function lengthOf(kind: PastKind, { situation }: Citizen, draw: Stream): number {
  if (kind === 'loentilskud') return draw.pick([56, 84, 112]);
  if (kind === 'smaajob') return draw.pick([56, 84, 112]);
  if (kind === 'praktik' && shortly.includes(situation)) return draw.pick([14, 28, 28]);
  return draw.pick([28, 42, 56, 84]);
}

export const hoursOf = (kind: PastKind, draw: Stream): number => {
  if (kind === 'loentilskud') return draw.pick([25, 30, 37]);
  if (kind === 'smaajob') return draw.pick([2, 3, 4, 6, 8]);
  return draw.pick([8, 12, 15, 20, 25, 30]);
};

/** Some get wages, as the habit of the company goes. Whoever is still on a benefit got hours, or a job for a time. */
export function outcomeOf(
  past: Pick<Past, 'workplace' | 'kind' | 'startsOn' | 'endedOn' | 'endReason'>,
  { closed }: Citizen,
  today: PlainDate,
  draw: Stream,
): PastOutcome | null {
  const { workplace, kind, startsOn, endedOn, endReason } = past;
  if (endedOn === null || kind === 'smaajob') return null;
  const drawn = {
    got: draw.unit(),
    after: draw.whole(0, 85),
    late: draw.chance(0.12),
    here: draw.unit(),
    job: draw.unit(),
    hours: draw.pick([4, 6, 8, 10, 12, 15]),
  };
  const leftForJob = closed?.reason === 'job' && daysBetween(endedOn, closed.on) <= 120;
  const likely = leadsOn[workplace.habit] * (endReason === 'company-ended' || endReason === 'sickness' ? 0.4 : 1);
  if (!leftForJob && endReason !== 'paid-hours' && drawn.got >= likely) return null;
  const fromOn =
    leftForJob && closed
      ? closed.on
      : addDays(endedOn, endReason === 'paid-hours' ? 1 : drawn.after + (drawn.late ? 70 : 1));
  if (fromOn >= today || fromOn < startsOn) return null;
  const isJob = leftForJob || drawn.job < 0.2;
  return {
    kind: isJob ? 'job' : 'paid-hours',
    fromOn,
    hours: isJob ? 37 : drawn.hours,
    here: drawn.here < (workplace.habit === 'mill' ? 0.2 : 0.7),
  };
}
