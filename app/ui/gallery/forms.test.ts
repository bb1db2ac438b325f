import { describe, expect, it } from 'vitest';
import { narrow, useGallery } from './harness.ts';

const site = useGallery();
const field = (name: string) => `main [name="${name}"]`;

describe('forms without scripts', () => {
  it('come back with what was typed, and say at the top and at the field what is wrong', async () => {
    const { page, close } = await site.open('/citizen/form', { javaScriptEnabled: false, viewport: narrow });
    await page.fill(field('from.day'), '1');
    await page.fill(field('from.month'), '13');
    await page.getByLabel('Kurser og uddannelse').check();
    await page.getByLabel('CV og ansøgninger').uncheck();
    await page.selectOption(field('language'), 'tr');
    await page.fill(field('hours'), 'mange');
    await page.getByRole('button', { name: 'Gem målet' }).click();

    expect(await page.title()).toMatch(/^Fejl: /);
    const summary = page.getByRole('alert');
    const links = await summary.getByRole('link').all();
    expect(links).toHaveLength(5);
    for (const link of links) {
      const target = page.locator(`main [id="${(await link.getAttribute('href'))?.slice(1)}"]`);
      expect(await target.count()).toBe(1);
      const errors = page.locator('.form-error-message', { hasText: (await link.textContent()) ?? '?' });
      expect(await errors.count()).toBe(1);
    }
    const order = await page
      .locator('main :is(.ff-error-summary, h1)')
      .evaluateAll((all) => all.map(({ tagName }) => tagName));
    expect(order).toEqual(['DIV', 'H1']);

    expect(await page.inputValue(field('from.month'))).toBe('13');
    expect(await page.inputValue(field('from.year'))).toBe('2027');
    expect(await page.inputValue(field('language'))).toBe('tr');
    expect(await page.inputValue(field('hours'))).toBe('mange');
    expect(await page.getByLabel('Kurser og uddannelse').isChecked()).toBe(true);
    expect(await page.getByLabel('CV og ansøgninger').isChecked()).toBe(false);
    await close();
  });

  it('send the token, the once-token and the version', async () => {
    const { page, close } = await site.open('/citizen/form', { javaScriptEnabled: false });
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Gem målet' }).click();
    const body = new URLSearchParams((await sent).postData() ?? '');
    expect([body.get('_csrf'), body.get('_once'), body.get('_version')]).toEqual(['sample-token', 'once-1', '3']);
    await close();
  });

  it('press a whole box to choose, and unfold the menu and the reason', async () => {
    const { page, close } = await site.open('/citizen/form', { javaScriptEnabled: false, viewport: narrow });
    await page.getByText('Der er kaffe på kanden.').click({ force: true });
    expect(await page.getByLabel('På kontoret').isChecked()).toBe(true);
    await page.getByText('Hvorfor spørger vi?').click();
    expect(await page.getByText('§ 39').isVisible()).toBe(true);
    await page.getByText('Menu', { exact: true }).click();
    await page.getByRole('navigation', { name: 'Hovedmenu' }).getByRole('link', { name: 'Forside' }).click();
    expect(new URL(page.url()).pathname).toBe('/citizen');
    await close();
  });
});

describe('forms with scripts', () => {
  it('put the focus on the error summary, and from there on the field', async () => {
    const { page, close } = await site.open('/citizen/form-errors');
    expect(await page.evaluate<string>('document.activeElement.className')).toContain('ff-error-summary');
    await page.getByRole('link', { name: 'Vælg, hvordan I skal mødes.' }).click();
    expect(await page.evaluate<string>('document.activeElement.id')).toBe('contact');
    await close();
  });

  it('count what is left of a limited text and say when it is too long', async () => {
    const { page, close } = await site.open('/citizen/form');
    const area = page.locator(field('goal'));
    await area.fill('Børn');
    expect(await page.locator('#goal-limit').textContent()).toBe('196 tegn tilbage.');
    await area.fill('x'.repeat(203));
    expect(await page.locator('#goal-limit').textContent()).toBe('3 tegn for meget.');
    await close();
  });

  it('grow with their text', async () => {
    const { page, close } = await site.open('/citizen/form');
    const area = page.locator(field('goal'));
    const before = (await area.boundingBox())?.height ?? 0;
    await area.fill('linje\n'.repeat(15));
    expect((await area.boundingBox())?.height ?? 0).toBeGreaterThan(before + 100);
    await close();
  });

  it('send one request for a double click, and let a new try through', async () => {
    const { page, close } = await site.open('/citizen/form');
    await page.clock.install();
    let posts = 0;
    await page.route('**/echo', (route) => {
      posts += 1;
      return route.fulfill({ status: 204 });
    });
    const button = page.getByRole('button', { name: 'Gem målet' });
    await button.dblclick();
    await button.click();
    await expect.poll(() => posts).toBe(1);
    await page.clock.fastForward(3001);
    await button.click();
    await expect.poll(() => posts).toBe(2);
    await close();
  });

  it('ask before an unsaved text is left, but not when it is sent', async () => {
    const { page, close } = await site.open('/citizen/form');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.locator(field('goal')).pressSequentially('Hej');
    await page.getByRole('button', { name: 'Gem målet' }).click();
    await page.waitForURL('**/echo');
    expect(asked).toEqual([]);
    await page.getByRole('link', { name: 'Tilbage til forsiden' }).click();
    await page.waitForURL('**/citizen');
    expect(asked).toEqual(['beforeunload']);
    await close();
  });
});
