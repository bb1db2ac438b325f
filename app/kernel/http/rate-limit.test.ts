import { beforeAll, describe, expect, it } from 'vitest';
import { ownerQuery, useDatabase } from '../database/testing.ts';
import { anna, seedPeople } from '../identity/testing.ts';
import { citizen, guardedHouse, http } from './testing-house.ts';

describe('the limits', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));
  const house = (publicUrl = http, trustedProxies = 0) => guardedHouse(database, publicUrl, trustedProxies);

  it('stop one person and not the next, and open again', async () => {
    const { enter, clock } = house();
    const [first, second] = [await enter(), await enter({ ...citizen, id: anna.caseId })];
    const tries = async (one: typeof first) => (await one.browser.get('/limited')).status;
    expect([await tries(first), await tries(first), await tries(first)]).toEqual([200, 200, 429]);
    expect(await tries(second)).toBe(200);
    clock.advance(1);
    expect(await tries(first)).toBe(200);
  });

  it('say in which language one reads how long to wait', async () => {
    const { enter } = house();
    const { browser } = await enter({ ...citizen, id: '00000000-0000-4000-8000-0000000000ee' });
    for (let hits = 0; hits < 2; hits++) await browser.get('/limited');
    const answer = await browser.get('/limited', { headers: { accept: 'application/json' } });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '60']);
    const { text } = (await answer.json()) as { text: { da: string; en: string } };
    expect(text.da).toContain('om ét minut');
    expect(text.en).toContain('in one minute');
  });

  it('go by the address our own proxy saw, not by what the sender claims', async () => {
    const { app } = house(http, 1);
    const tries = async (forwarded: string) =>
      (await app.request(`${http}/limited`, { headers: { 'x-forwarded-for': forwarded } })).status;
    expect([await tries('9.9.9.1, 8.8.8.8'), await tries('9.9.9.2, 8.8.8.8'), await tries('9.9.9.3, 8.8.8.8')]).toEqual(
      [200, 200, 429],
    );
    expect(await tries('8.8.8.8, 7.7.7.7')).toBe(200);
  });

  it('store no address', async () => {
    const { app } = house(http, 1);
    await app.request(`${http}/limited`, { headers: { 'x-forwarded-for': '203.0.113.77' } });
    const rows = await ownerQuery<{ row: string }>(database, 'select r::text as row from rate_count r');
    const stored = rows.map(({ row }) => row).join();
    expect(rows.length).toBeGreaterThan(0);
    for (const text of ['203.0.113.77', anna.personId])
      for (const written of [text, Buffer.from(text).toString('hex')]) expect(stored).not.toContain(written);
  });
});
