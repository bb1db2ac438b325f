import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field, optionalText } from '../../kernel/act/field.ts';
import { citizenSelf, fields, leads } from '../../people/index.ts';
import type { PlanEvent } from '../events.ts';
import { closedFault } from '../faults.ts';
import { monthChoices, optionalMonth } from '../fields.ts';
import { checkedJob, type KnownJob, knownJob } from '../job-title.ts';
import { aimLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import { goalSet, isSameGoal } from '../pieces/goal.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import { both } from '../text.ts';

const input = z.object({
  caseId: fields.caseId(),
  words: fields.reason(both('goal.words'), both('goal.words.help')),
  aim: fields.choice(both('goal.aim'), aimLabels),
  jobTitle: fields.optional(both('goal.job-title'), 120, 'text', { help: both('goal.job-title.help') }),
  jobUri: field(optionalText(200), { label: both('goal.job-uri'), control: 'hidden' }),
  education: fields.optional(both('goal.education'), 120, 'text', { help: both('goal.education.help') }),
  horizon: optionalMonth(both('goal.horizon'), both('goal.horizon.help')),
});

export interface GoalState extends PlanState {
  /** The occupation at the given address. */
  readonly job: KnownJob | null;
}

/** The goal in the citizen's own words. Staff types it for the citizen as it is said. */
export const setGoal = act<typeof input, GoalState, PlanEvent>({
  name: 'set-goal',
  title: both('goal.title'),
  lead: both('goal.lead'),
  submit: both('goal.submit'),
  input,
  who: [citizenSelf, ...leads('plan')],
  basis: lab('§ 41, stk. 2, nr. 1-2'),
  aspect: 'plan-goal',
  minutes: 3,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, jobUri, jobTitle }, { home }) {
    const state = await planState(tx, home, caseId);
    return state ? { ...state, job: jobUri === undefined ? null : knownJob(jobUri, jobTitle) } : null;
  },
  choices: async (_tx, { today }) => ({ horizon: monthChoices(today) }),
  async prefill(tx, { home }, caseId) {
    const goal = caseId === null ? null : (await planState(tx, home, caseId))?.goal;
    if (!goal) return {};
    const { words, aim, jobTitle, jobUri, education, horizon } = goal;
    return {
      words,
      aim,
      ...(jobTitle === null ? {} : { jobTitle }),
      ...(jobUri === null ? {} : { jobUri }),
      ...(education === null ? {} : { education }),
      ...(horizon === null ? {} : { horizon: horizon.slice(0, 7) }),
    };
  },
  guards: [],
  decide(state, { words, aim, jobTitle, jobUri, education, horizon }, context) {
    const closed = closedFault(state);
    if (closed) return closed;
    const job = checkedJob({ uri: jobUri, title: jobTitle }, state.job);
    if (job === 'unknown')
      return refuse('unknown-job', both('goal.refused.unknown-job'), { jobTitle: both('goal.refused.unknown-job') });
    if (horizon !== undefined && horizon < context.today)
      return refuse('month-has-passed', both('goal.refused.past'), { horizon: both('goal.refused.past') });
    const given = { words, aim, jobUri: job.uri, jobTitle: job.title, education, horizon };
    if (isSameGoal(state.goal, given)) return refuse('same-goal', both('goal.refused.same'));
    return accept<PlanEvent>(goalSet(state, given, context));
  },
  writes: planWrites,
  sentences: planSentences,
});
