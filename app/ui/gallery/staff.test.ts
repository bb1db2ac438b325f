import { describe, expect, it } from 'vitest';
import { useGallery, wide } from './harness.ts';

const site = useGallery();
const focusedText = 'document.activeElement.textContent.trim()';

describe('the list of staff', () => {
  it('is one link per row: pressing anywhere in the row opens the person', async () => {
    const { page, close } = await site.open('/staff', { javaScriptEnabled: false });
    await page
      .getByRole('row', { name: /Gustav Bech/ })
      .getByText('for 8 dage siden')
      .click({ force: true });
    await page.waitForURL('**/staff/person?id=c7');
    await close();
  });

  it('sends the selected rows to the address of the button, without scripts', async () => {
    const { page, close } = await site.open('/staff', { javaScriptEnabled: false });
    await page.getByLabel('Vælg Bo Ørsted').check();
    await page.getByLabel('Vælg Freja Holm').check();
    const sent = page.waitForRequest((request) => request.method() === 'POST');
    await page.getByRole('button', { name: 'Tildel …' }).click();
    const request = await sent;
    expect(new URL(request.url()).search).toBe('?assign');
    expect(new URLSearchParams(request.postData() ?? '').getAll('case')).toEqual(['c2', 'c6']);
    await close();
  });

  it('is moved through with j and k, marked with x, opened with Enter', async () => {
    const { page, close } = await site.open('/staff');
    await page.keyboard.press('j');
    expect(await page.evaluate(focusedText)).toBe('Amina Yıldız Sørensen');
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    expect(await page.getByLabel('Vælg Bo Ørsted').isChecked()).toBe(true);
    expect(await page.getByRole('status').filter({ hasText: 'valgt' }).textContent()).toBe('1 valgt');
    await page.keyboard.press('k');
    expect(await page.evaluate(focusedText)).toBe('Amina Yıldız Sørensen');
    await page.keyboard.press('k');
    expect(await page.evaluate(focusedText)).toBe('Amina Yıldız Sørensen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/staff/person?id=c1');
    await close();
  });

  it('keeps the focused row clear of what stays at the top', async () => {
    const { page, close } = await site.open('/staff', { viewport: { ...wide, height: 560 } });
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.getByRole('link', { name: 'Jens Vester' }).focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('k');
    const row = await page.getByRole('row', { name: /Freja Holm/ }).boundingBox();
    const group = await page.getByRole('rowheader', { name: /Snart/ }).boundingBox();
    const header = await page.getByRole('banner').boundingBox();
    expect(row?.y).toBeGreaterThanOrEqual((group?.y ?? 0) + (group?.height ?? 0) - 1);
    expect(row?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0) - 1);
    await close();
  });

  it('selects all rows and counts them', async () => {
    const { page, close } = await site.open('/staff');
    await page.getByLabel('Vælg alle på siden').check();
    expect(await page.locator('tbody input:checked').count()).toBe(18);
    expect(await page.getByRole('status').filter({ hasText: 'valgt' }).textContent()).toBe('18 valgt');
    await page.getByLabel('Vælg Bo Ørsted').uncheck();
    expect(await page.getByLabel('Vælg alle på siden').isChecked()).toBe(false);
    await close();
  });

  it('leaves the keys alone while somebody types, and altogether when turned off', async () => {
    const { page, close } = await site.open('/staff');
    await page.keyboard.press('/');
    await page.keyboard.type('jk/x');
    expect(await page.getByRole('searchbox').inputValue()).toBe('jk/x');
    await page.getByText('Genvejstaster', { exact: true }).click();
    await page.getByLabel('Brug genvejstaster').uncheck();
    await page.reload();
    await page.keyboard.press('j');
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    await close();
  });

  it('follows a filter at once and keeps the focus where it was', async () => {
    const { page, close } = await site.open('/staff');
    await page.getByRole('combobox', { name: 'Ydelse' }).selectOption('kontanthjaelp');
    await page.waitForURL('**/staff?ydelse=kontanthjaelp');
    expect(await page.evaluate('document.activeElement.name')).toBe('ydelse');
    await close();
  });

  it('has a search that never puts a CPR number in an address', async () => {
    const { page, close } = await site.open('/staff');
    await page.getByRole('searchbox').fill('0101011234');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/echo');
    expect(page.url()).not.toContain('0101011234');
    await close();
  });
});

describe('every page', () => {
  it('begins with a link past the header', async () => {
    const { page, close } = await site.open('/staff', { javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    expect(await page.evaluate(focusedText)).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main-content');
    await close();
  });

  it('prints without menu, buttons and filters, with addresses of links out', async () => {
    const { page, close } = await site.open('/citizen/form');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button').locator('visible=true').count()).toBe(0);
    expect(await page.getByRole('navigation').locator('visible=true').count()).toBe(0);
    expect(
      await page.evaluate(`getComputedStyle(document.querySelector('main a[rel=external]'), '::after').content`),
    ).toContain('example.org');
    await close();
  });
});
