import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { unzip } from '../../app/desks/overblik/testing/unzip.ts';
import { useHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

const numberLike = /\d{6}[- ]?\d{4}/;

describe('Overblik as a tool', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  const names = ({ page }: Visitor) => page.locator('.ff-list-link').allInnerTexts();
  const focused = ({ page }: Visitor) => page.evaluate<string>('document.activeElement.textContent.trim()');
  /** The list stands twice, for wide and for narrow windows. */
  const filter = ({ page }: Visitor, name: RegExp) => page.getByRole('link', { name }).first();

  it('is walked with the keyboard', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const [first = '', second = ''] = await names(visitor);
    const path: string[] = [];
    for (const key of ['j', 'j', 'k', 'k']) {
      await page.keyboard.press(key);
      path.push(await focused(visitor));
    }
    expect(path).toEqual([first, second, first, first]);
    await page.keyboard.press('x');
    expect(await page.getByRole('checkbox', { name: `Vælg ${first}` }).isChecked()).toBe(true);
    expect(await page.locator('.ff-bulk-count').innerText()).toBe('1 valgt');
    await page.keyboard.press('x');
    expect(await page.locator('.ff-bulk-count').innerText()).toBe('Ingen valgt');
    await page.keyboard.press('/');
    await page.keyboard.type('jk');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk');
    await page.locator('h1').click();
    await page.keyboard.press('j');
    const opened = page.waitForURL('**/borger/*');
    await page.keyboard.press('Enter');
    await opened;
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(first);
  }, 60_000);

  it('shows in the address what it shows in the list', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const all = await names(visitor);
    const young = filter(visitor, /^Ung under 30/);
    const promised = Number(/\d+$/.exec((await young.innerText()).trim())?.[0]);
    await visitor.press(young);
    expect(new URL(page.url()).searchParams.get('vis')).toBe('under-30');
    const few = await names(visitor);
    expect(few).toHaveLength(promised);
    expect(few.length).toBeLessThan(all.length);
    for (const note of await page.locator('.ff-list-note').allInnerTexts())
      expect(Number(/\d+/.exec(note)?.[0])).toBeLessThan(30);
    await visitor.press(filter(visitor, /^Fjern Ung under 30/));
    expect(await names(visitor)).toEqual(all);

    await visitor.press(page.getByRole('columnheader', { name: 'Talt sidst' }).getByRole('link'));
    expect(new URL(page.url()).searchParams.get('sorter')).toBe('talt');
    expect(await page.getByRole('columnheader', { name: 'Talt sidst' }).getAttribute('aria-sort')).toBe('ascending');
    await page.getByText('Vælg kolonner').click();
    await page.getByRole('checkbox', { name: 'Frist', exact: true }).uncheck();
    await visitor.press(visitor.button('Vis'));
    expect(await page.getByRole('columnheader', { name: 'Frist', exact: true }).count()).toBe(0);
    expect(new URL(page.url()).searchParams.get('sorter')).toBe('talt');
    // The address is the view: a colleague who gets it sees it sorted and cut the same way.
    const here = page.url();
    await visitor.go('/overblik');
    await visitor.go(here);
    expect(await page.getByRole('columnheader', { name: 'Frist', exact: true }).count()).toBe(0);
  }, 60_000);

  it('keeps a view under a name and lets it go again', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    await visitor.press(filter(visitor, /^Over et år på ydelsen/));
    const long = await names(visitor);
    const beside = page.getByRole('region', { name: 'Mine visninger' });
    await beside.getByText('Gem denne visning').click();
    expect(await visitor.press(beside.getByRole('button', { name: 'Gem' }))).toBe(400);
    await beside.getByText('Gem denne visning').click();
    await beside.getByLabel('Hvad skal visningen hedde?').fill('Længe på vej');
    expect(await visitor.press(beside.getByRole('button', { name: 'Gem' }))).toBe(200);
    expect(await page.getByRole('status').first().innerText()).toContain('Visningen Længe på vej blev gemt.');
    await visitor.go('/overblik?omfang=alle');
    await visitor.press(beside.getByRole('link', { name: 'Længe på vej' }));
    expect(await names(visitor)).toEqual(long);
    await visitor.press(beside.getByRole('button', { name: 'Slet visningen Længe på vej' }));
    expect(await page.getByRole('status').first().innerText()).toContain('Visningen Længe på vej blev slettet.');
    expect(await beside.getByRole('link', { name: 'Længe på vej' }).count()).toBe(0);
  }, 60_000);

  it('assigns many at once and says for whom it did not work', async () => {
    const { caseworker, newColleague } = house.cast;
    const visitor = await house.as('manager');
    const { page } = visitor;
    const choose = async (contact: string) => {
      const row = page.locator('.ff-list-row', { hasText: contact }).last();
      await row.getByRole('checkbox').check();
      return row.locator('.ff-list-link').innerText();
    };
    const [moving, staying] = [await choose(caseworker.name), await choose(newColleague.name)];
    expect(await page.locator('.ff-bulk-count').innerText()).toBe('2 valgt');
    await visitor.press(visitor.button('Tildel …'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Ny kontaktperson for 2 borgere');
    const contact = page.getByLabel('Ny kontaktperson', { exact: true });
    const option = contact.locator('option', { hasText: newColleague.name }).first();
    await contact.selectOption((await option.getAttribute('value')) ?? '');
    await page.getByLabel('Hvorfor skiftes der?').fill('Vi fordeler sagerne på ny.');
    expect(await visitor.press(visitor.button('Tildel'))).toBe(400);
    expect(await page.getByLabel('Hvorfor skiftes der?').inputValue()).toBe('Vi fordeler sagerne på ny.');
    await page.getByLabel('Til den nye kontaktperson').fill('Alt står i planen.');
    await visitor.press(visitor.button('Tildel'));
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
      `Én borger ud af 2 har fået ${newColleague.name} som kontaktperson`,
    );
    const failed = page.getByRole('row', { name: new RegExp(staying) });
    expect(await failed.innerText()).toContain(`${newColleague.name} er allerede kontaktperson.`);
    await visitor.press(visitor.link(moving));
    expect(await visitor.text()).toContain(`${newColleague.name} siden`);
  }, 60_000);

  it('is downloaded as CSV and Excel, without numbers that name anybody', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const fetched = async (button: ReturnType<Visitor['button']>) => {
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const all = await names(visitor);
    const some = all.slice(0, 3);
    for (const name of some) await page.getByRole('checkbox', { name: `Vælg ${name}` }).check();
    const csv = await fetched(visitor.button('Hent valgte (CSV)'));
    expect(csv.name).toMatch(/^overblik-\d{4}-\d\d-\d\d\.csv$/);
    const lines = csv.bytes.toString('utf8').trim().split('\r\n');
    expect(lines[0]?.replace(/^\uFEFF/, '')).toMatch(/^"Navn";"Alder";"Ydelse";/);
    expect(lines.slice(1).map((line) => JSON.parse(line.split(';')[0] ?? ''))).toEqual(some);
    expect(csv.bytes.toString('utf8')).not.toMatch(numberLike);

    await page.getByText('Hent hele listen').click();
    const excel = await fetched(visitor.button('Excel'));
    expect(excel.name).toMatch(/\.xlsx$/);
    const parts = unzip(excel.bytes);
    const text = [...parts.values()].join('\n');
    for (const name of all) expect(text).toContain(name);
    const cells = [...text.matchAll(/<t\b[^>]*>([^<]*)<\/t>/g)].map(([, cell = '']) => cell);
    expect(cells).toContain('Kontaktperson siden');
    expect(cells.filter((cell) => numberLike.test(cell))).toEqual([]);
  }, 60_000);

  it('says where to go when nobody fits', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const search = page.getByRole('searchbox');
    await search.fill('Zorro');
    await visitor.press(visitor.button('Søg'));
    expect(await visitor.text()).toContain('Ingen borgere med “Zorro” i navnet');
    await visitor.press(visitor.link('Fjern søgningen'));
    expect((await names(visitor)).length).toBeGreaterThan(3);
    await search.fill('010190-12');
    await visitor.press(visitor.button('Søg'));
    expect(await visitor.text()).toContain('Det kan vi ikke søge på');
    expect(await page.content()).not.toContain('010190');
    expect(page.url()).not.toContain('010190');
    await visitor.go('/overblik?omfang=mine&vis=under-30,tolk,fritaget,dimittend');
    expect(await visitor.text()).toContain('Ingen borgere passer');
    await visitor.press(visitor.link('Fjern alle filtre').last());
    expect((await names(visitor)).length).toBeGreaterThan(3);
  }, 60_000);
});
