import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, type Write } from '../kernel/act/write.ts';

export interface CompanyMessage {
  readonly id: string;
  readonly organisationId: string;
  readonly channel: 'email' | 'sms';
  readonly toName: string;
  /** A mail address or a telephone number. */
  readonly toAddress: string;
  /** What it is about, for lists: 'placement-sign', 'placement-check', 'order-candidates', 'request-answer' … */
  readonly purpose: string;
  readonly subject: string;
  readonly body: string;
  readonly subjectId: string | null;
}

/** A mail or an SMS to a company, carried out of the house within a minute. */
export const companyMessageWrite = (frame: EventFrame, message: CompanyMessage): Write<TableName> =>
  insert('company_message', {
    authority_id: frame.authorityId,
    id: message.id,
    organisation_id: message.organisationId,
    channel: message.channel,
    to_name: message.toName,
    to_address: message.toAddress,
    purpose: message.purpose,
    subject: message.subject,
    body: message.body,
    subject_id: message.subjectId,
    made_at: frame.at,
    state: 'waiting',
  });

const secret = /\[\[\/virksomhed\/svar\/[^\]\s]*\]\]/g;

/** Such a link answers in the recipient's place: lists show the message without it. */
export const withoutLink = (text: string): string => text.replaceAll(secret, '•••');
