import { afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/browser.ts';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';

describe('somebody who looks for what is coming', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it('chooses a municipality, sees the map and the balance, and goes on from the table', async () => {
    const visitor = await house.open();
    const { page } = visitor;
    expect(await visitor.go('/udsigt')).toBe(200);
    await page.getByLabel('Område').selectOption('Hjørring');
    await page.getByLabel('Tal', { exact: true }).selectOption('Ledige');
    expect(await visitor.press(page.getByRole('button', { name: 'Vis' }))).toBe(200);
    expect(new URL(page.url()).searchParams.get('omraade')).toBe('0860');
    expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Ledige i Hjørring');
    await page.getByText('Vis tallene som tabel').click();
    expect(await axeViolations(page)).toEqual([]);
    expect(await visitor.press(visitor.link('Kort over landet'))).toBe(200);
    expect(await axeViolations(page)).toEqual([]);
    expect(await visitor.press(page.getByRole('table').getByRole('link', { name: 'Læsø', exact: true }))).toBe(200);
    expect(await visitor.text()).toContain('på Læsø');
    expect(await visitor.press(visitor.link('Balance'))).toBe(200);
    expect(await axeViolations(page)).toEqual([]);
  }, 60_000);

  it('reads it on a phone without scrolling sideways', async () => {
    const visitor = await house.open();
    const { page } = visitor;
    await page.setViewportSize(phone);
    for (const address of ['/udsigt?omraade=0860', '/udsigt/kort', '/udsigt/balance?omraade=0860']) {
      expect(await visitor.go(address)).toBe(200);
      const across = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect.soft(across, address).toBeLessThanOrEqual(phone.width);
      expect.soft(await axeViolations(page), address).toEqual([]);
    }
  }, 60_000);
});
