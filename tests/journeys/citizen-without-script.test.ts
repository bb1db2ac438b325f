import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { phone, wide } from './page-checks.ts';

describe('a citizen whose browser runs no scripts', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it.each([
    ['on a computer', wide, '11 22 33 44'],
    ['on a phone', phone, '55 66 77 88'],
  ] as const)(
    'reads, corrects, changes language and logs out %s',
    async (_, viewport, number) => {
      const citizen = await house.as('graduate', { javaScript: false, viewport });
      const { page } = citizen;
      const narrow = viewport === phone;
      const menu = page.locator(narrow ? '.ff-nav-drawer' : '.ff-nav');
      const goTo = async (name: string) => {
        if (narrow) await menu.getByText('Menu').click();
        await citizen.press(menu.getByRole('link', { name, exact: true }));
      };
      const fits = async () =>
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(viewport.width);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Hej /);
      await page.getByText('Din kontaktperson', { exact: true }).waitFor();
      await fits();

      await goTo('Oplysninger');
      await fits();
      await citizen.press(citizen.link('Ret'));
      await page.getByRole('textbox', { name: /^Telefon/ }).fill('12');
      await page.getByLabel('E-mail').fill('mig@borger.example');
      expect(await citizen.press(citizen.button('Gem'))).toBe(400);
      await fits();
      expect(await page.title()).toMatch(/^Fejl: /);
      expect(await page.getByRole('textbox', { name: /^Telefon/ }).inputValue()).toBe('12');
      expect(await page.getByLabel('E-mail').inputValue()).toBe('mig@borger.example');
      expect(await page.locator('.ff-error-summary').innerText()).toContain('Skriv et telefonnummer på otte cifre');
      await page.getByRole('textbox', { name: /^Telefon/ }).fill(number);
      expect(await citizen.press(citizen.button('Gem'))).toBe(200);
      expect(await page.getByRole('status').first().innerText()).toContain('Du rettede: ');
      expect(await citizen.text()).toContain(number);

      await goTo('Historie');
      await fits();
      await citizen.press(citizen.link('English'));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('Det er der sket');
      await fits();
      await citizen.press(citizen.link('Dansk'));
      await goTo('Hvem har set?');
      await fits();

      await citizen.logOut();
      expect(await citizen.sessionCookie()).toBeUndefined();
    },
    90_000,
  );
});
