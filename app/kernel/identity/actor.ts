/** The roles a person at the keyboard can have. What a role may do always depends on the relation to the case as well. */
export const roles = [
  'citizen',
  'caseworker',
  'helper',
  'company-consultant',
  'company-user',
  'employee-representative',
  'provider',
  'school-user',
  'partner-user',
  'akasse-caseworker',
  'manager',
  'analyst',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Roles of those who act for an organisation of the house. */
export const organisationRoles: readonly Role[] = ['company-user', 'provider', 'school-user', 'partner-user'];

/** Who is acting. `id` is the person id of a citizen, the staff id of staff, the user id of an organisation's user. */
export interface Actor {
  readonly id: string;
  readonly kind: 'citizen' | 'staff' | 'organisation' | 'system';
  readonly name: string;
  readonly roles: readonly Role[];
  readonly authorityId: number;
  readonly authorityName: string;
  /** The organisation shown to the citizen in the access log: the municipality's department, the a-kasse, the company. */
  readonly organisation: string;
  readonly teamId?: string;
  readonly department?: string;
  /** A citizen's own case; the one case in which a company or its representative answers ({@link caseScopeOf}). */
  readonly caseId?: string;
  /** The organisation somebody acts for: a company, a provider, a school, a union, the state's regional office. */
  readonly organisationId?: string;
}

export function hasRole(actor: Actor, ...wanted: readonly Role[]): boolean {
  return wanted.some((role) => actor.roles.includes(role));
}

/** The role named in history and access log when somebody has several: the one nearest the citizen. */
export function leadingRole(actor: Actor): Role | 'system' {
  if (actor.kind === 'system') return 'system';
  return roles.find((role) => actor.roles.includes(role)) ?? 'analyst';
}

/** Which rows the database shows to this actor before any question of relation is asked (row-level security). */
export function caseScopeOf(actor: Actor): string {
  if (actor.kind === 'system') return 'all';
  // Nobody logs in as a company with a case: the case is named for one answer to one agreement (app/placements).
  if (actor.kind === 'citizen' || actor.kind === 'organisation') return actor.caseId ?? 'none';
  const municipal = hasRole(actor, 'caseworker', 'company-consultant', 'manager', 'administrator', 'analyst');
  return municipal ? 'all' : 'none';
}
