import { ageOn, type PlainDate } from '@fodfaeste/law/dates';
import type { Permission, Relation } from '../kernel/act/act.ts';
import type { Actor } from '../kernel/identity/actor.ts';
import { type Bilingual, say } from '../kernel/text/bilingual.ts';

/** What decides who may open a case, beside role and relation. */
export interface CaseFlags {
  readonly ownStaff: boolean;
  readonly birthDate: PlainDate;
}

export interface Bar {
  readonly code: 'own-staff' | 'under-18';
  readonly text: Bilingual;
}

const near: readonly Relation[] = ['self', 'contact-person', 'helper', 'akasse'];

const ownStaffText = say(
  'Sagen handler om en, der arbejder i kommunen. Kun kontaktpersonen og lederen kan åbne den.',
  'The case is about someone who works for the municipality. Only the contact person and the manager can open it.',
);
const under18Text = say(
  'Borgeren er under 18 år. Kun kontaktpersonen, lederen og de unges team kan åbne sagen.',
  'The citizen is under 18. Only the contact person, the manager and the youth team can open the case.',
);

/** Colleagues' own cases and minors' cases are closed to those who would otherwise reach them by team or as guests. */
export function barFor(actor: Actor, held: ReadonlySet<Relation>, flags: CaseFlags, today: PlainDate): Bar | null {
  if (near.some((relation) => held.has(relation)) || actor.roles.includes('manager') || actor.kind === 'system')
    return null;
  if (flags.ownStaff) return { code: 'own-staff', text: ownStaffText };
  if (ageOn(flags.birthDate, today) < 18 && actor.department !== 'youth')
    return { code: 'under-18', text: under18Text };
  return null;
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

/** The parts a helper or the a-kasse can be let into, one by one. */
export const caseParts = ['contact', 'benefit', 'education', 'health', 'history'] as const;
export type CasePart = (typeof caseParts)[number];
