import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope, type Tx } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { aalborg, hjoerring, prepareAdmin, scopeOf, seedCitizen, seedStaff, seedTeam } from '../testing.ts';
import { readStaff, readStaffMember, readTeams } from './queries.ts';

describe.each(engines())('staff on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const read = <T>(work: (tx: Tx) => Promise<T>) => inScope(database, scopeOf(hjoerring), work);
  let [team, anna, bo, stranger] = ['', '', '', ''];
  beforeAll(async () => {
    team = await seedTeam(database, 'Jobteamet');
    anna = await seedStaff(database, 'Anna Østergaard', { team_id: team, roles: ['manager', 'caseworker'] });
    bo = await seedStaff(database, 'Bo Aagaard', { active: false, roles: [] });
    stranger = await seedStaff(database, 'Carl Lund', { authority_id: aalborg });
    for (const name of ['Mie', 'Kaj'])
      await seedCitizen(database, name, 'Dahl', { contact: { staffId: anna, teamId: team } });
    const row = { authority_id: hjoerring, staff_id: anna };
    await inScope(database, scopeOf(hjoerring), async (tx) => {
      await tx
        .insertInto('working_hours')
        .values({ ...row, weekday: 2, from_time: '08:00', to_time: '16:00' })
        .execute();
      const mandate = { ...row, kind: 'offer', valid_from: '2026-01-01' };
      await tx
        .insertInto('mandate')
        .values({ ...mandate, id: randomUUID(), max_oere: 2_500_000 })
        .execute();
      await tx
        .insertInto('mandate')
        .values({ ...mandate, id: randomUUID(), valid_until: '2026-07-01' })
        .execute();
    });
  });

  it('are listed with team, roles and how many citizens they have now', async () => {
    const rows = await read((tx) => readStaff(tx, hjoerring));
    expect(rows.map(({ name, team, roles, citizens, active }) => ({ name, team, roles, citizens, active }))).toEqual([
      { name: 'Anna Østergaard', team: 'Jobteamet', roles: ['caseworker', 'manager'], citizens: 2, active: true },
      { name: 'Bo Aagaard', team: null, roles: [], citizens: 0, active: false },
    ]);
  });

  it('are shown one by one with hours and mandates, the running ones first', async () => {
    const member = await read((tx) => readStaffMember(tx, hjoerring, anna));
    expect(member).toMatchObject({ citizens: 2, hours: [{ weekday: 2, from: '08:00', to: '16:00' }] });
    expect(member?.mandates).toMatchObject([
      { kind: 'offer', maxOere: 2_500_000, validFrom: '2026-01-01', validUntil: null },
      { kind: 'offer', maxOere: null, validUntil: '2026-07-01' },
    ]);
    expect(await read((tx) => readStaffMember(tx, hjoerring, bo))).toMatchObject({
      hours: [],
      mandates: [],
      roles: [],
    });
  });

  it('of another authority are not seen, whatever is asked', async () => {
    expect(await read((tx) => readStaffMember(tx, hjoerring, stranger))).toBeNull();
    expect(await read((tx) => readStaffMember(tx, aalborg, stranger))).toBeNull();
    expect(await read((tx) => readStaff(tx, aalborg))).toEqual([]);
  });

  it('teams count those who work there now and the citizens they share', async () => {
    expect(await read((tx) => readTeams(tx, hjoerring))).toEqual([
      { id: team, name: 'Jobteamet', department: 'jobcentre', staff: 1, citizens: 2 },
    ]);
  });
});
