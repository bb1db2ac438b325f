import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change, EventFrame } from '../kernel/act/event.ts';
import { type TableName, update, type Write } from '../kernel/act/write.ts';
import type { Channel, ContactForm, ExemptGround } from './labels.ts';
import type { OnCase } from './on-case.ts';

export interface ContactData {
  readonly phone: string | null;
  readonly email: string | null;
  readonly contactForm: ContactForm | null;
  readonly language: string;
  readonly interpreterLanguage: string | null;
}

interface OfPerson {
  readonly personId: string;
}

export interface ContactDataChanged
  extends OnCase<'people.contact-data-changed', { readonly changes: readonly Change[]; readonly bySelf: boolean }> {
  readonly unrecorded: OfPerson & { readonly contact: ContactData };
}

export interface ChannelChanged
  extends OnCase<
    'people.channel-changed',
    { readonly before: Channel; readonly after: Channel; readonly ground: ExemptGround | null }
  > {
  readonly unrecorded: OfPerson;
}

export interface AddressProtected extends OnCase<'people.address-protected', { readonly until: PlainDate }> {
  readonly unrecorded: OfPerson;
}

export interface AddressProtectionEnded
  extends OnCase<'people.address-protection-ended', { readonly until: PlainDate }> {
  readonly unrecorded: OfPerson;
}

export type ContactEvent = ContactDataChanged | ChannelChanged | AddressProtected | AddressProtectionEnded;

function columns(event: ContactEvent) {
  switch (event.type) {
    case 'people.contact-data-changed': {
      const { phone, email, contactForm, language, interpreterLanguage } = event.unrecorded.contact;
      const shared = { contact_form: contactForm, interpreter_language: interpreterLanguage };
      return { person: { phone, email, language, ...shared }, overview: shared };
    }
    case 'people.channel-changed':
      return { person: { channel: event.data.after }, overview: { channel: event.data.after } };
    case 'people.address-protected':
      return { person: { protected_until: event.data.until }, overview: { protected: true } };
    case 'people.address-protection-ended':
      return { person: { protected_until: null }, overview: { protected: false } };
  }
}

export function contactWrites(
  event: ContactEvent,
  { authorityId: authority_id }: EventFrame,
): readonly Write<TableName>[] {
  const { person, overview } = columns(event);
  return [
    update('person', { authority_id, id: event.unrecorded.personId }, person),
    update('case_overview', { authority_id, case_id: event.caseId }, overview),
  ];
}
