import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AnyAct } from '../../../kernel/act/act.ts';
import { testActor } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { peopleActs } from '../../../people/index.ts';
import { type Seeded, seedAuthorities, seedCase, seedStaff, seedTeam } from '../testing/fixture.ts';
import { post, testWeb } from '../testing/web.ts';

describe.each(engines())('assigning many on %s', (engine) => {
  const database = useDatabase(engine);
  let [me, anna, teamId, otherTeam] = ['', '', '', ''];
  let [free, own, foreign]: [Seeded, Seeded, Seeded] = [none, none, none];
  const web = (acts?: readonly AnyAct[]) =>
    testWeb({ database, actor: testActor({ id: me, teamId }), ...(acts ? { acts } : {}) });
  const fields = () => ({ staffId: anna, reason: 'Vi deler efter by.', handoverNote: 'Se noten.' });
  const contacts = () =>
    ownerQuery<{ case_id: string; contact_staff_id: string | null; contact_changes: number }>(
      database,
      'select case_id, contact_staff_id, contact_changes from case_overview where case_id = any($1)',
      [[free.caseId, own.caseId, foreign.caseId]],
    ).then((rows) => new Map(rows.map((row) => [row.case_id, row])));

  beforeAll(async () => {
    await seedAuthorities(database);
    [teamId, otherTeam] = [await seedTeam(database, 'Nord'), await seedTeam(database, 'Syd')];
    me = await seedStaff(database, 'Maja Krogh', teamId);
    anna = await seedStaff(database, 'Anna Holm', teamId);
  });

  beforeEach(async () => {
    free = await seedCase(database, 'Bo Fri');
    own = await seedCase(database, 'Åse Egen', { contact_staff_id: me, contact_name: 'Maja Krogh', team_id: teamId });
    foreign = await seedCase(database, 'Carl Fremmed', { contact_staff_id: randomUUID(), team_id: otherTeam });
  });

  const everybody = () => [free.caseId, own.caseId, foreign.caseId];

  it('first shows whom it concerns, ticked, with the fields of the act', async () => {
    const answer = await post(web(), '/overblik/tildel', { sag: everybody(), visning: 'omfang=alle&vis=tolk' });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    for (const words of [
      'Ny kontaktperson for 3 borgere',
      'Bo Fri',
      'Åse Egen',
      'Kontaktperson nu: Maja Krogh',
      'Anna Holm, Nord',
      'handoverNote',
    ])
      expect(html).toContain(words);
    expect(html.match(/name="sag" value="[^"]*" checked/g)).toHaveLength(3);
    expect(html).toContain('href="/overblik?omfang=alle&amp;vis=tolk"');
    const [seen] = await ownerQuery<{ person_ids: string[] }>(
      database,
      'select person_ids from access_log order by id desc limit 1',
    );
    expect(seen?.person_ids).toHaveLength(3);
  });

  it('does it for those it can, and names the others with the reason', async () => {
    const answer = await post(web(), '/overblik/tildel/udfoer', { ...fields(), sag: everybody(), _once: randomUUID() });
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain('2 borgere ud af 3 har fået Anna Holm som kontaktperson');
    expect(html).toContain('Det lykkedes ikke for én borger');
    expect(html).toMatch(/Carl Fremmed<\/a><\/th><td[^>]*>Du har ikke adgang/);
    expect(html).not.toContain('Prøv igen for');
    const after = await contacts();
    expect(after.get(free.caseId)).toMatchObject({ contact_staff_id: anna });
    expect(after.get(own.caseId)).toMatchObject({ contact_staff_id: anna });
    expect(after.get(foreign.caseId)?.contact_staff_id).not.toBe(anna);
  });

  it('is done once, however often the button is pressed', async () => {
    const sent = { ...fields(), sag: [free.caseId], _once: randomUUID() };
    const [first, second] = [
      await (await post(web(), '/overblik/tildel/udfoer', sent)).text(),
      await (await post(web(), '/overblik/tildel/udfoer', sent)).text(),
    ];
    expect(first).toContain('Én borger har fået Anna Holm som kontaktperson');
    expect(second).toContain('Én borger har fået Anna Holm som kontaktperson');
    const [{ n } = { n: 0 }] = await ownerQuery<{ n: number }>(
      database,
      'select count(*)::int as n from contact_person where case_id = $1',
      [free.caseId],
    );
    expect(n).toBe(1);
  });

  it('offers another try for those already with that person', async () => {
    await post(web(), '/overblik/tildel/udfoer', { ...fields(), sag: [free.caseId], _once: randomUUID() });
    const html = await (
      await post(web(), '/overblik/tildel/udfoer', { ...fields(), sag: [free.caseId], _once: randomUUID() })
    ).text();
    expect(html).toContain('Ingen har fået ny kontaktperson');
    expect(html).toContain('Anna Holm er allerede kontaktperson.');
    expect(html).toContain('Prøv igen for den borger');
  });

  it('does nothing while a field is missing, and keeps what was typed and ticked', async () => {
    const sent = {
      staffId: anna,
      reason: 'Fordi vi deler',
      handoverNote: ' ',
      sag: [free.caseId],
      vist: everybody().join(','),
    };
    const answer = await post(web(), '/overblik/tildel/udfoer', { ...sent, _once: randomUUID() });
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain('error-summary');
    expect(html).toContain('Fordi vi deler');
    expect(html).toContain('Ny kontaktperson for 3 borgere');
    expect(html.match(/name="sag" value="[^"]*" checked/g)).toHaveLength(1);
    expect((await contacts()).get(free.caseId)?.contact_staff_id).toBeNull();
  });

  it('asks for at least one when all are unticked', async () => {
    const sent = { ...fields(), vist: everybody().join(','), _once: randomUUID() };
    const answer = await post(web(), '/overblik/tildel/udfoer', sent);
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('Vælg mindst én borger');
  });

  it('tells of those done even when something breaks on the way', async () => {
    const breaking = peopleActs.map(
      (act): AnyAct =>
        act.name === 'assign-contact-person'
          ? {
              ...act,
              load: async (tx, input, context) => {
                if (input['caseId'] === own.caseId) throw new Error('broken');
                return act.load(tx, input, context);
              },
            }
          : act,
    );
    const html = await (
      await post(web(breaking), '/overblik/tildel/udfoer', {
        ...fields(),
        sag: [own.caseId, free.caseId],
        _once: randomUUID(),
      })
    ).text();
    expect(html).toContain('Én borger ud af 2 har fået Anna Holm');
    expect(html).toMatch(/Åse Egen<\/a><\/th><td[^>]*>Noget gik galt hos os/);
    expect((await contacts()).get(free.caseId)?.contact_staff_id).toBe(anna);
  });

  it('takes no more than somebody can read', async () => {
    const sag = Array.from({ length: 201 }, () => randomUUID());
    for (const address of ['tildel', 'tildel/udfoer']) {
      const answer = await post(web(), `/overblik/${address}`, { ...fields(), sag });
      expect(answer.status).toBe(400);
      expect(await answer.text()).toContain('højst tildele 200 borgere');
    }
  });

  it('is not for those whose role may not do it to anybody', async () => {
    const consultant = testWeb({ database, actor: testActor({ id: me, teamId, roles: ['company-consultant'] }) });
    for (const address of ['tildel', 'tildel/udfoer'])
      expect((await post(consultant, `/overblik/${address}`, { ...fields(), sag: [free.caseId] })).status).toBe(403);
  });
});

const none: Seeded = { caseId: '', personId: '' };
