import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../../tests/journeys/read-html.ts';
import { perform } from '../../../kernel/act/perform.ts';
import { testKernel } from '../../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../../kernel/database/testing.ts';
import { fixedClock } from '../../../kernel/time/clock.ts';
import { reportWith } from '../../../lab/hearing/testing/report.ts';
import { hearingActs, type LabShelf } from '../../../lab/index.ts';
import { caseAccess, peopleActs } from '../../../people/index.ts';
import { type CastName, castNames, makeScene, type Scene } from '../../../people/testing/cast.ts';
import { uuid } from '../../../people/testing/decide.ts';
import { home, makeWorld, testNow } from '../../../people/testing/world.ts';
import { formOf, siteFor } from '../../admin/testing.ts';
import { hearingRoutes } from './routes.tsx';

const shelf = () => ({ known: { municipalities: [{ code: '0860', name: 'Hjørring' }] } }) as unknown as LabShelf;
const acts = hearingActs(shelf);
const nobody = uuid(4711);
const theRun = uuid(50);

/** Who gets through; everybody else is turned away. Written by hand: it is the contract, not the code's own word. */
const writers = ['manager', 'analyst'];
const caseworkers = ['contactPerson', 'teammate', 'colleague', 'guest', 'stranger'];
const consultants = ['teamConsultant', 'consultant', 'guestConsultant'];
const colleagues = [...writers, ...caseworkers, ...consultants];
const expected = {
  'draft-hearing': [{ runId: nobody, language: 'da' }, writers, 'run-gone'],
  'change-hearing': [
    { hearingId: nobody, version: 1, title: 'x', blocks: [{ key: 'own', heading: 'x', text: '' }] },
    writers,
    'hearing-gone',
  ],
  'finish-hearing': [{ hearingId: nobody, version: 1 }, writers, 'hearing-gone'],
  'reopen-hearing': [{ hearingId: nobody }, writers, 'hearing-gone'],
  'comment-hearing': [{ hearingId: nobody, words: 'x' }, colleagues, 'hearing-gone'],
  'withdraw-own-comment': [{ commentId: nobody }, colleagues, 'comment-gone'],
} as const;

