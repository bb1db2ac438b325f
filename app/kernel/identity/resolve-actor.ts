import { sql } from 'kysely';
import { cprHash } from '../crypto/cpr-store.ts';
import type { Keys } from '../crypto/keys.ts';
import type { Database } from '../database/scope.ts';
import type { Actor } from './actor.ts';
import { loadCitizen, loadOrganisationUser, loadStaff } from './load-actor.ts';
import type { LoginClaims, LoginRefusal } from './login-claims.ts';

export type Resolved =
  | { readonly ok: true; readonly actor: Actor }
  | { readonly ok: false; readonly code: LoginRefusal };

const refused = (code: LoginRefusal): Resolved => ({ ok: false, code });

/**
 * Who of ours the provider's claims mean. Professionals are found by their login, citizens by CPR number; a citizen with cases in
 * several authorities gets the open one, else the newest.
 */
export async function resolveActor(database: Database, keys: Keys, claims: LoginClaims): Promise<Resolved> {
  if (claims.loa === 'low') return refused('loa-too-low');
  if (claims.professionalId !== null) return resolveProfessional(database, claims.professionalId);
  // A citizen's identity must be assured; a work place's own provider may be silent about the level.
  if (claims.loa === null) return refused('loa-too-low');
  if (!claims.cpr) return refused('cpr-missing');
  const { rows } = await sql<FoundCitizen>`select * from find_login_citizen(${cprHash(keys, claims.cpr)})`.execute(
    database.kysely,
  );
  const actor = await citizenOf(database, rows[0]);
  return actor ? { ok: true, actor } : refused('citizen-unknown');
}

interface FoundCitizen {
  readonly authority_id: number;
  readonly person_id: string;
  readonly case_id: string;
}

async function citizenOf(database: Database, found: FoundCitizen | undefined): Promise<Actor | null> {
  if (!found) return null;
  return loadCitizen(database, { authorityId: found.authority_id, personId: found.person_id, caseId: found.case_id });
}

interface FoundUser {
  readonly authority_id: number;
  readonly id: string;
  readonly kind: 'staff' | 'organisation';
  readonly active: boolean;
}

async function resolveProfessional(database: Database, subject: string): Promise<Resolved> {
  const { rows } = await sql<FoundUser>`select * from find_login_user(${subject})`.execute(database.kysely);
  const [found] = rows;
  if (!found) return refused('user-unknown');
  const load = found.kind === 'staff' ? loadStaff : loadOrganisationUser;
  const actor = found.active ? await load(database, found.authority_id, found.id) : null;
  if (!actor) return refused('user-inactive');
  return actor.roles.length > 0 ? { ok: true, actor } : refused('user-without-role');
}

/** The same person as they are now: roles and teams change, cases move. Null when they may no longer be here. */
export async function refreshActor(database: Database, actor: Actor): Promise<Actor | null> {
  if (actor.kind === 'citizen') {
    const { rows } = await sql<FoundCitizen>`
      select * from find_login_citizen_again(${actor.authorityId}, ${actor.id})`.execute(database.kysely);
    return citizenOf(database, rows[0]);
  }
  const load = actor.kind === 'staff' ? loadStaff : loadOrganisationUser;
  const now = await load(database, actor.authorityId, actor.id);
  return now && now.roles.length > 0 ? now : null;
}
