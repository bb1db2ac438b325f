import { addDays, type Instant, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import type { Card } from '../../plan/index.ts';
import type { Citizen } from '../population/citizen.ts';
import type { Stream } from '../random/stream.ts';
import { hoursOf, longestOf, outcomeOf, type Past, type PastGround } from './past.ts';
import { workIn } from './trades.ts';
import type { Workplace } from './workplaces.ts';

/** Trades where what a card speaks of is done (texts/plan/cards.ts); any other trade where it names none. */
const meant: readonly (readonly [word: RegExp, works: RegExp])[] = [
  [/lager/i, /lager/i],
  [/genbrug/i, /genbrug/i],
  [/butik/i, /butik/i],
  [/gartneri/i, /gartneri/i],
  [/kantine|køkken/i, /køkken/i],
  [/værksted/i, /værksted|smedje|bilen/i],
];

/** Where what the card says can be done, or anywhere when nobody has that work. */
function fitting(title: string, workplaces: readonly Workplace[]): readonly Workplace[] {
  const works = meant.find(([word]) => word.test(title))?.[1];
  if (!works) return workplaces;
  const some = workplaces
    .map((one) => ({
      ...one,
      weight: Math.max(1, one.weight),
      work: workIn(one.organisation.name).filter((work) => works.test(work.function)),
    }))
    .filter(({ work }) => work.length > 0);
  return some.length > 0 ? some : workplaces;
}

interface Period {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}
const later = (a: PlainDate, b: PlainDate) => (a > b ? a : b);
const earlier = (a: PlainDate, b: PlainDate) => (a < b ? a : b);
/** As long as the law lets it be: what runs has begun later, what is over ended sooner. */
const ending = (startsOn: PlainDate, endsOn: PlainDate, longest: number): Period => ({
  startsOn: later(startsOn, addDays(endsOn, -longest)),
  endsOn,
});
const beginning = (startsOn: PlainDate, endsOn: PlainDate, longest: number): Period => ({
  startsOn,
  endsOn: earlier(endsOn, addDays(startsOn, longest)),
});

const dayOf = (at: string): PlainDate => toCopenhagen(at as Instant).date;

/** The placement behind a card of an agreed offer at a company; null where the card says that it has not begun. */
export function pastOfCard(
  card: Card,
  citizen: Citizen,
  { workplaces, seats, today }: PastGround,
  draw: Stream,
): Past | null {
  const { area, planPart, state, startsOn, endsOn, updatedAt, title } = card;
  if (area !== 'company' || planPart !== 'offer' || startsOn === null || endsOn === null || startsOn > today)
    return null;
  if (state !== 'under-way' && state !== 'done' && state !== 'stopped') return null;
  const closedOn = dayOf(updatedAt);
  const longest = longestOf(citizen) - 1;
  const period = state === 'under-way' ? ending(startsOn, endsOn, longest) : beginning(startsOn, endsOn, longest);
  const endedOn = state === 'under-way' ? null : period.endsOn < closedOn ? period.endsOn : closedOn;
  if (period.startsOn > today || (endedOn !== null && endedOn < addDays(startsOn, 2))) return null;
  const days = { from: period.startsOn, until: endedOn ?? period.endsOn };
  const chosen = seats.choose(fitting(title, workplaces), days, draw) ?? seats.choose(workplaces, days, draw);
  if (!chosen) return null;
  const past = {
    ...chosen,
    ...period,
    ...{ endedOn, cardId: card.id },
    kind: 'praktik',
    work: draw.pick(chosen.workplace.work),
    endReason:
      state === 'under-way'
        ? null
        : state === 'stopped'
          ? draw.pick(['citizen-ended', 'sickness', 'company-ended'] as const)
          : 'done',
    hours: hoursOf('praktik', draw),
  } as const;
  return { ...past, outcome: outcomeOf(past, citizen, today, draw) };
}
