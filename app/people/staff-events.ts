import type { PlainDate } from '@fodfaeste/law/dates';
import type { Change, DomainEvent, EventFrame } from '../kernel/act/event.ts';
import { insert, remove, type TableName, update, type Write } from '../kernel/act/write.ts';
import { sortKey } from './sort-key.ts';
import type { Department } from './staff/departments.ts';
import type { StaffRole } from './staff/roles.ts';

export interface WorkingDay {
  /** 1 = Monday ... 7 = Sunday */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** What the house knows of somebody who works there. */
export interface StaffDetails {
  readonly title: string;
  readonly email: string;
  readonly phone: string;
  readonly department: Department;
  readonly teamId: string | null;
}

interface About {
  readonly staffId: string;
  readonly staffName: string;
}

export interface StaffAdded
  extends DomainEvent<
    'people.staff-added',
    About &
      StaffDetails & { readonly loginSubject: string; readonly roles: readonly StaffRole[]; readonly again: boolean }
  > {}
export interface StaffChanged
  extends DomainEvent<
    'people.staff-changed',
    About & StaffDetails & { readonly changes: readonly Change[]; readonly version: number }
  > {}
export interface StaffRolesChanged
  extends DomainEvent<
    'people.staff-roles-changed',
    About & { readonly before: readonly string[]; readonly roles: readonly StaffRole[]; readonly version: number }
  > {}
export interface StaffDeactivated
  extends DomainEvent<'people.staff-deactivated', About & { readonly version: number }> {}
export interface WorkingHoursSet
  extends DomainEvent<'people.working-hours-set', About & { readonly hours: readonly WorkingDay[] }> {}
export interface MandateGiven
  extends DomainEvent<
    'people.mandate-given',
    About & {
      readonly mandateId: string;
      readonly kind: string;
      readonly maxOere: number | null;
      readonly validFrom: PlainDate;
      /** The first day on which it no longer holds. */
      readonly validUntil: PlainDate | null;
    }
  > {}
export interface MandateEnded
  extends DomainEvent<
    'people.mandate-ended',
    About & { readonly mandateId: string; readonly kind: string; readonly validUntil: PlainDate }
  > {}

export type StaffEvent =
  | StaffAdded
  | StaffChanged
  | StaffRolesChanged
  | StaffDeactivated
  | WorkingHoursSet
  | MandateGiven
  | MandateEnded;

const detailColumns = (details: StaffDetails) => ({
  title: details.title,
  email: details.email,
  phone: details.phone,
  department: details.department,
  team_id: details.teamId,
});

const roleRows = (authority_id: number, staff_id: string, roles: readonly string[]) =>
  roles.map((role) => insert('staff_role', { authority_id, staff_id, role }));

function added({ data }: StaffAdded, authority_id: number): readonly Write<TableName>[] {
  const { staffId: id, staffName: name, loginSubject: login_subject, roles, again } = data;
  const columns = { name, sort_key: sortKey(name), login_subject, active: true, ...detailColumns(data) };
  return [
    again ? update('staff', { authority_id, id }, columns) : insert('staff', { authority_id, id, ...columns }),
    ...(again ? [remove('staff_role', { authority_id, staff_id: id })] : []),
    ...roleRows(authority_id, id, roles),
  ];
}

export function staffWrites(
  event: StaffEvent,
  { authorityId: authority_id, at }: EventFrame,
): readonly Write<TableName>[] {
  const { staffId: staff_id } = event.data;
  switch (event.type) {
    case 'people.staff-added':
      return added(event, authority_id);
    case 'people.staff-changed':
      return [
        update('staff', { authority_id, id: staff_id }, { ...detailColumns(event.data), version: event.data.version }),
        // The citizens stay with their contact person, and so come to the contact person's team.
        update('case_overview', { authority_id, contact_staff_id: staff_id }, { team_id: event.data.teamId }),
      ];
    case 'people.staff-roles-changed':
      return [
        remove('staff_role', { authority_id, staff_id }),
        ...roleRows(authority_id, staff_id, event.data.roles),
        update('staff', { authority_id, id: staff_id }, { version: event.data.version }),
      ];
    case 'people.staff-deactivated':
      return [
        update('staff', { authority_id, id: staff_id }, { active: false, version: event.data.version }),
        update(
          'access_grant',
          { authority_id, grantee_authority_id: authority_id, grantee_id: staff_id, revoked_at: null },
          { revoked_at: at },
        ),
      ];
    case 'people.working-hours-set':
      return [
        remove('working_hours', { authority_id, staff_id }),
        ...event.data.hours.map(({ weekday, from, to }) =>
          insert('working_hours', { authority_id, staff_id, weekday, from_time: from, to_time: to }),
        ),
      ];
    case 'people.mandate-given': {
      const { mandateId: id, kind, maxOere: max_oere, validFrom, validUntil } = event.data;
      const dates = { valid_from: validFrom, valid_until: validUntil };
      return [insert('mandate', { authority_id, id, staff_id, kind, max_oere, ...dates })];
    }
    case 'people.mandate-ended':
      return [update('mandate', { authority_id, id: event.data.mandateId }, { valid_until: event.data.validUntil })];
  }
}
