import type { PlainDate } from '@fodfaeste/law/dates';
import { drawId } from '../random/draw.ts';
import { stream } from '../random/stream.ts';
import { type Ask, asksOf } from './company-asks.ts';
import { branchOf } from './company-branches.ts';
import { daysAgo, type LifeGround } from './company-life.ts';

export interface DemoVisit {
  readonly id: string;
  readonly onDay: PlainDate;
  readonly purpose: string;
  readonly outcome: string;
  readonly minutes: number;
}
export interface DemoAgreement {
  readonly id: string;
  readonly kind: 'recruitment' | 'places' | 'training' | 'visits';
  readonly words: string;
  readonly from: PlainDate;
}
export interface DemoRequest {
  readonly id: string;
  readonly kind: Ask['kind'];
  readonly words: string;
  readonly occupation: string | null;
  readonly hoursWeek: number | null;
  readonly places: number;
  readonly madeOn: PlainDate;
  readonly answer: { readonly on: PlainDate; readonly words: string } | null;
  readonly question: { readonly on: PlainDate; readonly words: string } | null;
  readonly outcome: { readonly on: PlainDate; readonly words: string } | null;
}

/** What a company and the municipality have done with each other. */
export interface CompanyStory {
  readonly visits: readonly DemoVisit[];
  readonly agreements: readonly DemoAgreement[];
  readonly requests: readonly DemoRequest[];
}

const visits = [
  ['Hilse på og høre, hvad I mangler', 'De vil gerne have en på besøg om ugen. Ring, når der er en, der passer.'],
  ['Følge op på praktikken', 'Det går godt. De tager gerne en igen efter sommer.'],
  ['Tale om nye medarbejdere', 'De søger to til foråret. Skriver selv, når opslaget er klar.'],
  ['Se arbejdspladsen', 'Gode muligheder for få timer om ugen. Ikke for mange på én gang.'],
] as const;

const agreements = [
  ['places', 'To pladser til praktik ad gangen, aldrig flere. En fast kollega tager imod.'],
  ['recruitment', 'Vi finder tre, der passer, før de slår en stilling op.'],
  ['visits', 'Første onsdag i måneden kan to komme på besøg.'],
  ['training', 'Sommerens hold begynder med fire ugers kursus hos dem.'],
] as const;

const at = <T>(from: readonly T[], number: number): T => from[number % from.length] as T;

/** A request as far as it has come: new, answered, with a question of ours, or done. */
function requestOf(
  ground: LifeGround,
  id: string,
  ask: Ask,
  days: number,
  come: 'new' | 'asked' | 'answered' | 'done',
): DemoRequest {
  const said = (ago: number, words: string) => ({ on: daysAgo(ground, Math.max(1, ago)), words });
  return {
    id,
    kind: ask.kind,
    words: ask.words,
    occupation: ask.occupation ?? null,
    hoursWeek: ask.hoursWeek ?? null,
    places: ask.places ?? 1,
    madeOn: daysAgo(ground, days),
    answer: come === 'answered' || come === 'done' ? said(days - 2, ask.answer) : null,
    question: come === 'asked' ? said(days - 1, ask.question) : null,
    outcome: come === 'done' ? said(days - 20, ask.outcome) : null,
  };
}

/** `first`: among the companies one is shown around with, which have something of everything. */
export function companyStory(ground: LifeGround, company: string, place: number, first: boolean): CompanyStory {
  const asks = asksOf(branchOf(company).field);
  const draw = stream(ground.seed, 'house/company-story', place);
  const id = (what: string, number: number) => drawId(ground.seed, `house/company-${what}`, place, number);
  const held = first
    ? 2
    : draw.weighted([
        [0, 4],
        [1, 3],
        [2, 2],
        [3, 1],
      ] as const);
  const recent = draw.whole(20, 420);
  const asked = first
    ? 3
    : draw.weighted([
        [0, 5],
        [1, 3],
        [2, 2],
      ] as const);
  const beginning = draw.whole(0, asks.length - 1);
  const come = (number: number): 'new' | 'asked' | 'answered' | 'done' => {
    if (first) return (['asked', 'answered', 'done'] as const)[number] ?? 'done';
    if (number > 0) return 'done';
    return draw.weighted([
      ['new', 2],
      ['asked', 1],
      ['answered', 2],
      ['done', 4],
    ] as const);
  };
  return {
    visits: Array.from({ length: held }, (_, number): DemoVisit => {
      const [purpose, outcome] = at(visits, place + number);
      const onDay = daysAgo(ground, (first ? 12 : recent) + number * draw.whole(60, 200));
      return { id: id('visit', number), onDay, purpose, outcome, minutes: draw.pick([45, 60, 75, 90]) };
    }),
    agreements:
      first || draw.chance(0.25)
        ? [
            {
              id: id('agreement', 0),
              kind: at(agreements, place)[0],
              words: at(agreements, place)[1],
              from: daysAgo(ground, draw.whole(40, 500)),
            },
          ]
        : [],
    requests: Array.from({ length: asked }, (_, number) => {
      const state = come(number);
      const days =
        state === 'new'
          ? draw.whole(1, 4)
          : state === 'asked'
            ? draw.whole(3, 8)
            : state === 'answered'
              ? draw.whole(5, 20)
              : draw.whole(30, 300);
      return requestOf(ground, id('request', number), at(asks, beginning + number), days, state);
    }),
  };
}
