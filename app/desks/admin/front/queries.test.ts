import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { aalborg, hjoerring, prepareAdmin, scopeOf, seedCitizen, seedStaff, seedTeam } from '../testing.ts';
import { readHouseGaps } from './queries.ts';

describe.each(engines())('gaps in the house on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  beforeAll(async () => {
    const team = await seedTeam(database, 'Jobteamet');
    const anna = await seedStaff(database, 'Anna Holm', { team_id: team });
    await seedStaff(database, 'Bo Krag');
    await seedStaff(database, 'Carl Lund', { roles: ['company-consultant', 'manager'] });
    await seedStaff(database, 'Dorte Munk', { roles: [], team_id: team });
    await seedStaff(database, 'Ada Bro', { roles: ['administrator'] });
    await seedStaff(database, 'Ole Vind', { roles: ['administrator', 'caseworker'], active: false });
    await seedCitizen(database, 'Mie', 'Dahl', { contact: { staffId: anna, teamId: team } });
    await seedCitizen(database, 'Kaj', 'Skov');
    await seedCitizen(database, 'Per', 'Bæk', { authorityId: aalborg });
  });

  it('counts those who are active, and citizens of the own authority', async () => {
    const gaps = await inScope(database, scopeOf(hjoerring), (tx) => readHouseGaps(tx, hjoerring));
    expect(gaps).toEqual({
      openCases: 2,
      citizensWithoutContact: 1,
      staffWithoutTeam: 2,
      staffWithoutRole: 1,
      administrators: 1,
    });
  });
});
