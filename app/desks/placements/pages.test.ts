import { beforeAll, describe, expect, it } from 'vitest';
import { faultsIn, readHtml } from '../../../tests/journeys/read-html.ts';
import { companyActs, findCompanies } from '../../companies/index.ts';
import { decisionKinds } from '../../decisions/index.ts';
import { testKernel } from '../../kernel/act/testing.ts';
import { inScope } from '../../kernel/database/scope.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { fixedClock } from '../../kernel/time/clock.ts';
import { lawActs } from '../../law/index.ts';
import { caseAccess, peopleActs } from '../../people/index.ts';
import { makeScene, type Scene } from '../../people/testing/cast.ts';
import { home, makeWorld, testNow } from '../../people/testing/world.ts';
import { placementActs, placementDecisionKinds } from '../../placements/index.ts';
import { planActs } from '../../plan/index.ts';
import { formOf, siteFor } from '../admin/testing.ts';
import { companyLinkRoutes } from '../company-links/routes.tsx';
import { flowRoutes, ownPlacementRoutes, placementRoutes } from './index.ts';
import { ownPlacements, placementPaths } from './paths.ts';

const [engine = 'pglite'] = engines();

describe('the pages of a placement', () => {
  const database = useDatabase(engine);
  const kernel = (now: string = testNow) =>
    testKernel({
      database,
      acts: [
        ...peopleActs,
        ...lawActs,
        ...planActs,
        ...companyActs,
        ...placementActs(decisionKinds([...placementDecisionKinds])),
      ],
      access: caseAccess(fixedClock(now)),
      now,
    });
  let scene: Scene;
  let siteId = '';
  let placement = '';

  const site = (actor: Actor | null, now: string = testNow) =>
    siteFor(kernel(now), actor, (app) => {
      app.route('/', companyLinkRoutes({ authorityId: home }));
      app.route('/borger', flowRoutes());
      app.route('/borger', placementRoutes());
      app.route('/min-side/praktik', ownPlacementRoutes());
    });
  const main = async (answer: Response | Promise<Response>) => {
    const html = await (await answer).text();
    return /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? html;
  };

  beforeAll(async () => {
    const world = await makeWorld(database, kernel());
    scene = await makeScene(world, 70);
    const consultant = await world.staff('Karl Konsulent', ['company-consultant']);
    await world.must(consultant, 'register-company', {
      cvr: '10150817',
      pNumber: '1003388394',
      name: 'Børnehuset Solen',
      sector: 'public',
    });
    const [found] = await inScope(database, { authorityId: home, actorId: consultant.id, caseScope: 'all' }, (tx) =>
      findCompanies(tx, home, 'Solen', 5),
    );
    if (!found) throw new Error('no company');
    siteId = found.siteId;
    const organisationId = found.id;
    await world.must(consultant, 'add-company-contact', {
      organisationId,
      name: 'Karen Holm',
      email: 'karen@solen.example',
      prefers: 'email',
    });
    await world.must(consultant, 'add-employee-representative', {
      organisationId,
      siteId,
      kind: 'tr_pnr',
      name: 'Tove Riis',
      email: 'tove@solen.example',
    });
  });

  const typed = () => ({
    siteId,
    kind: 'praktik',
    purposeKind: 'paid-hours',
    purpose: '',
    functionTitle: 'Medhjælper i køkkenet',
    tasks: 'Smøre mad og vaske op.',
    contactName: 'Karen Holm',
    contactEmail: 'karen@solen.example',
    'startsOn.day': '30',
    'startsOn.month': '11',
    'startsOn.year': '2026',
    'endsOn.day': '25',
    'endsOn.month': '12',
    'endsOn.year': '2026',
    step1Unpaid: '15',
    _do: 'send',
  });
  /** Every question of the law, answered as it most often is; those that are not asked are not read. */
  const answered = { answerBehov: 'yes', answerLatestEmployer: 'no', answerCompetition: 'no', answerLoentimer: 'yes' };

  const make = () => placementPaths.make(scene.of.caseId);
  const link = async (purpose: string): Promise<string> => {
    const [row] = await ownerQuery<{ body: string }>(
      database,
      'select body from company_message where purpose = $1 order by made_at desc, id limit 1',
      [purpose],
    );
    return /\/virksomhed\/svar\/[\w-]{43}/.exec(row?.body ?? '')?.[0] ?? '';
  };

  it('begins with the place of work, and fills in what is known', async () => {
    const staff = site(scene.cast.contactPerson);
    expect(await main(staff.request(`${make()}?q=Ukendt`))).toContain('Opret en virksomhed');
    const only = await staff.request(`${make()}?q=Solen`);
    expect(only.headers.get('location')).toBe(placementPaths.makeAt(scene.of.caseId, siteId));
    const html = await (await staff.request(placementPaths.makeAt(scene.of.caseId, siteId))).text();
    expect(html).toContain('value="Karen Holm"');
    expect(html).toContain('Tove Riis');
    const words = readHtml(html);
    expect(words.headings).toHaveLength(1);
    expect(faultsIn(words)).toEqual([]);
    expect((await site(scene.cast.stranger).request(make())).status).not.toBe(200);
  });

  it('reckons while somebody types, as a part for the script and as a page without', async () => {
    const staff = site(scene.cast.contactPerson);
    const form = formOf(typed());
    const part = await staff.request(placementPaths.reckon(scene.of.caseId), {
      ...form,
      headers: { ...form.headers, 'x-part': 'reckoned' },
    });
    const html = await part.text();
    expect(html).toContain('id="placement-reckoned"');
    expect(html).toContain('15 timer praktik');
    expect(html).not.toContain('<main');
    const page = await main(staff.request(placementPaths.reckon(scene.of.caseId), form));
    expect(page).toContain('Smøre mad og vaske op.');
    expect(page).toContain('answerCompetition');
  });

  it('keeps what was typed when something is missing, and sends it in one step', async () => {
    const staff = site(scene.cast.contactPerson);
    const lacking = await staff.request(make(), formOf({ ...typed(), functionTitle: '' }));
    expect(lacking.status).toBe(400);
    expect(await main(lacking)).toContain('Smøre mad og vaske op.');
    const sent = await staff.request(make(), formOf({ ...typed(), ...answered }));
    expect(sent.status).toBe(303);
    placement = sent.headers.get('location') ?? '';
    const page = await main(staff.request(placement));
    expect(page).toContain('Venter på borgeren, virksomheden og repræsentanten for de ansatte.');
    expect(page).toContain('får løntimer');
  });

  it('asks the citizen, who says yes without a script', async () => {
    const id = placement.split('/').at(-1) ?? '';
    const own = site(scene.cast.self);
    const page = await main(own.request(ownPlacements.one(id)));
    expect(page).toContain('Ja tak');
    expect(page).not.toMatch(/§|stk\./);
    const yes = await own.request(ownPlacements.answer(id), formOf({ answer: 'yes' }));
    expect([yes.status, yes.headers.get('location')]).toEqual([303, ownPlacements.one(id)]);
    expect(await main(own.request(ownPlacements.all))).toContain('Du har sagt ja tak');
    expect((await site(scene.cast.otherCitizen).request(ownPlacements.one(id))).status).toBe(404);
  });

  it('asks who speaks for the employees by link, and tells nothing of the citizen', async () => {
    const address = await link('placement-speaker');
    const answer = await site(null).request(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-robots-tag')).toContain('noindex');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const html = await main(answer);
    for (const secret of ['Maja', 'Østergaard', scene.of.caseId]) expect(html).not.toContain(secret);
    const half = await site(null).request(address, formOf({ answer: 'yes' }));
    expect(half.status).toBe(422);
    expect((await site(null).request(address)).status).toBe(200);
    const said = await site(null).request(
      address,
      formOf({ answer: 'yes', ratioKept: 'yes', words: 'Drøftet i MED.' }),
    );
    expect([said.status, said.headers.get('location')]).toEqual([303, '/virksomhed/svar/tak']);
  });

  it('answers unknown, used and old links with one page that says whom to call', async () => {
    const used = await link('placement-speaker');
    const unknown = await main(site(null).request(`/virksomhed/svar/${'x'.repeat(43)}`));
    expect(unknown).toContain('Linket virker ikke mere');
    expect(await main(site(null).request(used))).toBe(unknown);
    const fresh = await link('placement-ask');
    expect((await site(null).request(fresh)).status).toBe(200);
    const later = new Date(Date.parse(testNow) + 40 * 24 * 3600_000).toISOString();
    expect(await main(site(null, later).request(fresh))).toBe(unknown);
    expect(await main(site(null, later).request(fresh, formOf({ answer: 'yes' })))).toBe(unknown);
  });

  it('takes the company’s yes, and then waits for the municipality', async () => {
    const said = await site(null).request(await link('placement-ask'), formOf({ answer: 'yes' }));
    expect(said.status).toBe(303);
    const page = await main(site(scene.cast.contactPerson).request(placement));
    expect(page).toContain('Alle har sagt ja. Nu mangler kommunens ja.');
    expect(page).toContain('Drøftet i MED.');
  });
});
