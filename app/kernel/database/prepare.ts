import type pg from 'pg';
import { StartError } from '../config/start-error.ts';
import { appRole } from './engine.ts';
import { underStartLock } from './start-lock.ts';

interface Owner {
  readonly name: string;
  readonly superuser: boolean;
}

/** What the migrations build on: the app role, and a collation `danish` for the Danish alphabet. */
export function prepare(client: pg.ClientBase, { appLogin }: { appLogin: boolean }): Promise<void> {
  return underStartLock(client, async () => {
    await ensureRole(client, await readOwner(client), appLogin);
    await ensureCollation(client);
    await ensureSchema(client);
  });
}

async function ensureSchema(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ usage: boolean; create: boolean }>(`
    select has_schema_privilege('${appRole}', 'public', 'usage') as usage, has_schema_privilege('${appRole}', 'public', 'create') as create`);
  if (rows[0]?.usage === false) await client.query(`grant usage on schema public to ${appRole}`);
  // Databases that began before PostgreSQL 15 let everybody make tables.
  if (rows[0]?.create === true) await client.query('revoke create on schema public from public');
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
    if (!(await mayTakeRole(client))) await client.query(`grant ${appRole} to ${pgIdentifier(owner.name)}`);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('role-missing', {
      da: `Rollen ${appRole} findes ikke, og brugeren i DATABASE_URL må ikke oprette den (${reason}). Opret den: create role ${appRole} nologin; grant ${appRole} to ${owner.name};`,
      en: `The role ${appRole} does not exist and the user in DATABASE_URL may not create it (${reason}). Create it: create role ${appRole} nologin; grant ${appRole} to ${owner.name};`,
    });
  }
}

// Since PostgreSQL 16 who makes a role may grant it, but not take it before they have granted it to themselves.
async function mayTakeRole(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const privilege = (rows[0]?.version ?? 0) >= 160_000 ? 'set' : 'member';
  const { rows: held } = await client.query(`select 1 where pg_has_role(current_user, '${appRole}', '${privilege}')`);
  return held.length > 0;
}

// The Danish rules of Unicode's CLDR. Given in full where PostgreSQL takes them (16 and later), so that the order is the same on every
// engine: PGlite knows ICU, but not what Danish is. PostgreSQL 15 has the rules from its own ICU; without any, it sorts by bytes.
const danishRules =
  '&D<<đ<<<Đ<<ð<<<Ð&t<<<þ/h&T<<<Þ/h&Y<<ü<<<Ü<<ű<<<Ű&[before 1]ǀ<æ<<<Æ<<ä<<<Ä<ø<<<Ø<<ö<<<Ö<<ő<<<Ő<å<<<Å<<<aa<<<Aa<<<AA';
const attempts = [
  `create collation public.danish (provider = icu, locale = 'und', rules = '${danishRules}')`,
  "create collation public.danish (provider = icu, locale = 'da')",
  'create collation public.danish from "C"',
];

async function ensureCollation(client: pg.ClientBase): Promise<void> {
  const exists = "select 1 from pg_collation where collname = 'danish' and collnamespace = 'public'::regnamespace";
  for (const attempt of attempts) {
    if ((await client.query(exists)).rows.length > 0) return;
    // What an older PostgreSQL or one without ICU does not understand is tried in the next way.
    await client.query(attempt).catch(() => undefined);
  }
}

const pgIdentifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
