import { pageInMessage } from '../kernel/crypto/secret-link.ts';
import type { ToCitizen } from './candidate-events.ts';
import type { CaseReach } from './queries/case.ts';
import { recruitmentText } from './text.ts';

/**
 * Tells that there is something to read, and nothing of what. Null where the citizen has neither mail nor telephone: somebody calls.
 * No link of its own: the page needs a login.
 */
export function toCitizen(
  { email, phone, language, authorityName }: Pick<CaseReach, 'email' | 'phone' | 'language' | 'authorityName'>,
  about: 'asked' | 'news',
  candidateId: string,
  newId: () => string,
): ToCitizen | null {
  if (!email && !phone) return null;
  const t = recruitmentText(language);
  const channel = email ? 'email' : 'sms';
  const slots = { adresse: pageInMessage(`/min-side/job/${candidateId}`), kommune: authorityName };
  return {
    id: newId(),
    channel,
    purpose: about === 'asked' ? 'job-question' : 'job-news',
    subject: t(`mail.${about}.subject`),
    body: channel === 'email' ? t(`mail.${about}.body`, slots) : t(`sms.${about}.body`, slots),
  };
}
