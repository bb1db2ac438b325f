import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { wide } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

const reason = 'Forløbet er kort, og borgeren ventes tilbage om få uger.';
const promise = 'Vi ringer tilbage samme dag.';

describe('the law', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  const heading = ({ page }: Visitor) => page.getByRole('heading', { level: 1 }).innerText();
  const flash = ({ page }: Visitor) => page.getByRole('status').first().innerText();
  const rules = (visitor: Visitor) => visitor.page.locator('main a[href^="/regler/regel/"]');
  const across = ({ page }: Visitor) => page.evaluate<number>('document.documentElement.scrollWidth');

  it('a caseworker reads why, answers a question that the law leaves to judgement, and finds it in the story', async () => {
    const visitor = await house.as('caseworker');
    const { page } = visitor;
    await visitor.press(page.getByRole('link', { name: /^Venter på min vurdering/ }).first());
    expect(new URL(page.url()).searchParams.get('vis')).toBe('vurdering');
    await visitor.press(page.locator('.ff-list-link').first());
    const person = new URL(page.url()).pathname;
    const card = page
      .locator('section, article', { has: page.getByRole('heading', { name: 'Hvad loven kræver nu' }) })
      .last();
    expect(await card.innerText()).toContain('Det kræver loven ikke');

    // Why: the reason folds out, with the paragraph and the way to the rule book.
    await visitor.press(visitor.link('Hele svaret med begrundelser'));
    expect(await visitor.text()).toContain('Hvad loven siger om denne borger');
    const why = page.locator('main details', { hasText: 'Hvorfor?' }).first();
    await why.locator('summary').first().click();
    expect(await why.innerText()).toMatch(/§ \d+/);
    expect(await why.getByRole('link', { name: 'Reglen i Regelbogen' }).count()).toBeGreaterThan(0);

    // The day and the knowledge can be others.
    await visitor.go(`${person}/loven?paa=2019-12-31`);
    expect(await visitor.text()).toContain('Reglerne begynder den 1. januar 2020.');
    await visitor.go(`${person}/loven?kendt=i-gaar`);
    expect(await visitor.text()).toContain('Skriv en dag, der findes.');

    // The judgement: first without a reason.
    await visitor.go(person);
    const asked = page.locator('summary', { hasText: 'Det er dit skøn' });
    const waiting = Number(/\((\d+)\)/.exec(await asked.innerText())?.[1]);
    await asked.click();
    const answer = page.getByRole('link', { name: /^Svar og skriv hvorfor/ }).first();
    const question = ((await answer.getAttribute('aria-label')) ?? '').replace('Svar og skriv hvorfor: ', '');
    expect(question).toMatch(/\?$/);
    await visitor.press(answer);
    expect(await page.getByLabel('Spørgsmål').locator('option:checked').innerText()).toBe(question);
    await page.getByRole('radio', { name: 'Nej' }).check();
    expect(await visitor.press(visitor.button('Gem vurderingen'))).toBe(400);
    expect(await page.locator('.ff-error-summary').innerText()).toContain('Hvorfor?');
    expect(await page.getByRole('radio', { name: 'Nej' }).isChecked()).toBe(true);
    await page.getByLabel('Hvorfor?').fill(reason);
    expect(await visitor.press(visitor.button('Gem vurderingen'))).toBe(200);
    expect(await flash(visitor)).toContain(reason);
    expect(new URL(page.url()).pathname).toBe(person);
    const left = page.locator('summary', { hasText: 'Det er dit skøn' });
    const still = (await left.count()) === 0 ? 0 : Number(/\((\d+)\)/.exec(await left.innerText())?.[1]);
    expect(still).toBeLessThan(waiting);
    expect(await page.getByRole('link', { name: `Svar og skriv hvorfor: ${question}` }).count()).toBe(0);

    await visitor.press(visitor.link('Tidslinje'));
    expect(await visitor.text()).toContain(
      `Vurderet af ${house.cast.caseworker.name}: ${question} Nej. Begrundelse: ${reason}`,
    );
  }, 120_000);

  it.each([320, 390])(
    'a citizen reads what to expect without scripts, %i pixels wide',
    async (width) => {
      const citizen = await house.as('graduate', { javaScript: false, viewport: { width, height: 740 } });
      const { page } = citizen;
      const menu = page.locator('.ff-nav-drawer');
      await menu.getByText('Menu').click();
      await citizen.press(menu.getByRole('link', { name: 'Hvad kan jeg forvente?', exact: true }));
      expect(await heading(citizen)).toBe('Hvad kan jeg forvente – og hvad skal jeg?');
      expect(await page.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(
        expect.arrayContaining(['Det kan du forvente', 'Det skal du', 'Det bestemmer du selv']),
      );
      expect(await across(citizen)).toBeLessThanOrEqual(width);
      // Everything folds out without a script, and nothing is cut off.
      for (const summary of await page.locator('main summary').all())
        if (await summary.isVisible()) await summary.click();
      expect(await across(citizen)).toBeLessThanOrEqual(width);
      expect(await citizen.text()).toMatch(/§ \d+/);
      await citizen.press(page.getByRole('link', { name: 'Læs hele reglen' }).first());
      expect(new URL(page.url()).pathname).toMatch(/^\/regler\/regel\/[\w.]+$/);
      expect(await across(citizen)).toBeLessThanOrEqual(width);
      expect(await citizen.text()).not.toContain('I kommunen i dag');
      await citizen.press(citizen.link('English'));
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    },
    90_000,
  );

  it('somebody without login looks things up in the rule book', async () => {
    const visitor = await house.open({ viewport: wide });
    const { page } = visitor;
    expect(await visitor.go('/regler')).toBe(200);
    expect(await heading(visitor)).toBe('Regelbogen');
    const filter = (name: RegExp) => page.getByRole('link', { name }).first();

    // By topic and by group.
    const topic = filter(/^Samtaler og målgrupper/);
    await visitor.press(topic);
    const inTopic = await rules(visitor).count();
    expect(inTopic).toBeGreaterThan(10);
    const group = filter(/^modtager dagpenge/);
    const promised = Number(/\d+$/.exec((await group.innerText()).trim())?.[0]);
    await visitor.press(group);
    expect(await rules(visitor).count()).toBe(promised);
    expect(promised).toBeLessThan(inTopic);

    // By paragraph.
    await visitor.go('/regler?dato=2026-11-24');
    await page.getByLabel('Søg i reglerne').fill('LAB § 31');
    await visitor.press(visitor.button('Vis').first());
    const found = await rules(visitor).count();
    expect(found).toBeGreaterThan(0);
    for (const law of (await page.locator('main .ff-law').allInnerTexts()).slice(0, found))
      expect(law).toContain('§ 31');
    await page.getByLabel('Søg i reglerne').fill('zorro');
    await visitor.press(visitor.button('Vis').first());
    expect(await visitor.text()).toContain('Ingen regler passer');

    // The life of a rule, on a day when it was out of force.
    await visitor.go('/regler/regel/kontakt.foerste_samtale?dato=2020-04-15');
    expect(await visitor.text()).toContain('Der var ingen samtaler.');
    const life = page
      .getByRole('listitem')
      .filter({ hasText: /Reglen (begynder|ændres|sættes ud af kraft|gælder igen)/ });
    const told = (await life.allInnerTexts()).join('\n');
    for (const step of [
      '1. januar 2020',
      'Reglen sættes ud af kraft',
      'Reglen gælder igen',
      '1. januar 2024',
      '1. juli 2026',
    ])
      expect(told).toContain(step);
    expect(await visitor.text()).not.toContain('I kommunen i dag');

    // What changed with the reform.
    await visitor.go('/regler');
    await visitor.press(visitor.link('Hvad er ændret?'));
    await page.getByLabel('Fra', { exact: true }).fill('2026-06-30');
    await page.getByLabel('Til', { exact: true }).fill('2026-07-01');
    await visitor.press(visitor.button('Vis').first());
    expect(await visitor.text()).toContain('Fra 30. juni 2026 til 1. juli 2026');
    for (const part of ['Nye regler', 'Ændrede regler', 'Regler, der er væk', 'Ændrede tal'])
      expect(await page.getByRole('heading', { name: new RegExp(`^${part}`) }).count()).toBe(1);

    for (const tab of ['Hvad kræver loven?', 'Lovens tal', 'Det ved vi ikke']) {
      await visitor.press(visitor.link(tab));
      expect(await heading(visitor)).toBe(tab);
    }
    expect(await visitor.go('/regler/regel/findes.ikke')).toBe(404);
    expect(await visitor.go('/regler/lokale-maal')).toBe(404);
  }, 120_000);

  it('a manager makes a promise on top of the law, and takes it back with a reason', async () => {
    const manager = await house.as('manager');
    const { page } = manager;
    await manager.press(manager.link('Regelbogen').first());
    await manager.press(manager.link('Hvad kræver loven?'));
    expect(await page.getByRole('heading', { name: 'Lovens pligter lige nu' }).count()).toBe(1);
    await manager.press(manager.link('Lokale mål'));
    const before = await page.getByRole('row').count();
    await manager.press(page.locator('main a[href^="/handling/set-service-goal"]'));
    await page.getByLabel('Målet med jeres egne ord').fill(promise);
    await page.getByLabel('Hvem gælder det for?').selectOption({ label: 'Dagpengemodtagere' });
    await page.getByRole('radio', { name: 'En første samtale inden for et antal dage' }).check();
    await page.getByRole('radio', { name: 'den dag ydelsen begyndte' }).check();
    await page.getByRole('textbox', { name: 'Antal dage' }).fill('400');
    expect(await manager.press(manager.button('Gem målet'))).toBe(400);
    expect(await page.locator('.ff-error-summary').innerText()).toContain('“Antal dage” må højst være 365');
    expect(await page.getByLabel('Målet med jeres egne ord').inputValue()).toBe(promise);
    await page.getByRole('textbox', { name: 'Antal dage' }).fill('1');
    expect(await manager.press(manager.button('Gem målet'))).toBe(200);
    expect(await flash(manager)).toContain(promise);
    expect(await page.getByRole('row', { name: new RegExp(promise) }).count()).toBe(1);

    // Others read it, and cannot change it.
    const colleague = await house.as('caseworker');
    await colleague.go('/regler/lokale-maal');
    expect(await colleague.text()).toContain(promise);
    expect(await colleague.page.locator('main a[href^="/handling/"]').count()).toBe(0);
    expect(await colleague.go('/handling/set-service-goal')).toBe(403);

    await manager.press(page.getByRole('link', { name: new RegExp(promise) }));
    expect(await manager.press(manager.button('Fjern målet'))).toBe(400);
    await page.getByLabel('Hvorfor skal målet væk?').fill('Vi kan ikke holde det.');
    expect(await manager.press(manager.button('Fjern målet'))).toBe(200);
    expect(await flash(manager)).toContain('Lokalt mål fjernet');
    expect(await page.getByRole('row').count()).toBe(before);
  }, 120_000);
});
