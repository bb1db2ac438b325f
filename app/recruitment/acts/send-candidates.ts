import { z } from 'zod';
import { type Company, companyById } from '../../companies/index.ts';
import { act } from '../../kernel/act/act.ts';
import { accept, refuse } from '../../kernel/act/decision.ts';
import { newToken, pageInMessage } from '../../kernel/crypto/secret-link.ts';
import { formatPhone } from '../../kernel/text/format.ts';
import { fields, staffMember } from '../../people/index.ts';
import { type Candidate, waitsForCompany } from '../candidate.ts';
import { companyLimit } from '../company-limits.ts';
import { orderId } from '../fields.ts';
import type { JobOrder } from '../order.ts';
import { type CandidatesSent, orderWrites } from '../order-events.ts';
import { orderSentences } from '../order-sentences.ts';
import { ownOrder } from '../own-order.ts';
import { dataOrder } from '../paragraphs.ts';
import { candidatesOfOrder } from '../queries/candidates.ts';
import { messagesOfWeek } from '../queries/requests-week.ts';
import { ofOrder, recruitmentText } from '../text.ts';
import { worksWithCompanies } from '../who.ts';

const channels = { email: ofOrder('send.channel.email'), sms: ofOrder('send.channel.sms') } as const;

const input = z.object({
  orderId: orderId(),
  channel: fields.optionalChoice(ofOrder('send.channel'), channels),
});

export interface SendState {
  readonly order: JobOrder;
  readonly company: Company | null;
  readonly candidates: readonly Candidate[];
  readonly sentAt: readonly string[];
  readonly phone: string | null;
  readonly token: string;
}

const remindAfterDays = 3;

/**
 * "Her er 3 kandidater": a mail or a text message with a link that shows those who said yes and takes an answer for each, without a
 * login. The company's pause and its most requests a week are kept. The token lives in the message alone.
 */
export const sendCandidates = act<typeof input, SendState, CandidatesSent>({
  name: 'send-candidates',
  title: ofOrder('send.title'),
  submit: ofOrder('send.submit'),
  input,
  who: [worksWithCompanies],
  basis: dataOrder('§ 137, stk. 3'),
  aspect: 'job-order-send',
  minutes: 1,
  caseOf: null,
  locks: (given) => [{ kind: 'row', table: 'job_order', id: given.orderId }],
  async load(tx, given, { home, actor, now }) {
    const order = await ownOrder(tx, home, actor, given.orderId);
    if (!order) return null;
    return {
      order,
      company: await companyById(tx, home, order.organisationId),
      candidates: await candidatesOfOrder(tx, home, order.id),
      sentAt: await messagesOfWeek(tx, home, order.organisationId, now),
      phone: (await staffMember(tx, home, actor.id))?.phone ?? null,
      token: newToken(),
    };
  },
  formElsewhere: true,
  guards: [],
  decide({ order, company, candidates, sentAt, phone, token }, given, { actor, now, newId, today }) {
    const waiting = candidates.filter((one) => waitsForCompany(one, now));
    if (waiting.length === 0) return refuse('nobody-said-yes', ofOrder('send.refused.nobody'));
    const isNew = waiting.some(({ sharedAt }) => order.lastSentAt === null || (sharedAt ?? '') > order.lastSentAt);
    const recently =
      order.lastSentAt !== null && Date.parse(now) - Date.parse(order.lastSentAt) < remindAfterDays * 86_400_000;
    if (!isNew && recently) return refuse('sent-lately', ofOrder('send.refused.again'));
    const limit = company && companyLimit(company, sentAt, today);
    if (limit) return limit;
    const [email, mobile] = [
      order.contactEmail ?? company?.email ?? null,
      order.contactPhone ?? company?.phone ?? null,
    ];
    const channel = given.channel ?? (email !== null || mobile === null ? 'email' : 'sms');
    const toAddress = channel === 'email' ? email : mobile;
    if (toAddress === null) {
      const text = ofOrder(channel === 'email' ? 'send.refused.noEmail' : 'send.refused.noPhone');
      return refuse('no-address', text, { channel: text });
    }
    const t = recruitmentText('da');
    const slots = {
      navn: order.contactName,
      antal: waiting.length,
      adresse: pageInMessage(`/virksomhed/svar/${token}`),
      afsender: actor.name,
      kommune: actor.organisation,
    };
    const subject = { antal: waiting.length, titel: order.title };
    const telefon = phone === null ? '' : t('mail.candidates.phone', { telefon: formatPhone(phone) });
    const [messageId, linkId] = [newId(), newId()];
    const of = { organisationId: order.organisationId, subjectId: order.id };
    return accept<CandidatesSent>({
      type: 'recruitment.candidates-sent',
      caseId: null,
      data: {
        orderId: order.id,
        title: order.title,
        byName: actor.name,
        count: waiting.length,
        toName: order.contactName,
        channel,
        messageId,
        linkId,
        staffId: actor.id,
      },
      unrecorded: {
        message: {
          ...of,
          id: messageId,
          channel,
          toName: order.contactName,
          toAddress,
          purpose: 'order-candidates',
          subject: t('mail.candidates.subject', subject),
          body:
            channel === 'email'
              ? t('mail.candidates.body', { ...slots, telefon })
              : t('sms.candidates.body', { ...slots, titel: order.title }),
        },
        link: { ...of, id: linkId, party: 'company', purpose: 'order', caseId: null, name: order.contactName, token },
      },
    });
  },
  writes: orderWrites,
  sentences: orderSentences,
});
