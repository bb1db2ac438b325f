import type { PlainDate } from '@fodfaeste/law/dates';
import type { Team } from './teams.ts';

export type StaffRole =
  | 'caseworker'
  | 'company-consultant'
  | 'helper'
  | 'manager'
  | 'analyst'
  | 'administrator'
  | 'akasse-caseworker';

export interface WorkingDay {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

export interface Mandate {
  readonly id: string;
  readonly kind: string;
  readonly maxOere: number | null;
  readonly from: PlainDate;
}

/** Somebody on the staff. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly department: string;
  readonly team: Team | null;
  readonly roles: readonly StaffRole[];
  readonly email: string;
  readonly phone: string;
  readonly login: string;
  /** First day at work here; for those who left, `until` is the day after their last. */
  readonly since: PlainDate;
  readonly until: PlainDate | null;
  /** Whose citizens they took over when they came. */
  readonly after: Member | null;
  readonly hours: readonly WorkingDay[];
  readonly mandates: readonly Mandate[];
}
