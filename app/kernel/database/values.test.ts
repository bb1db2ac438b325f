import { describe, expect, it } from 'vitest';
import { everyEngine, ownerQuery, useDatabase } from './testing.ts';

describe.each(everyEngine())('column values on %s', (engine) => {
  const database = useDatabase(engine);

  it.each([
    ["'2026-11-24'::date", '2026-11-24'],
    ["'1900-02-28'::date", '1900-02-28'],
    ["array['2026-11-24', null]::date[]", ['2026-11-24', null]],
    ['9007199254740991::bigint', 9007199254740991],
    ['array[1, 2]::bigint[]', [1, 2]],
    ["'2026-11-24T10:42:00.123456+01:00'::timestamptz", '2026-11-24T09:42:00.123Z'],
    ["'2026-07-01T00:00:00Z'::timestamptz", '2026-07-01T00:00:00.000Z'],
    ["'1890-01-01T00:00:00Z'::timestamptz", '1890-01-01T00:00:00.000Z'],
    ["array['2026-07-01T12:00:00Z']::timestamptz[]", ['2026-07-01T12:00:00.000Z']],
    ["'12.50'::numeric", '12.50'],
    ["'P1M2D'::interval", '1 mon 2 days'],
    ["array['æ', 'ø,å']::text[]", ['æ', 'ø,å']],
    ['null::date', null],
  ])('%s arrives as %o', async (sql, expected) => {
    const [asOwner] = await ownerQuery<{ value: unknown }>(database, `select ${sql} as value`);
    expect(asOwner?.value).toEqual(expected);
    const { rows } = await database.pool.query(`select ${sql} as value`);
    expect(rows[0]?.value).toEqual(expected);
  });

  it('refuses a number that would lose its last digits', async () => {
    await expect(database.pool.query('select 9007199254740993::bigint as value')).rejects.toThrow(
      /larger than a number/,
    );
  });

  it('takes a date to be the Danish one', async () => {
    const { rows } = await database.pool.query("select '2026-06-30T22:30:00Z'::timestamptz::date as day");
    expect(rows[0]?.day).toBe('2026-07-01');
  });

  it('sorts by the Danish alphabet with collate danish', async () => {
    const { rows } = await database.pool.query(
      `select string_agg(name, ' ' order by name collate danish) as names
       from unnest(array['Ølstykke', 'Zebra', 'Ærø', 'Aabybro', 'abe', 'Åbenrå', 'Abild']) name`,
    );
    expect(rows[0]?.names).toBe('abe Abild Zebra Ærø Ølstykke Åbenrå Aabybro');
  });
});
