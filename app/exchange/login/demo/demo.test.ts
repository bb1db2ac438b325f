import { beforeAll, describe, expect, it, vi } from 'vitest';
import { Cpr } from '../../../kernel/crypto/cpr.ts';
import { useDatabase } from '../../../kernel/database/testing.ts';
import { anna, keys, seedPeople } from '../../../kernel/identity/testing.ts';
import { logIn, personas, type TestHouse, testHouse, whoIs } from '../testing.ts';
import { citizenSearch } from './citizen-search.ts';
import { demoProvider } from './demo-provider.ts';

const nobody = { personas: async () => [], search: async () => [], bySubject: async () => null };

describe('the demo login', () => {
  const database = useDatabase('native');
  let house: TestHouse;
  beforeAll(async () => {
    await seedPeople(database);
    house = await testHouse(database);
  });

  it('refuses to exist in production', async () => {
    const options = { publicUrl: 'http://localhost:3000', people: nobody, deliver: async () => new Response() };
    await expect(demoProvider({ ...options, environment: 'production' })).rejects.toThrow('production');
  });

  it('prints nothing, neither when it is made nor when somebody logs in', async () => {
    const printed = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
    const quiet = await testHouse(database);
    await logIn(quiet.browser(), 'anna');
    expect(printed.flatMap((one) => one.mock.calls)).toEqual([]);
    vi.restoreAllMocks();
  });

  it('lists everybody by kind, each with a button of their own, and works without scripts', async () => {
    const html = await (await house.browser().open('/log-ind')).text();
    for (const persona of personas) expect(html).toContain(`Log ind som ${persona.name}`);
    expect(html.indexOf('Borgere')).toBeLessThan(html.indexOf('Medarbejdere'));
    expect(html.indexOf('Medarbejdere')).toBeLessThan(html.indexOf('Virksomheder og andre'));
    expect(html).not.toMatch(/<script|style=|onclick|\d{6}-?\d{4}/);
  });

  it('finds a person by name', async () => {
    const browser = house.browser();
    await browser.open('/log-ind');
    const page = browser.visited.at(-1);
    const found = await (await browser.get(`${page}?navn=stranger`)).text();
    expect(found).toContain('Én borger med “stranger” i navnet');
    expect(await (await browser.get(`${page}?navn=%3Cb%3E`)).text()).toContain('Ingen har “&lt;b&gt;” i navnet');
  });

  it('lets nobody be somebody it does not know', async () => {
    const browser = house.browser();
    await browser.open('/log-ind');
    const page = browser.visited.at(-1) ?? '';
    const answer = await browser.post(page, { form: { person: 'nobody' } });
    expect([answer.status, (await whoIs(browser)).actor]).toEqual([400, null]);
  });

  it('shows pages of ours for what the library would explain in its own', async () => {
    const browser = house.browser();
    const cases: readonly (readonly [string, number])[] = [
      ['/demo-login/auth?client_id=unknown', 400],
      ['/demo-login/auth', 400],
      ['/demo-login/personer/unknown', 400],
      ['/demo-login/nowhere', 404],
    ];
    for (const [path, status] of cases) {
      const answer = await browser.get(path);
      expect([path, answer.status]).toEqual([path, status]);
      expect(await answer.text()).toMatch(/<h1>(Begynd forfra|Vi kan ikke finde siden)<\/h1>/);
    }
  });

  it('keeps two tabs apart: the first goes on where it wanted after a second was opened', async () => {
    const browser = house.browser();
    const tab = async (til: string) => {
      await browser.open(`/log-ind/start?til=${til}`);
      return browser.visited.at(-1) ?? '';
    };
    const [first, second] = [await tab('/sag?fane=1'), await tab('/sag?fane=2')];
    await browser.follow(await browser.post(first, { form: { person: 'anna' } }));
    expect([browser.visited.at(-1), (await whoIs(browser)).actor?.name]).toEqual(['/sag?fane=1', 'Anna Berg']);
    expect(second).not.toBe(first);
  });

  it('sends back only to this installation', async () => {
    const query = 'client_id=fodfaeste&response_type=code&scope=openid&redirect_uri=https%3A%2F%2Fevil.example%2F';
    const answer = await house.browser().get(`/demo-login/auth?${query}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null]);
  });
});

describe('the search for citizens', () => {
  const database = useDatabase('native');
  beforeAll(() => seedPeople(database));
  const search = () => citizenSearch(database, keys, 860, anna.personId);

  it('finds by any part of the name, and takes % for a letter', async () => {
    const names = async (text: string) => (await search().search(text)).map((one) => one.name);
    expect(await names('berg ann')).toEqual(['Anna Berg']);
    expect(await names('')).toHaveLength(2);
    expect(await names('%')).toEqual([]);
    expect(await names('_nna')).toEqual([]);
  });

  it('lets a tester be that citizen, and only one of this municipality', async () => {
    const [found] = await search().search('Anna');
    expect(found?.claims['https://data.gov.dk/model/core/eid/cprNumber']).toBe(new Cpr('0101904001', 'cpr').plain());
    expect(await search().bySubject(anna.personId)).toEqual(found);
    expect(await search().bySubject('not a uuid')).toBeNull();
    expect(await citizenSearch(database, keys, 101, anna.personId).bySubject(anna.personId)).toBeNull();
  });
});
