import { invalidFields } from '../kernel/act/invalid-input.ts';
import type { Bilingual } from '../kernel/text/bilingual.ts';
import { feedbackFault, feedbackInput, giveCandidateFeedback } from './acts/give-candidate-feedback.ts';
import type { Candidate } from './candidate.ts';
import { feedbackToCitizen } from './candidate-sentences.ts';

export type FeedbackPreview =
  | { readonly kind: 'words'; readonly words: Bilingual }
  | { readonly kind: 'again'; readonly fields: Readonly<Record<string, Bilingual>> };

/** What the citizen will read, before anything is sent; or what is missing, as the act would say it. */
export function previewFeedback(candidate: Candidate, typed: Readonly<Record<string, unknown>>): FeedbackPreview {
  const given = { ...typed, caseId: candidate.caseId, candidateId: candidate.id };
  const parsed = feedbackInput.strict().safeParse(given);
  if (!parsed.success) return { kind: 'again', fields: invalidFields(giveCandidateFeedback, given, parsed.error) };
  const { hired, hours, from, whyNot, words } = parsed.data;
  const fault = feedbackFault(parsed.data);
  if (fault) return { kind: 'again', fields: fault.fields ?? {} };
  const data = {
    candidateId: candidate.id,
    title: candidate.orderTitle,
    companyName: candidate.companyName,
    byName: '',
    orderId: candidate.orderId,
    orderAuthorityId: candidate.orderAuthorityId,
    writtenBy: null,
    showedUp: null,
    hired: hired === 'yes',
    hours: hours ?? null,
    from: from ?? null,
    whyNot: whyNot ?? null,
    words: words ?? null,
    cardId: null,
  };
  return { kind: 'words', words: feedbackToCitizen({ data }) };
}
