import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { Permission, Relation } from '../kernel/act/act.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/** What decides who may open a case, beside role and relation. */
export interface CaseFlags {
  readonly ownStaff: boolean;
  readonly birthDate: PlainDate;
  /** The actor holds a mandate for the cases of the municipality's own staff. */
  readonly mandated?: boolean;
}

export interface Bar {
  readonly code: 'own-staff' | 'under-18';
  readonly text: Bilingual;
}

const near: readonly Relation[] = ['self', 'contact-person', 'helper', 'akasse', 'party'];

const ownStaffText = say(
  'Sagen handler om en, der arbejder i kommunen. Kun kontaktpersonen og lederen kan åbne den.',
  'The case is about someone who works for the municipality. Only the contact person and the manager can open it.',
);
const under18Text = say(
  'Borgeren er under 18 år. Kun kontaktpersonen, lederen og de unges team kan åbne sagen.',
  'The citizen is under 18. Only the contact person, the manager and the youth team can open the case.',
);

const isUnder18 = (birthDate: PlainDate, today: PlainDate) => birthDate > today || ageOn(birthDate, today) < 18;

/** Colleagues' own cases and minors' cases are closed to those who would otherwise reach them by team or as guests. */
export function barFor(actor: Actor, held: ReadonlySet<Relation>, flags: CaseFlags, today: PlainDate): Bar | null {
  if (near.some((relation) => held.has(relation)) || actor.roles.includes('manager') || actor.kind === 'system')
    return null;
  if (flags.ownStaff && !flags.mandated) return { code: 'own-staff', text: ownStaffText };
  if (isUnder18(flags.birthDate, today) && actor.department !== 'youth') return { code: 'under-18', text: under18Text };
  return null;
}

/** Protected to and including the day (`person.protected_until`). */
export const isProtected = (protectedUntil: PlainDate | null, today: PlainDate): boolean =>
  protectedUntil !== null && today <= protectedUntil;

/**
 * How a protected address is shown: at once to the citizen, the contact person and the manager; to the rest of the team after
 * one more click, which the access log names; to nobody else.
 */
export function addressSight(
  actor: Actor,
  held: ReadonlySet<Relation>,
  protectedUntil: PlainDate | null,
  today: PlainDate,
): 'shown' | 'on-request' | 'hidden' {
  if (!isProtected(protectedUntil, today)) return 'shown';
  if (held.has('self') || held.has('contact-person') || actor.roles.includes('manager')) return 'shown';
  return held.has('same-team') ? 'on-request' : 'hidden';
}

/** Who may open the person page. Everybody else in the municipality first says why, and becomes a guest for a day. */
export const mayReadPerson: readonly Permission[] = [
  { roles: ['caseworker', 'company-consultant'], relations: ['contact-person', 'same-team', 'guest', 'helper'] },
  { roles: ['manager'], relations: ['contact-person', 'same-team', 'same-authority'] },
  { roles: ['helper'], relations: ['helper'] },
  { roles: ['akasse-caseworker'], relations: ['akasse'] },
];

export const mayBecomeGuest: readonly Permission[] = [
  { roles: ['caseworker', 'company-consultant'], relations: ['same-authority'] },
];

/** Who works on the case day by day: the contact person and the team, or the manager. */
export const worksOnCase: readonly Permission[] = [
  { roles: ['caseworker'], relations: ['contact-person', 'same-team'] },
  { roles: ['manager'], relations: ['same-authority'] },
];

/** Who stands behind what is final for the citizen: the contact person, or the manager. */
export const answersForCase: readonly Permission[] = [
  { roles: ['caseworker'], relations: ['contact-person'] },
  { roles: ['manager'], relations: ['same-authority'] },
];

/** The parts a helper or the a-kasse can be let into, one by one. */
export const caseParts = ['contact', 'benefit', 'education', 'health', 'plan', 'talks', 'history'] as const;
export type CasePart = (typeof caseParts)[number];

/** Whoever helps in one part of the case: the ordinary circle, and those who were let into that part. */
export const helpsWith = (part: CasePart): readonly Permission[] => [
  ...worksOnCase,
  { roles: ['akasse-caseworker'], relations: ['akasse'], part },
  { roles: ['helper'], relations: ['helper'], part },
];

/** The ordinary circle and the a-kasse, which has the first three months. */
export const leads = (part: CasePart): readonly Permission[] => [
  ...worksOnCase,
  { roles: ['akasse-caseworker'], relations: ['akasse'], part },
];

/** A company in a case where it has an agreement to answer. */
export const companyParty: Permission = { roles: ['company-user'], relations: ['party'] };
/** Whoever speaks for the employees, in the same. */
export const representativeParty: Permission = { roles: ['employee-representative'], relations: ['party'] };

/** A school in the case of somebody who is on its course and shares the name with it. */
export const schoolParty: Permission = { roles: ['school-user'], relations: ['party'] };

/** Whoever finds places: the ordinary circle, and consultants who were let in or opened the case with a reason. */
export const findsPlaces: readonly Permission[] = [
  ...worksOnCase,
  { roles: ['caseworker', 'company-consultant'], relations: ['contact-person', 'same-team', 'guest'] },
];

/** The citizen, in the own case. */
export const citizenSelf: Permission = { roles: ['citizen'], relations: ['self'] };

/** On whose side somebody stands in a case: what is proposed, written or agreed keeps it. */
export const sides = ['citizen', 'caseworker', 'akasse', 'helper'] as const;
export type Side = (typeof sides)[number];

export function sideOf(actor: Actor): Side {
  if (actor.kind === 'citizen') return 'citizen';
  if (actor.roles.includes('akasse-caseworker')) return 'akasse';
  const inJobcentre = actor.roles.some(
    (role) => role === 'caseworker' || role === 'manager' || role === 'company-consultant',
  );
  return actor.roles.includes('helper') && !inJobcentre ? 'helper' : 'caseworker';
}
