import type { Permission } from '../kernel/act/act.ts';
import type { Actor } from '../kernel/identity/actor.ts';

/** Staff who work with companies. A company is no case: everybody of the house who meets it helps it. */
export const staffOfCompanies: readonly Permission[] = [
  { roles: ['company-consultant', 'caseworker', 'manager'], relations: ['authority'] },
];

/** The company's own user; which company is asked in {@link reaches}. */
export const ownCompany: Permission = { roles: ['company-user'], relations: ['authority'] };

export const bothSides: readonly Permission[] = [...staffOfCompanies, ownCompany];

/** A company's user reaches the own company alone; others are not told that there is another. */
export const reaches = (actor: Actor, organisationId: string): boolean =>
  actor.kind !== 'organisation' || actor.organisationId === organisationId;

/** On whose side somebody acts. */
export const companySide = (actor: Actor): 'company' | 'staff' => (actor.kind === 'organisation' ? 'company' : 'staff');
