import path from 'node:path';
import { instant } from '@fodfaeste/law/dates';
import { describe, expect, it } from 'vitest';
import { rootFolder } from '../../kernel/config/root-folder.ts';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { allSeries, figureSources } from '../../outlook/index.ts';
import { loadShippedFigures } from './load-shipped.ts';
import { placesOf } from './places.ts';
import { refreshFigures } from './refresh.ts';
import { hjoerring, jobindsatsAnswer } from './testing.ts';

const data = path.join(rootFolder(), 'data');
const now = instant('2026-11-24T05:40:00Z');

describe.each(engines())('figures on %s', (engine) => {
  const database = useDatabase(engine);
  const placeOf = placesOf(data);
  const read = <T>(query: (tx: Parameters<typeof figureSources>[0]) => Promise<T>) =>
    database.kysely.transaction().execute(query);
  const unemployment = async () =>
    (await read((tx) => allSeries(tx, 'jobindsats:y25i01'))).find(
      ({ series, area }) => series === 'unemployment.total' && area === '0860',
    );
  const refresh = (answer: () => Promise<Response>) =>
    refreshFigures({ database: database, placeOf, token: 'secret-token', fetch: answer, now });

  it('ship once, are renewed, and stay when renewing fails', async () => {
    expect(await loadShippedFigures(database, data, now)).toBeGreaterThan(20);
    expect(await loadShippedFigures(database, data, now)).toBe(0);
    expect((await unemployment())?.periods.at(-1)).toBe('2026M07');

    await refresh(async () => new Response(jobindsatsAnswer([hjoerring('2026M08', 612)])));
    const renewed = await unemployment();
    expect(renewed?.periods.at(0)).toBe('2021M08');
    expect([renewed?.periods.at(-1), renewed?.figures.at(-1)]).toEqual(['2026M08', 612]);

    const [failed] = await refresh(async () => new Response('no', { status: 401 }));
    expect(failed).toMatchObject({ kind: 'failed', why: { da: 'Jobindsats afviste adgangsnøglen.' } });
    expect(await unemployment()).toEqual(renewed);
    const source = (await read(figureSources)).find(({ id }) => id === 'jobindsats:y25i01');
    expect(source).toMatchObject({ drawnOn: '2026-11-24', checkFailed: { da: 'Jobindsats afviste adgangsnøglen.' } });
  });
});
