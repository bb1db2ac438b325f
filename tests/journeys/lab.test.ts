import { afterEach, describe, expect, it } from 'vitest';
import { axeViolations } from '../setup/browser.ts';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';

const scenario = '/laboratorium/scenarie/saving-2-7';
const sliders = '/laboratorium/skydere/saving-2-7?kommune=0825';
/** A run stands in line, is reckoned in a thread, and shares its processor with everything else. */
const patience = { timeout: 90_000 };

describe('the lab', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));
  const addresses: string[] = ['/laboratorium', scenario, sliders, '/laboratorium/hoeringssvar'];

  it('lets an analyst ask who is hit, and a caseworker say what the figures do not', async () => {
    const analyst = await house.as('analyst');
    const { page } = analyst;
    expect(await analyst.go('/laboratorium')).toBe(200);
    expect(await analyst.press(page.locator(`a[href="${scenario}"]`))).toBe(200);
    await page.getByLabel('Hvor?', { exact: true }).selectOption('0825');
    await page.getByLabel('Hvor mange uger regnes der?').fill('52');
    expect(await analyst.press(analyst.button('Regn det igennem'))).toBe(200);
    await page.waitForURL('**/laboratorium/koersel/*');
    const who = page.getByRole('heading', { name: 'Hvem får mindre, og hvem tager over?' });
    await who.waitFor(patience);
    await analyst.arrived();
    expect(await page.getByRole('table').first().innerText()).toMatch(/Ledige på dagpenge/i);
    addresses.push(new URL(page.url()).pathname);
    expect(await analyst.go(`/laboratorium/sammenlign?koersel=${page.url().split('/').at(-1)}`)).toBe(200);
    await page.goBack();

    expect(await analyst.press(analyst.link('Skriv et udkast til et høringssvar'))).toBe(200);
    expect(await analyst.press(analyst.button('Lav udkastet'))).toBe(200);
    const answer = new URL(page.url()).pathname;
    addresses.push(answer, `${answer}/ret`);
    const text = await analyst.text();
    for (const words of ['for Læsø', 'Kommunen i alt', 'Så sikre er vi', 'Frø: 1', 'Vores egne ord'])
      expect(text).toContain(words);
    expect(await analyst.press(analyst.link('Ret'))).toBe(200);
    await page.locator('textarea[name="text-own"]').fill('Vi er en ø. Her er langt til alt.');
    expect(await analyst.press(analyst.button('Gem'))).toBe(200);
    expect(await analyst.text()).toContain('Her er langt til alt');

    const caseworker = await house.as('caseworker');
    expect(await caseworker.go('/laboratorium')).toBe(403);
    expect(await caseworker.go('/laboratorium/hoeringssvar')).toBe(200);
    expect(await caseworker.press(caseworker.page.locator(`a[href="${answer}"]`))).toBe(200);
    const part = caseworker.page.getByRole('complementary', { name: 'Bemærkninger til “Penge”' });
    await part.getByText('Skriv en bemærkning').click();
    await part.getByLabel('Din bemærkning').fill('Færgen koster også noget.');
    expect(await caseworker.press(part.getByRole('button', { name: 'Skriv den' }))).toBe(200);
    expect(await caseworker.text()).toContain('Færgen koster også noget.');
    expect(await analyst.go(answer)).toBe(200);
    expect(await analyst.text()).toContain('Færgen koster også noget.');
    const paper = await page.request.get(new URL(`${answer}/svar.txt`, page.url()).href);
    expect(await paper.text()).toContain('Her er langt til alt');
    expect(await paper.text()).not.toContain('Færgen');
  }, 180_000);

  it('reckons in the browser, also when the network is gone', async () => {
    const analyst = await house.as('analyst');
    const { page } = analyst;
    expect(await analyst.go(sliders)).toBe(200);
    const status = page.getByText(/^Regnet på /);
    await status.waitFor(patience);
    expect(await axeViolations(page)).toEqual([]);
    const effort = page.locator('[data-result="effort.difference"]');
    const before = await effort.innerText();
    await page.context().setOffline(true);
    await page.getByLabel('Penge til indsatsen, som tal').fill('100');
    await status.waitFor(patience);
    const after = await effort.innerText();
    expect([before, after].map((words) => words.startsWith('−'))).toEqual([true, false]);
    expect(await page.getByRole('slider', { name: 'Penge til indsatsen' }).inputValue()).toBe('100');
    expect(await page.locator('[data-result="people.band"]').innerText()).toMatch(/ til |^0$/);
    await page.getByRole('button', { name: 'Sæt alt tilbage' }).click();
    await status.waitFor(patience);
    expect(await effort.innerText()).toBe(before);
    await page.getByLabel('Penge til indsatsen, som tal').fill('80');
    await status.waitFor(patience);
    await page.context().setOffline(false);
    const ground = new URL('/laboratorium/grundlag/0825.json?scenarie=saving-2-7', page.url()).href;
    const { etag = '' } = (await page.request.get(ground)).headers();
    const again = await page.request.get(ground, { headers: { 'if-none-match': etag } });
    expect([etag.length > 10, again.status()]).toEqual([true, 304]);
    expect(await analyst.press(analyst.link('Regn det grundigt på serveren'))).toBe(200);
    expect(await analyst.text()).toContain('80 procent af pengene i dag');

    const plain = await house.as('analyst', { javaScript: false });
    expect(await plain.go(sliders)).toBe(200);
    expect(await plain.press(plain.link('Åbn scenariet'))).toBe(200);
  }, 180_000);

  it('is read on a phone without scrolling sideways', async () => {
    const analyst = await house.as('analyst');
    const { page } = analyst;
    await page.setViewportSize(phone);
    for (const address of addresses) {
      expect(await analyst.go(address)).toBe(200);
      // What is folded away is read on a phone too.
      await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
      const across = await page.evaluate<number>('document.documentElement.scrollWidth');
      expect.soft(across, address).toBeLessThanOrEqual(phone.width);
      expect.soft(await axeViolations(page), address).toEqual([]);
    }
  }, 120_000);
});
