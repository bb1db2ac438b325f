import { type CompanyMessage, companyLinkWrite, companyMessageWrite, type NewCompanyLink } from '../companies/index.ts';
import type { Change, DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OrderState, OrderTerms, ShareTold } from './order.ts';

interface OfOrder {
  readonly orderId: string;
  readonly title: string;
  readonly byName: string;
}

export type OrderOpened = DomainEvent<
  'recruitment.order-opened',
  OfOrder & {
    readonly terms: OrderTerms;
    readonly organisationId: string;
    readonly companyName: string;
    readonly siteId: string | null;
    readonly requestId: string | null;
    readonly madeBy: 'company' | 'staff';
    /** Who holds the threads; null until somebody takes it. */
    readonly staff: { readonly id: string; readonly name: string } | null;
  }
>;
export type OrderChanged = DomainEvent<
  'recruitment.order-changed',
  OfOrder & { readonly terms: OrderTerms; readonly changes: readonly Change[] }
>;
export type OrderStateSet = DomainEvent<
  'recruitment.order-state-set',
  OfOrder & { readonly state: OrderState; readonly words: string | null; readonly byStaff: boolean }
>;
export interface OrderAnswered
  extends DomainEvent<
    'recruitment.order-answered',
    OfOrder & { readonly words: string; readonly staffId: string; readonly messageId: string | null }
  > {
  readonly unrecorded: { readonly message: CompanyMessage | null };
}
export interface CandidatesSent
  extends DomainEvent<
    'recruitment.candidates-sent',
    OfOrder & {
      readonly count: number;
      readonly toName: string;
      readonly channel: 'email' | 'sms';
      readonly messageId: string;
      readonly linkId: string;
      readonly staffId: string;
    }
  > {
  /** The message holds the link itself; it stands in no history. */
  readonly unrecorded: { readonly message: CompanyMessage; readonly link: NewCompanyLink };
}

interface OfShare extends OfOrder {
  readonly ownerId: number;
  readonly withId: number;
  readonly withName: string;
}
export type ShareProposed = DomainEvent<
  'recruitment.share-proposed',
  OfShare & { readonly told: ShareTold; readonly words: string | null }
>;
export type ShareAnswered = DomainEvent<
  'recruitment.share-answered',
  OfShare & { readonly answer: 'yes' | 'no'; readonly words: string | null }
>;
export type ShareEnded = DomainEvent<'recruitment.share-ended', OfShare>;

export type OrderEvent =
  | OrderOpened
  | OrderChanged
  | OrderStateSet
  | OrderAnswered
  | CandidatesSent
  | ShareProposed
  | ShareAnswered
  | ShareEnded;

const termColumns = (terms: OrderTerms) => ({
  title: terms.title,
  occupation_uri: terms.occupationUri,
  kind: terms.kind,
  tasks: terms.tasks,
  demands: terms.demands,
  hours_min: terms.hoursMin,
  hours_max: terms.hoursMax,
  seats: terms.seats,
  starts_on: terms.startsOn,
  apply_by: terms.applyBy,
  standing: terms.standing,
  place: terms.place,
  postal_code: terms.postalCode,
  conditions: [...terms.conditions],
  contact_name: terms.contactName,
  contact_phone: terms.contactPhone,
  contact_email: terms.contactEmail,
});

function openedWrites({ data }: OrderOpened, { authorityId: authority_id, at }: EventFrame): Write<TableName>[] {
  const order = insert('job_order', {
    authority_id,
    id: data.orderId,
    organisation_id: data.organisationId,
    site_id: data.siteId,
    request_id: data.requestId,
    ...termColumns(data.terms),
    state: 'open',
    state_at: at,
    made_by: data.madeBy,
    made_by_name: data.byName,
    made_at: at,
    staff_id: data.staff?.id ?? null,
    staff_name: data.staff?.name ?? null,
  });
  if (data.requestId === null) return [order];
  const request = { authority_id, id: data.requestId };
  return [
    order,
    update('company_request', { ...request, answered_at: null }, { answered_at: at }),
    update('company_request', request, { state: 'done', closed_at: at, outcome: data.title }),
  ];
}

function shareWrites(event: ShareProposed | ShareAnswered | ShareEnded, at: string): Write<TableName>[] {
  const { data } = event;
  const key = { authority_id: data.ownerId, order_id: data.orderId, with_authority_id: data.withId };
  if (event.type === 'recruitment.share-ended') return [update('job_order_share', key, { state: 'ended' })];
  if (event.type === 'recruitment.share-answered') {
    const { answer, words, byName } = event.data;
    const state = answer === 'yes' ? 'agreed' : 'declined';
    return [update('job_order_share', key, { state, answered_by_name: byName, answered_at: at, answer_words: words })];
  }
  const { told, words, byName } = event.data;
  return [
    insert('job_order_share', {
      ...key,
      state: 'proposed',
      told: JSON.stringify(told),
      words,
      proposed_by_name: byName,
      proposed_at: at,
    }),
  ];
}

/** The first of our answers is kept, and every one takes the order. */
export const firstAnswerWrites = (authorityId: number, orderId: string, at: string): Write<TableName>[] => [
  update('job_order', { authority_id: authorityId, id: orderId, first_answer_at: null }, { first_answer_at: at }),
];

export function orderWrites(event: OrderEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at, actorName } = frame;
  const key = { authority_id, id: event.data.orderId };
  switch (event.type) {
    case 'recruitment.order-opened':
      return openedWrites(event, frame);
    case 'recruitment.order-changed':
      return [update('job_order', key, termColumns(event.data.terms))];
    case 'recruitment.order-state-set': {
      const { state, words, byStaff } = event.data;
      return [
        update('job_order', key, { state, state_at: at, state_words: words }),
        ...(byStaff ? firstAnswerWrites(authority_id, event.data.orderId, at) : []),
      ];
    }
    case 'recruitment.order-answered': {
      const { message } = event.unrecorded;
      return [
        update('job_order', key, {
          answer_words: event.data.words,
          staff_id: event.data.staffId,
          staff_name: actorName,
        }),
        ...firstAnswerWrites(authority_id, event.data.orderId, at),
        ...(message ? [companyMessageWrite(frame, message)] : []),
      ];
    }
    case 'recruitment.candidates-sent':
      return [
        update('job_order', key, { last_sent_at: at }),
        update('job_order', { ...key, first_sent_at: null }, { first_sent_at: at }),
        ...firstAnswerWrites(authority_id, event.data.orderId, at),
        companyLinkWrite(frame, event.unrecorded.link),
        companyMessageWrite(frame, event.unrecorded.message),
      ];
    default:
      return shareWrites(event, at);
  }
}
