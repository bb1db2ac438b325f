import { describe, expect, it } from 'vitest';
import { contextOf, uuid } from '../people/testing/decide.ts';
import { type CardEvent, planSentences, publishCard, updatePublishedCard } from './index.ts';
import { cardWith, maja, planWith } from './testing/plan.ts';

const given = {
  source: 'courses',
  title: 'Truckkort',
  area: 'course',
  whose: 'citizen',
  state: 'agreed',
  planPart: 'offer',
  duty: true,
  details: [{ label: { da: 'Sted', en: 'Place' }, value: 'AMU Nordjylland' }],
} as const;
const card = cardWith({ source: 'courses', title: 'Truckkort' });
const citizenReads = <E extends CardEvent>(event: E) =>
  (planSentences[event.type] as { citizen: (event: E) => { da: string } }).citizen(event).da;

describe('cards that other modules keep', () => {
  it('come into the plan with their details, as far as they are', () => {
    const event = publishCard(planWith(), given, contextOf());
    expect(event.data).toMatchObject({
      card: { state: 'agreed', source: 'courses', duty: true, details: given.details },
      told: { content: ['tilbud'] },
    });
    expect(citizenReads(event)).toBe('Nyt i din plan: Truckkort.');
  });

  it('may be proposals, by somebody else than the one who acts', () => {
    const proposedBy = { side: 'citizen', name: 'Maja Østergaard' } as const;
    const { data } = publishCard(planWith(), { ...given, state: 'proposed', proposedBy }, contextOf());
    expect(data).toMatchObject({ card: { agreedAt: null, duty: null }, counts: { toStaff: 1 }, told: null });
  });

  it('follow their module', () => {
    const plan = planWith({ cards: [card] });
    const agreed = updatePublishedCard(plan, card.id, 'courses', { state: 'agreed', duty: false }, contextOf());
    expect(agreed.data).toMatchObject({ card: { state: 'agreed', agreedAt: expect.any(String), duty: false } });
    expect(citizenReads(agreed)).toBe('Aftalt: Truckkort.');
    const moved = updatePublishedCard(plan, card.id, 'courses', { title: 'Kran' }, contextOf({ actor: maja }));
    expect(citizenReads(moved)).toBe('Rettet i din plan: Kran.');
    expect(moved.data.told).toBeNull();
  });

  it('skip no state, and are nobody else’s', () => {
    const plan = planWith({ cards: [card, cardWith({ id: uuid(621) })] });
    expect(() => updatePublishedCard(plan, card.id, 'courses', { state: 'done' }, contextOf())).toThrow('goes not');
    expect(() => updatePublishedCard(plan, card.id, 'placements', {}, contextOf())).toThrow('no card');
    expect(() => updatePublishedCard(plan, uuid(621), 'courses', {}, contextOf())).toThrow('no card');
  });
});
