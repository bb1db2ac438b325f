import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { findsPlaces } from '../../people/index.ts';
import { proposedCard } from '../card.ts';
import { checks } from '../checks/checks.ts';
import { proposedFollowUps } from '../follow-ups.ts';
import { lackOfSending, readPlacement, sendInput } from '../placement-fields.ts';
import { type SendingState, sendingState } from '../queries/sending.ts';
import { both } from '../text.ts';
import { askedParties } from './asking.ts';
import { draftOf, isOpen } from './drafting.ts';
import { lackOfExtension } from './extending.ts';
import { refusalOf } from './lawful.ts';
import { caseClosed, onPlacement, type WithPlan, withPlanSentences, withPlanWrites } from './shared.ts';

/** Everybody whom the law asks gets the question: on their own page, by mail or SMS. A draft and its sending may be one step. */
export const sendPlacement = act<typeof sendInput, SendingState, WithPlan>({
  ...onPlacement,
  name: 'send-placement',
  title: both('send.title'),
  lead: both('send.lead'),
  submit: both('send.submit'),
  input: sendInput,
  who: findsPlaces,
  minutes: 5,
  formElsewhere: true,
  load: (tx, given, context) => sendingState(tx, given, context),
  decide(state, given, context) {
    if (state.closed) return caseClosed;
    if (!isOpen(state.before)) return refuse('over', both('save.refused.over'));
    const read = readPlacement(given);
    if (!read.ok) return read;
    const { content } = read;
    const { organisationId, input, plan, chain } = state;
    if (organisationId === null || input?.company == null)
      return refuse('no-site', both('save.refused.site'), { siteId: both('save.refused.site') });
    const found = checks(input);
    const refusal =
      lackOfSending(content, context.today) ??
      lackOfExtension(content, chain) ??
      refusalOf(input, found, content.noRepresentative);
    if (refusal) return refusal;
    const followUps =
      content.followUps.length > 0 ? content.followUps : proposedFollowUps(content.startsOn, content.endsOn);
    const draft = draftOf(state, content, organisationId, followUps, context);
    const asked = askedParties(state, input, content, draft.data, context);
    // A prolonged place keeps its card.
    const [prolongedPlace] = chain;
    const card = prolongedPlace
      ? null
      : proposedCard(plan, state.before?.cardId ?? null, content, state.companyName, context);
    return accept<WithPlan>(
      {
        type: 'placements.sent',
        caseId: given.caseId,
        data: {
          ...draft.data,
          asked: asked.confirmations.map(({ party }) => party),
          informed: asked.informed,
          noRepresentative: asked.isWithoutSpeaker,
          unreached: asked.unreached,
          extendsId: content.extendsId,
        },
        unrecorded: {
          ...draft.unrecorded,
          checks: found,
          confirmations: asked.confirmations,
          outgoing: asked.outgoing,
          cardId: prolongedPlace?.cardId ?? card?.data.card.id ?? null,
        },
      },
      ...(card ? [card] : []),
    );
  },
  writes: withPlanWrites,
  sentences: withPlanSentences,
});
