import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields, leads } from '../../people/index.ts';
import { planAfter } from '../after.ts';
import { isOver } from '../card-states.ts';
import type { CardProposed, StepSet } from '../events.ts';
import { lab } from '../paragraphs.ts';
import { cardProposed, type GivenCard } from '../pieces/new-card.ts';
import { isSameStep, stepSet } from '../pieces/step.ts';
import type { PlanState } from '../plan.ts';
import { planWrites } from '../plan-writes.ts';
import { planState } from '../queries/plan.ts';
import { planSentences } from '../sentences.ts';
import type { PlanTemplate } from './template.ts';
import { isTemplateKey, mostCards, type TemplateKey, templateKeys, templates } from './templates.ts';
import { both } from './text.ts';

const templateNames = Object.fromEntries(templateKeys.map((key) => [key, templates[key].name])) as Record<
  TemplateKey,
  PlanTemplate['name']
>;
const places = Array.from({ length: mostCards }, (_, at) => at + 1);
const titleOf = (nummer: number) =>
  fields.optional(both('template.card.title', { nummer: String(nummer) }), 120, 'text', {
    help: both('template.words.help'),
  });
const purposeOf = (nummer: number) =>
  fields.optional(both('template.card.purpose', { nummer: String(nummer) }), 500, 'textarea');

const input = z.object({
  caseId: fields.caseId(),
  template: fields.choice(both('template.field'), templateNames, { control: 'select' }),
  cards: fields.optionalSeveral(
    both('template.cards'),
    Object.fromEntries(places.map((place) => [String(place), both('template.card.title', { nummer: String(place) })])),
    both('template.cards.help'),
  ),
  title1: titleOf(1),
  purpose1: purposeOf(1),
  title2: titleOf(2),
  purpose2: purposeOf(2),
  title3: titleOf(3),
  purpose3: purposeOf(3),
  title4: titleOf(4),
  purpose4: purposeOf(4),
  title5: titleOf(5),
  purpose5: purposeOf(5),
  title6: titleOf(6),
  purpose6: purposeOf(6),
  title7: titleOf(7),
  purpose7: purposeOf(7),
  step: fields.optional(both('template.step'), 300, 'text', { help: both('template.step.help') }),
});
type Given = z.output<typeof input>;
type Place = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Mission A6. A template only proposes: the citizen answers each card, and the goal is written in the citizen's own words elsewhere. */
export const proposeFromTemplate = act<typeof input, PlanState, CardProposed | StepSet>({
  name: 'propose-from-template',
  title: both('template.title'),
  lead: both('template.lead'),
  submit: both('template.submit'),
  input,
  who: leads('plan'),
  basis: lab('§ 41, stk. 2, nr. 4-6'),
  aspect: 'plan-card',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  load: (tx, { caseId }, { home }) => planState(tx, home, caseId),
  choices: async (_tx, _context, _caseId, given) => {
    const key = given?.['template'];
    if (typeof key !== 'string' || !isTemplateKey(key)) return {};
    return {
      cards: templates[key].cards.map(({ title, purpose }, at) => ({
        value: String(at + 1),
        label: title,
        hint: purpose,
      })),
    };
  },
  guards: [],
  decide(state, given, context) {
    if (state.closed) return refuse('case-closed', both('template.refused.closed'));
    const template: PlanTemplate = templates[given.template];
    const chosen = [...new Set(given.cards)].map((place) => cardAt(template, Number(place) as Place, given));
    if (chosen.includes(null))
      return refuse('unknown-card', both('template.refused.unknown'), { cards: both('template.refused.unknown') });
    const step = given.step === undefined ? null : { words: given.step, whose: template.step.whose };
    const newStep = step && !isSameStep(state.step, step) ? step : null;
    const cards = chosen.filter((card) => card !== null);
    if (cards.length === 0 && !newStep)
      return refuse('nothing-chosen', both('template.refused.nothing'), { cards: both('template.refused.nothing') });

    // One after the other: the numbers in lists count what the card before added.
    let now = state;
    const events: (CardProposed | StepSet)[] = [];
    for (const card of cards) {
      const twice = both('template.refused.twice', { titel: card.title });
      if (stands(now, card)) return refuse('already-there', twice, { cards: twice });
      const event = cardProposed(now, card, context);
      now = planAfter(now, event);
      events.push(event);
    }
    if (newStep) events.push(stepSet(now, newStep, context));
    return accept(...events);
  },
  writes: planWrites,
  sentences: {
    'plan.card-proposed': planSentences['plan.card-proposed'],
    'plan.step-set': planSentences['plan.step-set'],
  },
});

function cardAt({ cards }: PlanTemplate, place: Place, given: Given): GivenCard | null {
  const card = cards[place - 1];
  if (!card) return null;
  const title = given[`title${place}`];
  return {
    area: card.area,
    whose: card.whose,
    planPart: card.planPart,
    // Own words take the place of both: whoever clears the reason beside them wants none.
    ...(title === undefined
      ? { title: card.title.da, purpose: card.purpose.da }
      : { title, purpose: given[`purpose${place}`] }),
  };
}

const stands = ({ cards }: PlanState, { title, area }: GivenCard): boolean =>
  cards.some((one) => !isOver(one) && one.area === area && one.title.toLowerCase() === title.toLowerCase());
