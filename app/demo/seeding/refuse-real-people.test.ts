import { describe, expect, it } from 'vitest';
import { testKeys } from '../../kernel/crypto/testing.ts';
import { ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { seedPeople } from '../../kernel/identity/testing.ts';
import { kernelAt } from '../../people/testing/world.ts';
import { demoReady, seedNational } from '../command.ts';
import { markKey } from './mark.ts';
import { refuseRealPeople } from './refuse-real-people.ts';

describe('a demo among real people', () => {
  const database = useDatabase('native');
  const people = async () => (await ownerQuery<{ n: number }>(database, 'select count(*)::int as n from person'))[0]?.n;

  it('may be made where there is nobody', async () => {
    await expect(refuseRealPeople(database)).resolves.toBeUndefined();
  });

  it('is never made, by no command', async () => {
    await seedPeople(database);
    const before = await people();
    const house = { database, kernel: kernelAt(database), keys: testKeys() };
    const refused = { code: 'demo-refused', exitCode: 2 };
    await expect(demoReady(house, 860, () => {})).rejects.toMatchObject(refused);
    await expect(seedNational(house, () => {})).rejects.toMatchObject(refused);
    expect(await people()).toBe(before);
  });

  it('goes on where the people are its own', async () => {
    await ownerQuery(
      database,
      "insert into setting (authority_id, key, value, changed_at, changed_by) values (860, $1, '{}', now(), 'Demo')",
      [markKey],
    );
    await expect(refuseRealPeople(database)).resolves.toBeUndefined();
  });
});
