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
});
