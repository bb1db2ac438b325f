import type pg from 'pg';
import { StartError } from '../config/start-error.ts';
import { appRole } from './engine.ts';

interface Role {
  readonly name: string;
  readonly superuser: boolean;
  readonly bypass: boolean;
  readonly member: boolean;
  readonly owner: boolean;
}

/**
 * Row-level security holds for the app only when its role neither is above it nor owns the tables.
 * @throws StartError wrong-role
 */
export async function verifyRole(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<Role>(`
    select rolname::text as name, rolsuper as superuser, rolbypassrls as bypass,
      pg_has_role(current_user, '${appRole}', 'usage') as member,
      exists (select from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        and pg_has_role(current_user, relowner, 'usage')) as owner
    from pg_roles where rolname = current_user`);
  const [role] = rows;
  if (!role) throw new Error('current_user is not in pg_roles');
  const reason = reasonAgainst(role);
  if (reason)
    throw new StartError('wrong-role', {
      da: `Appen ville køre som rollen ${role.name}, og ${reason.da}. Så gælder rækkesikkerheden ikke, og derfor starter den ikke. Lad DATABASE_APP_URL logge ind som ${appRole}.`,
      en: `The app would run as the role ${role.name}, and ${reason.en}. Row-level security would not hold, so it does not start. Let DATABASE_APP_URL log in as ${appRole}.`,
    });
}

function reasonAgainst(role: Role): { da: string; en: string } | undefined {
  if (role.superuser) return { da: 'den er superbruger', en: 'it is a superuser' };
  if (role.bypass) return { da: 'den har BYPASSRLS', en: 'it has BYPASSRLS' };
  if (role.owner) return { da: 'den ejer tabellerne', en: 'it owns the tables' };
  if (!role.member) return { da: `den er ikke medlem af ${appRole}`, en: `it is not a member of ${appRole}` };
  return undefined;
}
