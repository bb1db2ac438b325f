import { afterEach, describe, expect, it } from 'vitest';
import { everybody, placesOf } from './cast.ts';
import { useHouse } from './house.ts';

describe('the login page', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it.each(everybody)('lets %s in, to their own page, and out again completely', async (part) => {
    const { name } = house.cast[part];
    const { home, navigation } = placesOf(part);
    const visitor = await house.as(part);
    const { page } = visitor;
    expect(new URL(page.url()).pathname).toBe(home);
    expect(await page.locator('.ff-user-name').innerText()).toContain(name);
    expect(await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link').allInnerTexts()).toEqual(
      navigation,
    );
    expect(await visitor.sessionCookie()).toBeDefined();

    await visitor.logOut();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Du er logget af');
    expect(await visitor.sessionCookie()).toBeUndefined();

    // Back from there is the page they were on: it is not shown, the login is.
    await page.goBack();
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hvem vil du være?');
    expect(await page.locator('.ff-user').count()).toBe(0);
    await visitor.go(home);
    expect(new URL(page.url()).pathname).toMatch(/^\/demo-login\//);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hvem vil du være?');
  });
});
