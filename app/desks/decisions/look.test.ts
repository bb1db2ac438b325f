import { serve } from '@hono/node-server';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { beforeAll, describe, it } from 'vitest';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { cprOf, makeWorld, type Registered, type World } from '../../people/testing/world.ts';
import { setAssetManifest } from '../../ui/index.ts';
import { siteFor } from '../admin/testing.ts';
import { overblikRoutes } from '../overblik/routes.tsx';
import { post } from '../overblik/testing/web.ts';
import { caseDecisionRoutes, decisionDeskRoutes, decisionPolicyRoutes } from './index.ts';
import { personRoutes } from '../person/routes.tsx';
import { decisionPaths } from './paths.ts';
import { decisionKernel, decisionSite, giveMandate, inCourse } from './testing/house.ts';
// @ts-ignore
import { buildAssets } from '../../ui/build/assets.mjs';

const [engine = 'pglite'] = engines();
describe('look', () => {
  const database = useDatabase(engine);
  let world: World; let anna: Actor; let bo: Actor; let mette: Actor; let admin: Actor; let maja: Registered;
  beforeAll(async () => {
    world = await makeWorld(database, decisionKernel(database));
    anna = await world.staff('Anna Holm', ['caseworker']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    mette = await world.staff('Mette Odgaard', ['manager']);
    admin = await world.staff('Ada Admin', ['administrator']);
    maja = await world.register(anna, cprOf(1), { contactPersonId: anna.id });
    await inCourse(world, anna, maja);
    await giveMandate(database, anna, 'exemption');
    await giveMandate(database, bo, 'exemption');
    setAssetManifest(await buildAssets({ outDir: '/tmp/w/assets-46' }));
  }, 120000);

  it('shots', async () => {
    const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] });
    const servers = new Map<string, { url: string; close: () => void }>();
    const urlFor = async (actor: Actor) => {
      const had = servers.get(actor.id);
      if (had) return had.url;
      const app = siteFor(world.kernel, actor, (app) => {
        app.get('/static/*', (c) => {
          const file = path.join('/tmp/w/assets-46', c.req.path.replace('/static/', ''));
          const type = file.endsWith('.css') ? 'text/css' : file.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
          return c.body(new Uint8Array(readFileSync(file)), 200, { 'Content-Type': type });
        });
        app.route('/overblik', overblikRoutes());
        app.route('/borger', caseDecisionRoutes());
        app.route('/borger', personRoutes());
        app.route('/afgoerelser', decisionDeskRoutes());
        app.route('/administration/afgoerelser', decisionPolicyRoutes());
      });
      const server = serve({ fetch: app.fetch, port: 0 });
      await new Promise((done) => server.once('listening', done));
      const url = `http://localhost:${(server.address() as { port: number }).port}`;
      servers.set(actor.id, { url, close: () => server.close() });
      return url;
    };
    const shot = async (actor: Actor, address: string, name: string, open = false) => {
      for (const width of [1280, 320]) {
        const context = await browser.newContext({ viewport: { width, height: 900 } });
        const page = await context.newPage();
        await page.goto((await urlFor(actor)) + address);
        if (open) await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
        const over = await page.evaluate('document.documentElement.scrollWidth');
        if (Number(over) > width) console.log('TOO WIDE', name, width, over);
        if (width === 1280) {
          await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
          const found = await page.evaluate('axe.run().then((r) => r.violations.map((v) => v.id + ": " + v.nodes.map((n) => n.target.join(" ") + " " + n.html.slice(0, 120)).join(" | ")))') as string[];
          if (found.length > 0) console.log('AXE', name, found);
        }
        await page.screenshot({ path: `/tmp/w/shots-46/${name}-${width}.png`, fullPage: true });
        await context.close();
      }
    };
    const send = async (actor: Actor, address: string, fields: Readonly<Record<string, string>>) => {
      const answer = await post(decisionSite(world.kernel, actor), address, fields);
      if (answer.status !== 303) console.log(address, answer.status, (await answer.text()).match(/ff-error-summary.*?<\/ul>/s)?.[0]);
      return answer.headers.get('location') ?? '';
    };
    const begin = async (fact: string) =>
      (await send(anna, decisionPaths.open(maja.caseId, 'booking-exemption'), { 'askedOn.day': '23', 'askedOn.month': '11', 'askedOn.year': '2026', askedHow: 'telephone', askedWords: 'Jeg kan ikke finde ud af kalenderen på telefonen.', ground: 'it', firstFact: fact })).split('/').at(-1) ?? '';
    await world.must(mette, 'set-decision-policy', { kind: 'booking-exemption', twoPersons: false, deadlineDays: '14', hearingDays: '14' });
    await shot(anna, decisionPaths.ofCase(maja.caseId), '01-tab-empty');
    await shot(anna, decisionPaths.desk, '02-desk-empty');
    await shot(anna, decisionPaths.open(maja.caseId, 'booking-exemption'), '03-new');
    await shot(anna, decisionPaths.open(maja.caseId, 'moedeform'), '03-new-moedeform');
    let one = await begin('Maja har hverken computer eller smartphone.');
    const step = (actor: Actor, name: string, fields: Readonly<Record<string, string>>) => send(actor, decisionPaths.step(maja.caseId, one, name), fields);
    await shot(anna, decisionPaths.one(maja.caseId, one), '04-draft');
    await step(anna, 'begrundelse', { result: 'granted' });
    await shot(anna, decisionPaths.one(maja.caseId, one), '05-ready');
    await step(anna, 'underskriv', { oralNoted: 'on' });
    await shot(anna, decisionPaths.one(maja.caseId, one), '06-signed');
    one = await begin('');
    await shot(anna, decisionPaths.one(maja.caseId, one), '07-empty-draft');
    await step(anna, 'oplysning', { words: 'Nabokommunen skriver, at Maja selv har booket tre samtaler i år.', main: 'on', against: 'on', source: 'document', saidBy: 'Brev fra Aalborg', 'heardOn.day': '20', 'heardOn.month': '11', 'heardOn.year': '2026' });
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Maja har selv booket før.\n\nVi har lagt vægt på, at det lykkedes hver gang.' });
    await shot(anna, decisionPaths.one(maja.caseId, one), '08-hear', true);
    await step(anna, 'hoering', { why: 'Vi overvejer at sige nej. Intet er bestemt endnu.', 'until.day': '8', 'until.month': '12', 'until.year': '2026' });
    await shot(anna, `/borger/${maja.caseId}`, '09-person');
    await shot(anna, '/overblik', '10-overblik');
    const [hearing] = await ownerQuery<{ id: string }>(database, "select id from hearing where state = 'open'");
    await step(anna, 'svar', { hearingId: hearing?.id ?? '', channel: 'telephone', answer: 'Det var min søster, der bookede. Jeg kan ikke selv.', _of: hearing?.id ?? '' });
    await step(anna, 'kollega', { colleagueId: bo.id, question: 'Er det nok til et nej?' });
    await world.must(mette, 'set-decision-policy', { kind: 'booking-exemption', twoPersons: true, deadlineDays: '14', hearingDays: '14' });
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Maja har selv booket før.\n\nVi har lagt vægt på, at det lykkedes hver gang.' });
    await step(anna, 'laeg-frem', {});
    await shot(bo, decisionPaths.desk, '11-desk-bo');
    await shot(bo, decisionPaths.one(maja.caseId, one), '12-approver');
    await step(bo, 'send-tilbage', { reason: 'Skriv, hvad søsteren sagde' });
    await step(anna, 'begrundelse', { result: 'refused', considerations: 'Din søster bookede for dig. Du har selv brugt siden i dag.' });
    await shot(anna, decisionPaths.one(maja.caseId, one), '13-returned');
    await step(anna, 'laeg-frem', {});
    await step(bo, 'underskriv', { oralNoted: 'on' });
    await shot(anna, decisionPaths.one(maja.caseId, one), '14-signed-refused');
    await step(anna, 'klage', { channel: 'telephone', words: 'Jeg er uenig. Jeg har ikke internet.', 'receivedOn.day': '24', 'receivedOn.month': '11', 'receivedOn.year': '2026' });
    const [row] = await ownerQuery<{ id: string }>(database, 'select id from complaint');
    const id = row?.id ?? '';
    await shot(anna, decisionPaths.complaint(id), '15-complaint');
    await shot(mette, decisionPaths.desk, '16-desk-mette');
    await send(anna, decisionPaths.complaintStep(id, 'vurder'), { outcome: 'partly', reasons: 'Maja har ikke adgang til nettet hjemme.', cause: 'facts-missing', pointsTo: 'rule', lesson: 'Spørg altid om adgang til nettet.' });
    await shot(anna, decisionPaths.complaint(id), '17-complaint-partly');
    await shot(mette, decisionPaths.lessons, '18-lessons');
    await shot(mette, decisionPaths.policy, '19-policy');
    await shot(admin, decisionPaths.policyForAdministrators, '20-policy-admin');
    await shot(anna, decisionPaths.ofCase(maja.caseId), '21-tab');
    await shot(anna, `${decisionPaths.one(maja.caseId, one)}?sprog=en`, '22-english');
    await browser.close();
    for (const server of servers.values()) server.close();
  }, 400000);
});
