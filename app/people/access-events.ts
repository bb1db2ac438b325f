import type { PlainDate } from '@fodfaeste/law/dates';
import type { EventFrame } from '../kernel/act/event.ts';
import { insert, type TableName, update, type Write } from '../kernel/act/write.ts';
import { type CasePart, caseParts } from './access-rules.ts';
import type { LegalBasis } from './labels.ts';
import type { OnCase } from './on-case.ts';

export interface GuestOpened
  extends OnCase<
    'people.guest-opened',
    {
      readonly grantId: string;
      readonly guestName: string;
      readonly organisation: string;
      readonly department: string | null;
      readonly reason: string;
      /** The moment the access ends. */
      readonly until: string;
    }
  > {}

export interface HelperAccessGiven
  extends OnCase<
    'people.helper-access-given',
    {
      readonly grantId: string;
      readonly kind: 'helper' | 'akasse';
      readonly helperId: string;
      readonly helperName: string;
      readonly helperAuthorityId: number;
      readonly organisation: string;
      readonly department: string | null;
      readonly parts: readonly CasePart[];
      readonly legalBasis: LegalBasis;
      readonly purpose: string;
      readonly consentGivenOn: PlainDate | null;
      /** The last day. */
      readonly lastDay: PlainDate;
      readonly until: string;
      /** An access to the same helper that this one takes the place of. */
      readonly replaces: string | null;
    }
  > {}

export interface AccessEnded
  extends OnCase<
    'people.access-ended',
    {
      readonly grantId: string;
      readonly granteeName: string;
      readonly byCitizen: boolean;
      readonly reason: string | null;
    }
  > {}

export type AccessEvent = GuestOpened | HelperAccessGiven | AccessEnded;

/** As `access_grant.basis` keeps it. */
export const basisColumn: Readonly<Record<LegalBasis, string>> = {
  'lob-45': 'LOB § 45',
  consent: 'LAB § 40, stk. 3',
};
export const guestBasis = 'none';

const end = (authority_id: number, id: string, at: string) =>
  update('access_grant', { authority_id, id }, { revoked_at: at });

export function accessWrites(event: AccessEvent, frame: EventFrame): readonly Write<TableName>[] {
  const { authorityId: authority_id, at } = frame;
  if (event.type === 'people.access-ended') return [end(authority_id, event.data.grantId, at)];
  const shared = {
    authority_id,
    id: event.data.grantId,
    case_id: event.caseId,
    granted_by: frame.actorId,
    granted_by_name: frame.actorName,
    granted_at: at,
    valid_until: event.data.until,
  };
  if (event.type === 'people.guest-opened')
    return [
      insert('access_grant', {
        ...shared,
        kind: 'guest',
        grantee_authority_id: authority_id,
        grantee_id: frame.actorId,
        grantee_name: event.data.guestName,
        parts: [...caseParts],
        basis: guestBasis,
        reason: event.data.reason,
      }),
    ];
  const { replaces, kind, helperAuthorityId, helperId, helperName, legalBasis, purpose } = event.data;
  return [
    ...(replaces ? [end(authority_id, replaces, at)] : []),
    insert('access_grant', {
      ...shared,
      kind,
      grantee_authority_id: helperAuthorityId,
      grantee_id: helperId,
      grantee_name: helperName,
      parts: [...event.data.parts],
      basis: basisColumn[legalBasis],
      reason: purpose,
    }),
  ];
}
