import { addDays, type PlainDate, publicHolidayName, weekdayOf } from '@fodfaeste/law/dates';
import { hoursPerPlace, type Standard } from './standard.ts';

/** What the consultants have agreed to, together. Nobody is named: these are no figures about one employee. */
export interface TeamFacts {
  readonly consultants: number;
  /** Minutes of work on Monday, Tuesday …, all consultants together; index 0 is Monday. */
  readonly weekdayMinutes: readonly number[];
  readonly closingDays: readonly PlainDate[];
  readonly meetings: readonly { readonly onDay: PlainDate; readonly minutes: number }[];
  readonly visits: readonly { readonly onDay: PlainDate; readonly minutes: number | null }[];
  /** Follow-up that waits, what should have been done included. */
  readonly followUps: readonly { readonly dueOn: PlainDate; readonly kind: 'talk' | 'check' }[];
  /** Places that run or have been agreed for later. */
  readonly running: number;
}

/** What the next weeks hold. */
export interface TeamTime {
  readonly weeks: number;
  readonly until: PlainDate;
  /** Minutes of work, closing days and holidays left out. */
  readonly work: number;
  readonly meetings: Busy;
  readonly visits: Busy;
  readonly talks: Busy;
  readonly checks: Busy;
  /** Follow-up whose day has passed; it is among the talks and checks. */
  readonly late: number;
  /** What is left; below none where more is agreed than there are hours. */
  readonly left: number;
}
export interface Busy {
  readonly count: number;
  readonly minutes: number;
}

const summed = (minutes: readonly number[]): Busy => ({
  count: minutes.length,
  minutes: minutes.reduce((sum, one) => sum + one, 0),
});

/** The weeks that begin today. */
export function teamTime(facts: TeamFacts, today: PlainDate, weeks: number, standard: Standard): TeamTime {
  const until = addDays(today, 7 * weeks);
  const inside = (day: PlainDate) => day >= today && day < until;
  const closed = new Set(facts.closingDays);
  let work = 0;
  for (let day = today; day < until; day = addDays(day, 1))
    if (!closed.has(day) && publicHolidayName(day) === null) work += facts.weekdayMinutes[weekdayOf(day) - 1] ?? 0;
  const due = facts.followUps.filter(({ dueOn }) => dueOn < until);
  const followUp = (kind: 'talk' | 'check', minutes: number) =>
    summed(due.filter((one) => one.kind === kind).map(() => minutes));
  const meetings = summed(facts.meetings.filter(({ onDay }) => inside(onDay)).map(({ minutes }) => minutes));
  const visits = summed(
    facts.visits.filter(({ onDay }) => inside(onDay)).map(({ minutes }) => minutes ?? standard.visitMinutes),
  );
  const talks = followUp('talk', standard.talkMinutes);
  const checks = followUp('check', standard.checkMinutes);
  return {
    weeks,
    until,
    work,
    meetings,
    visits,
    talks,
    checks,
    late: due.filter(({ dueOn }) => dueOn < today).length,
    left: work - [meetings, visits, talks, checks].reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

/** How many places the team can follow properly at a time, by the hours it gives to them. */
export interface Reach {
  /** Hours a week for placements. */
  readonly hoursWeek: number;
  readonly hoursPlace: number;
  readonly places: number;
  readonly running: number;
  /** How many more there is time for; never below none. */
  readonly more: number;
}

/** In a steady week as many places end as begin, so that each costs its hours over its weeks. */
export function reachOf(
  { weekdayMinutes, running }: Pick<TeamFacts, 'weekdayMinutes' | 'running'>,
  standard: Standard,
  hours?: number | null,
): Reach {
  const weekHours = weekdayMinutes.reduce((sum, minutes) => sum + minutes, 0) / 60;
  const hoursWeek = hours ?? Math.round((weekHours * standard.share) / 100);
  const hoursPlace = hoursPerPlace(standard);
  const places = hoursPlace > 0 ? Math.floor((hoursWeek * standard.weeks) / hoursPlace + 1e-9) : 0;
  return { hoursWeek, hoursPlace, places, running, more: Math.max(0, places - running) };
}
