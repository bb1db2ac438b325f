import { describe, expect, it } from 'vitest';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { places } from '../places.ts';
import { readOutlook } from '../queries/snapshot.ts';
import { storeFigures } from '../queries/store-figures.ts';
import type { Forecaster } from './in-worker.ts';
import { makeForecasts } from './make.ts';
import { renewForecasts } from './renew.ts';
import { testDelivery } from './testing.ts';

const now = '2026-11-24T05:40:00.000Z';
const [engine = 'pglite'] = engines();

describe('forecasts kept', () => {
  const database = useDatabase(engine);
  const store = (more = 0) => database.kysely.transaction().execute((tx) => storeFigures(tx, testDelivery(more), now));
  const inline: Forecaster = async (task) => makeForecasts(task);
  const renew = (forecaster = inline, signal = new AbortController().signal) =>
    renewForecasts({ database, forecaster, signal, now: () => now });
  const july = (area: string) =>
    readOutlook(database).then((outlook) => outlook.find('unemployment.total', area)?.forecast?.months.at(11));

  it('are not there before they are made, and what breaks off leaves nothing', async () => {
    await store();
    expect(await july('0860')).toBeUndefined();
    const cut = renew(async () => {
      throw new Error('killed');
    });
    await expect(cut).rejects.toThrow('killed');
    expect(await july('0860')).toBeUndefined();
    const ending = AbortSignal.abort(new Error('stopping'));
    await expect(renew(inline, ending)).rejects.toThrow('stopping');
  });

  it('are made once, add up, and say how sure they are', async () => {
    expect(await renew()).toEqual(['unemployment.total']);
    expect(await renew()).toEqual([]);
    const outlook = await readOutlook(database);
    const month = (area: string) =>
      outlook.find('unemployment.total', area)?.forecast?.months.at(11)?.mean ?? Number.NaN;
    const north = places().filter(({ region }) => region === 'Nordjylland');
    const sum = north.reduce((whole, { code }) => whole + month(code), 0);
    expect(month('Nordjylland')).toBeCloseTo(sum, 3);
    expect(month('DK')).toBeGreaterThan(places().reduce((whole, { code }) => whole + month(code), 0));
    const sums = outlook.find('unemployment.total', 'Nordjylland');
    expect(sums?.source.publisher).toBe('Fodfæste, regnet af Jobindsats.dk / STAR');
    const sure = outlook.find('unemployment.total', 'DK')?.forecast?.howSure;
    expect(sure).toMatchObject({ series: 98, from: '2025M01', to: '2025M12' });
    expect(sure?.missAfter12).toBeLessThan(10);
  }, 60_000);

  it('are gone with the figures they were made of, and made anew', async () => {
    await store(500);
    expect(await july('0860')).toBeUndefined();
    expect(await renew()).toEqual(['unemployment.total']);
    expect((await july('0860'))?.mean).toBeGreaterThan(500);
  }, 60_000);

  it('are not stored when the figures change while they are made', async () => {
    await store(600);
    const slow: Forecaster = async (task) => {
      await store(700);
      return makeForecasts(task);
    };
    expect(await renew(slow)).toEqual([]);
    expect(await july('0860')).toBeUndefined();
  }, 60_000);
});
