import { mkdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { axeViolations } from '../../../tests/setup/browser.ts';
import { migrationsFolder, readMigrations } from '../../kernel/database/migrate.ts';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { aboutRoutes } from '../about/routes.tsx';
import { apiPages } from './api/routes.tsx';
import { adminRoutes } from './routes.tsx';
import { administrator, adminKernel, hjoerring, prepareAdmin, siteFor, testInstallation } from './testing.ts';
import { type SeededHouse, seedHouse } from './testing-house.ts';
import { narrow, useSite, wide } from './testing-site.ts';

const migrations = readMigrations(migrationsFolder()).map(({ name }) => name);
const [engine = 'pglite'] = engines();
const pictures = process.env['PICTURES'];

describe(`the administration in a browser, on ${engine}`, () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  let house: SeededHouse;
  beforeAll(async () => {
    house = await seedHouse(database);
  });
  const site = useSite(() =>
    siteFor(adminKernel(database), administrator(), (app) => {
      app.route('/administration', adminRoutes(testInstallation(database, { ...house.running, migrations })));
      app.route('/api', apiPages('0.1.0'));
      app.route('/', aboutRoutes({ authorityId: hjoerring }));
    }),
  );
  const pages: readonly (readonly [string, () => string])[] = [
    ['front', () => '/administration'],
    ['front-en', () => '/administration?sprog=en'],
    ['staff', () => '/administration/medarbejdere'],
    ['staff-none', () => '/administration/medarbejdere?q=zz'],
    ['teams', () => '/administration/medarbejdere/team'],
    ['member', () => `/administration/medarbejdere/${house.staffId}`],
    ['municipality', () => '/administration/kommunen'],
    ['audit', () => '/administration/adgangslog'],
    ['audit-person', () => `/administration/adgangslog?borger=${house.personId}`],
    ['audit-staff', () => `/administration/adgangslog?medarbejder=${house.staffId}&fra=2026-11-01`],
    ['audit-row', () => `/administration/adgangslog/linje/${house.listLine}`],
    ['jobs', () => '/administration/job'],
    ['jobs-discard', () => `/administration/job/${house.deadJob}/kasser`],
    ['operation', () => '/administration/drift'],
    ['acts', () => '/administration/handlinger'],
    ['api', () => '/api'],
    ['was', () => '/was'],
    ['om', () => '/om'],
    ['dine-data', () => '/om/dine-data'],
  ];

  it.each(pages)('%s has nothing that axe objects to, on a screen and on a phone', async (name, address) => {
    const { page, complaints, close } = await site.open(address());
    for (const viewport of [wide, narrow]) {
      await page.setViewportSize(viewport);
      if (pictures) {
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}-${viewport.width}.png`, fullPage: true });
      }
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(viewport.width);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('the log is searched with the keyboard alone, from the skip link to the choice', async () => {
    const { page, close } = await site.open('/administration/adgangslog');
    await page.keyboard.press('Tab');
    expect(await page.evaluate<string>('document.activeElement.textContent.trim()')).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    const tabTo = async (name: string) => {
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate<boolean>(`document.activeElement.name === '${name}'`)) return;
      }
      throw new Error(`${name} is not reached with the keyboard`);
    };
    await tabTo('medarbejder');
    await page.keyboard.type('anna');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h1:has-text("Hvem mener du?")');
    await tabTo('medarbejderId');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForSelector('h2:has-text("Du søger efter")');
    expect(await page.locator('main li', { hasText: 'Det, Anna Holm har set' }).count()).toBe(1);
    await close();
  });

  it('the log is searched and turned over without scripts', async () => {
    const { page, close } = await site.open('/administration/adgangslog', { javaScriptEnabled: false });
    await page.getByLabel('Medarbejder').fill('anna holm');
    await page.getByRole('button', { name: 'Søg' }).click();
    const first = () => page.locator('tbody tr').first().textContent();
    const newest = await first();
    expect(newest).toContain('48 borgere');
    await page.getByRole('link', { name: 'Ældre' }).click();
    expect(await page.locator('tbody tr').count()).toBe(21);
    await page.getByRole('link', { name: 'Nyere' }).click();
    expect(await first()).toBe(newest);
    await page.getByRole('link', { name: 'Vis navnene' }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('48 borgere på én linje i loggen');
    await close();
  });

  it('a wrong search comes back with what was typed, and the focus on what is wrong', async () => {
    const { page, close } = await site.open('/administration/adgangslog');
    await page.getByLabel('Medarbejder').fill('Zorro');
    await page.getByLabel('Fra og med').fill('1-11-2026');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.waitForSelector('.ff-error-summary');
    expect(await page.title()).toMatch(/^Fejl: /);
    expect(await page.inputValue('[name="medarbejder"]')).toBe('Zorro');
    expect(await page.inputValue('[name="fra"]')).toBe('1-11-2026');
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('staff are found by name, and a number typed by mistake stands nowhere', async () => {
    const { page, close } = await site.open('/administration/medarbejdere');
    await page.getByLabel('Søg efter navn').fill('anna aa');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.waitForURL('**/medarbejdere?q=anna+aa');
    expect(await page.locator('tbody tr').allTextContents()).toHaveLength(1);
    await page.getByLabel('Søg efter navn').fill('010190-1234');
    await page.getByRole('button', { name: 'Søg' }).click();
    await page.waitForSelector('.ff-error-summary');
    expect(page.url()).not.toContain('0101');
    // The random ids of 59 people hold any four digits now and then.
    const shown = (await page.content()).replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '');
    expect(shown).not.toContain('0101');
    expect(await axeViolations(page)).toEqual([]);
    await close();
  });

  it('work is given another try, and discarded after asking, without scripts', async () => {
    const { page, close } = await site.open('/administration/job', { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Kassér' }).click();
    await page.getByLabel('Hvorfor skal det ikke gøres?').fill('Brevet er sendt i hånden');
    await page.getByRole('button', { name: 'Kassér arbejdet' }).click();
    expect(await page.getByRole('status').textContent()).toContain('Arbejdet er kasseret.');
    expect(await page.getByText('Intet er opgivet.').count()).toBe(1);
    expect(await page.getByText('Brevet er sendt i hånden').count()).toBe(1);
    await close();
  });
});
