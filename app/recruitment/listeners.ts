import type { Tx } from '../kernel/database/scope.ts';
import type { StoredEvent } from '../kernel/events/event-store.ts';
import { type Listener, type ListenerTools, listener } from '../kernel/events/listeners.ts';
import { contactPersonNow, type Notice, tellStaff } from '../people/index.ts';
import type { CandidateAnswered, CandidateWithdrawn, FeedbackGiven, InterviewInvited } from './candidate-events.ts';
import { candidateById } from './queries/candidates.ts';
import { orderById } from './queries/orders.ts';

type News = Omit<Notice, 'staffId'>;

/** Told once to each; never to the one who did it. */
async function tellAll(
  tx: Tx,
  event: Pick<StoredEvent, 'authorityId' | 'caseId' | 'id' | 'actorId'>,
  staff: readonly (string | null | undefined)[],
  news: News,
  tools: ListenerTools,
) {
  for (const staffId of new Set(staff))
    if (staffId && staffId !== event.actorId) await tellStaff(tx, event, { ...news, staffId }, tools);
}

/** Who follows a candidate: whoever asked, and, for the big news, the contact person and the one who holds the order. */
async function followers(tx: Tx, authorityId: number, caseId: string | null, candidateId: string) {
  const candidate = caseId === null ? null : await candidateById(tx, authorityId, caseId, candidateId);
  const order =
    candidate?.orderAuthorityId === authorityId ? await orderById(tx, authorityId, candidate.orderId) : null;
  return { asker: candidate?.askedBy ?? null, holder: order?.staffId ?? null };
}

const answered = listener<CandidateAnswered | CandidateWithdrawn>({
  name: 'notice-job-answered',
  on: ['recruitment.candidate-answered', 'recruitment.candidate-withdrawn'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    const { asker } = await followers(tx, event.authorityId, event.caseId, event.data.candidateId);
    const svar = 'answer' in event.data ? event.data.answer : 'withdrawn';
    // A wish to talk is for the one who knows the citizen.
    const staff = svar === 'talk' ? [asker, now?.staffId] : [asker];
    const params = { navn: now?.citizen ?? '', job: event.data.title, svar };
    if (now) await tellAll(tx, event, staff, { kind: 'job-answered', params }, tools);
  },
});

const fromCompany = listener<InterviewInvited | FeedbackGiven>({
  name: 'notice-job-from-company',
  on: ['recruitment.interview-invited', 'recruitment.feedback-given'],
  async handle(tx, event, tools) {
    const now = await contactPersonNow(tx, event.authorityId, event.caseId);
    if (!now) return;
    const { asker, holder } = await followers(tx, event.authorityId, event.caseId, event.data.candidateId);
    const params = { navn: now.citizen, job: event.data.title };
    const news: News =
      'hired' in event.data
        ? { kind: 'job-feedback', params: { ...params, svar: event.data.hired ? 'yes' : 'no' } }
        : { kind: 'job-interview', params };
    await tellAll(tx, event, [now.staffId, asker, holder], news, tools);
  },
});

export const recruitmentListeners: readonly Listener[] = [answered, fromCompany];
