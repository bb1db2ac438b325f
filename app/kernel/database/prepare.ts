import type pg from 'pg';
import { StartError } from '../config/start-error.ts';
import { appRole } from './engine.ts';

interface Owner {
  readonly name: string;
  readonly superuser: boolean;
}

/** What the migrations build on: the app role, and a collation `danish` that means Danish order where the engine knows it. */
export async function prepare(client: pg.ClientBase, { appLogin }: { appLogin: boolean }): Promise<void> {
  const owner = await readOwner(client);
  await ensureRole(client, owner, appLogin);
  await ensureCollation(client);
  await client.query(`grant usage on schema public to ${appRole}`);
  const { rows } = await client.query(`select 1 where has_schema_privilege('${appRole}', 'public', 'create')`);
  if (rows.length > 0) await client.query('revoke create on schema public from public');
}

async function readOwner(client: pg.ClientBase): Promise<Owner> {
  const { rows } = await client.query<Owner>(
    'select rolname::text as name, rolsuper as superuser from pg_roles where rolname = current_user',
  );
  const [owner] = rows;
  if (!owner) throw new Error('current_user is not in pg_roles');
  return owner;
}

async function ensureRole(client: pg.ClientBase, owner: Owner, appLogin: boolean): Promise<void> {
  try {
    // Two processes may start at once: the second finds the role made.
    await client.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${appRole}') then
        create role ${appRole} nosuperuser nobypassrls nocreaterole nocreatedb ${appLogin ? 'login' : 'nologin'};
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
    const { rows } = await client.query(`select 1 where pg_has_role(current_user, '${appRole}', 'member')`);
    if (rows.length === 0) await client.query(`grant ${appRole} to ${pgIdentifier(owner.name)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('role-missing', {
      da: `Rollen ${appRole} findes ikke, og brugeren i DATABASE_URL må ikke oprette den (${reason}). Opret den: create role ${appRole} nologin; grant ${appRole} to ${owner.name};`,
      en: `The role ${appRole} does not exist and the user in DATABASE_URL may not create it (${reason}). Create it: create role ${appRole} nologin; grant ${appRole} to ${owner.name};`,
    });
  }
}

async function ensureCollation(client: pg.ClientBase): Promise<void> {
  // PGlite and PostgreSQL built without ICU sort by bytes; lists order by a stored sort_key, which is alike on every engine.
  await client.query(`do $$ begin
    if not exists (select from pg_collation where collname = 'danish' and collnamespace = 'public'::regnamespace) then
      begin
        create collation public.danish (provider = icu, locale = 'da');
      exception
        when feature_not_supported or invalid_parameter_value or undefined_object then create collation public.danish from "C";
      end;
    end if;
  exception when duplicate_object or unique_violation then null;
  end $$`);
}

const pgIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
