import { mkdirSync } from 'node:fs';
import { instant } from '@fodfaeste/law/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../tests/setup/browser.ts';
import { engines, ownerQuery, useDatabase } from '../../kernel/database/testing.ts';
import type { Actor } from '../../kernel/identity/actor.ts';
import { hear, heardEvent, hearStored, letterKernel, putMeeting } from '../../letters/testing/house.ts';
import { putDecisionLetter } from '../../letters/testing/put-decision-letter.ts';
import { cprOf, makeWorld, type Registered, testNow, type World } from '../../people/testing/world.ts';
import { flashMessages } from '../acts/flash.ts';
import { actPages } from '../acts/web.tsx';
import { adminRoutes } from '../admin/routes.tsx';
import { prepareAdmin, siteFor, testInstallation } from '../admin/testing.ts';
import { narrow, useSite, wide } from '../admin/testing-site.ts';
import { personRoutes } from '../person/routes.tsx';
import { citizenLetterRoutes, letterRoutes } from './routes.ts';

const [engine = 'pglite'] = engines();
const call = 'Ring til {kontaktperson} på {kontaktperson.telefon}.';
const pictures = process.env['PICTURES'];

describe(`letters in a browser, on ${engine}`, () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  let world: World;
  let [ada, anna, bo]: Actor[] = [];
  let maja: Registered;
  let reader: Actor | undefined;
  let mailing = '';
  let letter = '';
  let decision = '';

  const someone = (one: Actor | undefined): Actor => {
    if (!one) throw new Error('not there yet');
    return one;
  };

  const site = useSite(() =>
    siteFor(letterKernel(database), someone(reader), (app) => {
      app.use(flashMessages);
      app.route('/handling', actPages());
      app.route('/breve', letterRoutes());
      app.route('/min-side', citizenLetterRoutes());
      app.route('/administration', adminRoutes(testInstallation(database)));
      app.route('/borger', personRoutes());
    }),
  );

  beforeAll(async () => {
    world = await makeWorld(database, letterKernel(database));
    ada = await world.staff('Ada Bro', ['administrator', 'caseworker']);
    anna = await world.staff('Anna Holm', ['caseworker']);
    bo = await world.staff('Bo Dahl', ['caseworker']);
    const at = { contactPersonId: anna.id };
    maja = await world.register(anna, cprOf(1), { ...at, email: 'maja@example.org', phone: '12345678' });
    const home = { street: 'Havnegade 1', postcode: '9800', city: 'Hjørring' };
    const ida = await world.register(anna, cprOf(2), {
      ...at,
      ...home,
      givenName: 'Ida',
      channel: 'exempt',
      ground: 'hindered',
    });
    for (const { caseId } of [maja, ida]) {
      const meetingId = await putMeeting(database, caseId, { booked_by: 'summons' });
      await hear(database, heardEvent('meetings.booked', caseId, { meetingId }));
    }
    const assigned = `select id from event where type = 'people.contact-person-assigned' and case_id = $1`;
    const [welcome] = await ownerQuery<{ id: string }>(database, assigned, [maja.caseId]);
    await hearStored(database, welcome?.id ?? '', instant(testNow));
    decision = await putDecisionLetter(database, maja.caseId);
    const words = 'Vi holder et møde om job i marts. Det er i Nørregade 2.';
    const input = { name: 'Fællesmøde i marts', templateKey: 'general', words, reason: 'De bor tæt på' };
    await world.must(anna, 'prepare-mailing', { ...input, caseIds: [maja.caseId, ida.caseId] });
    mailing = (await ownerQuery<{ id: string }>(database, 'select id from mailing'))[0]?.id ?? '';
    letter =
      (await ownerQuery<{ id: string }>(database, `select id from outgoing where channel = 'digital-post' limit 1`))[0]
        ?.id ?? '';
  });

  const staff = () => ada;
  const citizen = () => world.citizen(maja);
  const pages: readonly (readonly [string, () => Actor | undefined, () => string])[] = [
    ['templates', staff, () => '/administration/breve'],
    ['template', staff, () => '/administration/breve/invitation'],
    ['template-decision', staff, () => '/administration/breve/decision-refused'],
    ['template-en', staff, () => '/administration/breve/welcome?sprog=en'],
    ['outbox', staff, () => '/administration/udbakke'],
    ['outbox-none', staff, () => '/administration/udbakke?tilstand=bounced'],
    ['message', staff, () => `/administration/udbakke/${letter}`],
    ['mailings', () => bo, () => '/breve'],
    ['mailing', () => bo, () => `/breve/til-flere/${mailing}`],
    ['mailing-new', () => anna, () => '/breve/ny'],
    ['print', staff, () => '/breve/print'],
    ['sheets', staff, () => '/breve/print/ark'],
    ['welcome', citizen, () => '/min-side/velkommen'],
    ['own-letters', citizen, () => '/min-side/breve'],
    ['documents', () => anna, () => `/borger/${maja.caseId}/dokumenter`],
    ['document', () => anna, () => `/borger/${maja.caseId}/dokumenter/${decision}`],
  ];

  it.each(pages)('%s has nothing that axe objects to, on a screen and on a phone', async (name, who, address) => {
    reader = who();
    const { page, complaints, close } = await site.open(address());
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${viewport.width}.png`, fullPage: true });
      }
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(viewport.width);
      expect(await page.locator('h1').count()).toBe(1);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('a template is measured while somebody types, seen first, refused with field and line, and saved', async () => {
    reader = ada;
    const { page, close } = await site.open('/administration/breve/invitation');
    const body = page.getByLabel('Brevet på dansk');
    const note = page.locator('[data-reading]');
    expect(await note.textContent()).toContain('Let at læse');
    await body.fill(`${Array.from({ length: 30 }, () => 'og').join(' ')}.\n{frist} {link}`);
    await page.getByText('den længste sætning har 30 ord').waitFor();

    await body.fill('Hej {fornavn}\n\nVælg en tid senest {frist} her: {likn}');
    await page.getByRole('button', { name: 'Gem brevet' }).click();
    expect(await page.locator('.form-error-message').first().textContent()).toContain(
      'Linje 3: feltet {likn} findes ikke',
    );

    await page.getByLabel('Brevet på dansk').fill(`Hej {fornavn}\n\nVælg en tid senest {frist} her: {link}\n\n${call}`);
    await page.getByRole('button', { name: 'Se den først' }).click();
    expect(await page.locator('#se').textContent()).toContain('Hej MajaVælg en tid senest 2. december 2026');
    if (pictures) await page.screenshot({ path: `${pictures}/template-preview-1280.png`, fullPage: true });
    await page.getByRole('button', { name: 'Gem brevet' }).click();
    expect(await page.locator('main').textContent()).toContain('Brevet “Find selv en tid” blev ændret.');
    await close();
  });

  it('the order is watched while somebody types, and the two languages stand side by side', async () => {
    reader = ada;
    const { page, close } = await site.open('/administration/breve/decision-refused');
    const body = page.getByLabel('Brevet på dansk');
    const text = await body.inputValue();
    expect(await page.locator('[data-order-of]').textContent()).toContain('Rækkefølgen er god');
    await body.fill(text.replace('{afgoerelse.resultat}\n\n', '').replace('Venlig', '{afgoerelse.resultat}\n\nVenlig'));
    await page.getByText('Linje 4 kommer for tidligt.').waitFor();
    await body.fill(text.replace('# Det bygger vi på\n', ''));
    await page.getByRole('button', { name: 'Se den først' }).click();
    expect(await page.locator('main').textContent()).toContain(
      'Den danske tekst har 11 afsnit, og den engelske har 12.',
    );
    if (pictures) await page.screenshot({ path: `${pictures}/template-gloss-1280.png`, fullPage: true });
    await close();
  });

  it('a letter to many: prepared by one, approved by another, recalled in time', async () => {
    reader = anna;
    const first = await site.open('/breve/ny');
    await first.page.getByLabel('Alle mine borgere').check();
    await first.page.getByLabel('Brev', { exact: true }).selectOption({ label: 'Brev til flere' });
    await first.page.getByLabel('Hvad vil du skrive?').fill('Vi flytter til Nørregade 2.');
    await first.page.getByLabel('Hvad handler det om?').fill('Nyt sted');
    await first.page.getByLabel('Hvorfor skal de have det?').fill('Vi flytter');
    await first.page.getByRole('button', { name: 'Gør klar og se det' }).click();
    const said = await first.page.locator('main').textContent();
    expect(said).toContain('En kollega skal se det, før det bliver sendt.');
    expect(said).toContain('Til Maja Østergaard (Digital Post)');
    expect(await first.page.getByRole('button', { name: 'Godkend' }).count()).toBe(0);
    const address = new URL(first.page.url()).pathname;
    await first.close();

    reader = bo;
    const second = await site.open(address);
    await second.page.getByRole('button', { name: 'Godkend og send om et kvarter' }).click();
    expect(await second.page.locator('main').textContent()).toContain('Indtil da kan det kaldes tilbage.');
    await second.page.getByRole('link', { name: 'Kald tilbage' }).click();
    await second.page.getByRole('button', { name: 'Kald tilbage' }).click();
    expect(await second.page.locator('main').textContent()).toContain('Det blev kaldt tilbage.');
    await second.close();
  });

  it('each paper letter has a page of its own, without what belongs to the screen; then the pile is empty', async () => {
    reader = ada;
    const { page, close } = await site.open('/breve/print/ark');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('De er printet').isVisible()).toBe(false);
    expect(await page.locator('header').first().isVisible()).toBe(false);
    expect(await page.locator('.ff-sheet-window').innerText()).toBe('Ida Østergaard\nHavnegade 1\n9800 Hjørring');
    if (pictures) await page.pdf({ path: `${pictures}/sheets.pdf`, preferCSSPageSize: true, format: 'A4' });
    await page.emulateMedia({ media: 'screen' });
    await page.getByRole('button', { name: 'De er printet' }).click();
    expect(await page.locator('main').textContent()).toContain('Ingen breve venter');
    await close();
  });
});
