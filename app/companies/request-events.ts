import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OnCompany } from './about.ts';
import type { RequestKind } from './labels.ts';
import { companyLinkWrite, type NewCompanyLink } from './links.ts';
import { type CompanyMessage, companyMessageWrite } from './messages.ts';

interface Asked {
  readonly requestId: string;
  readonly kind: RequestKind;
}

export interface RequestMade
  extends OnCompany<
    'companies.request-made',
    Asked & {
      readonly siteId: string | null;
      readonly words: string;
      readonly hoursWeek: number | null;
      readonly places: number;
      readonly startsOn: PlainDate | null;
      readonly occupation: string | null;
      readonly occupationUri: string | null;
      readonly side: 'company' | 'staff';
      readonly byId: string | null;
    }
  > {}

/** The message and its link hold a secret and an address: the tables alone keep them. */
interface Outgoing {
  readonly message: CompanyMessage | null;
  readonly link: NewCompanyLink | null;
}
export interface RequestAnswered
  extends OnCompany<
    'companies.request-answered',
    Asked & {
      readonly answer: string;
      readonly asks: boolean;
      readonly staffId: string;
      /** The first answer is what the time is measured to. */
      readonly first: boolean;
      readonly channel: 'email' | 'sms' | null;
    }
  > {
  readonly unrecorded: Outgoing;
}
export interface RequestReplied
  extends OnCompany<'companies.request-replied', Asked & { readonly reply: string; readonly linkId: string | null }> {}
export interface RequestClosed extends OnCompany<'companies.request-closed', Asked & { readonly outcome: string }> {}
export interface RequestWithdrawn extends OnCompany<'companies.request-withdrawn', Asked> {}

export type RequestEvent = RequestMade | RequestAnswered | RequestReplied | RequestClosed | RequestWithdrawn;

function made({ data }: RequestMade, { authorityId: authority_id, at }: EventFrame) {
  const { requestId: id, organisationId: organisation_id, kind, words, places, occupation } = data;
  return insert('company_request', {
    authority_id,
    id,
    organisation_id,
    site_id: data.siteId,
    kind,
    words,
    hours_week: data.hoursWeek,
    places,
    starts_on: data.startsOn,
    occupation,
    occupation_uri: data.occupationUri,
    state: 'new',
    made_by: data.side,
    made_by_name: data.byName,
    made_by_id: data.byId,
    made_at: at,
  });
}

function answered(event: RequestAnswered, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { requestId: id, answer, asks, staffId: staff_id, byName: staff_name, first } = event.data;
  const { message, link } = event.unrecorded;
  const asked = asks
    ? { question: answer, question_at: at, reply: null, replied_at: null, reply_by_name: null }
    : { answer };
  const time = first ? { answered_at: at } : {};
  return [
    update('company_request', { authority_id, id }, { state: 'answered', staff_id, staff_name, ...time, ...asked }),
    ...(link ? [companyLinkWrite(frame, link)] : []),
    ...(message ? [companyMessageWrite(frame, message)] : []),
  ];
}

export function requestWrites(event: RequestEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  const { requestId: id } = event.data;
  const change = (set: Parameters<typeof update<'company_request'>>[2]) =>
    update('company_request', { authority_id, id }, set);
  switch (event.type) {
    case 'companies.request-made':
      return [made(event, frame)];
    case 'companies.request-answered':
      return answered(event, frame);
    case 'companies.request-replied': {
      const { reply, byName: reply_by_name } = event.data;
      return [
        change({ reply, replied_at: at, reply_by_name }),
        // One reply is enough, whichever way it came.
        update('company_link', { authority_id, subject_id: id, purpose: 'request', used_at: null }, { used_at: at }),
      ];
    }
    case 'companies.request-closed':
      return [change({ state: 'done', closed_at: at, outcome: event.data.outcome })];
    case 'companies.request-withdrawn':
      return [change({ state: 'withdrawn', closed_at: at })];
  }
}
