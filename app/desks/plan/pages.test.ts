import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import { readPdf } from '../../kernel/files/pdf/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { makeWorld, testNow, type World } from '../../people/testing/world.ts';
import { planActs } from '../../plan/index.ts';
import { isNamedPage } from '../access/places.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { personRoutes } from '../person/routes.tsx';
import { planPages } from './routes.tsx';

const [engine = 'pglite'] = engines();
const nurse = 'sygeplejerske';

describe('the pages of the plan', () => {
  const database = useDatabase(engine);
  let kernel: Kernel;
  let world: World;
  let scene: Scene;

  beforeAll(async () => {
    const access = caseAccess(fixedClock(testNow));
    kernel = testKernel({ database, acts: [...peopleActs, ...planActs], access, now: testNow });
    world = await makeWorld(database, kernel);
    scene = await makeScene(world, 10);
    const assessed = { caseId: scene.of.caseId, readiness: 'jobparat', reason: 'Kan arbejde' };
    await world.must(scene.cast.contactPerson, 'assess-readiness', assessed);
  });

  const ask = (actor: Actor, path: string, init?: RequestInit) =>
    siteFor(kernel, actor, (app) => app.route('/', planPages()).route('/borger', personRoutes())).request(path, init);
  const read = async (actor: Actor, path: string, init?: RequestInit) => {
    const answer = await ask(actor, path, init);
    const html = await answer.text();
    const main = /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? '';
    return { status: answer.status, html, main, ...readHtml(html), to: answer.headers.get('location') };
  };
  const me = () => scene.cast.self;
  const anna = () => scene.cast.contactPerson;
  const post = (path: string, fields: Record<string, string>, actor = me()) => read(actor, path, formOf(fields));
  const cardOf = async (title: string) => {
    const [row] = await ownerQuery<{ id: string; state: string }>(
      database,
      'select id, state from plan_card where title = $1 and case_id = $2',
      [title, scene.of.caseId],
    );
    return row;
  };

  it('ask for the goal first where there is none, and know the way to a person', async () => {
    const { status, words, links, headings } = await read(me(), '/min-side/plan');
    expect([status, headings]).toEqual([200, ['Din plan']]);
    expect(words).toContain('Hvad vil du gerne?');
    expect(links).toEqual(expect.arrayContaining(['/min-side/plan/maal', '/min-side/beskeder/ny', '/min-side/spor']));
    expect(links.some((link) => link.startsWith('tel:'))).toBe(true);
  });

  it('take the goal one thing a page, and put no word of it in an address', async () => {
    const path = '/min-side/plan/maal';
    expect((await post(path, { _trin: 'ord', words: ' ' })).words).toContain('Skriv dit mål. En kort sætning er nok');
    const said = { words: 'Jeg vil passe på mennesker', aim: 'job' };
    const second = await post(path, { _trin: 'ord', words: said.words });
    expect(second.words).toContain('Hvor fører målet hen?');
    expect(second.html).toContain('value="Jeg vil passe på mennesker"');
    expect((await post(path, { _trin: 'retning', ...said })).words).toContain('Hvilket job?');
    const named = await post(path, { _trin: 'job', ...said, jobTitle: nurse });
    expect(named.words).toContain('Hvad kalder vi jobbet?');
    expect(named.words).toContain('Er der brug for folk?');
    expect((await post(path, { _trin: 'navn', ...said, jobTitle: nurse })).status).toBe(422);
    const back = await post(path, { _trin: 'navn', _til: 'job', ...said, jobTitle: nurse });
    expect(back.html).toContain(`value="${nurse}"`);
    const jobUri = /value="(http:\/\/data\.europa\.eu\/esco\/[^"]+)"/.exec(named.html)?.[1] ?? '';
    const when = await post(path, { _trin: 'navn', ...said, jobTitle: nurse, jobUri });
    expect(when.words).toContain('juni 2027');
    const done = await post(path, { _trin: 'hvornaar', ...said, jobTitle: nurse, jobUri, horizon: '2027-06' });
    expect([done.status, done.to]).toEqual([303, '/min-side/plan']);
    const page = await read(me(), '/min-side/plan');
    expect(page.words).toEqual(expect.arrayContaining(['”Jeg vil passe på mennesker”', `Job: ${nurse}`]));
    expect(page.words).toContain('Inden udgangen af juni 2027');
  });

  it('keep one’s own words where no name fits', async () => {
    const said = { words: 'Jeg vil flyve', aim: 'both', jobTitle: 'drageflyver', jobUri: '-', education: 'kursus' };
    const answer = await post('/min-side/plan/maal', { _trin: 'hvornaar', ...said });
    expect(answer.status).toBe(303);
    const page = await read(me(), '/min-side/plan');
    expect(page.words).toEqual(expect.arrayContaining(['Job: drageflyver', 'Uddannelse: kursus', 'Ét tidligere mål']));
  });

  it('show a proposal with its three answers, each of which does something', async () => {
    const { caseId } = scene.of;
    const proposal = {
      caseId,
      area: 'company',
      title: 'To ugers praktik',
      whose: 'both',
      purpose: 'Du prøver arbejdet.',
    };
    await world.must(anna(), 'propose-card', proposal);
    const card = await cardOf('To ugers praktik');
    const page = await read(me(), '/min-side/plan');
    expect(page.words).toEqual(
      expect.arrayContaining([
        'Anna Holm foreslår: To ugers praktik',
        'Hvorfor? Du prøver arbejdet.',
        'Ja tak',
        'Nej tak',
      ]),
    );
    expect(page.links).toContain(`/min-side/beskeder/ny?kort=${card?.id}`);
    expect(page.html).toContain('action="/handling/accept-card"');
    expect(page.links.some((link) => link.startsWith('/handling/decline-card?'))).toBe(true);
    const at = (text: string) => page.main.indexOf(text);
    expect(at('Dit mål')).toBeLessThan(at('Næste skridt'));
    expect(at('Næste skridt')).toBeLessThan(at('Det venter på dit svar'));
    expect(at('Det venter på dit svar')).toBeLessThan(at('Det er vi i gang med'));
    await world.must(me(), 'accept-card', { caseId, cardId: card?.id ?? '' });
    expect((await read(me(), '/min-side/plan')).words).toContain('Aftalt');
  });

  it('let the citizen propose, and show again what was typed when something is missing', async () => {
    const { caseId } = scene.of;
    const typed = { caseId, title: 'Besøg i en børnehave', purpose: 'Jeg vil se det', whose: 'both' };
    const wrong = await post('/min-side/plan/forslag', typed);
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('value="Besøg i en børnehave"');
    const right = await post('/min-side/plan/forslag', { ...typed, area: 'company' });
    expect([right.status, right.to]).toEqual([303, '/min-side/plan']);
    expect((await read(me(), '/min-side/plan')).words).toContain('Du foreslog: Besøg i en børnehave');
  });

  it('ask what the citizen manages, and let the choice of help be a choice', async () => {
    const { caseId } = scene.of;
    expect((await read(me(), '/min-side/spor')).words).toContain('Svar på spørgsmålene');
    const answered = await post('/min-side/spor/svar', { caseId, cv: 'help', transport: 'help', findJobs: 'help' });
    expect([answered.status, answered.to]).toEqual([303, '/min-side/spor']);
    const choice = await read(me(), '/min-side/spor/valg');
    expect(choice.html).not.toMatch(/name="track"[^>]*checked/);
    expect((await post('/min-side/spor/valg', { caseId, track: 'self-reliant' })).status).toBe(422);
    await post('/min-side/spor/valg', { caseId, track: 'self-reliant', reason: 'Jeg vil prøve selv' });
    const page = await read(me(), '/min-side/spor');
    expect(page.words).toEqual(
      expect.arrayContaining(['Mest på egen hånd', 'Årsag: Jeg vil prøve selv', 'Lave et cv']),
    );
    expect(page.words).toContain('Vil du hellere tale med et menneske?');
  });

  it('print the plan, and give it as a tagged PDF that names the staff and a telephone number', async () => {
    const printed = await read(me(), '/min-side/plan/udskrift');
    expect(printed.words).toEqual(expect.arrayContaining(['Hjørring Kommune', '”Jeg vil flyve”', 'Anna Holm']));
    for (const [actor, path, title] of [
      [me(), '/min-side/plan/udskrift.pdf', 'Din plan'],
      [anna(), `/borger/${scene.of.caseId}/plan/udskrift.pdf`, 'Plan for Maja Østergaard'],
    ] as const) {
      const answer = await ask(actor, path);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      const pdf = readPdf(Buffer.from(await answer.arrayBuffer()));
      expect(pdf).toMatchObject({ lang: 'da-DK', title, marked: true, showsTitle: true, universal: true });
      expect(pdf.lines).toEqual(
        expect.arrayContaining([
          title,
          '”Jeg vil flyve”',
          'To ugers praktik (aftalt). Du prøver arbejdet.',
          'Anna Holm',
          'Telefon: 12 34 56 78',
        ]),
      );
      expect(pdf.lines.at(-1)).toContain('Side 1 af 1');
    }
  });

  it('let staff type the goal for the citizen, in one go, with the outlook beside it', async () => {
    const other = await makeScene(world, 70);
    const path = `/borger/${other.of.caseId}/plan/maal`;
    const by = other.cast.contactPerson;
    const suggested = await read(by, `${path}?skabelon=nyuddannet`);
    expect(suggested.html).toContain('Jeg vil have mit første job, hvor jeg bruger min uddannelse.');
    expect((await post(path, { aim: 'job' }, by)).status).toBe(422);
    const said = { words: 'Jeg vil hjælpe syge', aim: 'job', jobTitle: nurse, education: '', horizon: '' };
    const done = await post(path, said, by);
    expect([done.status, done.to]).toEqual([303, `/borger/${other.of.caseId}/plan`]);
    const [goal] = await ownerQuery<{ uri: string; by: string }>(
      database,
      'select job_uri as uri, set_by as by from plan_goal where case_id = $1',
      [other.of.caseId],
    );
    expect(goal).toEqual({ uri: expect.stringContaining('/esco/occupation/'), by: 'caseworker' });
    expect((await read(by, path)).words).toContain('Er der brug for folk?');
    expect((await read(other.cast.colleague, path)).status).toBe(404);
  });

  it('make a template ready for one citizen, and send only what was ticked', async () => {
    const path = `/borger/${scene.of.caseId}/plan/skabelon`;
    const list = await read(anna(), path);
    expect(list.words).toContain('Ung: små skridt mod en uddannelse');
    const page = await read(anna(), `${path}?valgt=ung-smaa-skridt`);
    expect(page.html).not.toMatch(/name="pick\d"[^>]*checked/);
    const form = { caseId: scene.of.caseId, template: 'ung-smaa-skridt', title3: 'Besøg EUC Nord', title1: 'Mit ord' };
    const nothing = await post(path, form, anna());
    expect(nothing.status).toBe(422);
    expect(nothing.html).toContain('value="Besøg EUC Nord"');
    const sent = await post(path, { ...form, pick3: 'on', purpose3: 'Du ser værkstedet.' }, anna());
    expect([sent.status, sent.to]).toEqual([303, `/borger/${scene.of.caseId}/plan`]);
    expect(await cardOf('Besøg EUC Nord')).toMatchObject({ state: 'proposed' });
    expect(await cardOf('Mit ord')).toBeUndefined();
  });

  it('show staff what waits for whom, and what Min Plan lacks, with the paragraph and without a form', async () => {
    const { words, main, links } = await read(anna(), `/borger/${scene.of.caseId}/plan`);
    expect(words).toEqual(
      expect.arrayContaining([
        'Venter på jeres svar',
        'Besøg i en børnehave',
        'Venter på borgerens svar',
        'Uden pligt bag',
      ]),
    );
    expect(words).toEqual(expect.arrayContaining(['Min Plan', 'Andre aftaler står i planen.']));
    expect(main).toMatch(/LAB \(LBK [^<]*§ 41, stk\. 2, nr\. 6/);
    expect(main).toContain('action="/handling/accept-card"');
    expect(links).toEqual(expect.arrayContaining([`/borger/${scene.of.caseId}/plan/skabelon`]));
    for (const query of ['', '?sprog=en'])
      expect(faultsIn(await read(anna(), `/borger/${scene.of.caseId}/plan${query}`))).toEqual([]);
  });

  it('open to the a-kasse and to helpers who were let into the plan, each as far as they may', async () => {
    const on = await makeScene(world, 80);
    const { helper, fundCaseworker } = on.cast;
    await ownerQuery(database, "update access_grant set parts = '{plan}' where case_id = $1", [on.of.caseId]);
    const path = `/borger/${on.of.caseId}/plan`;
    const statuses = async (actor: Actor) =>
      Promise.all(
        ['', '/udskrift.pdf', '/maal', '/skabelon'].map(async (end) => (await ask(actor, path + end)).status),
      );
    expect(await statuses(fundCaseworker)).toEqual([200, 200, 200, 200]);
    expect(await statuses(helper)).toEqual([200, 200, 404, 404]);
    const tab = await read(helper, path);
    expect(tab.words).toContain('Foreslå noget');
    expect(tab.words).not.toContain('Min Plan');
  });

  const mine = ['', '/maal', '/forslag', '/udskrift'].map((end) => `/min-side/plan${end}`);
  it.each([...mine, '/min-side/spor', '/min-side/spor/svar', '/min-side/spor/valg'])(
    '%s is whole in both languages',
    async (path) => {
      for (const query of ['', '?sprog=en']) {
        const page = await read(me(), `${path}${query}`);
        expect([page.status, page.headings.length, faultsIn(page)]).toEqual([200, 1, []]);
      }
      expect((await read(me(), `${path}?sprog=en`)).main).not.toMatch(/Gem|Fortryd|Tilbage</);
    },
  );

  it.each(['/maal', '/skabelon', '/skabelon?valgt=nyuddannet', '/udskrift', '/udskrift.pdf'])(
    'of staff: %s is for those who work with the plan',
    async (end) => {
      const path = `/borger/${scene.of.caseId}/plan${end}`;
      const { cast } = scene;
      const statusFor = async (actor: Actor) => (await ask(actor, path)).status;
      expect(await statusFor(anna())).toBe(200);
      for (const actor of [cast.stranger, cast.colleague, cast.unaskedHelper, cast.helper, cast.unaskedFund])
        expect(await statusFor(actor)).toBe(404);
    },
  );

  it('are one’s own, and every page has a name in the log', async () => {
    expect((await read({ ...me(), caseId: crypto.randomUUID() }, '/min-side/plan')).status).toBe(404);
    const rows = await ownerQuery<{ place: string }>(
      database,
      "select distinct place from access_log where place like '%plan%' or place = 'own-page'",
      [],
    );
    const pages = rows.map(({ place }) => place).filter((place) => kernel.acts.get(place) === undefined);
    expect(pages.toSorted()).toEqual(['own-page', 'person-plan', 'person-plan-print']);
    expect(pages.filter((place) => !isNamedPage(place))).toEqual([]);
  });
});
