import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DomainEvent } from '../kernel/act/event.ts';
import { anna, contextOf, eventsOf, theCase } from '../people/testing/decide.ts';
import { planActs } from './acts.ts';
import { planAfter } from './after.ts';
import { type CardState, mayGo, partyOf } from './card-states.ts';
import type { PlanEvent } from './events.ts';
import { agreedTogether } from './pieces/new-card.ts';
import { publishCard, updatePublishedCard } from './pieces/published-card.ts';
import { areas, type PlanState, planParts } from './plan.ts';
import { planWrites } from './plan-writes.ts';
import { karen, maja, planWith } from './testing/plan.ts';

const actors = [maja, anna, karen, { ...anna, name: 'Ida Krag', roles: ['helper' as const] }];
const ofThePlan = new Set([
  'set-goal',
  'set-next-step',
  'end-next-step',
  'propose-card',
  'accept-card',
  'decline-card',
  'change-card',
  'start-card',
  'finish-card',
  'stop-card',
]);
const tried = planActs.map(({ name }) => name).filter((name) => ofThePlan.has(name));
const words = fc.constantFrom('Besøg', 'Kursus', 'Ring', 'Træning');

/** Something somebody tries: `pick` chooses the card among those there are. */
const attempts = fc.record({
  act: fc.constantFrom(...tried, 'agreed-together', 'publish', 'update-published'),
  actor: fc.constantFrom(...actors),
  pick: fc.nat(5),
  title: words,
  area: fc.constantFrom(...areas),
  planPart: fc.constantFrom(...planParts, ''),
  to: fc.constantFrom<CardState>('agreed', 'under-way', 'done', 'stopped', 'declined'),
});
type Attempt = typeof attempts extends fc.Arbitrary<infer T> ? T : never;

let ids = 1;
const newId = () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`;

/** What comes of the attempt: no events where it is refused. */
function eventsFrom(
  state: PlanState,
  { act, actor, pick, title, area, planPart, to }: Attempt,
): readonly DomainEvent[] {
  const context = contextOf({ actor, newId });
  const card = state.cards[pick % Math.max(state.cards.length, 1)];
  const given = { title, area, whose: 'both' } as const;
  if (act === 'agreed-together') return [agreedTogether(state, { ...given, duty: false }, context)];
  if (act === 'publish')
    return [publishCard(state, { ...given, source: 'courses', state: 'proposed', details: [], duty: null }, context)];
  if (act === 'update-published') {
    if (card?.source !== 'courses' || !mayGo(card.state, to)) return [];
    return [updatePublishedCard(state, card.id, 'courses', { state: to }, context)];
  }
  const declared = planActs.find(({ name }) => name === act);
  if (!declared) return [];
  const input = declared.input.safeParse(
    Object.fromEntries(
      Object.entries({
        caseId: theCase,
        cardId: card?.id,
        ...given,
        planPart,
        words: title,
        aim: 'job',
        outcome: 'done',
      }).filter(([name]) => Object.hasOwn(declared.input.shape, name)),
    ),
  );
  if (!input.success) return [];
  const decision = declared.decide({ ...state, job: null, duty: null }, input.data, context);
  return decision.ok ? eventsOf(decision) : [];
}

/** The tables as the writes leave them. */
class Tables {
  readonly cards = new Map<string, { state: CardState; proposed_by: 'citizen' | 'caseworker' | 'akasse' | 'helper' }>();
  overview: Record<string, unknown> = { proposals_to_staff: 0, proposals_to_citizen: 0 };

  /** Applies what an event writes, and answers how each card went. */
  apply(event: PlanEvent): readonly (readonly [CardState | null, CardState])[] {
    const went: (readonly [CardState | null, CardState])[] = [];
    const frame = { authorityId: 860, actorId: anna.id, actorName: anna.name, at: '2026-11-24T09:42:00.000Z' };
    for (const write of planWrites(event, frame)) {
      if (write.table === 'case_overview' && write.op === 'update') this.overview = { ...this.overview, ...write.set };
      if (write.table !== 'plan_card' || write.op === 'delete') continue;
      const row = (write.op === 'insert' ? write.row : write.set) as { state: CardState; proposed_by: 'citizen' };
      const id = String(write.op === 'insert' ? write.row.id : write.key.id);
      went.push([this.cards.get(id)?.state ?? null, row.state]);
      this.cards.set(id, { state: row.state, proposed_by: row.proposed_by });
    }
    return went;
  }

  open(party: 'citizen' | 'staff'): number {
    return [...this.cards.values()].filter(
      ({ state, proposed_by }) => state === 'proposed' && partyOf(proposed_by) === party,
    ).length;
  }
}

describe('whatever people do with a plan', () => {
  it('the numbers in lists are the open proposals of each side, and no card skips a state', () => {
    let done = 0;
    fc.assert(
      fc.property(fc.array(attempts, { minLength: 10, maxLength: 40 }), (tries) => {
        let state: PlanState = planWith();
        const tables = new Tables();
        for (const attempt of tries)
          for (const event of eventsFrom(state, attempt) as readonly PlanEvent[]) {
            state = planAfter(state, event);
            for (const [from, to] of tables.apply(event)) {
              const isBegin = from === null && (to === 'proposed' || to === 'agreed');
              expect([from, to, isBegin || (from !== null && (from === to || mayGo(from, to)))]).toEqual([
                from,
                to,
                true,
              ]);
            }
            expect(tables.overview).toMatchObject({
              proposals_to_staff: tables.open('citizen'),
              proposals_to_citizen: tables.open('staff'),
            });
            expect(state.cards.map((card) => [card.id, card.state]).toSorted()).toEqual(
              [...tables.cards].map(([id, row]) => [id, row.state]).toSorted(),
            );
            done += 1;
          }
        for (const card of state.cards) {
          const wasAgreed = card.state === 'agreed' || card.state === 'under-way' || card.state === 'done';
          expect(card.agreedAt !== null || !wasAgreed).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
    expect(done).toBeGreaterThan(500);
  });
});
