import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import type { OnCompany } from './about.ts';
import type { AgreementKind } from './labels.ts';

export interface AgreementMade
  extends OnCompany<
    'companies.agreement-made',
    {
      readonly agreementId: string;
      readonly kind: AgreementKind;
      readonly words: string;
      readonly from: PlainDate;
      readonly until: PlainDate | null;
    }
  > {}
export interface AgreementEnded
  extends OnCompany<'companies.agreement-ended', { readonly agreementId: string; readonly words: string }> {}

interface Visit {
  readonly visitId: string;
  readonly onDay: PlainDate;
  readonly staffName: string;
}
export interface VisitPlanned
  extends OnCompany<
    'companies.visit-planned',
    Visit & { readonly staffId: string; readonly siteId: string | null; readonly purpose: string }
  > {}
export interface VisitHeld
  extends OnCompany<'companies.visit-held', Visit & { readonly outcome: string; readonly minutes: number | null }> {}
export interface VisitCancelled extends OnCompany<'companies.visit-cancelled', Visit> {}

export type CompanyWorkEvent = AgreementMade | AgreementEnded | VisitPlanned | VisitHeld | VisitCancelled;

export function companyWorkWrites(
  event: CompanyWorkEvent,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] {
  const { organisationId: organisation_id } = event.data;
  switch (event.type) {
    case 'companies.agreement-made': {
      const { agreementId: id, kind, words, from, until, byName } = event.data;
      const days = { from_on: from, until_on: until };
      const made = { made_by_name: byName, made_at: at };
      return [insert('company_agreement', { authority_id, id, organisation_id, kind, words, ...days, ...made })];
    }
    case 'companies.agreement-ended':
      return [update('company_agreement', { authority_id, id: event.data.agreementId }, { ended_at: at })];
    case 'companies.visit-planned': {
      const { visitId: id, siteId: site_id, staffId: staff_id, staffName: staff_name, onDay, purpose } = event.data;
      const row = { authority_id, id, organisation_id, site_id, staff_id, staff_name, on_day: onDay, purpose };
      return [insert('company_visit', { ...row, state: 'planned', updated_at: at })];
    }
    case 'companies.visit-held': {
      const { visitId: id, onDay: on_day, outcome, minutes } = event.data;
      return [
        update('company_visit', { authority_id, id }, { state: 'held', on_day, outcome, minutes, updated_at: at }),
      ];
    }
    case 'companies.visit-cancelled':
      return [
        update('company_visit', { authority_id, id: event.data.visitId }, { state: 'cancelled', updated_at: at }),
      ];
  }
}
