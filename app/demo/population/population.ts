import { addMonths, type PlainDate } from '@fodfaeste/law/dates';
import { apportion } from '../figures/apportion.ts';
import { type MunicipalityFigures, type OfferKind, offerKinds } from '../figures/figures.ts';
import type { Seed } from '../random/draw.ts';
import { stream } from '../random/stream.ts';
import type { Citizen } from './citizen.ts';
import { closedShare, closedSituations } from './closing.ts';
import { type Ground, makeCitizen, type Slot } from './make-citizen.ts';
import type { StreetNames } from './person/contact-data.ts';
import { CprNumbers } from './person/cpr-number.ts';
import { familyNames } from './person/names.ts';
import { cashSituations, type Situation, situations } from './situation.ts';
import { Workdays } from './workdays.ts';

/** What a population is made from: the same three arguments give the same people. */
export interface PopulationPlan {
  readonly seed: Seed;
  readonly today: PlainDate;
  readonly figures: MunicipalityFigures;
  readonly lists: { readonly families: readonly string[]; readonly streets: StreetNames };
  readonly otherMunicipalities: readonly string[];
}

export const historyMonths = 36;

export const historyBegin = (today: PlainDate): PlainDate => addMonths(today, -historyMonths, 'last-day-of-month');

/** Everybody, one by one, so that a big municipality need not be in memory at once. */
export function* population(plan: PopulationPlan): Generator<Citizen> {
  const ground: Ground = {
    ...plan,
    begin: historyBegin(plan.today),
    families: familyNames(plan.lists.families),
    streets: plan.lists.streets,
    numbers: new CprNumbers(plan.figures.ordinal),
    workdays: new Workdays(plan.today),
  };
  for (const slot of slots(plan)) yield makeCitizen(ground, slot);
}

function* slots({ figures, seed }: PopulationPlan): Generator<Slot> {
  const offers = offersByPlace(figures, seed);
  let index = 0;
  let cash = 0;
  for (const situation of situations) {
    const groupSize = figures.groups[situation].people;
    const longTerm = longTermIn(figures, situation);
    const onCash = (cashSituations as readonly Situation[]).includes(situation);
    for (let rank = 0; rank < groupSize; rank += 1) {
      const offer = onCash ? (offers[cash] ?? null) : null;
      if (onCash) cash += 1;
      yield { index, situation, rank, groupSize, longTerm: rank >= groupSize - longTerm, closedCase: false, offer };
      index += 1;
    }
  }
  const closed = Math.round(index * closedShare);
  const counts = apportion(
    closed,
    closedSituations.map(([, weight]) => weight),
  );
  for (const [at, [situation]] of closedSituations.entries()) {
    const groupSize = counts[at] ?? 0;
    for (let rank = 0; rank < groupSize; rank += 1) {
      yield { index, situation, rank, groupSize, longTerm: false, closedCase: true, offer: null };
      index += 1;
    }
  }
}

const longTermIn = ({ longTerm }: MunicipalityFigures, situation: Situation): number =>
  situation === 'dagpenge' ? longTerm.dagpenge.people : situation === 'jobparat' ? longTerm.jobparat.people : 0;

/** Who on kontanthjælp is in which offer: the numbers of the figures, spread at random over the group. */
function offersByPlace(figures: MunicipalityFigures, seed: Seed): (OfferKind | null)[] {
  const size = cashSituations.reduce((sum, situation) => sum + figures.groups[situation].people, 0);
  const places: (OfferKind | null)[] = offerKinds.flatMap((kind) =>
    new Array<OfferKind>(figures.activated[kind].people).fill(kind),
  );
  while (places.length < size) places.push(null);
  const draw = stream(seed, 'people/offer', 0);
  for (let at = places.length - 1; at > 0; at -= 1) {
    const other = draw.whole(0, at);
    [places[at], places[other]] = [places[other] ?? null, places[at] ?? null];
  }
  return places;
}
