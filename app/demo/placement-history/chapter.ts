import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { stream } from '../random/stream.ts';
import type { Page } from '../seeding/chapters.ts';
import { pastOfCard } from './from-cards.ts';
import { drawPast, type Past, takesPlaces } from './past.ts';
import { rowsOf } from './rows.ts';

/** So many of a hundred citizens have been in a place that no card tells of. */
const share = 0.1;
const twice = 0.18;
const margin = 14;

/**
 * Where a citizen has been: the placement behind each agreed offer at a company in the plan, and those of the two years before.
 * Whoever can be logged in as has none, so that every visitor begins with a clean case.
 */
export function tellPlacements({ ground, citizen, contacts, book }: Page): void {
  if (citizen.role !== null || !takesPlaces(citizen) || ground.workplaces.length === 0) return;
  const { today, workplaces, seats } = ground;
  const from = { today, workplaces, seats };
  const draw = stream(ground.seed, 'placements/history', citizen.index);
  const told: Past[] = [];
  const keep = (past: Past | null) => {
    if (!past || !told.every((other) => isApart(past, other))) return;
    told.push(past);
    seats.take(past.site, { from: past.startsOn, until: lastOf(past) });
  };
  for (const card of book.open.together.plan.cards) keep(pastOfCard(card, citizen, from, draw));
  if (draw.chance(share)) keep(drawPast(citizen, from, draw));
  if (told.length > 0 && draw.chance(twice)) keep(drawPast(citizen, from, draw));
  for (const past of told) {
    const by = contacts.findLast(({ from }) => from <= past.startsOn)?.member ?? contacts[0]?.member;
    if (by) book.rows.apply(rowsOf(past, { ground, citizen, by, draw }));
  }
}

const lastOf = ({ endedOn, endsOn }: Past): PlainDate => endedOn ?? endsOn;
const isApart = (one: Past, other: Past): boolean =>
  addDays(lastOf(one), margin) < other.startsOn || addDays(lastOf(other), margin) < one.startsOn;
