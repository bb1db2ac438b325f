import { z } from 'zod';
import {
  type AtOnceEvent,
  atOnceSentences,
  atOnceWrites,
  type DecisionKinds,
  decideAtOnce,
} from '../../decisions/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, type Refusal, refuse } from '../../kernel/act/decision.ts';
import { field } from '../../kernel/act/field.ts';
import { formatDate } from '../../kernel/text/format.ts';
import { fields, worksOnCase } from '../../people/index.ts';
import { movedCard } from '../card.ts';
import { checks } from '../checks/checks.ts';
import { kindWords } from '../labels.ts';
import { outgoingOf } from '../messages.ts';
import { lab } from '../paragraphs.ts';
import type { Placement, PlacementCheck } from '../placement.ts';
import { type GrantState, grantState } from '../queries/granting.ts';
import { answerFieldNames, answerFields } from '../questions.ts';
import { both, bothBy } from '../text.ts';
import { stopOf } from './lawful.ts';
import {
  about,
  caseClosed,
  onPlacement,
  placementId,
  type WithPlan,
  withPlanSentences,
  withPlanWrites,
} from './shared.ts';

const input = z.object({
  caseId: fields.caseId(),
  placementId: placementId(),
  // An empty box is a refusal of its own, with the paragraph (decisions/lacks.ts).
  oralNoted: field(z.boolean().optional(), { label: both('field.oralNoted'), control: 'checkbox' }),
});

type GrantEvent = WithPlan | AtOnceEvent;
const isOfDecision = (event: GrantEvent): event is AtOnceEvent => event.type.startsWith('decisions.');

/** What stands in the way; null when nothing does. The law is read anew: staff or other places may have changed since it was sent. */
function lackOf(placement: Placement, found: readonly PlacementCheck[], today: string): Refusal | null {
  if (placement.kind === 'smaajob') return refuse('small-job', both('grant.refused.smallJob'));
  if (placement.state !== 'ready') return refuse('not-ready', both('grant.refused.notReady'));
  if (placement.startsOn < today) {
    const dato = placement.startsOn;
    return refuse(
      'begun',
      bothBy('grant.refused.begun', (lang) => ({ dato: formatDate(lang, dato) })),
    );
  }
  const stop = stopOf(found);
  if (stop) return stop;
  const ratio = found.find(({ id }) => id === 'virksomhed.rimelighed.plads');
  const stated = placement.confirmations.some(
    ({ party, ratioKept }) => party === 'representative' && ratioKept === true,
  );
  return ratio?.state === 'unknown' && !stated ? refuse('ratio-unknown', both('grant.refused.ratio')) : null;
}

/** The municipality's yes: decision, card, what the law is told and the message to the company, from the agreement as it stands. */
export const grantPlacement = (kinds: DecisionKinds) =>
  act<typeof input, GrantState, GrantEvent>({
    ...onPlacement,
    name: 'grant-placement',
    title: both('grant.title'),
    lead: both('grant.lead'),
    submit: both('grant.submit'),
    input,
    who: worksOnCase,
    basis: lab('§§ 57, 66 og 82'),
    minutes: 2,
    formElsewhere: true,
    load: (tx, given, context) => grantState(tx, kinds, given, context),
    decide(state, { oralNoted }, context) {
      const { placement, closed, plan, atOnce, input, contact, house, root } = state;
      if (closed) return caseClosed;
      const found = checks(input);
      const lack = lackOf(placement, found, context.today);
      if (lack) return lack;
      if (atOnce === null) return refuse('small-job', both('grant.refused.smallJob'));
      const decided = decideAtOnce(atOnce, { oralNoted: oralNoted === true }, context);
      if (!decided.ok) return decided;
      const signed = decided.events.find(({ type }) => type === 'decisions.signed');
      const message = outgoingOf({
        topic: 'granted',
        to: contact,
        about: { ...placement, placementId: placement.id, citizenName: state.fullName },
        house,
        token: undefined,
        newId: context.newId,
      });
      const cardEnd = root.id === placement.id ? {} : { endsOn: placement.endsOn };
      return accept<GrantEvent>(
        ...decided.events,
        {
          type: 'placements.granted',
          caseId: placement.caseId,
          data: {
            ...about(placement, context),
            decisionId: signed?.data.decisionId ?? '',
            on: context.today,
            extendsId: placement.extendsId,
            judgements: judgementsFor(state, context.newId),
          },
          unrecorded: { outgoing: message ? [message] : [], checks: found, citizenName: state.fullName },
        },
        ...movedCard(plan, placement.cardId, 'agreed', { duty: state.duty, ...cardEnd }, context),
      );
    },
    writes: (event, frame) => (isOfDecision(event) ? atOnceWrites(kinds)(event, frame) : withPlanWrites(event, frame)),
    sentences: { ...withPlanSentences, ...atOnceSentences },
  });

/** What was answered about the citizen, for the law's own page: with the agreement as the reason. */
function judgementsFor({ placement, judged }: GrantState, newId: () => string) {
  const reason = both('decide.reason', { plads: kindWords[placement.kind].da, firma: placement.companyName }).da;
  return answerFieldNames.flatMap((name) => {
    const question = answerFields[name];
    const answer = placement.answers[question];
    return answer === undefined || ofCompany.has(question)
      ? []
      : [{ judgementId: newId(), question, answer, reason, superseded: judged[question] ?? [] }];
  });
}

/** Asked about the company: nothing to keep in a citizen's case. */
const ofCompany: ReadonlySet<string> = new Set([
  'virksomhed.merbeskaeftigelse_uden_ansatte',
  'virksomhed.konkurrenceforvridende',
  'virksomhed.udelukket_fra_statsstoette',
]);
