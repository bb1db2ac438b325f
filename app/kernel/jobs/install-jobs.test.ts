import { describe, expect, it } from 'vitest';
import { withOwner } from '../database/owner.ts';
import { everyEngine, ownerQuery, useDatabase } from '../database/testing.ts';
import { overPool } from './executor.ts';
import { installJobs } from './install-jobs.ts';
import { queues } from './queues.ts';
import { prepareJobs } from './testing.ts';

describe.each(everyEngine())('the queues on %s', (engine) => {
  const database = useDatabase(engine);
  prepareJobs(database);
  const refused = (statement: string) =>
    expect(database.pool.query(statement)).rejects.toThrow(/permission denied|must be owner/);

  it('can be installed again, and brings changed rules back', async () => {
    await ownerQuery(database, 'update pgboss.queue set retry_limit = 1');
    await withOwner(database, installJobs);
    const rows = await ownerQuery<{ name: string; retries: number | null; dead: string | null }>(
      database,
      'select name, retry_limit as retries, dead_letter as dead from pgboss.queue where dead_letter is not null order by name',
    );
    expect(rows).toEqual(queues.map(({ name, retries, deadLetter }) => ({ name, retries, dead: deadLetter })));
  });

  it('lets the app neither make nor drop a queue, nor change its rules', async () => {
    await refused(`select pgboss.create_queue('mine', '{}')`);
    await refused(`select pgboss.delete_queue('listeners')`);
    await refused(`update pgboss.queue set retry_limit = 0`);
    await refused('drop table pgboss.job');
    await refused(`update pgboss.version set version = 1`);
  });

  it('lets the app delete no answers and no marks but those that are old', async () => {
    await refused('delete from handled_event');
    await refused('delete from performed_act');
  });

  it('leaves no broken transaction behind when upkeep fails', async () => {
    const upkeep = overPool(database.pool).executeSql('begin; select 1 / 0; commit', undefined as never);
    await expect(upkeep).rejects.toThrow(/division/);
    const answers = Array.from({ length: 5 }, () => database.pool.query('select 1 as one'));
    expect((await Promise.all(answers)).map(({ rows }) => rows[0].one)).toEqual([1, 1, 1, 1, 1]);
  });
});
