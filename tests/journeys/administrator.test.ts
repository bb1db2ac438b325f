import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';

const name = 'Signe Nyansat';

describe('the administrator', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it('takes somebody on, gives them roles and a mandate, and closes the door behind them', async () => {
    const visitor = await house.as('administrator');
    const { page } = visitor;
    const main = page.locator('main');
    const flash = () => page.getByRole('status').first().innerText();
    await visitor.press(visitor.link('Medarbejdere, team, roller og mandater'));
    await visitor.press(visitor.link('Ny medarbejder'));
    await page.getByRole('textbox', { name: 'Navn' }).fill(name);
    await page.getByRole('textbox', { name: 'Stilling' }).fill('Jobkonsulent');
    await page.getByRole('textbox', { name: 'E-mail' }).fill('signe@laesoe.example');
    await page.getByRole('textbox', { name: 'Telefon' }).fill('12345678');
    await page.getByRole('textbox', { name: 'Login' }).fill('signe-nyansat');
    await page.getByLabel('Afdeling', { exact: true }).selectOption('jobcentre');
    expect(await visitor.press(visitor.button('Opret medarbejderen'))).toBe(400);
    expect(await page.locator('.ff-error-summary').innerText()).toContain('Vælg mindst én rolle');
    expect(await page.getByRole('textbox', { name: 'Navn' }).inputValue()).toBe(name);
    await page.getByRole('checkbox', { name: 'Sagsbehandler' }).check();
    await visitor.press(visitor.button('Opret medarbejderen'));
    expect(await flash()).toContain(`${name} blev oprettet som medarbejder.`);

    await visitor.press(visitor.link(name));
    await visitor.press(visitor.link('Ret roller'));
    expect(await page.getByRole('checkbox', { name: 'Sagsbehandler' }).isChecked()).toBe(true);
    await page.getByRole('checkbox', { name: 'Leder' }).check();
    await visitor.press(visitor.button('Gem rollerne'));
    expect(await flash()).toContain(`${name} har nu rollerne: sagsbehandler og leder.`);

    await visitor.press(visitor.link('Giv mandat'));
    const kinds = page.getByLabel('Mandat til');
    const kind = await kinds.locator('option').nth(1).innerText();
    await kinds.selectOption({ label: kind });
    await page.getByLabel('Højst kroner').fill('mange');
    expect(await visitor.press(visitor.button('Giv mandatet'))).not.toBe(200);
    expect(await page.locator('.ff-error-summary').innerText()).toContain('Skriv et beløb i kroner');
    expect(await page.getByLabel('Højst kroner').inputValue()).toBe('mange');
    await page.getByLabel('Højst kroner').fill('12.500');
    await visitor.press(visitor.button('Giv mandatet'));
    expect(await flash()).toContain(`${name} fik mandat op til 12.500 kr.`);
    expect(await main.innerText()).toContain(kind);
    expect(await main.innerText()).toContain('12.500 kr.');

    await visitor.press(visitor.link('Luk medarbejderens adgang'));
    await visitor.press(visitor.button('Luk adgangen'));
    expect(await main.innerText()).toContain('Arbejder her ikke længere');
    expect(await visitor.link('Ret roller').count()).toBe(0);
    await visitor.press(visitor.link('Medarbejdere').first());
    expect(await main.innerText()).not.toContain(name);
    await visitor.press(page.getByRole('link', { name: /^Tidligere/ }).first());
    expect(await main.innerText()).toContain(name);
  }, 90_000);

  it('corrects what citizens see of the municipality', async () => {
    const visitor = await house.as('administrator');
    const { page } = visitor;
    await visitor.press(visitor.link('Kommunens oplysninger og lukkedage'));
    await visitor.press(visitor.link('Ret').first());
    const phone = page.getByRole('textbox', { name: /^Telefon/ });
    await phone.fill('99');
    await page.getByRole('textbox', { name: /^Lokale lukkedage/ }).fill('31-2-2027\n24-12-2027');
    expect(await visitor.press(visitor.button('Gem'))).toBe(400);
    expect(await phone.inputValue()).toBe('99');
    await phone.fill('98 76 54 32');
    await visitor.press(visitor.button('Gem'));
    expect(await page.locator('.ff-error-summary').innerText()).toContain('Linje 1 er ikke en dato');
    await page.getByRole('textbox', { name: /^Lokale lukkedage/ }).fill('7-5-2027\n24-12-2027');
    expect(await visitor.press(visitor.button('Gem'))).toBe(200);
    expect(await visitor.text()).toContain('98 76 54 32');
    expect(await visitor.text()).toContain('7. maj 2027');
    expect(await page.locator('footer').innerText()).toContain('98 76 54 32');
    const citizen = await house.as('graduate');
    expect(await citizen.page.locator('footer').innerText()).toContain('98 76 54 32');
  }, 60_000);

  it('finds in the log who looked at whom', async () => {
    const { caseworker, youthCaseworker, graduate } = house.cast;
    const looking = await house.as('caseworker');
    await looking.go(`/overblik?omfang=alle&q=${encodeURIComponent(graduate.name)}`);
    await looking.press(looking.link(graduate.name));
    const person = new URL(looking.page.url()).pathname;
    await looking.go(`${person}/oplysninger?vis=cpr`);
    const guest = await house.as('youthCaseworker');
    await guest.go(person);
    await guest.page.getByLabel('Hvorfor har du brug for at se sagen?').fill('Borgeren ringede til mig.');
    await guest.press(guest.button('Åbn sagen'));

    const visitor = await house.as('administrator');
    const { page } = visitor;
    await visitor.press(visitor.link('Hvem har set hvem?'));
    await page.getByRole('textbox', { name: /^Borger/ }).fill(graduate.name);
    await visitor.press(visitor.button('Søg'));
    expect(await visitor.text()).toContain(`Hvem der har set ${graduate.name}`);
    expect(page.url()).not.toContain(encodeURIComponent(graduate.name.split(' ')[0] ?? ''));
    const rows = page.getByRole('row');
    await rows.filter({ hasText: caseworker.name }).filter({ hasText: 'så dit CPR-nummer' }).first().waitFor();
    const opened = rows.filter({ hasText: youthCaseworker.name }).filter({ hasText: 'Åbn sagen som gæst' });
    expect(await opened.allInnerTexts()).toContainEqual(expect.stringContaining('Borgeren ringede til mig.'));
    await visitor.press(rows.getByRole('link', { name: youthCaseworker.name }).first());
    expect(await visitor.text()).toContain(`Det, ${youthCaseworker.name} har set`);
    expect(await rows.filter({ hasText: caseworker.name }).count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), visitor.link('Hent som CSV').click()]);
    expect(download.suggestedFilename()).toMatch(/^adgangslog-.*\.csv$/);
  }, 60_000);

  it('sees the work behind and how the installation is', async () => {
    const visitor = await house.as('administrator');
    await visitor.press(visitor.link('Arbejdet bagved'));
    expect(await visitor.text()).toContain('Intet er opgivet.');
    await visitor.press(visitor.link('Drift'));
    expect(await visitor.text()).toContain('Alt svarer.');
    expect(await visitor.text()).toContain('Indlejret PostgreSQL');
    await visitor.press(visitor.link('Handlinger'));
    expect(await visitor.page.getByRole('row').count()).toBeGreaterThan(20);
  }, 60_000);

  it('is alone with all of it', async () => {
    const colleague = await house.as('caseworker');
    const parts = [
      '',
      '/medarbejdere',
      '/medarbejdere/team',
      '/kommunen',
      '/adgangslog',
      '/job',
      '/drift',
      '/handlinger',
    ];
    for (const part of parts) expect(await colleague.go(`/administration${part}`), part).toBe(403);
    expect(await colleague.go('/handling/add-staff')).toBe(403);
  }, 60_000);
});
