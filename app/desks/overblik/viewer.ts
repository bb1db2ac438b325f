import { addMonths, type Instant, instantOfEpoch, type PlainDate, toCopenhagen } from '@fodfaeste/law/dates';
import { type Actor, hasRole } from '../../kernel/identity/actor.ts';

/** Who looks at the list, and when: what scopes, filters and access rules are reckoned from. */
export interface Viewer {
  readonly authorityId: number;
  readonly actorId: string;
  readonly teamId: string | null;
  /** Managers see colleagues' own cases and minors' cases; the youth team sees minors' (people/access-rules.ts). */
  readonly manager: boolean;
  readonly youth: boolean;
  readonly now: Instant;
  readonly today: PlainDate;
}

export function viewerOf(actor: Actor, now: Instant): Viewer {
  return {
    authorityId: actor.authorityId,
    actorId: actor.id,
    teamId: actor.teamId ?? null,
    manager: hasRole(actor, 'manager'),
    youth: actor.department === 'youth',
    now,
    today: toCopenhagen(now).date,
  };
}

/** The list is for those who work with citizens across the municipality. */
export const mayOpenOverview = (actor: Actor): boolean =>
  actor.kind === 'staff' && hasRole(actor, 'caseworker', 'company-consultant', 'manager');

/** Whoever was born on this day or before has had the birthday of that age. */
export const bornForAge = (today: PlainDate, years: number): PlainDate =>
  addMonths(today, -12 * years, 'last-day-of-month');

export const daysBefore = (now: Instant, days: number): Instant => instantOfEpoch(Date.parse(now) - days * 86_400_000);
