import type { ServiceGoal } from '@fodfaeste/law';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { fields } from '../../people/index.ts';
import { type GoalSet, goalWrites } from '../policy/goal-events.ts';
import { serviceGoals } from '../policy/goals.ts';
import { goalGroups } from '../policy/groups.ts';
import { both } from '../text.ts';

const whole = (most: number) => z.coerce.number().int().min(1).max(most);

const input = z.object({
  text: fields.written(both('goal.text'), 200, both('goal.text.help')),
  group: fields.choice(both('goal.group'), goalGroups, { control: 'select' }),
  kind: fields.choice(both('goal.kind'), { first: both('goal.kind.first'), every: both('goal.kind.every') }),
  from: fields.choice(both('goal.from'), {
    foerste_henvendelse: both('goal.from.contact'),
    ydelse: both('goal.from.benefit'),
  }),
  days: field(whole(365), { label: both('goal.days'), control: 'text', mandatory: fields.meaning }),
  weeks: field(fields.blankAsNone(whole(520).optional()), {
    label: both('goal.weeks'),
    help: both('goal.weeks.help'),
    control: 'text',
  }),
});

const most = 20;

/** Local policy on top of the law (mission H3): a promise to citizens, as data. It never binds the citizen. */
export const setServiceGoal = act<typeof input, readonly ServiceGoal[], GoalSet>({
  name: 'set-service-goal',
  title: both('goal.title'),
  lead: both('goal.lead'),
  submit: both('goal.submit'),
  input,
  who: [{ roles: ['manager', 'administrator'], relations: ['authority'] }],
  basis: 'none',
  aspect: 'service-goals',
  minutes: 3,
  caseOf: null,
  locks: () => [{ kind: 'key', key: 'law:service-goals' }],
  load: (tx, _input, { actor }) => serviceGoals(tx, actor.authorityId),
  guards: [],
  decide(goals, { text, group, kind, from, days, weeks }, { newId }) {
    if (goals.length >= most) return refuse('too-many', both('goal.refused.many', { antal: most }));
    if (goals.some((goal) => goal.text.toLowerCase() === text.toLowerCase())) {
      return refuse('unchanged', both('goal.refused.same'), { text: both('goal.refused.same') });
    }
    const goal: ServiceGoal = {
      id: newId(),
      text,
      group: group === 'alle' ? null : group,
      kind,
      from,
      days,
      weeks: weeks ?? null,
    };
    return accept<GoalSet>({ type: 'law.service-goal-set', caseId: null, data: { goal, goals: [...goals, goal] } });
  },
  writes: goalWrites,
  sentences: {
    'law.service-goal-set': {
      citizen: null,
      caseworker: ({ data }) => both('goal.said', { maal: data.goal.text }),
    },
  },
});
