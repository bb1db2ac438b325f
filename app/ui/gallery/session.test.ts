import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../../tests/setup/browser.ts';
import { useGallery } from './harness.ts';
import { now } from './sample.ts';

const site = useGallery();

/** A page made at 10.42 whose session ends half an hour later, with a clock that the test turns. */
async function logIn() {
  const window = await site.open('/public/not-found');
  await window.page.clock.install({ time: new Date(now) });
  await window.page.goto(site.url('/citizen/form'));
  return { ...window, dialog: window.page.getByRole('dialog', { name: 'Du bliver snart logget af' }) };
}

describe('the session warning', () => {
  it('says in the footer until when, for those without scripts', async () => {
    const { page, close } = await site.open('/citizen', { javaScriptEnabled: false });
    expect(await page.getByRole('contentinfo').textContent()).toContain('Du er logget ind til kl. 11.12.');
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    await close();
  });

  it('opens five minutes before the end, counts down and says that all is saved', async () => {
    const { page, dialog, close } = await logIn();
    await page.clock.fastForward('24:50');
    expect(await dialog.isVisible()).toBe(false);
    await page.clock.runFor(11_000);
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('5 minutter');
    expect(await dialog.getByText('Alt, du har gemt').isVisible()).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.clock.fastForward('04:20');
    await page.clock.runFor(1000);
    expect(await dialog.textContent()).toMatch(/Om 3\d sekunder/);
    await close();
  });

  it('tells when something is not saved yet', async () => {
    const { page, dialog, close } = await logIn();
    await page.locator('#goal').fill('Jeg vil gerne');
    await page.clock.fastForward('26:00');
    await page.clock.runFor(1000);
    await dialog.waitFor();
    expect(await dialog.getByText('er ikke gemt endnu').isVisible()).toBe(true);
    expect(await dialog.getByText('Alt, du har gemt').isVisible()).toBe(false);
    await close();
  });

  it('extends the session where it stands', async () => {
    const { page, dialog, close } = await logIn();
    await page.clock.fastForward('26:00');
    await page.clock.runFor(1000);
    await dialog.waitFor();
    await dialog.getByRole('button', { name: 'Bliv logget ind' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(new URL(page.url()).pathname).toBe('/citizen/form');
    expect(await page.getByRole('contentinfo').textContent()).toContain('Du er stadig logget ind.');
    await page.clock.fastForward('24:00');
    await page.clock.runFor(1000);
    expect(await dialog.isVisible()).toBe(false);
    // Half an hour more: the next warning comes five minutes before its end, and not earlier.
    await page.clock.fastForward('01:30');
    await page.clock.runFor(1000);
    await dialog.waitFor({ timeout: 3000 });
    expect(await dialog.textContent()).toMatch(/[45] minutter/);
    await close();
  });

  it('says so when extending fails, and stays open for another try', async () => {
    const { page, dialog, close } = await logIn();
    await page.route('**/session/forlaeng', (route) => route.abort());
    await page.clock.fastForward('26:00');
    await page.clock.runFor(1000);
    await dialog.getByRole('button', { name: 'Bliv logget ind' }).click();
    await dialog.getByText('Vi kunne ikke forlænge').waitFor();
    expect(await dialog.isVisible()).toBe(true);
    await close();
  });

  it('leaves for a page of its own when time is up', async () => {
    const { page, close } = await logIn();
    await page.clock.fastForward('29:30');
    await page.clock.runFor(32_000);
    await page.waitForURL('**/logget-af');
    await close();
  });
});
