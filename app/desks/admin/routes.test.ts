import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { engines, useDatabase } from '../../kernel/database/testing.ts';
import { type Actor, organisationRoles, type Role, roles } from '../../kernel/identity/actor.ts';
import { aboutRoutes } from '../about/routes.tsx';
import { isNamedPage } from '../access/places.ts';
import { apiPages } from './api/routes.tsx';
import { adminRoutes } from './routes.tsx';
import {
  administrator,
  adminKernel,
  formOf,
  hjoerring,
  prepareAdmin,
  seedStaff,
  siteFor,
  testInstallation,
  waitingSql,
} from './testing.ts';

const [engine = 'pglite'] = engines();
const someone = randomUUID();

describe('who may open what', () => {
  const database = useDatabase(engine);
  prepareAdmin(database);
  let staffId = '';
  beforeAll(async () => {
    staffId = await seedStaff(database, 'Anna Holm');
  });
  const site = (actor: Actor | null) =>
    siteFor(adminKernel(database), actor, (app) => {
      app.route('/administration', adminRoutes(testInstallation(database)));
      app.route('/api', apiPages('0.1.0'));
      app.route('/', aboutRoutes({ authorityId: hjoerring }));
    });
  const as = (role: Role): Actor => {
    const kind = role === 'citizen' ? 'citizen' : organisationRoles.includes(role) ? 'organisation' : 'staff';
    return administrator({ kind, roles: [role], ...(kind === 'citizen' ? { caseId: randomUUID() } : {}) });
  };
  const pages = [
    '/administration',
    '/administration/medarbejdere',
    '/administration/medarbejdere/team',
    '/administration/kommunen',
    '/administration/breve',
    '/administration/breve/welcome',
    '/administration/udbakke',
    '/administration/adgangslog',
    `/administration/adgangslog?borger=${someone}`,
    `/administration/adgangslog/eksport.csv?borger=${someone}`,
    '/administration/job',
    '/administration/drift',
    '/administration/handlinger',
  ];
  const deeds = [
    '/administration/medarbejdere/soeg',
    '/administration/adgangslog/soeg',
    `/administration/job/${someone}/proev-igen`,
    `/administration/job/${someone}/kasser`,
  ];

  it.each(pages)('%s: the administrator', async (page) => {
    expect((await site(administrator()).request(page)).status).toBe(200);
  });

  it('a member of staff: the administrator', async () => {
    const page = `/administration/medarbejdere/${staffId}`;
    expect((await site(administrator()).request(page)).status).toBe(200);
    expect((await site(as('manager')).request(page)).status).toBe(403);
    expect((await site(administrator()).request(`/administration/medarbejdere/${someone}`)).status).toBe(404);
  });

  it.each(roles.filter((role) => role !== 'administrator'))('nothing of it: %s', async (role) => {
    const own = site(as(role));
    for (const page of pages) expect([page, (await own.request(page)).status]).toEqual([page, 403]);
    for (const deed of deeds) expect([deed, (await own.request(deed, formOf({}))).status]).toEqual([deed, 403]);
  });

  it('whoever has the role besides another gets in', async () => {
    const both = administrator({ roles: ['caseworker', 'administrator'] });
    expect((await site(both).request('/administration')).status).toBe(200);
  });

  it.each(['/was', '/om', '/om/dine-data'])('%s: everybody, logged in or not', async (page) => {
    expect((await site(null).request(page)).status).toBe(200);
    for (const role of roles) expect((await site(as(role)).request(page)).status).toBe(200);
  });

  it.each(roles)('the guide for developers: %s', async (role) => {
    expect((await site(as(role)).request('/api')).status).toBe(200);
  });
});

describe('what this desk needs of the house', () => {
  it('its SQL has moved to the migrations', () => {
    expect(waitingSql()).toEqual([]);
  });

  it.each(['audit-search', 'audit-list', 'audit-export'])('citizens can read what %s means', (place) => {
    expect(isNamedPage(place)).toBe(true);
  });
});
