import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { inScope, type Scope } from './scope.ts';
import { engines, ownerQuery, useDatabase } from './testing.ts';

const scope: Scope = { authorityId: 860, actorId: '00000000-0000-4000-8000-000000000001', caseScope: 'all' };

describe.each(engines())('inScope on %s', (engine) => {
  const database = useDatabase(engine);

  it('sets who asks, for this transaction only', async () => {
    const seen = await inScope(database, scope, async (tx) => {
      const { rows } = await sql<{ a: string; b: string; c: string; role: string }>`
        select current_setting('app.authority_id') a, current_setting('app.actor_id') b, current_setting('app.case_scope') c,
          current_user::text as role`.execute(tx);
      return rows[0];
    });
    expect(seen).toEqual({ a: '860', b: scope.actorId, c: 'all', role: 'fodfaeste_app' });
    const { rows } = await database.pool.query("select coalesce(current_setting('app.authority_id', true), '') as a");
    expect(rows[0].a).toBe('');
  });

  it('sees underneath with ownerQuery only', async () => {
    const [row] = await ownerQuery<{ superuser: boolean }>(
      database,
      'select rolsuper as superuser from pg_roles where rolname = current_user',
    );
    expect(row?.superuser).toBe(true);
  });
});
