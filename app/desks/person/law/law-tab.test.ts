import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../../tests/journeys/read-html.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { lawActs } from '../../../law/index.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { type CastName, makeScene, type Scene } from '../../../people/testing/cast.ts';
import { makeWorld, testNow } from '../../../people/testing/world.ts';
import { siteFor } from '../../admin/testing.ts';
import { personRoutes } from '../routes.tsx';

const [engine = 'pglite'] = engines();

describe('the law on the person page', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let kernel: Kernel;

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    kernel = testKernel({ database, acts: [...peopleActs, ...lawActs], access, now: testNow });
    const world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    await world.must(scene.cast.contactPerson, 'record-benefit', {
      caseId: scene.of.caseId,
      benefit: 'sygedagpenge',
      from: '2026-10-01',
    });
  });

  const visit = async (path: string, who: CastName = 'contactPerson') => {
    const site = siteFor(kernel, scene.cast[who], (app) => app.route('/borger', personRoutes()));
    const answer = await site.request(`/borger/${scene.of.caseId}${path}`);
    const html = await answer.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    const text = main.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    return { status: answer.status, html, text, location: answer.headers.get('location'), ...readHtml(html) };
  };
  const lastSeen = async (who: CastName) =>
    (
      await ownerQuery<{ place: string }>(
        database,
        'select place from access_log where actor_id = $1 order by id desc limit 1',
        [scene.cast[who].id],
      )
    )[0]?.place;

  it('tells every rule that concerns the citizen, with its reason and paragraph, in both languages', async () => {
    for (const query of ['', '?sprog=en']) {
      const tab = await visit(`/loven${query}`);
      expect(tab.status).toBe(200);
      expect(tab.headings).toHaveLength(1);
      expect(faultsIn(tab)).toEqual([]);
      expect(tab.html.includes('retsinformation.dk')).toBe(true);
      expect(tab.links.some((link) => link.startsWith('/regler/regel/syge.'))).toBe(true);
    }
    expect((await visit('/loven')).text.includes('Ydelse: sygedagpenge (fra 1. oktober 2026)')).toBe(true);
    expect(await lastSeen('contactPerson')).toBe('person-law');
  });

  it('tells the law and the facts of another day', async () => {
    const spring = await visit('/loven?paa=2026-03-01');
    expect(spring.text.includes('Reformen, første del')).toBe(true);
    expect(spring.text.includes('Ydelse: kontanthjælp')).toBe(true);
    expect(spring.text.includes('Ydelse: sygedagpenge')).toBe(false);
    expect(spring.html.includes('value="2026-03-01"')).toBe(true);
  });

  it('tells what would have been said with what was known then', async () => {
    expect((await visit('/loven?kendt=2026-11-24')).text.includes('Ydelse: sygedagpenge')).toBe(true);
    const before = await visit('/loven?kendt=2026-11-23');
    expect(before.text.includes('Ydelse: sygedagpenge')).toBe(false);
    expect(before.html.includes('value="2026-11-23"')).toBe(true);
    expect(faultsIn(before)).toEqual([]);
  });

  it('says so where there is no law yet', async () => {
    const early = await visit('/loven?paa=2019-12-31');
    expect([early.status, early.text.includes('Reglerne begynder den 1. januar 2020.')]).toEqual([200, true]);
    expect((await visit('/loven?paa=2020-01-01')).text.includes('Den nye beskæftigelseslov')).toBe(true);
  });

  it.each([
    'paa=i+g%C3%A5r',
    'paa=2026-02-30',
    'kendt=i+g%C3%A5r',
    'kendt=2026-13-01',
    'paa=9999-12-31',
    'paa=2300-01-01',
  ])('says that a day is none, and shows today instead: %s', async (query) => {
    const tab = await visit(`/loven?${query}`);
    expect(tab.status).toBe(200);
    expect(tab.text.includes('Skriv en dag, der findes.')).toBe(true);
    expect(tab.text.includes('Ydelse: sygedagpenge')).toBe(true);
    expect(tab.html.includes('value="2026-11-24"')).toBe(true);
  });

  it('reaches decades ahead, as retirement does', async () => {
    for (const day of ['2050-01-01', '2075-06-30'])
      expect([day, (await visit(`/loven?paa=${day}`)).status]).toEqual([day, 200]);
  });

  it('is for those who see the whole case', async () => {
    for (const who of ['contactPerson', 'teammate', 'manager', 'guest'] as const) {
      const tab = await visit('/loven', who);
      expect([who, tab.status, tab.text.includes('Hvad loven siger om denne borger')]).toEqual([who, 200, true]);
    }
    for (const who of ['helper', 'fundCaseworker'] as const) {
      const tab = await visit('/loven', who);
      expect([who, tab.text.includes('sygedagpenge (fra')]).toEqual([who, false]);
      expect((await visit('', who)).links.some((link) => link.endsWith('/loven'))).toBe(false);
    }
    expect((await visit('/loven', 'colleague')).location).toContain('/handling/open-as-guest');
    for (const who of ['stranger', 'unaskedHelper', 'unaskedFund'] as const)
      expect((await visit('/loven', who)).status).toBe(404);
  });

  describe('on the front of the case', () => {
    it('stands what is next, what must be judged, and what the law does not demand', async () => {
      const { text, links } = await visit('');
      expect(text.includes('Hvad loven kræver nu')).toBe(true);
      expect(text.includes('Det kræver loven ikke')).toBe(true);
      expect(links.filter((link) => link.includes('/handling/answer-law-question')).length).toBeGreaterThan(0);
    });

    it('a question is gone when it was answered, and the answer is a reason in the tab', async () => {
      const asked = 'syge.laegeattest_noedvendig';
      const links = async () => (await visit('')).links.filter((link) => link.includes(`question=${asked}`));
      expect(await links()).toHaveLength(1);
      const answer = lawActs.find(({ name }) => name === 'answer-law-question');
      if (answer === undefined) throw new Error('no such act');
      const input = { caseId: scene.of.caseId, question: asked, answer: 'nej', reason: 'Forløbet er kort' };
      const done = await perform(kernel, answer, { actor: scene.cast.contactPerson, input, requestId: 't' });
      expect(done.kind).toBe('done');
      expect(await links()).toHaveLength(0);
      expect((await visit('/tidslinje')).text.includes('Begrundelse: Forløbet er kort')).toBe(true);
    });

    it('is not shown of a closed case', async () => {
      const closed = await makeScene(await makeWorld(database, kernel), 40);
      const { caseId } = closed.of;
      await closed.world.must(closed.cast.manager, 'close-case', { caseId, reason: 'job', closedOn: '2026-11-24' });
      const site = siteFor(kernel, closed.cast.manager, (app) => app.route('/borger', personRoutes()));
      const html = await (await site.request(`/borger/${caseId}`)).text();
      expect(html.includes('Hvad loven kræver nu')).toBe(false);
    });
  });
});
