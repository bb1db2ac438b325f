import type { Actor } from '../identity/actor.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Permission, Relation } from './act.ts';

/** What the people module knows of the way an actor stands to a case; the kernel asks through this port. */
export interface CaseRelation {
  /** The person the case is about: named in the access log. */
  readonly personId: string;
  readonly authorityId: number;
  readonly relations: ReadonlySet<Relation>;
  /** Parts of the case a helper or guest may see; everything for the ordinary circle. */
  readonly parts: ReadonlySet<string> | 'all';
  /** A rule that closes the case to this actor whatever the role says (own staff, protected, under 18). */
  readonly barred: { readonly code: string; readonly text: Bilingual } | null;
}

export interface CaseAccess<Tx> {
  relationTo(tx: Tx, actor: Actor, caseId: string): Promise<CaseRelation | null>;
}

/** An actor's way to an authority's own house, where no case is concerned. */
export const inTheHouse: Pick<CaseRelation, 'relations' | 'parts'> = {
  relations: new Set<Relation>(['authority']),
  parts: 'all',
};

/** The citizen's way to the own case. */
export const oneself: Pick<CaseRelation, 'relations' | 'parts'> = {
  relations: new Set<Relation>(['self']),
  parts: 'all',
};

/** The relation that lets this actor do it, or null. The nearest relation is named first, so that the log tells the strongest one. */
export function permittedBy(
  permissions: readonly Permission[],
  actor: Actor,
  { relations, parts }: Pick<CaseRelation, 'relations' | 'parts'>,
): Relation | null {
  for (const { roles, relations: asked, part } of permissions) {
    if (!roles.some((role) => actor.roles.includes(role))) continue;
    if (part !== undefined && parts !== 'all' && !parts.has(part)) continue;
    const relation = asked.find((one) => relations.has(one));
    if (relation) return relation;
  }
  return null;
}

export const notAllowed: Bilingual = {
  da: 'Du har ikke adgang til at gøre dette. Spørg borgerens kontaktperson eller din leder.',
  en: 'You do not have access to do this. Ask the citizen’s contact person or your manager.',
};
