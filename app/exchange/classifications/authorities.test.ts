import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { authoritiesIn, loadAuthorities } from './authorities.ts';

const data = path.join(rootFolder(), 'data');

describe('authoritiesIn', () => {
  const rows = authoritiesIn(data);
  it('holds the 98 municipalities and each a-kasse once', () => {
    expect(rows.filter((row) => row.kind === 'municipality')).toHaveLength(98);
    expect(rows.filter((row) => row.kind === 'akasse').length).toBeGreaterThan(18);
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
    expect(rows.find((row) => row.id === 860)).toMatchObject({ code: '0860', name: 'Hjørring', region: 'Nordjylland' });
  });
});

describe.each(engines())('loadAuthorities on %s', (engine) => {
  const database = useDatabase(engine);
  it('can be run again and changes nothing', async () => {
    await loadAuthorities(database, data);
    await loadAuthorities(database, data);
    const rows = await ownerQuery<{ n: number }>(database, 'select count(*)::int as n from authority');
    expect(rows).toEqual([{ n: authoritiesIn(data).length }]);
  });
});
