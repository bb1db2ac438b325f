import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

const onPhone = { viewport: phone } as const;
const withoutScript = { viewport: phone, javaScript: false } as const;
const occupation = 'Buschauffør';
const title = 'Nye buschauffører';
const need = 'Vi mangler buschauffører og vil gerne være med til at uddanne dem.';
const lesson = 'Lad folk møde virksomheden, før holdet begynder.';

describe('a need of a company becomes a class, and the class a job', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Year, month, day, as the clock of the house has it. */
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(new Date()).split('-');
  const fillDay = async (group: Locator, [year, month, day]: readonly string[]): Promise<void> => {
    for (const [part, text] of [
      ['Dag', day],
      ['Måned', month],
      ['År', year],
    ] as const)
      await group.getByLabel(part).fill(text ?? '');
  };

  /** The organisation's own page of the partnership. */
  async function ownPage(part: 'atCompany' | 'atSchool' | 'atUnion' | 'atRegion'): Promise<Visitor> {
    const visitor = await house.as(part, onPhone);
    await visitor.go('/jeres-side/partnerskaber');
    await visitor.press(visitor.link(title));
    return visitor;
  }

  async function staffPage(): Promise<Visitor> {
    const staff = await house.as('consultant');
    await staff.go('/uddannelse/partnerskaber');
    await staff.press(staff.link(title));
    return staff;
  }

  /** The catalogue has what ships with it, where the demo put nothing there. */
  async function fillCatalogue(): Promise<void> {
    const manager = await house.as('manager');
    await manager.go('/uddannelse');
    const examples = manager.link('Hent eksempler');
    if ((await examples.count()) === 0) return;
    await manager.press(examples);
    await manager.press(manager.button('Hent kurserne'));
  }

  it('is told by a company, and a partnership is opened with it', async () => {
    const company = await house.as('atCompany', withoutScript);
    await company.press(company.link('Uddan sammen med os'));
    await company.page.getByLabel(/^Stilling/).fill(occupation);
    await company.page.getByLabel(/^Fortæl/).fill(need);
    expect(await company.press(company.button(/^Send/))).toBe(200);

    const staff = await house.as('consultant');
    await staff.go('/virksomheder/henvendelser?vis=alle');
    const requests = staff.page.locator('.ff-card', { hasText: need });
    await staff.press(requests.getByRole('link').first());
    await staff.press(staff.link('Åbn et partnerskab'));
    expect(await staff.text()).toContain(need);
    expect(await staff.press(staff.button('Åbn partnerskabet'))).toBe(200);
    await staff.press(staff.link('Ret aftalen'));
    await staff.page.getByLabel(/^Hvad hedder/).fill(title);
    await staff.page.getByLabel(/^Mindste antal/).fill('1');
    await staff.page.getByLabel(/^Flest pladser/).fill('16');
    expect(await staff.press(staff.button('Gem'))).toBe(200);
    for (const what of ['Virksomhederne har lovet 0 job', 'Der er ikke valgt et hold', 'Ingen skole er spurgt'])
      expect(await staff.text()).toContain(what);

    for (const kind of ['Skole', 'Fagforening eller a-kasse', 'Stat']) {
      await staff.press(staff.link('Spørg en part'));
      const option = staff.page.locator('select option', { hasText: `(${kind})` }).first();
      await staff.page.locator('main select').selectOption({ label: (await option.innerText()).trim() });
      expect(await staff.press(staff.button('Spørg'))).toBe(200);
    }
  }, 180_000);

  it('is pledged jobs by the company and joined by all, each from the own page', async () => {
    const company = await ownPage('atCompany');
    expect(await company.press(company.button('Lov jobbene'))).toBe(400);
    await company.page.getByLabel('Antal job').fill('2');
    await company.page.getByLabel('Timer om ugen').fill('37');
    await company.page.getByLabel(/^Vi vil skrive under/).check();
    expect(await company.press(company.button('Lov jobbene'))).toBe(200);
    expect(await company.text()).toContain('2 job, 37 timer om ugen');

    const region = await ownPage('atRegion');
    await region.page.locator('summary', { hasText: 'Giver I penge' }).click();
    await region.page.getByLabel(/^Penge i kroner/).fill('25.000');
    await region.page.getByLabel(/^Hvor kommer pengene fra/).fill('den regionale pulje');
    await region.press(region.button('Ja, vi er med'));
    expect(await region.text()).toContain('25.000 kr. fra den regionale pulje');
    for (const part of ['atSchool', 'atUnion'] as const) {
      const party = await ownPage(part);
      await party.press(party.button('Ja, vi er med'));
      expect(await party.text()).toContain('I er med.');
    }
  }, 180_000);

  it('gets a class, asks a citizen first, and shows the others a number alone', async () => {
    const citizen = await house.as('graduate', withoutScript);
    await citizen.go('/min-side/job');
    await citizen.press(citizen.link('Det vil jeg arbejde med'));
    await citizen.page.getByLabel(/arbejdet med før\? \(1\)/).fill(occupation);
    await citizen.press(citizen.button('Gem'));

    await fillCatalogue();
    const staff = await staffPage();
    await staff.press(staff.link('Vælg hold'));
    const courses = staff.page.getByLabel(/^Eller et nyt hold/);
    await courses.selectOption({ index: 1 });
    await staff.page.getByLabel(/^Sted for/).fill('Byrum');
    for (const label of [/^Første dag/, /^Sidste dag/])
      await fillDay(staff.page.getByRole('group', { name: label }), today);
    await staff.page.getByLabel(/^Færrest/).fill('1');
    expect(await staff.press(staff.button('Vælg holdet'))).toBe(200);
    await staff.press(staff.button('Åbn for deltagere'));
    await staff.page.getByRole('checkbox', { name: new RegExp(house.cast.graduate.name) }).check();
    expect(await staff.press(staff.button('Spørg de valgte'))).toBe(200);
    expect(await staff.text()).toContain('Har ikke svaret');

    const union = await ownPage('atUnion');
    expect(await union.text()).not.toContain(house.cast.graduate.name);

    await citizen.go('/min-side/uddannelse');
    await citizen.press(citizen.page.locator('main a[href*="/uddannelse/hold/"]').first());
    expect(await citizen.text()).toContain('Et nej får ingen følger');
    expect(await citizen.press(citizen.button('Send mit svar'))).toBe(400);
    await citizen.page.getByRole('radio', { name: /^Ja/ }).check();
    await citizen.page.getByLabel('Skolen må se mit navn').check();
    await citizen.page.getByLabel(/^Virksomhederne på holdet/).check();
    expect(await citizen.press(citizen.button('Send mit svar'))).toBe(200);
    expect(await citizen.text()).toContain('Du er med');

    await union.go(new URL(union.page.url()).pathname);
    expect(await union.text()).not.toContain(house.cast.graduate.name);
  }, 180_000);

  it('is signed for by the company, which opens the course; the class begins and ends', async () => {
    const company = await ownPage('atCompany');
    const { name } = house.cast.graduate;
    await fillDay(company.page.getByRole('group', { name: /^Første arbejdsdag/ }).first(), today);
    expect(await company.press(company.button(`Skriv under for ${name}`))).toBe(200);
    expect(await company.text()).toContain('I har skrevet under på job');

    const staff = await staffPage();
    await staff.press(staff.link(`Skriv et skridt: ${name}`));
    await staff.page.getByRole('radio', { name: 'Var med til infomøde' }).check();
    expect(await staff.press(staff.button('Gem'))).toBe(200);
    const course = await staff.link(`Se kurset i sagen: ${name}`).getAttribute('href');

    // The price of the course is not known: whoever grants it must be allowed to decide more than a caseworker is.
    const manager = await house.as('manager');
    await manager.go(course ?? '');
    await manager.press(manager.link('Se alle ordninger og satser'));
    expect(await manager.text()).toContain('bliver ansat lige efter kurset. Så behøver det ikke stå på listen.');
    await manager.go(course ?? '');
    await manager.page.locator('summary', { hasText: 'bevilg kurset' }).click();
    await manager.page.getByRole('radio', { name: 'Kort kursus fra den regionale pulje' }).check();
    await manager.page.getByLabel(/^Alt, vi har fået/).check();
    expect(await manager.press(manager.button('Bevilg kurset'))).toBe(200);
    await manager.page.locator('summary', { hasText: 'Begyndte det' }).click();
    expect(await manager.press(manager.page.locator('form[action$="/begynd"] button[type=submit]'))).toBe(200);

    await staff.go(new URL(staff.page.url()).pathname);
    await staff.press(staff.button('Holdet begynder'));
    const end = manager.page.locator('form[action$="/slut"]');
    await manager.page.locator('summary', { hasText: 'Afslut kurset' }).click();
    await end.getByRole('radio').first().check();
    expect(await manager.press(end.locator('button[type=submit]'))).toBe(200);
    await staff.go(new URL(staff.page.url()).pathname);
    await staff.press(staff.button('Holdet er færdigt'));
    expect(await staff.text()).toContain('Hvad skete der for én, der gennemførte?');
  }, 180_000);

  it('ends with a job, and all read what it came to', async () => {
    const { name } = house.cast.graduate;
    const company = await ownPage('atCompany');
    await company.page.locator('summary', { hasText: `Er ${name} ansat?` }).click();
    expect(await company.press(company.button(`Ja, ${name} er ansat`))).toBe(200);

    const citizen = await house.as('graduate', withoutScript);
    await citizen.go('/min-side/historie');
    expect(await citizen.text()).toContain('Tillykke! Du er ansat');

    const staff = await staffPage();
    await staff.press(staff.link('Afslut og gem tallene'));
    await staff.page.getByRole('radio', { name: /^Holdet er færdigt/ }).check();
    expect(await staff.press(staff.button('Afslut'))).toBe(200);

    const school = await ownPage('atSchool');
    await school.page.getByLabel(/^Én sætning/).fill(lesson);
    await school.press(school.button('Gem'));
    const region = await ownPage('atRegion');
    const read = await region.text();
    for (const part of ['1 er ansat: 1 inden tre måneder', 'Tal fra', lesson]) expect(read).toContain(part);
    expect(read).not.toContain(name);
  }, 180_000);
});
