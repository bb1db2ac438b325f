import { describe, expect, it } from 'vitest';
import type { Card, Goal } from '../../plan/index.ts';
import { makersOf, sortCards } from './groups.ts';

let ids = 0;
const card = (over: Partial<Card>): Card => ({
  id: String(ids++),
  area: 'job',
  title: 'Kort',
  purpose: null,
  whose: 'both',
  state: 'proposed',
  proposedBy: 'caseworker',
  proposedByName: 'Anna Holm',
  startsOn: null,
  endsOn: null,
  agreedAt: null,
  note: null,
  planPart: 'other',
  duty: null,
  meetingId: null,
  source: null,
  details: [],
  createdAt: '2026-11-24T09:00:00.000Z',
  updatedAt: '2026-11-24T09:00:00.000Z',
  ...over,
});

describe('the cards of a plan', () => {
  const cards = [
    card({ title: 'fra Anna' }),
    card({ title: 'fra borgeren', proposedBy: 'citizen' }),
    card({ title: 'kursus', source: 'courses' }),
    card({ title: 'hverdag', state: 'under-way', area: 'everyday' }),
    card({ title: 'job', state: 'agreed', area: 'job' }),
    card({ title: 'slut', state: 'done' }),
    card({ title: 'nej', state: 'declined' }),
  ];
  const titles = (some: readonly Card[]) => some.map(({ title }) => title);

  it('stand by whose turn it is, each party with its own', () => {
    const mine = sortCards(cards, 'citizen');
    expect([titles(mine.toAnswer), titles(mine.waiting)]).toEqual([['fra Anna'], ['fra borgeren', 'kursus']]);
    const theirs = sortCards(cards, 'staff');
    expect([titles(theirs.toAnswer), titles(theirs.waiting)]).toEqual([['fra borgeren'], ['fra Anna', 'kursus']]);
  });

  it('stand by area, job first, while they run; the rest is over', () => {
    const { active, over } = sortCards(cards, 'citizen');
    expect(active.map((group) => [group.area, titles(group.cards)])).toEqual([
      ['job', ['job']],
      ['everyday', ['hverdag']],
    ]);
    expect(titles(over)).toEqual(['slut', 'nej']);
  });
});

describe('who made the plan', () => {
  const goal = { setBy: 'caseworker', setByName: 'Bo Dahl', setAt: '2026-11-20T09:00:00.000Z' } as Goal;
  const agreed = card({ agreedAt: '2026-11-22T09:00:00.000Z', state: 'agreed' });

  it('is whoever of the staff wrote in it, the latest first', () => {
    expect(makersOf({ goal, cards: [agreed, card({})] }, 'Carla Eg')).toEqual(['Anna Holm', 'Bo Dahl']);
  });
  it('is the contact person while only the citizen has written', () => {
    expect(makersOf({ goal: { ...goal, setBy: 'citizen' }, cards: [card({})] }, 'Carla Eg')).toEqual(['Carla Eg']);
    expect(makersOf({ goal: null, cards: [] }, null)).toEqual([]);
  });
});
