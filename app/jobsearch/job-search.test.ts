import { plainDate } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { inScope } from '../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../kernel/database/testing.ts';
import { caseLaw } from '../law/index.ts';
import type { Scene } from '../people/testing/cast.ts';
import { jobSearch } from './queries/job-search.ts';
import { makeJobSearchScene } from './testing/scene.ts';

const today = plainDate('2026-11-24');

describe.each(engines())('job search from proposal to log on %s', (engine) => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeJobSearchScene(database);
  });

  const read = () => {
    const { cast, of } = scene;
    const scope = { authorityId: 860, actorId: cast.contactPerson.id, caseScope: 'all' };
    return inScope(database, scope, (tx) => jobSearch(tx, 860, of.caseId, today));
  };
  const told = (kind: string) =>
    ownerQuery<{ value: unknown; superseded: boolean }>(
      database,
      'select value, superseded_at is not null as superseded from law_entry where case_id = $1 and kind = $2 order by recorded_at, id',
      [scene.of.caseId, kind],
    );

  it('stands as a proposal until the other side says yes, and a change leaves the agreement standing', async () => {
    const { world, cast, of } = scene;
    const { caseId } = of;
    await world.must(cast.self, 'agree-job-search', { caseId, title1: 'pedel', amount: '2', per: 'week' });
    const first = await read();
    expect([first.agreement, first.proposal?.proposedBy]).toEqual([null, 'citizen']);
    expect(await told('jobsoegningsaftale')).toEqual([]);
    const agreementId = first.proposal?.id;
    expect(await world.go(cast.self, 'accept-job-search', { caseId, agreementId })).toMatchObject({
      kind: 'refused',
      code: 'own-proposal',
    });
    await world.must(cast.contactPerson, 'accept-job-search', { caseId, agreementId, logBy: '2026-12-01' });
    expect(await read()).toMatchObject({
      agreement: { amount: 2, acceptedByName: 'Anna Holm', party: 'kommune', logBy: '2026-12-01' },
      proposal: null,
      thisPeriod: { wanted: 2, done: 0 },
    });
    expect(await told('jobsoegningsaftale')).toEqual([
      { value: { med: 'kommune', joblogfrist: '2026-12-01' }, superseded: false },
    ]);

    await world.must(cast.contactPerson, 'agree-job-search', { caseId, title1: 'pedel', amount: '3', per: 'week' });
    expect(await read()).toMatchObject({ agreement: { amount: 2 }, proposal: { amount: 3, proposedBy: 'caseworker' } });
    const change = (await read()).proposal?.id;
    await world.must(cast.self, 'end-job-search-agreement', { caseId, agreementId: change, reason: 'To er nok' });
    expect(await read()).toMatchObject({ agreement: { amount: 2 }, proposal: null });
  });

  it('counts what was done, and forgets in the list and not in the table what was deleted', async () => {
    const { world, cast, of } = scene;
    const { caseId } = of;
    await world.must(cast.self, 'log-job-search', { caseId, title: 'pedel', onDay: '2026-11-23' });
    await world.must(cast.fundCaseworker, 'log-job-search', { caseId, title: 'kok', onDay: '2026-11-24' });
    const before = await read();
    expect(before.thisPeriod).toMatchObject({ wanted: 2, done: 2 });
    expect(before.entries.map(({ title, source }) => [title, source])).toEqual([
      ['kok', 'staff'],
      ['pedel', 'here'],
    ]);
    await world.must(cast.self, 'remove-job-search-entry', { caseId, entryId: before.entries[1]?.id });
    expect((await read()).thisPeriod.done).toBe(1);
    expect((await told('joblog')).map(({ superseded }) => superseded).toSorted()).toEqual([false, true]);
  });

  it('never doubles an import, also when a line was deleted meanwhile', async () => {
    const { world, cast, of } = scene;
    const { caseId } = of;
    const content = 'id;dato;stilling\nj1;2026-11-10;Maler\nj2;2026-11-11;Murer';
    await world.must(cast.self, 'import-joblog', { caseId, content });
    const entry = (await read()).entries.find(({ title }) => title === 'Maler');
    await world.must(cast.self, 'remove-job-search-entry', { caseId, entryId: entry?.id });
    expect(await world.go(cast.contactPerson, 'import-joblog', { caseId, content })).toMatchObject({
      code: 'nothing-new',
    });
    await world.must(cast.self, 'import-joblog', { caseId, content: `${content}\nj3;2026-11-12;Tømrer` });
    const titles = (await read()).entries.filter(({ source }) => source === 'jobnet').map(({ title }) => title);
    expect(titles).toEqual(['Tømrer', 'Murer']);
  });

  it('lets the law see the agreement and the log', async () => {
    const { cast, of } = scene;
    const scope = { authorityId: 860, actorId: cast.contactPerson.id, caseScope: 'all' };
    const law = await inScope(database, scope, (tx) => caseLaw(tx, 860, of.caseId, { on: today }));
    expect(law?.answer.outcomes.length).toBeGreaterThan(100);
  });
});
