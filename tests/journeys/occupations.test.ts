import { afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/browser.ts';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';

describe('somebody who looks for an occupation', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it('is helped while typing, with the keyboard alone', async () => {
    const visitor = await house.open();
    const { page } = visitor;
    expect(await visitor.go('/fag')).toBe(200);
    const field = page.getByRole('combobox', { name: 'Hvad hedder jobbet?' });
    const list = page.getByRole('listbox', { name: 'Forslag til fag' });
    const options = list.getByRole('option');
    await field.focus();
    await field.pressSequentially('kasse');
    await options.first().waitFor();
    expect(await options.count()).toBeLessThanOrEqual(10);
    expect(await field.getAttribute('aria-expanded')).toBe('true');
    expect(await axeViolations(page)).toEqual([]);

    await field.press('ArrowDown');
    const first = options.first();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await first.getAttribute('id'));
    expect(await axeViolations(page)).toEqual([]);
    await field.press('ArrowUp');
    expect(await field.getAttribute('aria-activedescendant')).toBeNull();
    await field.press('Escape');
    await list.waitFor({ state: 'hidden' });
    expect(await field.inputValue()).toBe('kasse');
    expect(await field.getAttribute('aria-expanded')).toBe('false');

    await field.fill('kassedame');
    await options.first().waitFor();
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(new URL(page.url()).search).toBe('');
    expect(await field.inputValue()).toBe('kassedame');
    await Promise.all([page.waitForEvent('load'), field.press('Enter')]);
    expect(await visitor.arrived()).toBe(200);
    expect(await visitor.text()).toContain('»kassedame« er et andet navn for faget.');
    expect(await visitor.press(visitor.link('kasseassistent'))).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Kasseassistent');
    await page.getByText('Hvilke kompetencer?').first().click();
    await visitor.press(visitor.link('English'));
    expect(await visitor.text()).toContain('This service uses the ESCO classification of the European Commission.');
  }, 60_000);

  it('chooses with the mouse', async () => {
    const visitor = await house.open();
    await visitor.go('/fag');
    const field = visitor.page.getByRole('combobox');
    await field.pressSequentially('tømre');
    await visitor.page.getByRole('option').first().click();
    expect(await field.inputValue()).toBe('tømrer');
    expect(await visitor.page.getByRole('listbox').count()).toBe(0);
  }, 60_000);

  it('finds the same without scripts, on a phone', async () => {
    const visitor = await house.open({ javaScript: false, viewport: phone });
    const { page } = visitor;
    await visitor.go('/fag');
    expect(await page.getByRole('combobox').count()).toBe(0);
    await page.getByRole('textbox', { name: 'Hvad hedder jobbet?' }).fill('sygeplejeske');
    expect(await visitor.press(visitor.button('Find fag'))).toBe(200);
    expect(await visitor.text()).toContain('Vi læste »sygeplejeske« som »sygeplejerske«.');
    await visitor.press(visitor.link('sygeplejerske'));
    expect(await visitor.press(visitor.link('Sygeplejerskearbejde').last())).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Sygeplejerskearbejde');

    await visitor.go('/fag?q=asdfgh+qwe');
    expect(await visitor.text()).toContain('Vi kender ikke titlen »asdfgh qwe«');
  }, 60_000);
});
