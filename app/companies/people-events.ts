import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OnCompany } from './about.ts';
import type { ContactWay, StaffMonth } from './company.ts';
import type { RepresentativeKind } from './representative.ts';

interface Reach {
  readonly siteId: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}
export interface ContactDetails extends Reach {
  readonly title: string | null;
  readonly prefers: ContactWay;
  readonly active: boolean;
}
export interface RepresentativeDetails extends Reach {
  readonly kind: RepresentativeKind;
  readonly unionName: string | null;
  readonly absent: boolean;
  readonly active: boolean;
}

interface Person {
  readonly personId: string;
  readonly personName: string;
}

/** How to reach somebody is kept by the tables alone. */
type Contact = Person & { readonly active: boolean };
export interface ContactAdded extends OnCompany<'companies.contact-added', Contact> {
  readonly unrecorded: ContactDetails;
}
export interface ContactChanged extends OnCompany<'companies.contact-changed', Contact> {
  readonly unrecorded: ContactDetails;
}
export type ContactKept = ContactAdded | ContactChanged;

type Speaker = Person & { readonly kind: RepresentativeKind; readonly absent: boolean; readonly active: boolean };
export interface RepresentativeAdded extends OnCompany<'companies.representative-added', Speaker> {
  readonly unrecorded: RepresentativeDetails;
}
export interface RepresentativeChanged extends OnCompany<'companies.representative-changed', Speaker> {
  readonly unrecorded: RepresentativeDetails;
}
export type RepresentativeKept = RepresentativeAdded | RepresentativeChanged;

export interface MonthTold {
  readonly month: PlainDate;
  readonly fteAdults: number;
  readonly fteAll: number;
}
export interface StaffMonthsRecorded
  extends OnCompany<
    'companies.staff-months-recorded',
    {
      readonly siteId: string;
      readonly siteName: string;
      readonly months: readonly MonthTold[];
      readonly source: StaffMonth['source'];
    }
  > {}

export type CompanyPeopleEvent = ContactKept | RepresentativeKept | StaffMonthsRecorded;

const reachColumns = ({ siteId, email, phone }: Reach) => ({ site_id: siteId, email, phone });

function contactRow(event: ContactKept, { authorityId: authority_id, at: updated_at }: EventFrame) {
  const { organisationId: organisation_id, personId: id, personName: name } = event.data;
  const { title, prefers, active, ...reach } = event.unrecorded;
  const set = { name, title, prefers, active, ...reachColumns(reach), updated_at };
  return event.type === 'companies.contact-added'
    ? insert('company_contact', { authority_id, id, organisation_id, ...set })
    : update('company_contact', { authority_id, id, organisation_id }, set);
}

function representativeRow(event: RepresentativeKept, { authorityId: authority_id, at: updated_at }: EventFrame) {
  const { organisationId: organisation_id, personId: id, personName: name } = event.data;
  const { kind, unionName: union_name, absent, active, ...reach } = event.unrecorded;
  const set = { kind, name, union_name, absent, active, ...reachColumns(reach), updated_at };
  return event.type === 'companies.representative-added'
    ? insert('company_representative', { authority_id, id, organisation_id, ...set })
    : update('company_representative', { authority_id, id, organisation_id }, set);
}

function monthRows({ data }: StaffMonthsRecorded, { authorityId: authority_id, at }: EventFrame) {
  const { organisationId: organisation_id, siteId: site_id, source, byName: told_by_name } = data;
  return data.months.flatMap(({ month, fteAdults: fte_adults, fteAll: fte_all }) => [
    remove('company_staff_month', { authority_id, site_id, month }),
    insert('company_staff_month', {
      authority_id,
      organisation_id,
      site_id,
      month,
      fte_adults,
      fte_all,
      source,
      told_by_name,
      told_at: at,
    }),
  ]);
}

export function companyPeopleWrites(event: CompanyPeopleEvent, frame: EventFrame): readonly Write<TableName>[] {
  switch (event.type) {
    case 'companies.contact-added':
    case 'companies.contact-changed':
      return [contactRow(event, frame)];
    case 'companies.representative-added':
    case 'companies.representative-changed':
      return [representativeRow(event, frame)];
    case 'companies.staff-months-recorded':
      return monthRows(event, frame);
  }
}
