import { beforeAll, describe, expect, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { type CastName, makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, type World } from '../../people/testing/world.ts';
import { siteFor } from '../admin/testing.ts';
import { citizenRoutes } from '../citizen/routes.tsx';
import { personRoutes } from './routes.tsx';

const street = 'Åkandevej 7';

describe.each(engines())('who is shown the address on %s', (engine) => {
  const database = useDatabase(engine);
  let world: World;
  let scenes: Readonly<Record<'guarded' | 'lapsed', Scene>>;

  beforeAll(async () => {
    world = await makeWorld(database);
    const [guarded, lapsed] = [await makeScene(world, 20), await makeScene(world, 30)];
    scenes = { guarded, lapsed };
    await ownerQuery(database, "update person set street = $1, postcode = '9800', city = 'Hjørring'", [street]);
    await world.must(guarded.cast.contactPerson, 'protect-address', { caseId: guarded.of.caseId, until: '2027-06-01' });
    // Protected once: yesterday was the last day.
    await ownerQuery(database, "update person set protected_until = '2026-11-23' where id = $1", [lapsed.of.personId]);
  });

  const visit = async (which: keyof typeof scenes, who: CastName, query: string) => {
    const scene = scenes[which];
    const site = siteFor(world.kernel, scene.cast[who], (app) => {
      app.route('/borger', personRoutes());
      app.route('/min-side', citizenRoutes());
    });
    const path = who === 'self' ? '/min-side/oplysninger' : `/borger/${scene.of.caseId}/oplysninger`;
    const answer = await site.request(`${path}${query}`);
    const html = await answer.text();
    const [log] = await ownerQuery<{ place: string }>(
      database,
      'select place from access_log where actor_id = $1 order by id desc limit 1',
      [scene.cast[who].id],
    );
    return { status: answer.status, html, shown: html.includes(street), place: log?.place };
  };

  it.each(['guest', 'guestConsultant', 'helper', 'fundCaseworker'] as const)(
    'a protected one never to %s, however they ask, and they are told why',
    async (who) => {
      for (const query of ['', '?vis=adresse', '?vis=cpr', '?sprog=en&vis=adresse']) {
        const { status, html, shown, place } = await visit('guarded', who, query);
        expect([status, shown, place]).toEqual([200, false, query === '?vis=cpr' ? 'person-cpr' : 'person-details']);
        expect(html).not.toContain('oplysninger?vis=adresse"');
        expect(html).toContain(query.includes('sprog=en') ? 'Ask the contact person' : 'så spørg kontaktpersonen');
      }
    },
  );

  it.each(['teammate', 'teamConsultant'] as const)(
    'a protected one to %s after one more click, logged',
    async (who) => {
      const before = await visit('guarded', who, '');
      expect([before.shown, before.place]).toEqual([false, 'person-details']);
      expect(before.html).toContain('oplysninger?vis=adresse"');
      const asked = await visit('guarded', who, '?vis=adresse');
      expect([asked.shown, asked.place]).toEqual([true, 'person-address']);
    },
  );

  it.each(['contactPerson', 'manager'] as const)('a protected one to %s at once, and the log says so', async (who) => {
    const { shown, place } = await visit('guarded', who, '');
    expect([shown, place]).toEqual([true, 'person-address']);
    const number = await visit('guarded', who, '?vis=cpr');
    expect([number.shown, number.place]).toEqual([false, 'person-cpr']);
  });

  it.each(['contactPerson', 'teammate', 'guest', 'helper'] as const)(
    'one that is no longer protected to %s like any other',
    async (who) => {
      const { html, shown, place } = await visit('lapsed', who, '');
      expect([shown, place]).toEqual([true, 'person-details']);
      expect(html).not.toContain('eskyttet');
    },
  );

  it('one’s own always', async () => {
    const own = await visit('guarded', 'self', '');
    expect([own.status, own.shown]).toEqual([200, true]);
    expect(own.html).toContain('1. juni 2027');
    const lapsed = await visit('lapsed', 'self', '');
    expect(lapsed.shown).toBe(true);
    expect(lapsed.html).not.toContain('eskyttet');
  });
});
