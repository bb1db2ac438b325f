import { z } from 'zod';
import { type Listener, listener } from '../../kernel/events/listeners.ts';
import { type FeedbackGiven, type InterviewInvited, toldToCitizen } from '../../recruitment/index.ts';
import { pageLink } from '../merge/links.ts';
import { withdrawWaiting } from '../post/queue.ts';
import type { WayName } from '../post/ways.ts';
import { candidateNow, type PlacementNow, placementNow } from '../queries/places-now.ts';
import { everything, toldSince } from '../queries/what-holds.ts';
import { heard, tell } from './heard.ts';

const ofPlacement = z.object({ placementId: z.uuid() });
const ofReminder = z.object({ party: z.string() });
/** A reminder to the company or the representative. */
const isForSomebodyElse = (data: object): boolean => {
  const { data: reminder } = ofReminder.safeParse(data);
  return reminder !== undefined && reminder.party !== 'citizen';
};
const ofCandidate = z.object({ candidateId: z.uuid() });

interface Telling {
  readonly words?: (placement: PlacementNow) => string;
  /** One letter is enough, whatever happens again. */
  readonly once?: true;
}

/** A letter about an agreement with a company, while it still tells what is so. */
const aboutPlacement = (
  name: string,
  on: readonly [string, ...string[]],
  way: WayName,
  holds: (placement: PlacementNow) => boolean,
  { words, once }: Telling = {},
): Listener =>
  listener({
    name,
    on,
    async handle(tx, event, tools) {
      const now = await heard(tx, event, tools);
      const { placementId } = ofPlacement.parse(event.data);
      const placement = now && (await placementNow(tx, event.authorityId, placementId));
      if (!now || !placement || !holds(placement) || isForSomebodyElse(event.data)) return;
      if (once && (await toldSince(tx, event.authorityId, placementId, way, everything))) return;
      const link = pageLink(`/min-side/praktik/${placementId}`);
      await tell(now, way, { place: placement, words: words?.(placement), subjectId: placementId, link });
    },
  });

const proposed = aboutPlacement(
  'letter-placement-proposal',
  ['placements.sent', 'placements.reminded'],
  'placement-proposal',
  ({ state, unanswered }) => state === 'sent' && unanswered,
  { words: ({ purpose }) => purpose },
);
const agreed = aboutPlacement(
  'letter-placement-agreed',
  ['placements.agreed'],
  'placement-agreed',
  ({ state }) => state === 'granted',
);
const check = aboutPlacement(
  'letter-placement-check',
  ['placements.check-asked'],
  'placement-check',
  ({ state }) => state === 'granted',
);
const over = aboutPlacement(
  'letter-placement-end',
  ['placements.assessment-asked', 'placements.ended'],
  'placement-end',
  ({ state, unassessed }) => (state === 'granted' || state === 'ended') && unassessed,
  // Asked before the last day, and ended after it.
  { once: true },
);

const withdrawn = listener({
  name: 'letter-placement-withdrawn',
  on: ['placements.withdrawn'],
  handle: (tx, event) =>
    withdrawWaiting(tx, event.authorityId, ofPlacement.parse(event.data).placementId, ['placement-proposal']),
});

const jobAsked = listener({
  name: 'letter-job-question',
  on: ['recruitment.candidate-asked'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const { candidateId } = ofCandidate.parse(event.data);
    const candidate = now && (await candidateNow(tx, event.authorityId, now.recipient.caseId, candidateId));
    if (!now || candidate?.state !== 'asked') return;
    await tell(now, 'job-question', {
      place: candidate,
      subjectId: candidateId,
      link: pageLink(`/min-side/job/${candidateId}`),
    });
  },
});

/** What the company said, in the sentence that stands in the citizen's history. */
const jobAnswered = listener<FeedbackGiven | InterviewInvited>({
  name: 'letter-job-answer',
  on: ['recruitment.feedback-given', 'recruitment.interview-invited'],
  async handle(tx, event, tools) {
    const now = await heard(tx, event, tools);
    const { candidateId } = event.data;
    const candidate = now && (await candidateNow(tx, event.authorityId, now.recipient.caseId, candidateId));
    if (!now || !candidate) return;
    const said = toldToCitizen(event)[now.recipient.language];
    const link = pageLink(`/min-side/job/${candidateId}`);
    await tell(now, 'job-answer', { place: candidate, words: said, subjectId: candidateId, link });
  },
});

/** Places at companies and jobs there. */
export const placeLetters: readonly Listener[] = [proposed, agreed, check, over, withdrawn, jobAsked, jobAnswered];
