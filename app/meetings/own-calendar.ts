import type { Permission } from '../kernel/act/act.ts';
import { type Refusal, refuse } from '../kernel/act/decision.ts';
import { type Actor, hasRole } from '../kernel/identity/actor.ts';
import { both } from './text.ts';

/** Everybody who is met has a calendar of their own; a manager looks after anybody's. */
export const keepsCalendar: readonly Permission[] = [
  { roles: ['administrator', 'manager'], relations: ['authority'] },
  { roles: ['caseworker', 'company-consultant', 'helper', 'akasse-caseworker'], relations: ['authority'] },
];

export function calendarFault(actor: Actor, member: { readonly id: string; readonly active: boolean }): Refusal | null {
  if (!member.active) return refuse('staff-gone', both('refused.gone'));
  return member.id === actor.id || hasRole(actor, 'manager', 'administrator')
    ? null
    : refuse('others-calendar', both('refused.others'));
}
