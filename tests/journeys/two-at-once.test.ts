import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import type { Visitor } from './visitor.ts';

describe('two at once in the same case', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Both stand on the person page of the same citizen of the caseworker. */
  async function bothOpen(): Promise<readonly [Visitor, Visitor]> {
    const first = await house.as('caseworker');
    await first.press(first.page.locator('.ff-list-link').last());
    const second = await house.as('manager');
    await second.go(new URL(first.page.url()).pathname);
    return [first, second];
  }

  const history = async (visitor: Visitor) => {
    await visitor.press(visitor.link('Tidslinje'));
    return visitor.text();
  };

  it('the second one reads who was faster and what they wrote, and keeps their own on purpose', async () => {
    const { caseworker, newColleague, youthCaseworker } = house.cast;
    const [first, second] = await bothOpen();
    const fill = async ({ page }: Visitor, name: string, reason: string, note: string) => {
      const choice = page.getByLabel('Ny kontaktperson');
      const option = choice.locator('option', { hasText: name }).first();
      await choice.selectOption((await option.getAttribute('value')) ?? '');
      await page.getByLabel('Hvorfor skiftes der?').fill(reason);
      await page.getByLabel('Til den nye kontaktperson').fill(note);
    };
    for (const visitor of [first, second]) await visitor.press(visitor.link('Skift kontaktperson'));
    await fill(first, newColleague.name, 'Vi fordeler sagerne på ny.', 'Ring om tirsdagen.');
    await first.press(first.button('Skift kontaktperson'));

    await fill(second, youthCaseworker.name, 'Du skal have én fra ungeteamet.', 'Mødet er flyttet.');
    expect(await second.press(second.button('Skift kontaktperson'))).toBe(409);
    const said = await second.text();
    expect(said).toContain('Din ændring er ikke gemt endnu');
    expect(said).toContain(`${caseworker.name} ændrede det samme i dag`);
    const row = second.page.getByRole('row', { name: /^Ny kontaktperson/ });
    expect(await row.getByRole('cell').allInnerTexts()).toEqual([
      caseworker.name,
      newColleague.name,
      expect.stringContaining(youthCaseworker.name),
    ]);

    await second.press(second.button('Behold mit og gem'));
    expect(await second.page.getByRole('status').first().innerText()).toContain(youthCaseworker.name);
    const told = await history(second);
    expect(told).toContain(`${youthCaseworker.name} blev kontaktperson efter ${newColleague.name}`);
    expect(told).toContain('Årsag: Du skal have én fra ungeteamet.');
    expect(told).toContain(`${newColleague.name} blev kontaktperson efter ${caseworker.name}`);
    expect(told).toContain('Årsag: Vi fordeler sagerne på ny.');
    await second.press(second.link('Adgang'));
    expect(await second.text()).toContain('Mødet er flyttet.');
  }, 90_000);

  it('or takes what the colleague wrote', async () => {
    const [first, second] = await bothOpen();
    for (const visitor of [first, second]) await visitor.press(visitor.link('Ret kontaktoplysninger'));
    await first.page.getByRole('textbox', { name: /^Telefon/ }).fill('20 30 40 50');
    await first.press(first.button('Gem'));
    await second.page.getByRole('textbox', { name: /^Telefon/ }).fill('60 70 80 90');
    expect(await second.press(second.button('Gem'))).toBe(409);
    await second.press(second.link('Brug kollegaens'));
    expect(await second.text()).toContain('20 30 40 50');
    expect(await history(second)).not.toContain('60 70 80 90');
  }, 60_000);
});
