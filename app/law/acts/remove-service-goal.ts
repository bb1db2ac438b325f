import type { ServiceGoal } from '@fodfaeste/law';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type GoalRemoved, goalWrites } from '../policy/goal-events.ts';
import { serviceGoals } from '../policy/goals.ts';
import { both } from '../text.ts';

const input = z.object({
  goalId: fields.hiddenId(both('goal.which')),
  reason: fields.reason(both('goal.reason')),
});

/** A promise that no longer holds; why is kept in the history. */
export const removeServiceGoal = act<typeof input, readonly ServiceGoal[], GoalRemoved>({
  name: 'remove-service-goal',
  title: both('goal.remove.title'),
  submit: both('goal.remove.submit'),
  input,
  who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'service-goals',
  reasonField: 'reason',
  minutes: 1,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'law:service-goals' }],
  load: (tx, _input, { actor }) => serviceGoals(tx, actor.authorityId),
  guards: [],
  decide(goals, { goalId, reason }) {
    const goal = goals.find(({ id }) => id === goalId);
    if (goal === undefined) return refuse('gone', both('goal.refused.gone'));
    const data = { goal, reason, goals: goals.filter(({ id }) => id !== goalId) };
    return accept<GoalRemoved>({ type: 'law.service-goal-removed', caseId: null, data });
  },
  writes: goalWrites,
  sentences: {
    'law.service-goal-removed': {
      citizen: null,
      caseworker: ({ data }) => both('goal.removed', { maal: data.goal.text, grund: data.reason }),
    },
  },
});
