import path from 'node:path';
import { instant } from '@fodfaeste/law/dates';
import { describe, it } from 'vitest';
import { loadAuthorities } from '../../exchange/classifications/authorities.ts';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { keyRing } from '../../kernel/crypto/keys.ts';
import { cprVault } from '../../kernel/crypto/vault.ts';
import type { Engine } from '../../kernel/database/engine.ts';
import { ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { municipalityFigures } from '../figures/municipality-figures.ts';
import { testLists, testTables } from '../population/testing.ts';
import type { DemoAuthority } from './actors.ts';
import { seedMunicipality } from './seed-municipality.ts';

describe.each((process.env['ENG'] ?? 'native').split(','))('%s', (engine) => {
  const database = useDatabase(engine as Engine);
  it('seeds', async () => {
    await loadAuthorities(database, path.join(rootFolder(), 'data'));
    const authorities = await ownerQuery<DemoAuthority>(database, 'select id, kind, name from authority');
    const vault = cprVault(keyRing([{ id: 1, secret: Buffer.alloc(32, 7) }]));
    for (const code of (process.env['CODES'] ?? '0825,0860').split(',')) {
      const t = performance.now();
      const done = await seedMunicipality({
        database,
        vault,
        seed: 1,
        now: instant('2026-11-24T09:42:00.000Z'),
        figures: municipalityFigures(testTables, code),
        lists: testLists,
        authorities,
      });
      console.log(
        engine,
        code,
        done,
        Math.round(performance.now() - t),
        'ms',
        Math.round(process.memoryUsage().rss / 1e6),
        'MB',
      );
    }
    console.log(await ownerQuery(database, 'select act, count(*)::int n from event group by 1 order by 2 desc'));
    console.log(
      await ownerQuery(
        database,
        "select 'fact' t, count(*)::int n from fact union all select 'contact', count(*) from contact_person union all select 'log', count(*) from access_log union all select 'grant', count(*) from access_grant",
      ),
    );
  }, 600_000);
});
