import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../app/kernel/database/open.ts';
import { withOwner } from '../../app/kernel/database/owner.ts';
import { useHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

const minutes = 6;

describe(`a session of ${minutes} minutes`, () => {
  const house = useHouse({ SESSION_MINUTES: String(minutes) });
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Nobody has done anything for longer than a session lasts: the database is told so beside the app. */
  async function letSessionsRunOut(): Promise<void> {
    const database = await openDatabase({ dataDir: house.dataDir, attach: true });
    await withOwner(database, (client) =>
      client.query(`update session set last_seen_at = last_seen_at - interval '${minutes + 1} minutes'`),
    );
    await database.close();
  }

  const toForm = async (visitor: Visitor) => {
    await visitor.press(visitor.page.locator('.ff-list-link').last());
    await visitor.press(visitor.link('Skift kontaktperson'));
    return visitor.page.getByLabel('Til den nye kontaktperson');
  };

  it('is warned of before it ends, and goes on without anything being lost', async () => {
    const visitor = await house.open();
    const { page } = visitor;
    await page.clock.install();
    await visitor.logInAs(house.cast.caseworker.name);
    const note = await toForm(visitor);
    await note.fill('Ring om tirsdagen.');
    const dialog = page.getByRole('dialog');
    expect(await dialog.isVisible()).toBe(false);
    await page.clock.fastForward('02:00');
    await dialog.waitFor();
    await visitor.arrived();
    const said = await dialog.innerText();
    expect(said).toContain('Du bliver snart logget af');
    expect(said).toMatch(/Om \d minutter logger vi dig af/);
    expect(said).toContain('Det, du er i gang med at skrive, er ikke gemt endnu.');
    await dialog.getByRole('button', { name: 'Bliv logget ind' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await note.inputValue()).toBe('Ring om tirsdagen.');
    expect(await page.locator('footer').innerText()).toContain('Du er stadig logget ind.');
    // Another five minutes later nobody has answered.
    await page.clock.fastForward('02:00');
    await dialog.waitFor();
    await page.clock.fastForward('05:00');
    await page.waitForURL('**/logget-af');
  }, 60_000);

  it('when it has run out, what was typed waits behind the login for the one who typed it', async () => {
    const { caseworker, newColleague } = house.cast;
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    const note = await toForm(visitor);
    const before = page.url();
    await note.fill('Ring om tirsdagen.');
    await page.getByLabel('Hvorfor skiftes der?').fill('Jeg skal på barsel.');
    const choice = page.getByLabel('Ny kontaktperson');
    const option = choice.locator('option', { hasText: newColleague.name }).first();
    await choice.selectOption((await option.getAttribute('value')) ?? '');
    await letSessionsRunOut();
    await visitor.press(visitor.button('Skift kontaktperson'));
    expect(new URL(page.url()).pathname).toBe('/log-ind');
    expect(await visitor.text()).toContain('Det, du skrev, er gemt.');
    await visitor.press(page.locator('main').getByRole('link', { name: /^Log ind/ }));
    await visitor.press(visitor.button(`Log ind som ${caseworker.name}`).first());
    expect(page.url()).toBe(before);
    expect(await note.inputValue()).toBe('Ring om tirsdagen.');
    expect(await page.getByLabel('Hvorfor skiftes der?').inputValue()).toBe('Jeg skal på barsel.');
    expect(await choice.locator('option:checked').innerText()).toContain(newColleague.name);
    await visitor.press(visitor.button('Skift kontaktperson'));
    expect(await visitor.text()).toContain(`${newColleague.name} siden`);
  }, 60_000);

  it('and for nobody else', async () => {
    const visitor = await house.as('caseworker');
    const note = await toForm(visitor);
    await note.fill('Kun til min kollega.');
    await letSessionsRunOut();
    await visitor.press(visitor.button('Skift kontaktperson'));
    await visitor.press(visitor.page.locator('main').getByRole('link', { name: /^Log ind/ }));
    await visitor.press(visitor.button(`Log ind som ${house.cast.newColleague.name}`).first());
    expect(await visitor.page.getByLabel('Til den nye kontaktperson').inputValue()).toBe('');
    expect(await visitor.page.content()).not.toContain('Kun til min kollega.');
  }, 60_000);

  it('whoever only reads is told why they must log in, and comes back to the page', async () => {
    const visitor = await house.as('graduate');
    await letSessionsRunOut();
    await visitor.press(visitor.link('Mine oplysninger').first());
    expect(await visitor.text()).toContain('Du var væk så længe, at vi loggede dig af.');
    await visitor.press(visitor.page.locator('main').getByRole('link', { name: /^Log ind/ }));
    await visitor.press(visitor.button(`Log ind som ${house.cast.graduate.name}`).first());
    expect(new URL(visitor.page.url()).pathname).toBe('/min-side/oplysninger');
  }, 60_000);
});
