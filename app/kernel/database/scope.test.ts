import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { withOwner } from './owner.ts';
import { inScope, type Scope, type Tx } from './scope.ts';
import { everyEngine, ownerQuery, useDatabase } from './testing.ts';

const actor = '00000000-0000-4000-8000-000000000001';
const caseId = 'c0000000-0000-4000-8000-00000000000a';
const scope = (authorityId: number, caseScope: Scope['caseScope'] = 'all'): Scope => ({
  authorityId,
  actorId: actor,
  caseScope,
});

interface Seen {
  authority: string;
  actor: string;
  scope: string;
  role: string;
}
const whoAmI = async (tx: Tx): Promise<Seen | undefined> => {
  const { rows } =
    await sql<Seen>`select current_setting('app.authority_id') authority, current_setting('app.actor_id') actor,
    current_setting('app.case_scope') scope, current_user::text as role`.execute(tx);
  return rows[0];
};
const insertNote = (tx: Tx, authorityId: number, text: string) =>
  sql`insert into probe (authority_id, text) values (${authorityId}, ${text})`.execute(tx);
const notes = async (tx: Tx): Promise<string[]> => {
  const { rows } = await sql<{ text: string }>`select text from probe order by text`.execute(tx);
  return rows.map(({ text }) => text);
};

describe.each(everyEngine())('inScope on %s', (engine) => {
  const database = useDatabase(engine);
  beforeAll(() =>
    withOwner(database, (client) =>
      client.query(`create table probe (authority_id int not null, text text not null);
        alter table probe enable row level security;
        create policy own on probe using (authority_id = current_authority());
        grant select, insert on probe to fodfaeste_app;
        insert into probe values (860, 'a'), (851, 'b')`),
    ),
  );
  afterEach(() => vi.restoreAllMocks());

  it('says who asks, as a role that row-level security holds', async () => {
    expect(await inScope(database, scope(860, caseId), whoAmI)).toEqual({
      authority: '860',
      actor,
      scope: caseId,
      role: 'fodfaeste_app',
    });
  });

  it('shows the rows of one authority', async () => {
    expect(await inScope(database, scope(860), notes)).toEqual(['a']);
    expect(await inScope(database, scope(851), notes)).toEqual(['b']);
    expect(await inScope(database, scope(101), notes)).toEqual([]);
  });

  it('shows nothing outside a scope, also on a connection that was in one', async () => {
    const { rows } = await database.pool.query('select * from probe');
    expect(rows).toEqual([]);
  });

  it('refuses a row for another authority', async () => {
    await expect(inScope(database, scope(860), (tx) => insertNote(tx, 851, 'x'))).rejects.toThrow(/row-level security/);
    expect(await inScope(database, scope(851), notes)).toEqual(['b']);
  });

  it('keeps what returned and undoes what threw', async () => {
    await inScope(database, scope(101), (tx) => insertNote(tx, 101, 'kept'));
    const failing = inScope(database, scope(101), async (tx) => {
      await insertNote(tx, 101, 'undone');
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await inScope(database, scope(101), notes)).toEqual(['kept']);
  });

  it('keeps many at once apart', async () => {
    const authorities = Array.from({ length: 40 }, (_, index) => 900 + index);
    const seen = await Promise.all(
      authorities.map((authorityId) =>
        inScope(database, scope(authorityId), async (tx) => {
          await sql`select 1`.execute(tx);
          return Number((await whoAmI(tx))?.authority);
        }),
      ),
    );
    expect(seen).toEqual(authorities);
  });

  it('begins and says who asks in one round trip', async () => {
    await inScope(database, scope(860), notes);
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    await inScope(database, scope(860), notes);
    expect(sent.mock.calls.map(([text]) => String(text).split(' ')[0])).toEqual(['begin;', 'select', 'commit']);
  });

  it('lets owner work through between requests, and takes the role off again', async () => {
    const [owner, seen] = await Promise.all([
      ownerQuery<{ texts: string }>(database, "select string_agg(text, ',' order by text) as texts from probe"),
      inScope(database, scope(860), whoAmI),
    ]);
    expect(owner[0]?.texts).toBe('a,b,kept');
    expect(seen?.role).toBe('fodfaeste_app');
    await expect(withOwner(database, (client) => client.query('select 1/0'))).rejects.toThrow(/division by zero/);
    expect((await inScope(database, scope(860), whoAmI))?.role).toBe('fodfaeste_app');
  });
});

describe('a scope', () => {
  const database = useDatabase(everyEngine()[0] ?? 'pglite');
  it.each([
    [{ ...scope(860), authorityId: 0 }],
    [{ ...scope(860), authorityId: 1.5 }],
    [{ ...scope(860), authorityId: Number.NaN }],
    [{ ...scope(860), authorityId: "1'; drop table person; --" as unknown as number }],
    [{ ...scope(860), actorId: "x'; drop table person; --" }],
    [{ ...scope(860), actorId: '' }],
    [{ ...scope(860), caseScope: 'ALL' }],
    [{ ...scope(860), caseScope: `${caseId}'; commit; --` }],
  ])('is refused before anything is sent: %o', async (wrong) => {
    const sent = vi.spyOn(pg.Client.prototype, 'query');
    await expect(inScope(database, wrong, notes)).rejects.toThrow(TypeError);
    expect(sent).not.toHaveBeenCalled();
    sent.mockRestore();
  });
});
