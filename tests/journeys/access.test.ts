import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

// In the form of a CPR number, and nobody can have it: it fails the check and the day is not 1 January.
const nobodysNumber = '120485-0002';
const colleague = { given: 'Nina', family: 'Kollega' };

describe('who may open what', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  const heading = ({ page }: Visitor) => page.getByRole('heading', { level: 1 }).innerText();
  const caseOf = (visitor: Visitor) => new URL(visitor.page.url()).pathname.split('/')[2] ?? '';

  it('a caseworker from another team says why, sees the case, and the citizen reads it', async () => {
    const { graduate, youthCaseworker } = house.cast;
    const reason = 'Jeg vikarierer for din kontaktperson i dag.';
    const guest = await house.as('youthCaseworker');
    await guest.go(`/overblik?omfang=alle&q=${encodeURIComponent(graduate.name)}`);
    await guest.press(guest.link(graduate.name));
    expect(await heading(guest)).toBe('Åbn sagen som gæst');
    expect(await guest.page.content()).not.toContain(graduate.name);
    expect(await guest.press(guest.button('Åbn sagen'))).toBe(400);
    await guest.page.getByLabel('Hvorfor har du brug for at se sagen?').fill(reason);
    await guest.press(guest.button('Åbn sagen'));
    expect(await heading(guest)).toBe(graduate.name);
    await guest.go('/overblik?omfang=alle&vis=gaest');
    expect(await guest.page.locator('.ff-list-link').allInnerTexts()).toContain(graduate.name);

    const citizen = await house.as('graduate');
    const sentence = `${youthCaseworker.name} fra Ungeenheden, Læsø Kommune åbnede din sag som gæst. Årsag: ${reason}`;
    expect(await citizen.text()).toContain(sentence);
    await citizen.go('/min-side/hvem-har-set');
    expect(await citizen.text()).toContain(`${youthCaseworker.name} så din side`);
    expect(await citizen.text()).toContain(reason);
  }, 60_000);

  it('the case of a colleague is for the contact person and the manager', async () => {
    const manager = await house.as('manager');
    await manager.press(manager.link('Ny borger').first());
    const { page } = manager;
    await page.getByRole('textbox', { name: 'CPR-nummer eller' }).fill(nobodysNumber);
    await page.getByLabel('Fornavn').fill(colleague.given);
    await page.getByLabel('Efternavn').fill(colleague.family);
    await page.getByLabel('Borgeren arbejder selv i kommunen').check();
    const contact = page.getByLabel('Første kontaktperson');
    const option = contact.locator('option', { hasText: house.cast.newColleague.name }).first();
    await contact.selectOption((await option.getAttribute('value')) ?? '');
    await manager.press(manager.button('Opret borgeren'));
    const name = `${colleague.given} ${colleague.family}`;
    expect(await heading(manager)).toBe(name);
    const path = `/borger/${caseOf(manager)}`;

    const near = await house.as('newColleague');
    expect(await near.go(path)).toBe(200);
    for (const part of ['caseworker', 'youthCaseworker', 'consultant'] as const) {
      const other = await house.as(part);
      expect(await other.go(path)).toBe(403);
      expect(await other.text()).toContain('Sagen handler om en, der arbejder i kommunen.');
      expect(await other.go(`/handling/open-as-guest?sag=${caseOf(manager)}`)).toBe(403);
      await other.go('/overblik?omfang=alle&q=kollega');
      expect(await other.text()).not.toContain(name);
      await other.page.getByRole('searchbox', { name: 'Søg navn eller CPR-nummer' }).fill(nobodysNumber);
      expect(await other.press(other.button('Søg'))).toBe(403);
    }
  }, 120_000);

  it('the case of somebody under 18 is closed to other teams', async () => {
    const { minor } = house.cast;
    const manager = await house.as('manager');
    await manager.go(`/overblik?omfang=alle&q=${encodeURIComponent(minor.name)}`);
    await manager.press(manager.link(minor.name));
    const path = new URL(manager.page.url()).pathname;
    expect(await manager.text()).toContain('Under 18');
    const other = await house.as('caseworker');
    expect(await other.go(path)).toBe(403);
    expect(await other.text()).toContain('Borgeren er under 18 år.');
    await other.go(`/overblik?omfang=alle&q=${encodeURIComponent(minor.name)}`);
    expect(await other.page.locator('.ff-list-link').count()).toBe(0);
  }, 60_000);

  it('a helper sees the one case, and of it only what was granted', async () => {
    const { senior, graduate } = house.cast;
    const helper = await house.as('helper');
    expect(await helper.page.getByRole('row').count()).toBe(2);
    expect(await helper.text()).toContain('kontakt, ydelse');
    await helper.press(helper.link(senior.name));
    const seen = await helper.text();
    expect(seen).toContain('Du ser kun de dele af sagen, du har fået adgang til.');
    expect(seen).toContain('Sådan får du fat i borgeren');
    for (const hidden of ['Senest', 'Hvem kan ellers se sagen?', 'Skånehensyn']) expect(seen).not.toContain(hidden);
    const path = new URL(helper.page.url()).pathname;
    expect(
      await helper.page.getByRole('navigation', { name: 'Borgerens sider' }).getByRole('link').allInnerTexts(),
    ).toEqual(['Overblik', 'Plan', 'Jobsøgning', 'Oplysninger']);
    await helper.go(`${path}/tidslinje`);
    expect(await helper.page.locator('.ff-timeline li').count()).toBe(0);
    await helper.go(`${path}/adgang`);
    expect(await helper.text()).not.toContain('Hvem har set sagen?');

    const manager = await house.as('manager');
    await manager.go(`/overblik?omfang=alle&q=${encodeURIComponent(graduate.name)}`);
    const other = (await manager.link(graduate.name).getAttribute('href')) ?? '';
    expect(await helper.go(other)).toBe(404);
    expect(await helper.go('/overblik')).toBe(403);

    const citizen = await house.as('senior');
    await citizen.go('/min-side/hvem-har-set');
    expect(await citizen.text()).toContain(`${house.cast.helper.name} så din side`);
  }, 90_000);

  it('the a-kasse sees the cases shared with it, across the houses', async () => {
    const { inFirstMonths } = house.cast;
    const fund = await house.as('inTheFund');
    expect(await fund.text()).toContain('Læsø');
    await fund.press(fund.link(inFirstMonths.name));
    expect(await heading(fund)).toBe(inFirstMonths.name);
    expect(await fund.text()).toContain('Senest');
    expect(await fund.link('Skift kontaktperson').count()).toBe(0);
    expect(await fund.go('/overblik')).toBe(403);
    const citizen = await house.as('inFirstMonths');
    await citizen.go('/min-side/hvem-har-set');
    expect(await citizen.text()).toContain(`${house.cast.inTheFund.name} så din side`);
    expect(await citizen.text()).toContain('A-kassens medarbejder');
  }, 60_000);

  it.each(['atCompany', 'atProvider', 'atSchool', 'atUnion', 'atRegion'] as const)(
    '%s finds whom to call and what is noted about them',
    async (part) => {
      const visitor = await house.as(part);
      await visitor.page.getByText('Jeres kontaktperson i kommunen').waitFor();
      await visitor.go('/jeres-side/oplysninger');
      expect(await visitor.text()).toContain(house.cast[part].name);
      for (const path of ['/overblik', '/min-side', '/tal', '/administration', '/delt-med-mig'])
        expect(await visitor.go(path), path).toBe(403);
    },
    60_000,
  );

  it('analysts and citizens open nobody', async () => {
    const manager = await house.as('manager');
    await manager.go(`/overblik?omfang=alle&q=${encodeURIComponent(house.cast.senior.name)}`);
    const person = (await manager.link(house.cast.senior.name).getAttribute('href')) ?? '';
    const id = person.split('/').at(-1);
    const analyst = await house.as('analyst');
    for (const path of [person, `${person}/oplysninger?vis=cpr`, '/overblik', '/administration', '/min-side'])
      expect(await analyst.go(path), path).toBe(403);
    const citizen = await house.as('graduate');
    for (const path of [person, `${person}/tidslinje`, '/overblik', '/tal', '/administration', '/jeres-side'])
      expect(await citizen.go(path), path).toBe(403);
    expect(await citizen.go(`/handling/change-contact-data?sag=${id}`)).toBe(404);
    expect(await citizen.page.content()).not.toContain(house.cast.senior.name);
  }, 60_000);
});
