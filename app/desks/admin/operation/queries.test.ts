import { describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { hjoerring, prepareAdmin, scopeOf } from '../testing.ts';
import { formatBytes } from './bytes.ts';
import { readDatabaseState, readTableSizes } from './queries.ts';

describe.each(engines())('the state of the database on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);

  it('tells version, size and the updates', async () => {
    const state = await inScope(database, scopeOf(hjoerring), readDatabaseState);
    expect(state.server).toMatch(/^\d+/);
    expect(state.bytes).toBeGreaterThan(1_000_000);
    expect(state.migrations).toBeGreaterThanOrEqual(6);
    expect(state.lastMigration).toMatch(/^\d{4}_\w+\.sql$/);
    expect(state.lastMigrationAt).toMatch(/Z$/);
  });

  it('lists the largest tables first, the queue’s parts as one', async () => {
    const sizes = await inScope(database, scopeOf(hjoerring), (tx) => readTableSizes(tx, 100));
    expect(sizes.map(({ bytes }) => bytes)).toEqual(sizes.map(({ bytes }) => bytes).toSorted((a, b) => b - a));
    const names = sizes.map(({ name }) => name);
    expect(names).toContain('access_log');
    expect(names).toContain('pgboss.job');
    expect(names.filter((name) => /j[0-9a-f]{56}/.test(name))).toEqual([]);
    expect(await inScope(database, scopeOf(hjoerring), (tx) => readTableSizes(tx, 10))).toHaveLength(10);
  });
});

describe('bytes', () => {
  it('are written as short as they can be', () => {
    expect(
      [0, 812, 999, 1_000, 48_120, 9_940_000, 9_960_000, 1_440_000_000].map((bytes) => formatBytes('da', bytes)),
    ).toEqual(['0 B', '812 B', '999 B', '1 kB', '48 kB', '9,9 MB', '10 MB', '1,4 GB']);
    expect(formatBytes('en', 1_440_000_000)).toBe('1.4 GB');
    expect(formatBytes('da', 999_600)).toBe('1 MB');
  });
});
