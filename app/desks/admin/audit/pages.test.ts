import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseCpr } from '../../../kernel/crypto/cpr.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { adminRoutes } from '../routes.tsx';
import {
  administrator,
  adminKernel,
  formOf,
  logLines,
  prepareAdmin,
  seedCitizen,
  seedLog,
  seedStaff,
  siteFor,
  testInstallation,
} from '../testing.ts';

const number = '010190-1234';
const log = '/administration/adgangslog';

describe.each(engines())('the audit pages on %s', (engine) => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  const actor = administrator();
  const request = (path: string, init?: RequestInit) => {
    const site = siteFor(adminKernel(database), actor, (app) =>
      app.route('/administration', adminRoutes(testInstallation(database))),
    );
    return Promise.resolve(site.request(path, init));
  };
  const ask = (fields: Readonly<Record<string, string>>) => request(`${log}/soeg`, formOf(fields));
  const textOf = async (path: string) => (await request(path)).text();
  let [anna, mie, kaj] = ['', '', ''];
  let crowd: string[] = [];

  beforeAll(async () => {
    const read = parseCpr(number);
    if (!read.ok) throw new Error('the number of this test is none');
    anna = await seedStaff(database, 'Anna Holm');
    await seedStaff(database, 'Annika Holm', { title: 'Mentor' });
    mie = (await seedCitizen(database, 'Mie', 'Dahl', { cprHash: adminKernel(database).vault.hash(read.cpr) }))
      .personId;
    kaj = (await seedCitizen(database, 'Kaj', 'Skov')).personId;
    crowd = [];
    for (const name of ['Per', 'Pia', 'Poul', 'Palle'])
      crowd.push((await seedCitizen(database, name, 'Munk')).personId);
    await seedLog(database, [
      { at: '2026-11-20T10:00:00Z', actorId: anna, personIds: [mie], reason: 'Vikar; for "Bo"' },
      { at: '2026-11-21T10:00:00Z', actorId: anna, personIds: [kaj] },
      { at: '2026-11-22T10:00:00Z', actorId: anna, personIds: [mie, ...crowd], action: 'list', place: 'overblik' },
    ]);
  });
  beforeEach(() => ownerQuery(database, "delete from access_log where place like 'audit-%'"));
  const written = async () => ({
    search: await logLines(database, 'audit-search'),
    list: await logLines(database, 'audit-list'),
    export: await logLines(database, 'audit-export'),
  });

  it('show nobody, and write nothing, before something is asked', async () => {
    expect(await textOf(log)).toContain('Vælg, hvad du vil undersøge');
    expect(await written()).toEqual({ search: [], list: [], export: [] });
  });

  it('write the search of a citizen’s log in that citizen’s log', async () => {
    const page = await textOf(`${log}?borger=${mie}`);
    expect(page).toContain('Hvem der har set Mie Dahl');
    expect(page).toContain('Mie Dahl og 4 andre');
    expect(page).not.toContain('Munk');
    expect(await written()).toEqual({
      search: [{ action: 'search', person_ids: [mie], actor_id: actor.id }],
      list: [],
      export: [],
    });
    expect(await textOf(`${log}?borger=${mie}`)).toContain('undersøgte, hvem der har set dine oplysninger');
  });

  it('write it also when nobody has looked', async () => {
    expect(await textOf(`${log}?borger=${crowd[0]}&slags=export`)).toContain('Ingen har set noget, der passer');
    expect((await written()).search).toMatchObject([{ person_ids: [crowd[0]] }]);
  });

  it('write whose names a search of a colleague’s log showed', async () => {
    const page = await textOf(`${log}?medarbejder=${anna}`);
    expect(page).toContain('Det, Anna Holm har set');
    expect(page).toContain('Kaj Skov');
    expect(page).toContain('5 borgere');
    const { search, list } = await written();
    expect(search).toEqual([]);
    expect(list).toMatchObject([{ action: 'list', person_ids: expect.arrayContaining([mie, kaj]) }]);
    expect(list[0]?.person_ids).toHaveLength(2);
  });

  it('open the names of a long list, and write down each of them', async () => {
    const [line] = await ownerQuery<{ id: number }>(
      database,
      "select id from access_log where action = 'list' and place = 'overblik'",
    );
    const page = await textOf(`${log}/linje/${line?.id}`);
    for (const name of ['Mie Dahl', 'Per Munk', 'Palle Munk']) expect(page).toContain(name);
    expect((await written()).list).toMatchObject([{ person_ids: [mie, ...crowd] }]);
    expect((await request(`${log}/linje/999999999`)).status).toBe(404);
  });

  it('export the same lines and names, and write that down', async () => {
    const answer = await request(`${log}/eksport.csv?borger=${mie}`);
    expect(answer.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="adgangslog-2026-11-24.csv"');
    const lines = (await answer.text()).split('\r\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toContain(
      '2026-11-22 11:00;Anna Holm;Sagsbehandler;Hjørring Kommune;Så en liste;så dig på en liste;5;Mie Dahl;;',
    );
    expect(lines[2]).toContain('"Vikar; for ""Bo"""');
    expect((await written()).export).toMatchObject([{ action: 'export', person_ids: [mie] }]);
    expect((await request(`${log}/eksport.csv`)).status).toBe(404);
  });

  it('find one by name and go to an address with ids alone', async () => {
    const answer = await ask({ medarbejder: 'anna', borger: 'mie', fra: '1-11-2026', til: '', slags: 'read' });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('Location')).toBe(`${log}?medarbejder=${anna}&borger=${mie}&fra=2026-11-01&slags=read`);
    expect((await written()).list).toEqual([]);
  });

  it('find one by number, which stands nowhere afterwards', async () => {
    for (const typed of [number, number.replace('-', '')]) {
      const answer = await ask({ borger: typed });
      expect(answer.headers.get('Location')).toBe(`${log}?borger=${mie}`);
    }
    for (const typed of ['020290-1234', '010190-12', '999999-9999']) {
      const answer = await ask({ borger: typed, medarbejder: 'Anna' });
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(page).not.toContain(typed.slice(0, 6));
      expect(page).toContain('value="Anna"');
    }
    const stored = await ownerQuery(database, 'select * from access_log');
    // Random ids hold any four digits now and then.
    const written = JSON.stringify(stored).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    expect(written).not.toMatch(/010190|1234\b/);
  });

  it('let one choose among several, and write down the citizens whose names were shown', async () => {
    const answer = await ask({ medarbejder: 'ann ho', borger: 'munk' });
    const page = await answer.text();
    expect(answer.status).toBe(200);
    for (const shown of ['Annika Holm', 'Mentor', 'Palle Munk', 'Født 1. maj 1985']) expect(page).toContain(shown);
    const { list } = await written();
    expect(list).toMatchObject([{ action: 'search' }]);
    expect(list[0]?.person_ids.toSorted()).toEqual(crowd.toSorted());
  });

  it('ask again when nothing was chosen, and go on when something was', async () => {
    const again = await ask({ valg: '1', medarbejder: 'ann ho' });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain('Annika Holm');
    const chosen = await ask({ valg: '1', medarbejder: 'ann ho', medarbejderId: anna });
    expect(chosen.headers.get('Location')).toBe(`${log}?medarbejder=${anna}`);
  });

  it.each([
    [{ medarbejder: 'Zorro' }, 'Ingen medarbejder hedder det'],
    [{ borger: 'Zorro' }, 'Ingen borger her hedder det'],
    [{ medarbejder: number }, 'Et nummer kan ikke bruges her'],
    [{ fra: '31-02-2026' }, 'Skriv en dato, der findes'],
    [{ fra: '24-11-2026', til: '1-11-2026' }, 'Slutdatoen ligger før startdatoen'],
  ])('say what to put right: %o', async (form, sentence) => {
    const answer = await ask(form);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(sentence);
    expect(await written()).toEqual({ search: [], list: [], export: [] });
  });

  it('speak English', async () => {
    expect(await textOf(`${log}?borger=${mie}&sprog=en`)).toContain('Who has seen Mie Dahl');
  });

  it('of an unknown id show nothing and break nothing', async () => {
    expect(await textOf(`${log}?borger=${randomUUID()}`)).toContain('en, vi ikke kender her');
  });
});
