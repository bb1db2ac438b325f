import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { lawActs } from '../../law/index.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow } from '../../people/testing/world.ts';
import { hjoerring, scopeOf, siteFor } from '../admin/testing.ts';
import { citizenRoutes } from './routes.tsx';

const [engine = 'pglite'] = engines();

describe('what a citizen may expect, must do and decides', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  let fresh: Scene;
  let kernel: Kernel;

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    kernel = testKernel({ database, acts: [...peopleActs, ...lawActs], access, now: testNow });
    const world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    const { caseId } = scene.of;
    await world.must(scene.cast.contactPerson, 'record-benefit', { caseId, benefit: 'dagpenge', from: '2026-11-20' });
    fresh = await makeScene(world, 40);
    await ownerQuery(database, 'delete from fact where case_id = $1', [fresh.of.caseId]);
    const goals = [
      {
        id: 'a',
        text: 'Vi taler med dig inden fem dage.',
        group: null,
        from: 'ydelse',
        kind: 'first',
        days: 5,
        weeks: null,
      },
      { id: 'b', text: 'Vi taler med dig hver dag.', group: null, from: 'ydelse', kind: 'every', days: 1, weeks: null },
    ];
    await inScope(database, scopeOf(hjoerring), (tx) =>
      tx
        .insertInto('setting')
        .values({
          authority_id: hjoerring,
          key: 'law-service-goals',
          value: JSON.stringify(goals),
          changed_at: testNow,
          changed_by: 'Mette',
        })
        .execute(),
    );
  });

  const visit = async (of: Scene = scene, query = '') => {
    const site = siteFor(kernel, of.cast.self, (app) => app.route('/min-side', citizenRoutes()));
    const answer = await site.request(`/min-side/loven${query}`);
    const html = await answer.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    /** The text of one of the lists, by its heading. */
    const part = (heading: string) =>
      (main.split(`<h2>${heading}</h2>`)[1] ?? '')
        .split('<h2')[0]
        ?.replaceAll(/<[^>]+>/g, ' ')
        .replaceAll(/\s+/g, ' ') ?? '';
    return { status: answer.status, html, main, part, ...readHtml(html) };
  };

  it('stands in three lists, in plain words, with the paragraph last', async () => {
    const { status, part, headings, html } = await visit();
    expect([status, headings]).toEqual([200, ['Hvad kan jeg forvente – og hvad skal jeg?']]);
    for (const heading of ['Det kan du forvente', 'Det skal du', 'Det bestemmer du selv'])
      expect([heading, part(heading).trim().length > 20]).toEqual([heading, true]);
    expect(part('Det skal du')).toContain('Hvor står det?');
    const at = (text: string) => html.indexOf(text);
    expect(at('Det kan du forvente')).toBeLessThan(at('Det skal du'));
    expect(at('Det skal du')).toBeLessThan(at('Det bestemmer du selv'));
    expect(part('Det bestemmer du selv')).toContain('Du skal ikke logge på Jobnet');
  });

  it('is there in English too, and nothing is left untranslated', async () => {
    for (const query of ['', '?sprog=en']) {
      const read = await visit(scene, query);
      expect(read.status).toBe(200);
      expect(read.headings).toHaveLength(1);
      expect(faultsIn(read)).toEqual([]);
    }
    expect((await visit(scene, '?sprog=en')).headings[0]).not.toContain('Hvad');
  });

  it('names a person to call, and leads to the rules themselves', async () => {
    const { main, links } = await visit();
    expect(main).toContain('Ring til Anna Holm.');
    expect(links.some((link) => link.startsWith('tel:'))).toBe(true);
    expect(links.filter((link) => link.startsWith('/regler/regel/')).length).toBeGreaterThan(2);
  });

  it('shows what the municipality promises apart from the law, and never as broken', async () => {
    const { part, main } = await visit();
    expect(part('Det kan du forvente')).toContain('Vi taler med dig inden fem dage.');
    // The day of the daily talk has passed, and talks are not registered here yet.
    expect(main).not.toContain('Vi taler med dig hver dag.');
  });

  it('is calm where nothing is known yet: no list is empty without a word', async () => {
    const { status, part } = await visit(fresh);
    expect(status).toBe(200);
    for (const heading of ['Det kan du forvente', 'Det skal du', 'Det bestemmer du selv'])
      expect([heading, part(heading).trim() === '']).toEqual([heading, false]);
  });

  it('is one’s own, and the log says that the citizen read it', async () => {
    await visit();
    const [line] = await ownerQuery<{ place: string; relation: string; person_ids: string[] }>(
      database,
      'select place, relation, person_ids from access_log where actor_id = $1 order by id desc limit 1',
      [scene.cast.self.id],
    );
    expect(line).toEqual({ place: 'own-page', relation: 'self', person_ids: [scene.of.personId] });
    const nobody = siteFor(kernel, { ...scene.cast.self, caseId: crypto.randomUUID() }, (app) =>
      app.route('/min-side', citizenRoutes()),
    );
    expect((await nobody.request('/min-side/loven')).status).toBe(404);
  });
});
