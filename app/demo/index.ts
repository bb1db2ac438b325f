import path from 'node:path';
import { sql } from 'kysely';
import {
  citizenClaims,
  citizenSearch,
  type DemoPeople,
  type Persona,
  professionalClaims,
} from '../exchange/login/index.ts';
import type { Installation } from '../installation.ts';
import { rootFolder } from '../kernel/config/root-folder.ts';
import { decryptCpr } from '../kernel/crypto/cpr-store.ts';
import type { Keys } from '../kernel/crypto/keys.ts';
import { type Database, inScope } from '../kernel/database/scope.ts';
import { readLists } from './figures/lists.ts';
import { municipalityFigures } from './figures/municipality-figures.ts';
import { readTables } from './figures/tables.ts';
import { demoActorId } from './seeding/actors.ts';
import { seedMunicipality } from './seeding/seed-municipality.ts';

interface Where {
  readonly database: Database;
  readonly keys: Keys;
  readonly authorityId: number;
}
export interface KeyedPersona extends Persona {
  readonly key: string;
}

export async function personas({ database, keys, authorityId }: Where): Promise<KeyedPersona[]> {
  return inScope(database, { authorityId, actorId: demoActorId, caseScope: 'all' }, async (tx) => {
    const { rows } = await sql<{
      login: string;
      name: string;
      role: string;
    }>`select distinct on (r.role) s.login_subject as login, s.name, r.role from staff s join staff_role r on r.authority_id = s.authority_id and r.staff_id = s.id where s.authority_id = ${authorityId} and s.active order by r.role, s.name`.execute(
      tx,
    );
    const staff = rows.map(
      ({ login, name, role }): KeyedPersona => ({
        key: role,
        subject: login,
        group: 'staff',
        name,
        role: { da: role, en: role },
        sentence: { da: role, en: role },
        claims: professionalClaims(login, name, '29189382'),
      }),
    );
    const { rows: people } = await sql<{
      id: string;
      name: string;
      cipher: Buffer;
    }>`select p.id, p.given_name || ' ' || p.family_name as name, p.cpr_cipher as cipher from case_overview o join person p on p.authority_id = o.authority_id and p.id = o.person_id where o.authority_id = ${authorityId} and not o.closed and o.contact_staff_id is not null order by o.contact_changes desc limit 2`.execute(
      tx,
    );
    const citizens = people.map(
      ({ id, name, cipher }, at): KeyedPersona => ({
        key: at === 0 ? 'graduate' : 'senior',
        subject: id,
        group: 'citizen',
        name,
        role: { da: 'Borger', en: 'Citizen' },
        sentence: { da: 'Borger', en: 'Citizen' },
        claims: citizenClaims(decryptCpr(keys, cipher, 'cpr', { authorityId, personId: id }), name),
      }),
    );
    const { rows: orgs } = await sql<{
      login: string;
      name: string;
      kind: string;
    }>`select u.login_subject as login, u.name, o.kind from organisation_user u join organisation o on o.authority_id = u.authority_id and o.id = u.organisation_id where u.authority_id = ${authorityId} limit 2`.execute(
      tx,
    );
    return [
      ...citizens,
      ...staff,
      ...orgs.map(
        ({ login, name, kind }): KeyedPersona => ({
          key: kind,
          subject: login,
          group: 'organisation',
          name,
          role: { da: kind, en: kind },
          sentence: { da: kind, en: kind },
          claims: professionalClaims(login, name, '10101010'),
        }),
      ),
    ];
  });
}

export function demoPeople(where: Where): DemoPeople {
  const citizens = citizenSearch(where.database, where.keys, where.authorityId, demoActorId);
  return {
    personas: () => personas(where),
    search: citizens.search,
    bySubject: async (subject) =>
      (await personas(where)).find((one) => one.subject === subject) ?? citizens.bySubject(subject),
  };
}

export async function demoReady(
  { database, kernel }: Installation,
  authorityId: number,
  say: (sentence: string) => void,
): Promise<void> {
  const data = path.join(rootFolder(), 'data');
  const authorities = (await database.pool.query('select id, kind, name from authority')).rows;
  const begun = performance.now();
  const { done, people } = await seedMunicipality({
    database,
    vault: kernel.vault,
    seed: 1,
    now: kernel.clock.now(),
    figures: municipalityFigures(readTables(data), String(authorityId).padStart(4, '0')),
    lists: readLists(data),
    authorities,
  });
  if (done) say(`${people} opdigtede borgere er lavet på ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

export async function personaLines({ database, keys }: Installation, authorityId: number): Promise<string[]> {
  return (await personas({ database, keys, authorityId })).map((one) => `${one.name} · ${one.role.da}`);
}

export async function seedNational(_installation: Installation, _say: (sentence: string) => void): Promise<void> {}
