import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { testActor } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { type Seeded, seedAuthorities, seedCase, seedStaff, testNow } from '../testing/fixture.ts';
import { post, testWeb } from '../testing/web.ts';
import { daysBefore } from '../viewer.ts';

describe.each(engines())('what is new on the overview on %s', (engine) => {
  const database = useDatabase(engine);
  let [me, colleague] = ['', ''];
  let citizen: Seeded;
  const web = (id = me, lang: 'da' | 'en' = 'da') =>
    testWeb({ database, actor: testActor({ id, name: 'Maja Krogh' }), lang });
  const page = async (id = me, lang: 'da' | 'en' = 'da') =>
    (await web(id, lang).request('/overblik?omfang=alle')).text();
  const tell = async (staffId: string, kind: string, params: object, days = 0) => {
    const id = randomUUID();
    await ownerQuery(
      database,
      `insert into notice (authority_id, id, staff_id, case_id, event_id, kind, params, created_at)
       values (860, $1, $2, $3, $4, $5, $6, $7)`,
      [id, staffId, citizen.caseId, randomUUID(), kind, JSON.stringify(params), daysBefore(testNow, days)],
    );
    return id;
  };
  const unread = async () => {
    const rows = await ownerQuery<{ id: string }>(database, 'select id from notice where read_at is null');
    return rows.map(({ id }) => id);
  };
  const idsOn = (html: string) => [...html.matchAll(/name="nyt" value="([^"]+)"/g)].map(([, id]) => id ?? '');

  beforeEach(async () => {
    await seedAuthorities(database);
    await ownerQuery(database, 'delete from notice');
    [me, colleague] = [await seedStaff(database, 'Maja Krogh', null), await seedStaff(database, 'Bo Dahl', null)];
    citizen = await seedCase(database, 'Åse Bøgh', { closed: true });
  });

  it('is nothing when nothing is new', async () => {
    await tell(colleague, 'new-with-you', { navn: 'Åse Bøgh', fra: 'Anna', note: '' });
    const html = await page();
    expect(html).not.toContain('Nyt til dig');
    expect(html).not.toContain('/overblik/nyt/set');
  });

  it('is a sentence each with its moment and the way to the case, in both languages, and names the citizen in the log', async () => {
    await tell(me, 'new-with-you', { navn: 'Åse Bøgh', fra: 'Anna Holm', note: 'Ring <først>' });
    await tell(me, 'guest-opened', { navn: 'Åse Bøgh', gaest: 'Carla Eg', grund: 'Vagt' }, 1);
    const html = await page();
    for (const words of [
      'Nyt til dig',
      `<a href="/borger/${citizen.caseId}">Ny hos dig: Åse Bøgh. Anna Holm skriver: Ring &lt;først&gt;</a>`,
      'i dag kl. 10.42',
      'Carla Eg åbnede sagen om Åse Bøgh som gæst: Vagt',
      'i går kl. 10.42',
      'name="_csrf"',
    ])
      expect(html).toContain(words);
    const english = await page(me, 'en');
    expect(english).toContain('New for you');
    expect(english).toContain('Carla Eg opened the case of Åse Bøgh as a guest');
    const [log] = await ownerQuery<{ person_ids: string[] }>(
      database,
      'select person_ids from access_log where actor_id = $1 order by id desc limit 1',
      [me],
    );
    expect(log?.person_ids).toContain(citizen.personId);
  });

  it('is at most five, the newest first; the next come when these are seen', async () => {
    const told: string[] = [];
    for (const days of [0, 1, 2, 3, 4, 5, 6]) told.push(await tell(me, 'new-with-you', { navn: 'Åse Bøgh' }, days));
    const first = idsOn(await page());
    expect(first).toEqual(told.slice(0, 5));
    const answer = await post(web(), '/overblik/nyt/set', { nyt: first, visning: 'omfang=alle&vis=tolk' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/overblik?omfang=alle&vis=tolk']);
    expect(idsOn(await page())).toEqual(told.slice(5));
    await post(web(), '/overblik/nyt/set', { nyt: told.slice(5) });
    expect(await page()).not.toContain('Nyt til dig');
  });

  it('stays new for a colleague, whoever else says it is seen', async () => {
    const theirs = await tell(colleague, 'new-with-you', { navn: 'Åse Bøgh' });
    const mine = await tell(me, 'new-with-you', { navn: 'Åse Bøgh' });
    await post(web(), '/overblik/nyt/set', { nyt: [theirs, 'nonsense'] });
    expect((await unread()).toSorted()).toEqual([theirs, mine].toSorted());
    await post(web(), '/overblik/nyt/set', {});
    expect(await unread()).toHaveLength(2);
    await post(web(), '/overblik/nyt/set', { nyt: [theirs, mine] });
    expect(await unread()).toEqual([theirs]);
  });
});
