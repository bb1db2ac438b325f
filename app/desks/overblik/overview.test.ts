import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { testActor, testVault } from '../../kernel/act/testing.ts';
import { parseCpr } from '../../kernel/crypto/cpr.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { type Seeded, seedAuthorities, seedCase, seedStaff, seedTeam, testNow } from './testing/fixture.ts';
import { post, testWeb } from './testing/web.ts';
import { daysBefore } from './viewer.ts';

interface Logged {
  readonly action: string;
  readonly place: string;
  readonly person_ids: string[];
  readonly relation: string;
}

describe.each(engines())('Overblik on %s', (engine) => {
  const database = useDatabase(engine);
  const number = '070761-4285';
  let [me, teamId] = ['', ''];
  let [mine, waiting, barred, closed]: Partial<Seeded>[] = [{}, {}, {}, {}];
  const actor = (over: Partial<Actor> = {}) => testActor({ id: me, name: 'Maja Krogh', teamId, ...over });
  const web = (over: Partial<Actor> = {}, lang: 'da' | 'en' = 'da') => testWeb({ database, actor: actor(over), lang });
  const page = async (query: string, over: Partial<Actor> = {}, lang: 'da' | 'en' = 'da') => {
    const answer = await web(over, lang).request(`/overblik${query}`);
    return { status: answer.status, html: await answer.text() };
  };
  const log = () =>
    ownerQuery<Logged>(database, 'select action, place, person_ids, relation from access_log order by id desc limit 1');

  beforeAll(async () => {
    await seedAuthorities(database);
    teamId = await seedTeam(database);
    me = await seedStaff(database, 'Maja Krogh', teamId);
    const colleague = await seedStaff(database, 'Anna Holm', teamId);
    const cpr = parseCpr(number);
    if (!cpr.ok) throw new Error('the number of the test is none');
    const contact = { contact_staff_id: me, contact_name: 'Maja Krogh', team_id: teamId };
    mine = await seedCase(
      database,
      'Åse Bøgh',
      {
        ...contact,
        contact_since: daysBefore(testNow, 3),
        benefit: 'kontanthjaelp',
        benefit_since: '2026-09-29',
        readiness: 'jobparat',
        interpreter_language: 'ar',
        last_event_at: daysBefore(testNow, 3),
        last_act: 'assign-contact-person',
      },
      Buffer.from(testVault.hash(cpr.cpr)),
    );
    waiting = await seedCase(database, 'Bo Uden');
    barred = await seedCase(database, 'Carla Kollega', {
      own_staff: true,
      contact_staff_id: colleague,
      contact_name: 'Anna Holm',
    });
    closed = await seedCase(database, 'Dorte Lukket', { closed: true });
  });

  it.each([
    ['citizen', { kind: 'citizen', roles: ['citizen'] }],
    ['helper', { roles: ['helper'] }],
    ['a-kasse', { roles: ['akasse-caseworker'], authorityId: 860 }],
    ['company', { kind: 'organisation', roles: ['company-user'] }],
    ['analyst', { roles: ['analyst'] }],
    ['administrator', { roles: ['administrator'] }],
  ] as const)('is closed to a %s', async (_name, over) => {
    const app = web(over as Partial<Actor>);
    expect((await app.request('/overblik')).status).toBe(403);
    for (const address of ['soeg', 'tildel', 'tildel/udfoer', 'eksport', 'nyt/set', 'visninger', 'visninger/fjern'])
      expect((await post(app, `/overblik/${address}`, { q: number, sag: [mine?.caseId ?? ''] })).status).toBe(403);
  });

  it('begins with one’s own, told in words, and names those shown in the access log', async () => {
    const { status, html } = await page('');
    expect(status).toBe(200);
    for (const words of ['Åse Bøgh', 'kontanthjælp, jobparat', 'uge 9', 'tolk: arabisk', 'Ny hos dig for 3 dage siden'])
      expect(html).toContain(words);
    expect(html).toContain(`href="/borger/${mine?.caseId}"`);
    expect(html).not.toContain('Bo Uden');
    expect(await log()).toEqual([
      { action: 'list', place: 'overblik', person_ids: [mine?.personId], relation: 'contact-person' },
    ]);
  });

  it('is whole in English', async () => {
    const { html } = await page('?omfang=alle', {}, 'en');
    for (const words of [
      'Overview',
      'week 9',
      'interpreter: Arabic',
      'Has no contact person',
      'New with you 3 days ago',
    ])
      expect(html).toContain(words);
    for (const danish of ['Haster', 'Snart', 'Bemærk', 'Kontaktperson', 'Tildel', 'Vælg kolonner', 'Hent'])
      expect(html).not.toContain(danish);
  });

  it('shows everybody to a consultant first, but no colleague’s own case', async () => {
    const { html } = await page('', { roles: ['company-consultant'] });
    expect(html).toContain('Bo Uden');
    expect(html).not.toContain('Carla Kollega');
    expect(html).not.toContain('Tildel');
    expect((await page('', { roles: ['manager'] })).html).toContain('Carla Kollega');
  });

  it.each([
    '?omfang=hest&vis=,,&sorter=%27&side=-1&kolonner=1',
    '?omfang=team&side=99999999',
    '?vis=__proto__&ydelse=%3Cscript%3E',
  ])('takes any address: %s', async (query) => expect((await page(query)).status).toBe(200));

  it('says what stands in the way when nobody is left', async () => {
    expect((await page('?omfang=mine&vis=dimittend')).html).toContain('Ingen borgere passer');
    expect((await page('?omfang=alle&q=findes ikke')).html).toContain('“findes ikke”');
    expect((await page('', { id: randomUUID() })).html).toContain('Her kommer dine borgere');
    expect((await page('?omfang=afsluttede')).html).toContain('Dorte Lukket');
  });

  it('escapes what was searched for', async () => {
    expect((await page('?omfang=alle&q=<b>x</b>')).html).toContain('&lt;b&gt;');
  });

  it('opens a case by its number, and says so in the log', async () => {
    const answer = await post(web(), '/overblik/soeg', { q: ` ${number.replace('-', ' ')} ` });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/borger/${mine?.caseId}`]);
    expect(await log()).toEqual([
      { action: 'search', place: 'cpr-search', person_ids: [mine?.personId], relation: 'same-authority' },
    ]);
  });

  it('finds nobody by a number of another municipality or of nobody, and shows the number to nobody', async () => {
    for (const q of ['0101011234', '010101-1234']) {
      const answer = await post(web(), '/overblik/soeg', { q });
      const html = await answer.text();
      expect(answer.status).toBe(200);
      expect(html).toContain('Vi fandt ingen borger med det nummer');
      expect(html).toContain('/handling/register-citizen');
      expect(html).not.toMatch(/010101.?1234/);
    }
    const elsewhere = await post(web({ authorityId: 851 }), '/overblik/soeg', { q: number });
    expect(await elsewhere.text()).toContain('Vi fandt ingen borger');
  });

  it('keeps half a number out of address and page', async () => {
    const answer = await post(web(), '/overblik/soeg', { q: '070761-42' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).not.toContain('070761-42<');
    const typed = await web().request('/overblik?omfang=alle&q=070761-4285');
    expect([typed.status, typed.headers.get('location')]).toEqual([303, '/overblik?omfang=alle']);
  });

  it('lists by name from the search field', async () => {
    const answer = await post(web(), '/overblik/soeg', { q: '  bo  UDEN ' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/overblik?omfang=alle&q=bo+UDEN']);
    const { html } = await page('?omfang=alle&q=bo+UDEN');
    expect(html).toContain(`/borger/${waiting?.caseId}`);
    expect(html).not.toContain('Åse Bøgh');
  });

  it('exports the list or those ticked, names them in the log, and nobody who is not shown', async () => {
    const whole = await post(web(), '/overblik/eksport', { format: 'csv', alle: 'ja', visning: 'omfang=alle' });
    expect(whole.headers.get('content-disposition')).toBe('attachment; filename="overblik-2026-11-24.csv"');
    const text = await whole.text();
    expect(text).toContain('"Åse Bøgh"');
    expect(text).not.toContain('Carla');
    const [entry] = await log();
    expect(entry).toMatchObject({ action: 'export', place: 'overblik-export' });
    expect(entry?.person_ids.toSorted()).toEqual([mine?.personId ?? '', waiting?.personId ?? ''].toSorted());

    const sag = [waiting?.caseId ?? '', barred?.caseId ?? '', 'nonsense'];
    const chosen = await (
      await post(web(), '/overblik/eksport', { format: 'csv', sag, visning: 'omfang=alle' })
    ).text();
    expect(chosen.trim().split('\r\n')).toHaveLength(2);
    expect((await log())[0]?.person_ids).toEqual([waiting?.personId]);

    const xlsx = await post(web(), '/overblik/eksport', {
      format: 'xlsx',
      sag: [closed?.caseId ?? ''],
      visning: 'omfang=afsluttede',
    });
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await log())[0]?.person_ids).toEqual([closed?.personId]);
  });

  it('asks whom it concerns when nobody is ticked', async () => {
    for (const address of ['eksport', 'tildel', 'tildel/udfoer']) {
      const answer = await post(web(), `/overblik/${address}`, { visning: 'omfang=alle&vis=tolk' });
      expect(answer.status).toBe(400);
      const html = await answer.text();
      expect(html).toContain('Vælg først en eller flere borgere');
      expect(html).toContain('Åse Bøgh');
    }
  });

  it('goes back to the list from the address of a form', async () => {
    expect((await web().request('/overblik/tildel')).headers.get('location')).toBe('/overblik');
  });
});
