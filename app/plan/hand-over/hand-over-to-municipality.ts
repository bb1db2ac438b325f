import { addMonths } from '@fodfaeste/law/dates';
import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import type { Paragraph } from '../../kernel/act/field.ts';
import type { Bilingual } from '../../kernel/text/bilingual.ts';
import { fields, leads, sideOf } from '../../people/index.ts';
import { planState } from '../queries/plan.ts';
import { fundMonths } from './fund-months.ts';
import { type HandedPlan, type HandOver, handedPlan, questionsIn } from './hand-over.ts';
import { type HandedOver, handOverSentences, handOverWrites } from './hand-over-events.ts';
import { fundOf, handOverOf } from './queries/hand-over.ts';
import { both } from './text.ts';

const employmentAct = (paragraph: string): Paragraph => ({
  law: 'LAB (LBK 280/2024)',
  paragraph,
  url: 'https://www.retsinformation.dk/eli/lta/2024/280',
});

const yesOrNo = { yes: both('over.fund.yes'), no: both('over.fund.no') };

const input = z.object({
  caseId: fields.caseId(),
  summary: fields.reason(both('over.summary'), both('over.summary.help')),
  openQuestions: fields.optional(both('over.questions'), 1000, 'textarea', { help: both('over.questions.help') }),
  wishesFund: fields.optionalChoice(both('over.fund'), yesOrNo, { help: both('over.fund.help') }),
  takesOverOn: fields.date(both('over.on'), { help: both('over.on.help') }),
  saidBy: fields.optional(both('over.said'), 120, 'text', { help: both('over.said.help') }),
});

interface State {
  readonly closed: boolean;
  readonly plan: HandedPlan;
  readonly fund: { readonly id: number; readonly name: string } | null;
  readonly before: Pick<HandOver, 'receivedAt'> | null;
}

const at = (code: string, field: string, text: Bilingual): Refusal => refuse(code, text, { [field]: text });

/** LAB § 27, stk. 2: after the first three months the jobcentre has the talks. Goal, agreements and open questions come along as they stand. */
export const handOverToMunicipality = act<typeof input, State, HandedOver>({
  name: 'hand-over-to-municipality',
  title: both('over.title'),
  lead: both('over.lead'),
  submit: both('over.submit'),
  input,
  who: leads('plan'),
  basis: employmentAct('§ 27, stk. 2'),
  aspect: 'hand-over',
  reasonField: 'summary',
  minutes: 4,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, { caseId }, { home, today }) {
    const plan = await planState(tx, home, caseId);
    if (!plan) return null;
    const before = await handOverOf(tx, home, caseId);
    return { closed: plan.closed, plan, fund: await fundOf(tx, home, caseId, today), before };
  },
  async prefill(tx, { home, today }, caseId) {
    const fund = caseId === null ? null : await fundOf(tx, home, caseId, today);
    const on = fund ? fundMonths(fund.use, today).takesOverOn : null;
    // Hours that were counted long ago: the day has passed, and the hand-over is late.
    return on === null ? {} : { takesOverOn: on < today ? today : on };
  },
  guards: [],
  decide({ closed, plan, fund, before }, given, { actor, today, newId }) {
    if (closed) return refuse('case-closed', both('over.refused.closed'));
    if (!fund) return refuse('no-fund', both('over.refused.noFund'));
    if (before && before.receivedAt === null) return refuse('already-handed-over', both('over.refused.waiting'));
    if (given.takesOverOn < today) return at('day-passed', 'takesOverOn', both('over.refused.past'));
    if (given.takesOverOn > addMonths(today, 6, 'last-day-of-month'))
      return at('day-too-far', 'takesOverOn', both('over.refused.far'));
    const byFund = sideOf(actor) === 'akasse';
    if (!byFund && given.saidBy === undefined) return at('said-by-missing', 'saidBy', both('over.refused.said'));
    const { goal, step, cards } = handedPlan(plan);
    return accept({
      type: 'plan.handed-over',
      caseId: given.caseId,
      data: {
        handOverId: newId(),
        fundId: byFund ? actor.authorityId : fund.id,
        fundName: byFund ? actor.authorityName : fund.name,
        fromName: byFund ? actor.name : (given.saidBy ?? ''),
        writtenByName: byFund ? null : actor.name,
        summary: given.summary,
        openQuestions: questionsIn(given.openQuestions),
        goal,
        step,
        agreements: cards,
        wishesFund: given.wishesFund === undefined ? null : given.wishesFund === 'yes',
        takesOverOn: given.takesOverOn,
      },
    });
  },
  writes: handOverWrites,
  sentences: { 'plan.handed-over': handOverSentences['plan.handed-over'] },
});
