import { beforeAll, describe, expect, it } from 'vitest';
import { testActor } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { seedAuthorities, seedStaff } from '../testing/fixture.ts';
import { post, testWeb } from '../testing/web.ts';

describe.each(engines())('views of one’s own on %s', (engine) => {
  const database = useDatabase(engine);
  let [me, colleague] = ['', ''];
  const web = (id = me) => testWeb({ database, actor: testActor({ id }) });
  const stored = () =>
    ownerQuery<{ id: string; name: string; query: string }>(
      database,
      'select id, name, query from saved_view order by position',
    );
  const save = (name: string, query: string) => post(web(), '/overblik/visninger', { name, query });

  beforeAll(async () => {
    await seedAuthorities(database);
    me = await seedStaff(database, 'Maja Krogh', null);
    colleague = await seedStaff(database, 'Anna Holm', null);
  });

  it('keep what we understood: no page, no name, no nonsense', async () => {
    const answer = await save('Unge med tolk', 'omfang=alle&vis=tolk,under-30&q=Hansen&side=3&hest=1&sorter=-uger');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      303,
      '/overblik?omfang=alle&vis=under-30,tolk&q=Hansen&sorter=-uger&side=3',
    ]);
    expect(await stored()).toMatchObject([
      { name: 'Unge med tolk', query: 'omfang=alle&vis=under-30,tolk&sorter=-uger' },
    ]);
  });

  it('stand in the panel of their owner only, marked where one is', async () => {
    const html = await (await web().request('/overblik?omfang=alle&vis=tolk,under-30&sorter=-uger')).text();
    expect(html).toContain('Unge med tolk');
    expect(html).toMatch(/aria-current="true"[^>]*><span>Unge med tolk/);
    expect(await (await web(colleague).request('/overblik')).text()).not.toContain('Unge med tolk');
  });

  it('need a name, and one that is not taken', async () => {
    const nameless = await save(' ', 'omfang=alle');
    expect(nameless.status).toBe(400);
    expect(await nameless.text()).toContain('error-summary');
    expect((await save('unge MED tolk', 'omfang=team')).status).toBe(400);
    expect(await stored()).toHaveLength(1);
  });

  it('are removed by their owner', async () => {
    const [view] = await stored();
    expect((await post(web(colleague), '/overblik/visninger/fjern', { id: view?.id ?? '' })).status).toBe(400);
    expect((await post(web(), '/overblik/visninger/fjern', { id: view?.id ?? '' })).status).toBe(303);
    expect(await stored()).toEqual([]);
  });
});
