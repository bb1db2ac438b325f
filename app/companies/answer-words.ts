import { pageInMessage } from '../kernel/crypto/secret-link.ts';
import { type RequestKind, requestShort } from './labels.ts';
import type { CompanyRecipient } from './queries/recipients.ts';
import { both } from './text.ts';

interface Answered {
  readonly to: CompanyRecipient;
  readonly kind: RequestKind;
  readonly words: string;
  readonly byName: string;
  readonly authority: string;
  readonly requestId: string;
  /** The secret of the link, where the company is asked something. */
  readonly token: string | null;
}

/** The mail or text message that carries an answer. Companies are written to in Danish. */
export function answerWords({ to, kind, words, byName, authority, requestId, token }: Answered): {
  readonly subject: string;
  readonly body: string;
} {
  const [hvad, kommune] = [requestShort[kind].da, authority];
  const path = token === null ? `/jeres-side/henvendelser/${requestId}` : `/virksomhed/svar/${token}`;
  const link = pageInMessage(path);
  const asked = token === null ? 'answer' : 'question';
  const subject = both(`mail.${asked}.subject`, { kommune, hvad }).da;
  if (to.channel === 'sms') return { subject, body: both(`sms.${asked}`, { kommune, hvad, link }).da };
  return { subject, body: both(`mail.${asked}.body`, { til: to.name, svar: words, link, hvem: byName, kommune }).da };
}
