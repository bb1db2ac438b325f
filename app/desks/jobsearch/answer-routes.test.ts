import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { jobSearchKernel, makeJobSearchScene } from '../../jobsearch/testing/scene.ts';
import { perform } from '../../kernel/act/perform.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Scene } from '../../people/testing/cast.ts';
import { testNow } from '../../people/testing/world.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { answerLinkRoutes } from './answer-routes.tsx';

const [engine = 'pglite'] = engines();

describe('the page of a link', () => {
  const database = useDatabase(engine);
  let scene: Scene;

  beforeAll(async () => {
    scene = await makeJobSearchScene(database);
  });

  const site = (now: string = testNow, actor: Actor | null = null) =>
    siteFor(jobSearchKernel(database, now), actor, (app) => app.route('/', answerLinkRoutes()));

  async function sent(): Promise<string> {
    const kernel = jobSearchKernel(database);
    const act = kernel.acts.get('send-answer-link');
    if (!act) throw new Error('no act');
    const { caseId } = scene.of;
    await ownerQuery(database, "update answer_link set made_at = made_at - interval '1 day'");
    await ownerQuery(database, 'update outgoing set state = $1', ['sent']);
    await perform(kernel, act, { actor: scene.cast.self, input: { caseId }, requestId: 't' });
    const [row] = await ownerQuery<{ body: string }>(database, "select body from outgoing where state = 'waiting'");
    return /\/svar\/[\w-]{43}/.exec(row?.body ?? '')?.[0] ?? '';
  }
  const read = async (answer: Response) => ({ answer, html: await answer.text() });

  it('asks its question without a login, names nobody, and is not to be indexed or kept', async () => {
    const address = await sent();
    const { answer, html } = await read(await site().request(address));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(html).toContain('Har du søgt job i denne uge?');
    for (const secret of ['Maja', 'Østergaard', 'maja@example.org', 'Anna Holm', scene.of.caseId, scene.of.personId])
      expect(html).not.toContain(secret);
    const { headings } = readHtml(html);
    expect(headings).toHaveLength(1);
    expect(faultsIn(readHtml(html))).toEqual([]);
    const english = readHtml(await (await site().request(`${address}?sprog=en`)).text());
    expect(english.headings.join()).toContain('Have you looked for work this week?');
  });

  it('shows no name either where somebody is logged in on the same machine', async () => {
    const { html } = await read(await site(testNow, scene.cast.contactPerson).request(await sent()));
    expect(html).not.toContain('Anna Holm');
  });

  it('takes three lines and thanks; a second press thanks again, and the link is used up', async () => {
    const address = await sent();
    const typed = {
      title1: 'Pedel',
      company1: 'Skolen',
      day1: '2026-11-23',
      title2: 'Chauffør',
      day2: '2026-11-24',
      day3: '2026-11-24',
      _once: '00000000-0000-4000-8000-00000000000a',
    };
    for (let n = 0; n < 2; n += 1) {
      const answer = await site().request(address, formOf(typed));
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/svar/tak']);
    }
    expect((await site().request(address)).status).toBe(404);
    const thanks = await read(await site().request('/svar/tak'));
    expect(thanks.html).toContain('Tak for svaret');
    const rows = await ownerQuery<{ title: string; on_day: string }>(
      database,
      'select title, on_day::text from job_search_entry where case_id = $1 order by title',
      [scene.of.caseId],
    );
    expect(rows).toEqual([
      { title: 'Chauffør', on_day: '2026-11-24' },
      { title: 'Pedel', on_day: '2026-11-23' },
    ]);
  });

  it('keeps what was typed when something is wrong, and the link stays usable', async () => {
    const address = await sent();
    const wrong = { title1: '', title2: 'Kok', company2: 'Kroen', day1: '2026-11-24' };
    const { answer, html } = await read(await site().request(address, formOf(wrong)));
    expect(answer.status).toBe(422);
    expect(html).toContain('value="Kok"');
    expect(html).toContain('value="Kroen"');
    expect((await site().request(address, formOf({ title1: 'Kok', day1: 'i går' }))).status).toBe(422);
    expect((await site().request(address)).status).toBe(200);
    expect((await site().request(address, formOf({ title1: 'Kok', _once: 'no key of ours' }))).status).toBe(303);
  });

  it('answers unknown, used and old links with one and the same page', async () => {
    const used = await sent();
    await site().request(used, formOf({ title1: 'Pedel' }));
    const fresh = await sent();
    const later = new Date(Date.parse(testNow) + 14 * 24 * 3600_000).toISOString();
    const main = async (answer: Promise<Response> | Response) => {
      const { answer: got, html } = await read(await answer);
      return `${got.status} ${/<main[^>]*>(.*)<\/main>/s.exec(html)?.[1]}`;
    };
    const unknown = await main(site().request(`/svar/${'x'.repeat(43)}`));
    expect(unknown).toContain('404');
    expect(unknown).toContain('Du har ikke gjort noget forkert');
    expect(await main(site().request(used))).toBe(unknown);
    expect(await main(site(later).request(fresh))).toBe(unknown);
    expect(await main(site(later).request(fresh, formOf({ title1: 'Pedel' })))).toBe(unknown);
    expect(await main(site().request('/svar/kort'))).toBe(unknown);
    expect(await main(site().request(used, formOf({ title1: 'Pedel' })))).toBe(unknown);
  });
});
