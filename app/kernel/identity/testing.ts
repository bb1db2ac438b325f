import { Cpr } from '../crypto/cpr.ts';
import { cprHash, encryptCpr } from '../crypto/cpr-store.ts';
import { testKeys } from '../crypto/testing.ts';
import type { Database } from '../database/scope.ts';
import { ownerQuery } from '../database/testing.ts';

export const keys = testKeys();
const id = (tail: string): string => `00000000-0000-4000-8000-${tail.padStart(12, '0')}`;

export const anna = { authorityId: 860, personId: id('a1'), caseId: id('ca1'), cpr: new Cpr('0101904001', 'cpr') };
export const karin = { staffId: id('51'), login: 'uuid-karin' };

/** Two municipalities, an a-kasse, and the people the personas mean. */
export async function seedPeople(database: Database): Promise<void> {
  await ownerQuery(
    database,
    `insert into authority (id, kind, code, name) values
      (860, 'municipality', '860', 'Hjørring'), (101, 'municipality', '101', 'København'), (9001, 'akasse', '9001', 'Prøve A-kasse')`,
  );
  await citizen(database, { ...anna, name: 'Anna', closed: null });
  const mads = new Cpr('0202904002', 'cpr');
  const gone = {
    authorityId: 860,
    personId: id('b1'),
    caseId: id('cb1'),
    cpr: mads,
    name: 'Mads',
    closed: '2026-03-01',
  };
  await citizen(database, gone);
  await citizen(database, { ...gone, authorityId: 101, personId: id('b2'), caseId: id('cb2'), closed: null });
  await ownerQuery(
    database,
    `insert into team (authority_id, id, name, department) values (860, '${id('7')}', 'Team Job', 'Jobcenter')`,
  );
  await ownerQuery(
    database,
    `insert into staff (authority_id, id, name, sort_key, title, email, phone, department, team_id, active, login_subject) values
      (860, $1, 'Karin Holm', 'karin', 'Rådgiver', 'k@x.dk', '1', 'Jobcenter', '${id('7')}', true, $2),
      (860, '${id('52')}', 'Tidligere Ansat', 't', 'Rådgiver', 't@x.dk', '1', 'Jobcenter', null, false, 'uuid-former'),
      (860, '${id('53')}', 'Ny Ansat', 'n', 'Rådgiver', 'n@x.dk', '1', 'Jobcenter', null, true, 'uuid-no-role')`,
    [karin.staffId, karin.login],
  );
  await ownerQuery(
    database,
    `insert into staff_role (authority_id, staff_id, role) values (860, $1, 'caseworker'), (860, $1, 'unheard-of')`,
    [karin.staffId],
  );
  await ownerQuery(
    database,
    `insert into organisation (authority_id, id, kind, name, cvr) values (860, '${id('81')}', 'company', 'Butik ApS', '10101010')`,
  );
  await ownerQuery(
    database,
    `insert into organisation_user (authority_id, id, organisation_id, name, email, login_subject)
     values (860, '${id('82')}', '${id('81')}', 'Ejer Butik', 'e@x.dk', 'uuid-owner')`,
  );
}

interface SeedCitizen {
  readonly authorityId: number;
  readonly personId: string;
  readonly caseId: string;
  readonly cpr: Cpr;
  readonly name: string;
  readonly closed: string | null;
}

async function citizen(database: Database, one: SeedCitizen): Promise<void> {
  await ownerQuery(
    database,
    `insert into person (authority_id, id, given_name, family_name, sort_key, birth_date, cpr_cipher, cpr_hash, cpr_kind, channel)
     values ($1, $2, $3, 'Berg', $3, '1990-01-01', $4, $5, 'cpr', 'digital')`,
    [one.authorityId, one.personId, one.name, encryptCpr(keys, one.cpr, one), cprHash(keys, one.cpr)],
  );
  await ownerQuery(
    database,
    `insert into citizen_case (authority_id, id, person_id, opened_on, closed_on) values ($1, $2, $3, '2026-01-01', $4)`,
    [one.authorityId, one.caseId, one.personId, one.closed],
  );
}
