import { z } from 'zod';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { fields } from '../../people/index.ts';
import { type PlanEvent, type PlanState, planState } from '../../plan/index.ts';
import { mayMove } from '../candidate.ts';
import { candidateWrites, type FeedbackGiven, type Hired } from '../candidate-events.ts';
import { candidateSentences } from '../candidate-sentences.ts';
import { type CompanyAnswerState, companyAnswerState, writtenBy } from '../company-answer.ts';
import { optionalHours } from '../fields.ts';
import { hiredCard, withdrawnCard } from '../hired-card.ts';
import { whyNotLabels } from '../labels.ts';
import { dataOrder } from '../paragraphs.ts';
import { both } from '../text.ts';
import { companyOrConsultant } from '../who.ts';
import { candidateId } from './answer-job-question.ts';

const talked = {
  yes: both('feedback.showedUp.yes'),
  no: both('feedback.showedUp.no'),
  missed: both('feedback.showedUp.missed'),
} as const;
const hires = { yes: both('feedback.hired.yes'), no: both('feedback.hired.no') } as const;

export const feedbackInput = z.object({
  caseId: fields.caseId(),
  candidateId: candidateId(),
  showedUp: fields.optionalChoice(both('feedback.showedUp'), talked),
  hired: fields.choice(both('feedback.hired'), hires),
  hours: optionalHours(both('feedback.hours')),
  from: fields.optionalDate(both('feedback.from')),
  whyNot: fields.optionalChoice(both('feedback.whyNot'), whyNotLabels),
  words: fields.optional(both('feedback.words'), 600, 'textarea', { help: both('feedback.words.help') }),
});
export type GivenFeedback = z.output<typeof feedbackInput>;

interface State extends CompanyAnswerState {
  readonly plan: PlanState;
}
type Event = FeedbackGiven | Hired | PlanEvent;

/** A no without a reason teaches nothing: it is asked for, and a few words where the reason is "something else". */
export function feedbackFault({ hired, hours, from, whyNot, words }: GivenFeedback) {
  const at = (field: keyof GivenFeedback, key: 'from' | 'hours' | 'whyNot' | 'words') => {
    const text = both(`feedback.refused.${key}`);
    return refuse(`${key}-missing`, text, { [field]: text });
  };
  if (hired === 'yes')
    return from === undefined ? at('from', 'from') : hours === undefined ? at('hours', 'hours') : null;
  if (whyNot === undefined) return at('whyNot', 'whyNot');
  return whyNot === 'other' && words === undefined ? at('words', 'words') : null;
}

const showedUpOf = ({ showedUp, whyNot }: GivenFeedback): boolean | null => {
  if (showedUp === 'yes') return true;
  return showedUp === 'missed' || whyNot === 'did-not-come' ? false : null;
};

/** How it went, to everybody: the citizen, the contact person, whoever asked, and the plan where somebody is hired. */
export const giveCandidateFeedback = act<typeof feedbackInput, State, Event>({
  name: 'give-candidate-feedback',
  title: both('feedback.title'),
  submit: both('feedback.submit'),
  input: feedbackInput,
  who: companyOrConsultant,
  basis: dataOrder('§ 138, stk. 3-4'),
  aspect: 'job-candidate',
  minutes: 2,
  caseOf: ({ caseId }) => caseId,
  locks: () => [],
  async load(tx, given, { home, actor }) {
    const state = await companyAnswerState(tx, home, actor, given.caseId, given.candidateId);
    const plan = state && (await planState(tx, home, given.caseId));
    return state && plan && { ...state, plan };
  },
  guards: [],
  decide({ candidate, reach, plan }, given, context) {
    const { actor } = context;
    if (!mayMove(candidate, 'feedback')) return refuse('not-in-play', both('feedback.refused.state'));
    const wrong = feedbackFault(given);
    if (wrong) return wrong;
    const job =
      given.hired === 'yes' && given.from !== undefined && given.hours !== undefined
        ? { from: given.from, hours: given.hours }
        : null;
    const card = reach.closed
      ? null
      : job
        ? hiredCard(plan, candidate, job, context)
        : withdrawnCard(plan, candidate, context);
    const cardId = card && 'card' in card.data ? card.data.card.id : candidate.cardId;
    const of = {
      candidateId: candidate.id,
      title: candidate.orderTitle,
      companyName: candidate.companyName,
      byName: actor.name,
      orderId: candidate.orderId,
    };
    const feedback: FeedbackGiven = {
      type: 'recruitment.feedback-given',
      caseId: candidate.caseId,
      data: {
        ...of,
        orderAuthorityId: candidate.orderAuthorityId,
        writtenBy: writtenBy(actor),
        showedUp: showedUpOf(given),
        hired: job !== null,
        hours: job?.hours ?? null,
        from: job?.from ?? null,
        whyNot: job ? null : (given.whyNot ?? null),
        words: given.words ?? null,
        cardId,
      },
    };
    const hired: Hired[] = job
      ? [{ type: 'recruitment.hired', caseId: candidate.caseId, data: { ...of, ...job } }]
      : [];
    return accept<Event>(feedback, ...hired, ...(card ? [card] : []));
  },
  writes: candidateWrites,
  sentences: candidateSentences,
});
