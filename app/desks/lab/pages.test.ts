import { type Chart, charts, type Series } from '@fodfaeste/lab';
import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { readPdf } from '../../kernel/files/pdf/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { figure, reportWith } from '../../lab/hearing/testing/report.ts';
import { labActs, labShelf } from '../../lab/index.ts';
import { shortScenario } from '../../lab/testing/scenarios.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { uuid } from '../../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { labPath } from './paths.ts';
import { labRoutes } from './routes.tsx';

const weeks = Array.from({ length: 15 }, (_, at) => at * 4);
const series: Series = {
  weeks,
  before: weeks.map((week) => figure(100 + week)),
  after: weeks.map((week) => figure(98 + week, [95 + week, 101 + week])),
};
const drawn = Object.fromEntries(Object.keys(charts).map((chart) => [chart, series])) as Record<Chart, Series>;
const done = uuid(51);
const other = uuid(52);

describe('the lab', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const acts = [...peopleActs, ...labActs(labShelf)];
  const kernel = testKernel({ database, acts, access: caseAccess(fixedClock(testNow)), now: testNow });
  let analyst: Actor;

  const site = () => siteFor(kernel, analyst, (app) => app.route(labPath, labRoutes(labShelf)));
  const send = (path: string, fields: Readonly<Record<string, string>>) =>
    site().request(`${labPath}${path}`, formOf({ _csrf: 'sample-token', ...fields }));
  async function read(answer: Response) {
    const html = await answer.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
    return { status: answer.status, html: main, ...readHtml(html) };
  }
  const visit = async (path: string) => read(await site().request(`${labPath}${path}`));

  beforeAll(async () => {
    const world = await makeWorld(database, kernel);
    analyst = await world.staff('Dorte Analytiker', ['analyst']);
    for (const [id, title] of [
      [done, 'En prøve'],
      [other, 'En anden'],
    ] as const) {
      const report = { ...reportWith({ charts: drawn }), title: { da: title, en: title } };
      await ownerQuery(
        database,
        `insert into lab_run (authority_id, id, title_da, title_en, scenario, municipalities, thoroughness, seed, state, answer, made_by, made_by_name, made_at)
         values ($1, $2, $3, $3, $4, '{0860}', 'thorough', 1, 'done', $5, $6, 'Dorte', $7)`,
        [home, id, title, shortScenario, JSON.stringify(report), analyst.id, testNow],
      );
    }
  });

  it('offers every question that ships, and what was asked before', async () => {
    const page = await visit('');
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    for (const { scenario } of labShelf().shipped) expect(page.html).toContain(`/laboratorium/scenarie/${scenario.id}`);
    expect(page.html).toContain(`/laboratorium/koersel/${done}`);
  });

  it.each(labShelf().shipped.map(({ scenario }) => scenario.id))('shows %s in words and as fields', async (id) => {
    const page = await visit(`/scenarie/${id}`);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
  });

  it('begins with who gets less; what is uncertain and what rests on assumptions is told', async () => {
    const page = await visit(`/koersel/${done}`);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    const parts = [...page.html.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(parts[0]).toBe('Hvem får mindre, og hvem tager over?');
    expect(page.html).toContain('retningen sikker for 2 af 3 grupper');
    expect(page.html).toContain('4.100 timer færre om året');
    expect(page.html).toMatch(/ff-lab-grey/);
  });

  it('is there on paper and as a spreadsheet', async () => {
    const pdf = await site().request(`${labPath}/koersel/${done}/rapport.pdf`);
    const { lines, title, universal } = await readPdf(Buffer.from(await pdf.arrayBuffer()));
    expect([title, universal]).toEqual(['En prøve', true]);
    expect(lines.join(' ')).toContain('Hvem får mindre, og hvem tager over?');
    const csv = await (await site().request(`${labPath}/koersel/${done}/tal.csv`)).text();
    expect(csv).toContain('alle;I job;200;197,5;-2,5;-9;4;');
    expect(csv).toContain('sygemeldte på sygedagpenge;Samtaler;1000;792,5;-207,5;-234;-181;');
  });

  it('keeps a text that is wrong, and names the lines', async () => {
    const page = await read(
      await send('/ret', { mode: 'text', scenario: shortScenario.replace('10 %', 'lidt'), _do: 'start' }),
    );
    expect([page.status, faultsIn(page)]).toEqual([422, []]);
    expect(page.html).toContain('Linje 11:');
    expect(page.html).toContain('saving: lidt');
  });

  it('starts what the fields say', async () => {
    const typed = { mode: 'form', scenario: shortScenario, 'b0-moneyAmount': '25', thoroughness: 'quick' };
    const wrong = await read(await send('/ret', { ...typed, weeks: '9999', _do: 'start' }));
    expect([wrong.status, wrong.html.includes('9999')]).toEqual([422, true]);
    const answer = await send('/ret', { ...typed, _do: 'start' });
    expect(answer.status).toBe(303);
    const page = await visit((answer.headers.get('location') ?? '').replace(labPath, ''));
    expect(page.html).toContain('Kørslen venter på sin tur.');
    const rows = await ownerQuery(database, `select scenario from lab_run where state = 'queued'`);
    expect(JSON.stringify(rows)).toContain('saving: 25 %');
  });

  it('takes an assumption of one’s own with a reason and a source into a scenario that can be shared', async () => {
    const given = { effect: 'talk-early', low: '1,1', high: '1,2', reason: '', source: '' };
    const wrong = await read(await send(`/koersel/${done}/antagelse`, given));
    expect([wrong.status, wrong.html.includes('Skriv hvorfor')]).toEqual([422, true]);
    const answer = await send(`/koersel/${done}/antagelse`, { ...given, reason: 'Egne tal', source: 'Sag 1' });
    const page = await visit((answer.headers.get('location') ?? '').replace(labPath, ''));
    expect(page.html).toContain('imens 1,1 til 1,2. Begrundelse: Egne tal. Kilde: Sag 1.');
    expect((await visit('/delt/1.x.y')).status).toBe(404);
  });

  it('puts runs side by side', async () => {
    const page = await visit(`/sammenlign?koersel=${done}&koersel=${other}`);
    expect([page.status, faultsIn(page)]).toEqual([200, []]);
    expect(page.html).toContain('A: En prøve');
    expect(page.html).toContain('B: En anden');
    expect((await visit(`/sammenlign?koersel=${done}`)).html).toContain('Vælg to til fire kørsler');
  });
});
