import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { simulatedJobnet } from '../../exchange/jobnet/index.ts';
import { JobnetSilent } from '../../jobsearch/index.ts';
import { jobSearchKernel, makeJobSearchScene } from '../../jobsearch/testing/scene.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { reading } from '../../kernel/http/reading.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { CastName, Scene } from '../../people/testing/cast.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { sendPage } from '../frame/page.tsx';
import { jobSearchPages, jobSearchTab } from './routes.tsx';

const [engine = 'pglite'] = engines();

describe('the pages of job search', () => {
  const database = useDatabase(engine);
  let scene: Scene;
  const today = () => '2026-11-24' as never;

  beforeAll(async () => {
    scene = await makeJobSearchScene(database);
    const { world, cast, of } = scene;
    const { caseId } = of;
    await world.must(cast.contactPerson, 'assess-readiness', { caseId, readiness: 'jobparat', reason: 'Klar til job' });
  });

  const site = (who: CastName, jobnet = simulatedJobnet(today)) => {
    const kernel = jobSearchKernel(database);
    const actor: Actor = scene.cast[who];
    return siteFor(kernel, actor, (app) => {
      app.route('/', jobSearchPages({ jobnet }));
      app.get('/borger/:caseId/jobsoegning', async (c) => {
        const tab = await reading(kernel, actor, 't', async (tx) => {
          const held = await kernel.access.relationTo(tx, actor, c.req.param('caseId'));
          return { seen: null, value: held && (await jobSearchTab(c, tx, c.req.param('caseId'), held)) };
        });
        return sendPage(c, { title: 't' }, tab?.body ?? null);
      });
    });
  };
  const page = async (who: CastName, path: string) => {
    const answer = await site(who).request(path);
    return { status: answer.status, html: await answer.text() };
  };
  const tab = () => `/borger/${scene.of.caseId}/jobsoegning`;

  it('tell the citizen how it goes, what was agreed, and the law’s minimum apart from it', async () => {
    const { world, cast, of } = scene;
    const { caseId } = of;
    const first = await page('self', '/min-side/jobsoegning');
    expect(first.status).toBe(200);
    expect(first.html).toContain('Du har ikke skrevet noget for denne uge endnu.');
    expect(readHtml(first.html).headings).toEqual(['Din jobsøgning']);
    expect(faultsIn(readHtml(first.html))).toEqual([]);
    expect(first.html).toContain('Loven siger ikke, hvor mange job du skal søge om ugen.');
    expect(first.html).toContain('Du skal ikke logge på Jobnet hver 7. eller 14. dag.');
    expect(first.html).toContain('Skriv løbende din jobsøgning i joblog.');
    expect(first.html).toContain('BEK-LAB (BEK 1216/2023), § 31, stk. 3');
    expect(first.html).toContain('virksomhed (nr. 2), postnummer og by (nr. 3)');
    expect(first.html.indexOf('Skriv, hvad du har søgt')).toBeLessThan(first.html.indexOf('Det kræver loven'));

    await world.must(cast.contactPerson, 'agree-job-search', { caseId, title1: 'pedel', amount: '2', per: 'week' });
    const proposed = await page('self', '/min-side/jobsoegning');
    expect(proposed.html).toContain('Anna Holm foreslår en aftale');
    expect(proposed.html).toContain('Ja tak');
    const english = await page('self', '/min-side/jobsoegning?sprog=en');
    expect(english.html).toContain('Anna Holm proposes an agreement');
    expect(faultsIn(readHtml(english.html))).toEqual([]);
  });

  it('fill in what is known: the first job of the agreement, today, and how one applied last', async () => {
    const { world, cast, of } = scene;
    const { caseId } = of;
    await world.must(cast.contactPerson, 'agree-job-search', {
      caseId,
      title1: 'gartner',
      areas: 'Hjørring',
      together: true,
    });
    await world.must(cast.self, 'log-job-search', {
      caseId,
      title: 'gartner',
      onDay: '2026-11-23',
      company: 'Parken',
      way: 'phone',
    });
    const { html } = await page('self', '/min-side/jobsoegning');
    expect(html).toMatch(/name="title" value="gartner"/);
    expect(html).toMatch(/name="city" value="Hjørring"/);
    expect(html).toContain('<option value="Parken">');
    expect(html).toMatch(/<option value="phone" selected/);
    expect(html).toMatch(/name="onDay.day" value="24"/);
  });

  it('propose an agreement on a page with suggestions, and keep what was typed when something is wrong', async () => {
    const shown = await page('self', '/min-side/jobsoegning/aftale');
    expect(shown.html).toContain('data-suggest=');
    expect(shown.html).not.toContain('name="together"');
    expect(faultsIn(readHtml(shown.html))).toEqual([]);
    const wrong = await site('self').request(
      '/min-side/jobsoegning/aftale',
      formOf({ title1: 'noget med dyr', amount: '2' }),
    );
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('value="noget med dyr"');
    const sent = await site('contactPerson').request(`${tab()}/aftale`, formOf({ title1: 'kok', together: 'on' }));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, tab()]);
  });

  it('show staff the same, with the law in full and the agreement that was made', async () => {
    const { status, html } = await page('contactPerson', tab());
    expect(status).toBe(200);
    expect(html).toContain('Det kræver loven ikke');
    expect(html).toContain('Jobsøgningsaktiviteter dokumenteres løbende i joblog');
    expect(html).toContain('kok');
    expect((await page('fundCaseworker', tab())).html).not.toContain('Det kræver loven');
  });

  it('bring in a file, all of it or nothing, and say which line is wrong', async () => {
    const send = (content: string | Uint8Array<ArrayBuffer>) => {
      const body = new FormData();
      body.set('file', new File([content], 'joblog.csv'));
      return site('self').request('/min-side/jobsoegning/hent', { method: 'POST', body });
    };
    const wrong = await send('id;dato;stilling\n1;i dag;Pedel');
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Linje 2: dato skal være en dag');
    const windows = new Uint8Array([...'id;dato;stilling\n1;2026-11-20;K'].map((letter) => letter.charCodeAt(0)));
    const done = await send(new Uint8Array([...windows, 0xf8, ...new TextEncoder().encode('kkenhjælp'.slice(0, 5))]));
    expect(done.status).toBe(303);
    const [row] = await ownerQuery<{ title: string }>(
      database,
      "select title from job_search_entry where foreign_id = '1'",
    );
    expect(row?.title).toBe('Køkkenh');
    expect((await send('')).status).toBe(422);
  });

  it('fetch from Jobnet, which is told to the citizen, and change nothing where Jobnet is silent', async () => {
    const post = { method: 'POST' };
    const silent = { entriesOf: async () => Promise.reject(new JobnetSilent('')) };
    const answer = await site('contactPerson', silent).request(`${tab()}/jobnet`, post);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Jobnet svarer ikke lige nu');
    const before = await ownerQuery(database, "select 1 from job_search_entry where source = 'jobnet'");
    const done = await site('contactPerson').request(`${tab()}/jobnet`, post);
    expect([done.status, done.headers.get('location')]).toEqual([303, tab()]);
    const after = await ownerQuery(database, "select 1 from job_search_entry where source = 'jobnet'");
    expect(after.length).toBeGreaterThan(before.length);
    const seen = await ownerQuery(database, "select 1 from access_log where place = 'job-search-jobnet'");
    expect(seen.length).toBe(2);
  });

  it('turn away whoever has no business there', async () => {
    const asked = await Promise.all([
      site('colleague').request(`${tab()}/aftale`),
      site('colleague').request(`${tab()}/hent`),
      site('helper').request(`${tab()}/aftale`),
      site('otherCitizen').request(`${tab()}/hent`),
    ]);
    expect(asked.map(({ status }) => status)).toEqual([403, 403, 403, 404]);
    const { status } = await site('colleague').request(`${tab()}/jobnet`, { method: 'POST' });
    expect(status).toBe(403);
  });
});
