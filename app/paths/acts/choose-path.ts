import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { citizenSelf, fields, sideOf, worksOnCase } from '../../people/index.ts';
import { cardProposed, isOver, isSameStep, type PlanState, planAfter, planWrites, stepSet } from '../../plan/index.ts';
import type { PathChoice } from '../choice.ts';
import type { ChoosingEvent, PathChosen } from '../events.ts';
import { type FirstSteps, firstSteps } from '../first-steps.ts';
import { pathLabels } from '../labels.ts';
import { lab } from '../paragraphs.ts';
import type { Comparison } from '../path.ts';
import { chosenPathOf } from '../queries/choices.ts';
import { pathsOfCase } from '../queries/gather.ts';
import { pathSentences, stepSentences } from '../sentences.ts';
import { both } from '../text.ts';
import { choiceWrites } from '../writes.ts';

/** What the page compared, so that the choice keeps just that. Left out: the job of the goal, the first course of each kind. */
const fromPage = <T extends z.ZodType>(schema: T, label: Bilingual) =>
  field(fields.blankAsNone(schema.optional()), { label, control: 'hidden' });

const input = z.object({
  caseId: fields.caseId(),
  path: fields.choice(both('choose.path'), pathLabels),
  words: fields.reason(both('choose.words'), both('choose.words.help')),
  uri: fromPage(z.url().max(200), both('choose.uri')),
  jobTitle: fields.optional(both('choose.jobTitle'), 120),
  courseId: fromPage(z.uuid(), both('choose.courseId')),
  educationId: fromPage(z.uuid(), both('choose.educationId')),
});

interface State {
  readonly plan: PlanState;
  readonly current: Pick<PathChoice, 'id' | 'path' | 'words' | 'occupationTitle'> | null;
  readonly comparison: Comparison | null;
}

/**
 * Mission D3: the citizen picks, alone or together with staff; the plan gets its first steps in the same act. What was shown is kept. No path is
 * proposed by the system.
 */
export const choosePath = act<typeof input, State, ChoosingEvent>({
  name: 'choose-path',
  title: both('choose.title'),
  lead: both('choose.lead'),
  submit: both('choose.submit'),
  input,
  who: [citizenSelf, ...worksOnCase],
  basis: lab('§ 53, stk. 1'),
  aspect: 'plan-card',
  reasonField: 'words',
  minutes: 3,
  formElsewhere: true,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId, uri, jobTitle, courseId, educationId }, { home, today }) {
    const found = await pathsOfCase(tx, home, caseId, { on: today, uri, title: jobTitle, courseId, educationId });
    if (!found) return null;
    return { plan: found.plan, comparison: found.comparison, current: await chosenPathOf(tx, home, caseId) };
  },
  guards: [],
  decide({ plan, current, comparison }, given, context) {
    if (plan.closed) return refuse('case-closed', both('refused.closed'));
    const path = comparison?.paths.find(({ kind }) => kind === given.path);
    if (!comparison || !path) return refuse('no-goal', both('choose.refused.goal'));
    const { occupation, law } = comparison;
    if (current?.path === given.path && current.words === given.words && current.occupationTitle === occupation.title)
      return refuse('same-path', both('choose.refused.same'), { path: both('choose.refused.same') });
    const chosen: PathChosen = {
      type: 'paths.chosen',
      caseId: given.caseId,
      data: {
        choiceId: context.newId(),
        path: given.path,
        occupationTitle: occupation.title,
        occupationUri: occupation.uri,
        words: given.words,
        by: sideOf(context.actor),
        byName: context.actor.name,
        dataOn: comparison.dataOn,
        lawVersion: law.basis,
        before: current && { id: current.id, path: current.path },
      },
      unrecorded: { snapshot: comparison },
    };
    return accept<ChoosingEvent>(chosen, ...intoPlan(plan, firstSteps(comparison, path), context));
  },
  writes: (event, frame) => (event.type === 'paths.chosen' ? choiceWrites(event, frame) : planWrites(event, frame)),
  sentences: { 'paths.chosen': pathSentences['paths.chosen'], ...stepSentences },
});

/** The next step and the proposals, but for those that stand in the plan already. */
function intoPlan(
  plan: PlanState,
  { step, cards }: FirstSteps,
  context: Parameters<typeof stepSet>[2],
): readonly Exclude<ChoosingEvent, PathChosen>[] {
  const events: Exclude<ChoosingEvent, PathChosen>[] = [];
  let now = plan;
  if (!isSameStep(now.step, step)) {
    const set = stepSet(now, step, context);
    now = planAfter(now, set);
    events.push(set);
  }
  for (const card of cards) {
    if (now.cards.some((one) => !isOver(one) && one.area === card.area && sameTitle(one.title, card.title))) continue;
    const proposed = cardProposed(now, card, context);
    now = planAfter(now, proposed);
    events.push(proposed);
  }
  return events;
}

const sameTitle = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
