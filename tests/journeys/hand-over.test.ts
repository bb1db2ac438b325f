import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

const reason = 'Jeg skal på barsel, og du skal have én, der kan følge dig hele vejen.';
const note = 'Vi har aftalt at ringe til en tømrer i næste uge. Spørg til kørekortet.';

describe('a citizen gets another contact person', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Somebody ordinary among those the caseworker sees first. */
  const someCitizen = ({ page }: Visitor) =>
    page
      .locator('.ff-list-row')
      .filter({ hasNotText: /beskyttet|ansat|under 18/ })
      .first()
      .locator('.ff-list-link');

  it('is found, handed over with a reason and a note, and the citizen reads who, why and who looked', async () => {
    const { caseworker, newColleague } = house.cast;
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const name = await someCitizen(visitor).innerText();

    // By name, from the field of every page.
    const search = page.getByRole('searchbox', { name: 'Søg navn eller CPR-nummer' });
    await search.fill(name);
    await visitor.press(visitor.button('Søg'));
    expect(page.url()).toContain('/overblik?omfang=alle&q=');
    await visitor.press(visitor.link(name));
    const person = new URL(page.url()).pathname;
    expect(person).toMatch(/^\/borger\/[0-9a-f-]{36}$/);

    // By number: it is read where it may be read, and then stands in no address and no title.
    await visitor.press(visitor.link('Oplysninger'));
    await visitor.press(visitor.link('Vis CPR-nummer'));
    const number = /\d{6}-\d{4}/.exec(await visitor.text())?.[0] ?? 'no number';
    expect(number).toMatch(/^\d{6}-\d{4}$/);
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url(), request.headers()['referer'] ?? ''));
    await visitor.go('/overblik');
    await search.fill(number);
    await visitor.press(visitor.button('Søg'));
    expect(new URL(page.url()).pathname).toBe(person);
    const digits = new RegExp(`${number}|${number.replace('-', '')}|${number.slice(-4)}`);
    expect(addresses.filter((address) => digits.test(address.replace(person, '')))).toEqual([]);
    expect(await page.title()).not.toMatch(digits);

    // The form, first without a reason.
    await visitor.press(visitor.link('Skift kontaktperson'));
    await page.getByLabel('Ny kontaktperson').selectOption({ value: await optionOf(visitor, newColleague.name) });
    await page.getByLabel('Til den nye kontaktperson').fill(note);
    expect(await visitor.press(visitor.button('Skift kontaktperson'))).toBe(400);
    expect(await page.title()).toMatch(/^Fejl: /);
    expect(await page.evaluate('document.activeElement.className')).toContain('ff-error-summary');
    expect(await page.getByLabel('Til den nye kontaktperson').inputValue()).toBe(note);
    expect(await page.getByLabel('Ny kontaktperson').locator('option:checked').innerText()).toContain(
      newColleague.name,
    );
    await page.locator('.ff-error-summary a').click();
    expect(await page.evaluate('document.activeElement.name')).toBe('reason');
    await page.keyboard.type(reason);
    expect(await visitor.press(visitor.button('Skift kontaktperson'))).toBe(200);
    expect(await page.getByRole('status').first().innerText()).toContain(newColleague.name);
    expect(await visitor.text()).toContain(`${newColleague.name} siden`);

    await visitor.press(visitor.link('Adgang'));
    expect(await visitor.text()).toContain(note);

    // The new one finds the citizen under what is new.
    const colleague = await house.as('newColleague');
    await colleague.press(colleague.page.getByRole('link', { name: /^Ny hos mig/ }).first());
    expect(colleague.page.url()).toContain('vis=ny');
    await colleague.press(colleague.link(name));
    expect(await colleague.text()).toContain('Du er kontaktperson');

    // And the citizen reads it at home.
    const citizen = await house.open();
    await citizen.go('/log-ind');
    await citizen.page.getByLabel('Navn').fill(name);
    await citizen.press(citizen.button('Søg'));
    await citizen.press(citizen.page.locator('#demo-search ~ * >> text=Log ind som').first());
    expect(await citizen.text()).toContain(newColleague.name);
    await citizen.press(citizen.link('Se alt, der er sket'));
    const story = await citizen.text();
    expect(story).toContain(reason);
    expect(story).toContain(`Før var det ${caseworker.name}`);

    await citizen.press(citizen.link('Hvem har set?').first());
    const looked = await citizen.text();
    for (const sight of ['så dig på en liste', 'så din side', 'så dine oplysninger', 'så dit CPR-nummer'])
      expect(looked).toContain(`${caseworker.name} ${sight}`);
    expect(looked).toContain(`${caseworker.name} fandt dig ved at søge på dit CPR-nummer`);
    expect(looked).toContain(`${newColleague.name} så din side`);
  }, 120_000);
});

/** The value of the choice that begins with a name: behind it stands how many citizens they have. */
async function optionOf({ page }: Visitor, name: string): Promise<string> {
  const option = page.getByLabel('Ny kontaktperson').locator('option', { hasText: name });
  return (await option.first().getAttribute('value')) ?? '';
}
