import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../../../kernel/database/scope.ts';
import { engines, useDatabase } from '../../../kernel/database/testing.ts';
import { seedAuthorities, seedMany, testViewer } from '../testing.ts';
import { filterKeys } from '../view/keys.ts';
import { changed, inScopeOf, parseView, withFilter } from '../view/view.ts';
import { countViews } from './counts.ts';
import { listCases } from './rows.ts';

describe.each(engines())('m %s', (engine) => {
  const db = useDatabase(engine);
  const contacts = Array.from({ length: 80 }, () => ({ id: randomUUID(), teamId: randomUUID() }));
  beforeAll(async () => {
    await seedAuthorities(db);
    await seedMany(db, 860, 4000, contacts);
    await seedMany(db, 851, 8000, contacts);
  });
  it('times', async () => {
    const me = contacts[3]!;
    const viewer = testViewer({ actorId: me.id, teamId: me.teamId });
    for (const omfang of ['mine', 'alle']) {
      const view = parseView(new URLSearchParams({ omfang }), { scope: 'mine', hasTeam: true });
      const targets: Record<string, typeof view> = {};
      for (const s of ['mine', 'team', 'alle'] as const) targets[s] = inScopeOf(view, s);
      for (const f of filterKeys) targets[f] = withFilter(view, f);
      for (const b of [
        'dagpenge',
        'kontanthjaelp',
        'uddannelseshjaelp',
        'overgangsydelse',
        'selv',
        'sygedagpenge',
        'ressourceforloebsydelse',
        'ledighedsydelse',
        'revalideringsydelse',
        'fleksloentilskud',
        'foertidspension',
        'seniorpension',
        'tidlig',
        'folkepension',
        'efterloen',
        'fleksydelse',
        'barselsdagpenge',
        'feriedagpenge',
        'su',
        'ingen',
      ])
        targets['b' + b] = changed(view, { benefit: b });
      for (const b of ['jobparat', 'aktivitetsparat', 'uddannelsesparat', 'aabenlyst'])
        targets['r' + b] = changed(view, { readiness: b });
      targets['closed'] = inScopeOf(view, 'afsluttede');
      for (let i = 0; i < 4; i++) {
        const t0 = performance.now();
        await inScope(db, { authorityId: 860, actorId: me.id, caseScope: 'all' }, async (tx) => {
          const t1 = performance.now();
          const c = await countViews(tx, viewer, view, targets);
          const t2 = performance.now();
          const r = await listCases(tx, viewer, view, 'page');
          const t3 = performance.now();
          console.log(
            engine,
            omfang,
            'counts',
            (t2 - t1).toFixed(1),
            'rows',
            (t3 - t2).toFixed(1),
            r.length,
            i === 0 ? JSON.stringify(c) : '',
          );
        });
        console.log('total', (performance.now() - t0).toFixed(1));
      }
    }
    expect(1).toBe(1);
  });
});
