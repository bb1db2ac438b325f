import { describe, expect, it } from 'vitest';
import { everyEngine, ownerQuery, useDatabase } from './testing.ts';

interface Table {
  readonly name: string;
  readonly secured: boolean;
  readonly policies: number;
  readonly authority: boolean;
}

describe.each(everyEngine())('the tables of the platform on %s', (engine) => {
  const database = useDatabase(engine);
  const reachable = (): Promise<Table[]> =>
    ownerQuery<Table>(
      database,
      `select relname::text as name, relrowsecurity as secured,
         (select count(*) from pg_policy where polrelid = c.oid) as policies,
         exists (select from pg_attribute where attrelid = c.oid and attname = 'authority_id') as authority
       from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and has_any_column_privilege('fodfaeste_app', c.oid, 'select, insert, update') order by relname`,
    );

  it('have row-level security and a policy wherever they belong to an authority', async () => {
    const owned = (await reachable()).filter(({ authority }) => authority);
    expect(owned.length).toBeGreaterThan(10);
    expect(owned.filter(({ secured, policies }) => !secured || policies === 0).map(({ name }) => name)).toEqual([]);
  });

  it('have no view that looks past row-level security', async () => {
    const views = await ownerQuery<{ name: string }>(
      database,
      `select relname::text as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
         and not coalesce(reloptions::text[] && array['security_invoker=true', 'security_invoker=on'], false)
         and not exists (select from pg_depend d where d.objid = pg_class.oid and d.deptype = 'e')`,
    );
    expect(views).toEqual([]);
  });
});
