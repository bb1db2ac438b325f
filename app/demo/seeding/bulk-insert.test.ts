import { describe, expect, it } from 'vitest';
import type { TableName } from '../../kernel/act/write.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { type Columns, readColumns, TableLoad } from './bulk-insert.ts';

const actorId = '5f0dfae5-de30-4000-8000-000000000000';
const scope = { authorityId: 860, actorId, caseScope: 'all' };
const uuid = (n: number) => `00000000-0000-8000-8000-${String(n).padStart(12, '0')}`;

function loaded(columns: Columns, table: TableName, rows: readonly Record<string, unknown>[]): TableLoad {
  const load = new TableLoad(columns.get(table) ?? []);
  for (const row of rows) load.add(row);
  return load;
}

describe.each(engines())('bulkInsert on %s', (engine) => {
  const database = useDatabase(engine);
  const log = (n: number, person_ids: string[]) => ({
    authority_id: 860,
    at: '2026-11-24T09:42:00.000Z',
    actor_id: actorId,
    actor_name: `Anne "Nanna" \\ Holm, {${n}}`,
    actor_role: 'caseworker',
    actor_organisation: 'Hjørring Kommune',
    action: 'read',
    place: 'person-page',
    person_ids,
    relation: 'contact-person',
    reason: n === 0 ? null : `på grund af 'æøå' nr. ${n}`,
    request_id: 'demo',
  });

  it('writes what it is given: arrays, quotes, empty values, bytes, and defaults where nothing is named', async () => {
    await ownerQuery(
      database,
      "insert into authority (id, kind, code, name) values (860, 'municipality', '0860', 'Hjørring')",
    );
    const people = [0, 1, 2].map((n) => ({
      authority_id: 860,
      id: uuid(n),
      given_name: 'Åse',
      family_name: 'Ærø',
      sort_key: '{r|',
      birth_date: '1980-02-29',
      cpr_cipher: Buffer.from([0, 255, 92, n]),
      cpr_hash: Buffer.from([n]),
      cpr_kind: 'cpr',
      channel: 'digital',
      ...(n === 1 ? { own_staff: true, protected_until: '2027-01-01' } : {}),
    }));
    await inScope(database, scope, async (tx) => {
      const columns = await readColumns(tx);
      await loaded(columns, 'person', people).insert(tx, 'person', '');
      await loaded(columns, 'access_log', [log(0, []), log(1, [uuid(0), uuid(1)])]).insert(tx, 'access_log', '');
    });
    const stored = await ownerQuery<{
      own_staff: boolean;
      language: string;
      protected_until: string | null;
      cpr_cipher: Buffer;
    }>(database, 'select own_staff, language, protected_until, cpr_cipher from person order by id');
    expect(stored.map(({ own_staff, language, protected_until }) => [own_staff, language, protected_until])).toEqual([
      [false, 'da', null],
      [true, 'da', '2027-01-01'],
      [false, 'da', null],
    ]);
    expect(stored.map(({ cpr_cipher }) => [...cpr_cipher])).toEqual(people.map(({ cpr_cipher }) => [...cpr_cipher]));
    const logs = await ownerQuery<{ person_ids: string[]; actor_name: string; reason: string | null }>(
      database,
      'select person_ids, actor_name, reason from access_log order by id',
    );
    expect(logs).toEqual([
      { person_ids: [], actor_name: 'Anne "Nanna" \\ Holm, {0}', reason: null },
      { person_ids: [uuid(0), uuid(1)], actor_name: 'Anne "Nanna" \\ Holm, {1}', reason: "på grund af 'æøå' nr. 1" },
    ]);
  });

  it('writes in the order of a column, and those alike as they came', async () => {
    const at = (n: number) => `2026-11-24T0${n}:00:00.000Z`;
    const rows = [3, 1, 2, 1, 3].map((n, order) => ({ ...log(order + 10, []), at: at(n), place: 'sorted' }));
    await inScope(database, scope, async (tx) => {
      const load = loaded(await readColumns(tx), 'access_log', rows);
      load.sortBy('at');
      await load.insert(tx, 'access_log', '');
    });
    const stored = await ownerQuery<{ reason: string }>(
      database,
      "select reason from access_log where place = 'sorted' order by id",
    );
    expect(stored.map(({ reason }) => Number(reason.slice(-2)))).toEqual([11, 13, 12, 10, 14]);
  });

  it('writes nothing for another authority than the one it stands in', async () => {
    const row = { authority_id: 851, id: uuid(9), name: 'Unge', department: 'youth' };
    await expect(
      inScope(database, scope, async (tx) => loaded(await readColumns(tx), 'team', [row]).insert(tx, 'team', '')),
    ).rejects.toThrow(/row-level security/);
  });
});
