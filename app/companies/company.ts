import type { PlainDate } from '@fodfaeste/law/dates';

export const sectors = ['private', 'public'] as const;
export type Sector = (typeof sectors)[number];

/** The person at the municipality whom a company can always call. */
export interface ContactStaff {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

export interface Company {
  readonly id: string;
  readonly name: string;
  readonly cvr: string;
  readonly sector: Sector;
  readonly branchCode: string | null;
  readonly branch: string | null;
  readonly collectiveAgreement: boolean | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly state: 'active' | 'paused' | 'ended';
  /** Wants no requests until the day; null while paused: until somebody says otherwise. */
  readonly pausedUntil: PlainDate | null;
  readonly mostRequestsWeek: number | null;
  readonly contactStaff: ContactStaff | null;
  readonly version: number;
}

/** A place of work: one P-number. */
export interface Site {
  readonly id: string;
  readonly organisationId: string;
  readonly pNumber: string;
  readonly name: string;
  readonly address: string | null;
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly branchCode: string | null;
  readonly branch: string | null;
  readonly phone: string | null;
  readonly workSharing: boolean;
  readonly closedOn: PlainDate | null;
}

export const contactWays = ['email', 'sms', 'phone'] as const;
export type ContactWay = (typeof contactWays)[number];

/** Somebody at the company whom we talk to. */
export interface CompanyContact {
  readonly id: string;
  readonly siteId: string | null;
  readonly name: string;
  readonly title: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly prefers: ContactWay;
  readonly active: boolean;
}

/** Ordinary staff in a calendar month, as full-time persons. */
export interface StaffMonth {
  readonly siteId: string;
  /** The first day of the month. */
  readonly month: PlainDate;
  readonly fteAdults: number;
  readonly fteAll: number;
  readonly source: 'company' | 'told' | 'import';
  readonly toldByName: string;
}

/** A pause whose last day is over is none. */
export const isPaused = ({ state, pausedUntil }: Pick<Company, 'state' | 'pausedUntil'>, today: PlainDate): boolean =>
  state === 'paused' && (pausedUntil === null || pausedUntil >= today);
