import { describe, expect, it } from 'vitest';
import { anna, contextOf, day, theCase } from '../people/testing/decide.ts';
import { testNow } from '../people/testing/world.ts';
import {
  agreedTogether,
  dutyBehind,
  goalSet,
  minPlan,
  type PlanEvent,
  type PlanState,
  planAfter,
  planSentences,
  planWrites,
  stepSet,
} from './index.ts';
import { lawOf, planWith } from './testing/plan.ts';

/** What a meeting writes down in one go, as another module's act does it. */
function heldMeeting(begin: PlanState, context = contextOf()) {
  const law = lawOf([{ kind: 'ydelse', value: 'dagpenge', from: '2026-06-01' }]);
  const events: PlanEvent[] = [];
  let state = begin;
  const happens = (event: PlanEvent) => {
    events.push(event);
    state = planAfter(state, event);
  };
  happens(goalSet(state, { words: 'Jeg vil køre lastbil', aim: 'job' }, context));
  happens(stepSet(state, { words: 'Book en køreprøve', onDay: day(10), whose: 'citizen' }, context));
  happens(
    agreedTogether(
      state,
      {
        title: 'Kørekort til lastbil',
        area: 'course',
        whose: 'citizen',
        planPart: 'offer',
        duty: dutyBehind('offer', law),
        meetingId: theCase,
      },
      context,
    ),
  );
  happens(agreedTogether(state, { title: 'Træning', area: 'health', whose: 'both', duty: false }, context));
  return { events, state, law };
}

describe('the pieces of the plan in another act', () => {
  const { events, state, law } = heldMeeting(planWith());

  it('leave the plan as it was agreed', () => {
    expect(state).toMatchObject({
      goal: { words: 'Jeg vil køre lastbil' },
      step: { words: 'Book en køreprøve' },
      cards: [
        { title: 'Træning', state: 'agreed', planPart: 'stabilising', duty: false },
        { title: 'Kørekort til lastbil', state: 'agreed', duty: true, meetingId: theCase },
      ],
      maker: 'kommune',
    });
  });

  it('tell the law of each revision with what the ones before brought', () => {
    const told = events.flatMap(({ data }) => ('told' in data && data.told ? [data.told] : []));
    expect(told.map(({ content }) => content)).toEqual([
      ['jobmaal'],
      ['jobmaal', 'tilbud'],
      ['jobmaal', 'stabiliserende', 'tilbud'],
    ]);
    expect(new Set(told.map(({ subjectId }) => subjectId)).size).toBe(3);
  });

  it('write their own tables, and each has a sentence for both readers', () => {
    const frame = { authorityId: 860, actorId: anna.id, actorName: anna.name, at: testNow };
    const tables = events.map((event) => planWrites(event, frame).map(({ table }) => table));
    expect(tables).toEqual([
      ['plan_goal', 'case_overview', 'law_entry', 'law_entry'],
      ['plan_step', 'case_overview'],
      ['plan_card', 'case_overview', 'law_entry', 'law_entry'],
      ['plan_card', 'case_overview', 'law_entry', 'law_entry'],
    ]);
    const agreed = events[2];
    if (agreed?.type !== 'plan.agreed') throw new Error('not an agreement');
    expect(planSentences['plan.agreed'].citizen?.(agreed).da).toBe('Du og Anna Holm aftalte: Kørekort til lastbil.');
    expect(planSentences['plan.agreed'].caseworker(agreed).da).toBe(
      'Anna Holm og borgeren aftalte: Kørekort til lastbil.',
    );
  });

  it('are read by Min Plan at once', () => {
    expect(minPlan(state, law, { agreed: true }).state).toBe('complete');
  });
});
