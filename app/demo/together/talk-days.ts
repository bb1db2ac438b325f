import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import type { Citizen } from '../population/citizen.ts';
import type { Benefit } from '../population/fact.ts';
import type { Stream } from '../random/stream.ts';
import { fundCourse } from './fund-course.ts';

/** A talk that was held, before anybody is found who held it. */
export interface TalkDay {
  readonly day: PlainDate;
  readonly by: 'fund' | 'municipality';
  readonly kind: 'job-talk' | 'sickness-follow-up' | 'other';
  /** Counts among the talks that the law asks for; null where it could not answer. */
  readonly duty: boolean | null;
  /** The first of its benefit. */
  readonly first: boolean;
}

interface Rhythm {
  /** Days after the benefit began. */
  readonly first: number;
  /** Days between talks in the first half-year, and later. */
  readonly early: number;
  readonly late: number;
}

const firstHalfYear = 182;

/** How often people meet: the law's least in the first half-year and a little more (LAB § 31; SDPL § 13 b), then what people agree (§ 32). */
const rhythms: Readonly<Partial<Record<Benefit, Rhythm>>> = {
  dagpenge: { first: 9, early: 25, late: 78 },
  kontanthjaelp: { first: 4, early: 40, late: 88 },
  ressourceforloebsydelse: { first: 6, early: 40, late: 92 },
  ledighedsydelse: { first: 8, early: 40, late: 95 },
  sygedagpenge: { first: 32, early: 27, late: 42 },
  fleksloentilskud: { first: 60, early: 150, late: 280 },
  ingen: { first: 12, early: 70, late: 110 },
};

/** So far back a history of talks is told, and so many of them. */
const daysTold = 400;
const mostTold = { open: 6, closed: 2 };

/** Every talk up to yesterday, oldest first. */
export function talkDays(citizen: Citizen, today: PlainDate, draw: Stream): readonly TalkDay[] {
  const course = fundCourse(citizen, today);
  const end = citizen.closed && citizen.closed.on < today ? citizen.closed.on : today;
  const begin = addDays(today, -daysTold);
  const days: TalkDay[] = [];
  for (const { benefit, from, to } of citizen.life.spells) {
    const rhythm = rhythms[benefit];
    const last = to !== null && to < end ? to : end;
    if (!rhythm || last < begin) continue;
    let day = addDays(from, rhythm.first + draw.whole(-2, 1));
    for (let count = 0; day < last; count += 1) {
      const early = day < addDays(from, firstHalfYear);
      const by = benefit === 'dagpenge' && course?.lastDay && day <= course.lastDay ? 'fund' : 'municipality';
      if (day >= begin && day >= citizen.openedOn)
        days.push({ day, by, kind: kindOf(benefit), duty: dutyOf(citizen, benefit, early), first: count === 0 });
      const step = early ? rhythm.early : rhythm.late;
      day = addDays(day, step + draw.whole(-Math.ceil(step / 9), Math.ceil(step / 12)));
    }
  }
  return days.slice(-(citizen.closed ? mostTold.closed : mostTold.open));
}

const kindOf = (benefit: Benefit): TalkDay['kind'] =>
  benefit === 'sygedagpenge' ? 'sickness-follow-up' : benefit === 'ingen' ? 'other' : 'job-talk';

/** As the law would have answered when the talk was booked. */
function dutyOf({ situation }: Citizen, benefit: Benefit, early: boolean): boolean | null {
  if (benefit === 'sygedagpenge') return true;
  if (benefit === 'ingen' || benefit === 'fleksloentilskud') return false;
  return situation === 'ikke-visiteret' ? null : early;
}