describe('hearing answers', () => {
  const [engine] = engines();
  if (!engine) throw new Error('no database to test with');
  const database = useDatabase(engine);
  const kernel = testKernel({
    database,
    acts: [...peopleActs, ...acts],
    access: caseAccess(fixedClock(testNow)),
    now: testNow,
  });
  let scene: Scene;

  const site = (who: CastName) =>
    siteFor(kernel, scene.cast[who], (app) => app.route('/laboratorium/hoeringssvar', hearingRoutes()));
  async function visit(who: CastName, path: string) {
    const answer = await site(who).request(`/laboratorium/hoeringssvar${path}`);
    const html = await answer.text();
    return { status: answer.status, html: /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html, ...readHtml(html) };
  }
  const send = (who: CastName, path: string, fields: Readonly<Record<string, string>>) =>
    site(who).request(`/laboratorium/hoeringssvar${path}`, formOf({ _csrf: 'sample-token', ...fields }));
  const draft = async () => {
    const answer = await send('analyst', '', { runId: theRun, language: 'da' });
    expect([answer.status, await answer.text()]).toEqual([303, '']);
    return (answer.headers.get('location') ?? '').split('/').at(-1) ?? '';
  };

  beforeAll(async () => {
    scene = await makeScene(await makeWorld(database, kernel), 40);
    await ownerQuery(
      database,
      `insert into lab_run (authority_id, id, title_da, title_en, scenario, municipalities, thoroughness, seed, state, answer, engine_version,
        made_by, made_by_name, made_at) values ($1, $2, 'En prøve', 'A trial', 'x', '{0860}', 'quick', 1, 'done', $3, '0.1.0', $4, 'Dorte', $5)`,
      [home, theRun, JSON.stringify(reportWith()), nobody, testNow],
    );
  });

  it('are written by manager and analyst, and commented on by those who do the work', async () => {
    expect(Object.keys(expected).toSorted()).toEqual(acts.map(({ name }) => name).toSorted());
    for (const act of acts) {
      const [input, who, code] = expected[act.name as keyof typeof expected];
      for (const name of castNames) {
        const answer = await perform(kernel, act, { actor: scene.cast[name], input, requestId: 't' });
        const got = answer.kind === 'refused' || answer.kind === 'forbidden' ? answer.code : answer.kind;
        expect
          .soft([act.name, name, got])
          .toEqual([act.name, name, (who as readonly string[]).includes(name) ? code : 'no-permission']);
      }
    }
  });

  it('begin as a draft of a run, in the language asked for', async () => {
    const form = await visit('analyst', `/nyt?koersel=${theRun}`);
    expect([form.status, faultsIn(form)]).toEqual([200, []]);
    const id = await draft();
    const page = await visit('analyst', `/${id}`);
    expect([page.status, page.headings[0], faultsIn(page)]).toEqual([200, 'Høringssvar: En prøve', []]);
    for (const words of ['Sygemeldte på sygedagpenge', 'Vi kan ikke se, at nogen tager over', 'Fodfæste 0.1.0', 'Ret'])
      expect(page.html).toContain(words);
    const list = await visit('colleague', '');
    expect([list.status, faultsIn(list)]).toEqual([200, []]);
    expect(list.html).toContain(`/laboratorium/hoeringssvar/${id}`);
    expect((await visit('analyst', `/nyt?koersel=${theRun}`)).html).toContain(id);
  });

  it('are told what the figures do not say by a caseworker, who cannot change them', async () => {
    const id = await draft();
    await scene.world.must(scene.cast.colleague, 'comment-hearing', {
      hearingId: id,
      block: 'groups',
      words: 'Hos os er det de unge.',
    });
    const page = await visit('colleague', `/${id}`);
    expect(page.html).toContain('Hos os er det de unge.');
    expect(page.html).toContain('withdraw-own-comment');
    expect(page.html).not.toContain(`/${id}/ret`);
    expect(page.html).not.toContain('/laboratorium/koersel/');
    expect((await visit('colleague', `/${id}/ret`)).status).toBe(403);
    expect((await send('colleague', '', { runId: theRun, language: 'da' })).status).toBe(403);
    expect((await visit('analyst', `/${id}`)).html).not.toContain('withdraw-own-comment');
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from lab_comment where hearing_id = $1', [id]);
    await scene.world.must(scene.cast.colleague, 'withdraw-own-comment', { commentId: row?.id ?? '' });
    expect((await visit('colleague', `/${id}`)).html).not.toContain('Hos os er det de unge.');
  });

  it('lose nothing when two write at once', async () => {
    const id = await draft();
    const edit = await visit('analyst', `/${id}/ret`);
    expect([edit.status, faultsIn(edit)]).toEqual([200, []]);
    const first = await send('manager', `/${id}/ret`, { _version: '1', title: 'Svar', 'text-own': 'Lederens ord' });
    expect(first.status).toBe(303);
    const second = await send('analyst', `/${id}/ret`, {
      _version: '1',
      title: 'Svar',
      'text-own': 'Analytikerens ord',
    });
    const html = await second.text();
    expect(second.status).toBe(409);
    for (const words of ['Lederens ord', 'Analytikerens ord', `${scene.cast.manager.name} har rettet imens`])
      expect(html).toContain(words);
    expect(faultsIn(readHtml(html))).toEqual([]);
    expect(html).toContain('name="_version" value="2"');
    const both = { _version: '2', title: 'Svar', 'text-own': 'Begges ord' };
    expect((await send('analyst', `/${id}/ret`, both)).status).toBe(303);
    expect((await visit('manager', `/${id}`)).html).toContain('Begges ord');
    const wrong = await send('analyst', `/${id}/ret`, { _version: '3', title: 'Svar', 'text-own': '010190-1234' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('CPR');
  });

  it('go on paper without comments, without what nobody wrote, and say that they are drafts', async () => {
    const id = await draft();
    await scene.world.must(scene.cast.consultant, 'comment-hearing', { hearingId: id, words: 'Kun til os' });
    const text = await site('consultant').request(`/laboratorium/hoeringssvar/${id}/svar.txt`);
    const words = await text.text();
    expect(words).toMatch(/^Høringssvar: En prøve\n=+\n\nUdkast\./);
    expect(words).not.toMatch(/Kun til os|Vores egne ord/);
    const pdf = await site('consultant').request(`/laboratorium/hoeringssvar/${id}/svar.pdf`);
    expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(new TextDecoder().decode((await pdf.arrayBuffer()).slice(0, 5))).toBe('%PDF-');
    await scene.world.must(scene.cast.manager, 'finish-hearing', { hearingId: id, version: 1 });
    expect(await (await site('analyst').request(`/laboratorium/hoeringssvar/${id}/svar.txt`)).text()).not.toContain(
      'Udkast.',
    );
    expect((await send('analyst', `/${id}/ret`, { _version: '2', title: 'Efter', 'text-own': 'x' })).status).toBe(200);
    await scene.world.must(scene.cast.manager, 'reopen-hearing', { hearingId: id });
    expect((await visit('analyst', `/${id}`)).html).toContain(`/${id}/ret`);
  });

  it('stay in the house, and are not found where they are not', async () => {
    const id = await draft();
    const path = `/laboratorium/hoeringssvar/${id}`;
    const elsewhere = { ...scene.cast.analyst, authorityId: 851 };
    const other = siteFor(kernel, elsewhere, (app) => app.route('/laboratorium/hoeringssvar', hearingRoutes()));
    expect((await other.request(path)).status).toBe(404);
    for (const wrong of ['/x', `/${nobody}`, `/${nobody}/svar.pdf`, '/nyt?koersel=x'])
      expect((await visit('analyst', wrong)).status).toBe(404);
  });
});
