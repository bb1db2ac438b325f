import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { evidenceActs } from '../../evidence/index.ts';
import { typedFinding } from '../../evidence/testing/findings.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { offerActs } from '../../offers/index.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { siteFor } from '../admin/testing.ts';
import { caseOfferRoutes, offerRoutes, ownOfferRoutes, providerOfferRoutes } from './index.ts';

describe('the pages of offers', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...evidenceActs, ...offerActs];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let scene: Scene;

  async function visit(path: string, actor: Actor) {
    const site = siteFor(kernel, actor, (app) => {
      app.route('/tilbud', offerRoutes());
      app.route('/borger', caseOfferRoutes());
      app.route('/min-side', ownOfferRoutes());
      app.route('/jeres-side', providerOfferRoutes());
    });
    const answer = await site.request(path);
    const html = await answer.text();
    return { status: answer.status, html: /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '', ...readHtml(html) };
  }

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 50);
    await scene.world.must(scene.cast.manager, 'take-shipped-offers', {});
  });

  it('show three equal shelves in one place, and no price that nobody gave', async () => {
    const page = await visit('/tilbud', scene.cast.manager);
    expect([page.status, page.headings, faultsIn(page)]).toEqual([200, ['Tilbud'], []]);
    const [shelves = ''] = page.html.split('ff-columns-2');
    const headings = [...shelves.matchAll(/<h2>([^<]*)<\/h2>/g)].map(([, text]) => text);
    expect(headings).toEqual(['Vejledning og opkvalificering', 'Praktik og nytteindsats', 'Løntilskud']);
    expect(page.html).toContain('Pris ikke oplyst');
    expect(page.html).not.toMatch(/\d kr\./);
  });

  it('show one citizen all of it, with reasons, and the citizen without a paragraph', async () => {
    const { caseId } = scene.of;
    const staff = await visit(`/borger/${caseId}/tilbud/katalog`, scene.cast.contactPerson);
    const own = await visit('/min-side/tilbud', scene.cast.self);
    expect([staff.status, own.status]).toEqual([200, 200]);
    for (const name of ['Ny start', 'A-sporet', 'Virksomhedspraktik', 'Mentor']) {
      expect(staff.html).toContain(name);
      expect(own.html).toContain(name);
    }
    expect(staff.html).toContain('LAB § 91, stk. 1');
    expect(own.html).not.toMatch(/§/);
    expect(faultsIn(staff)).toEqual([]);
    expect(faultsIn(own)).toEqual([]);
    const [logged] = await ownerQuery<{ place: string }>(
      database,
      'select place from access_log where authority_id = $1 and actor_id = $2 order by at desc, id desc limit 1',
      [home, scene.cast.contactPerson.id],
    );
    expect(logged?.place).toBe('person-offers');
  });

  it('show the staff what the house found out itself beside the studies, and nobody else', async () => {
    const { cast, world } = scene;
    await world.must(cast.analyst, 'add-evidence', { ...typedFinding, measure: 'mentor', effect: 'Vores egen måling' });
    const [row] = await ownerQuery<{ id: string }>(
      database,
      "select id from offer where authority_id = $1 and evidence_key = 'mentor' limit 1",
      [home],
    );
    const page = await visit(`/tilbud/${row?.id}`, cast.manager);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    for (const words of ['Vores egen måling', 'Jeres egen', 'Mentorforsøget']) expect(page.html).toContain(words);
    expect((await visit(`/tilbud/${row?.id}`, cast.provider)).html).not.toContain('Vores egen måling');
  });

  it('are for those they are for', async () => {
    const { cast, of } = scene;
    const path = `/borger/${of.caseId}/tilbud/katalog`;
    expect((await visit(path, cast.colleague)).status).toBe(403);
    expect((await visit(path, cast.stranger)).status).toBe(404);
    expect((await visit('/tilbud/forslag', cast.provider)).status).toBe(403);
    expect((await visit('/jeres-side/tilbud', cast.company)).status).toBe(404);
    const provider = await visit('/jeres-side/tilbud', cast.provider);
    expect([provider.status, faultsIn(provider)]).toEqual([200, []]);
    expect(provider.html).toContain('Kommunen har ikke lagt jeres tilbud ind endnu');
  });
});
