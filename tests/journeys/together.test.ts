import type { Locator } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

/** The most clicks from Overblik to a held talk with note, agreement and next meeting (STAR counted 40 in the systems of today). */
const mostClicks = 10;

const words = 'Jeg vil gerne arbejde i et køkken, hvor der er godt humør';
const agreement = 'vi ringer til kantinen på rådhuset';

describe('citizen and caseworker, from registration to the next talk', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  const name = 'Mirabella Prøvesen';
  let person = '';

  /** Logs in as any citizen of the demo by name, as on the login page's own search. */
  async function asCitizen(who: string, options: Parameters<typeof house.open>[0]): Promise<Visitor> {
    const citizen = await house.open(options);
    await citizen.go('/log-ind');
    await citizen.page.getByLabel('Navn').fill(who);
    await citizen.press(citizen.button('Søg'));
    await citizen.press(citizen.page.locator('#demo-search ~ * >> text=Log ind som').first());
    return citizen;
  }

  async function register(visitor: Visitor, given: string, cpr: string, channel: RegExp | string): Promise<string> {
    const { page } = visitor;
    await visitor.go('/handling/register-citizen');
    await page.getByLabel('CPR-nummer eller erstatningsnummer').fill(cpr);
    await page.getByLabel('Fornavn').fill(given);
    await page.getByLabel('Efternavn').fill('Prøvesen');
    await page.getByRole('radio', { name: channel }).first().check();
    if (channel !== 'Digital Post') await page.getByRole('radio', { name: /særlige omstændigheder/ }).check();
    const mine = page.locator('select[name=contactPersonId] option', { hasText: house.cast.caseworker.name });
    await page.locator('select[name=contactPersonId]').selectOption(await mine.first().getAttribute('value'));
    expect(await visitor.press(visitor.button('Opret borgeren'))).toBe(200);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(given);
    return new URL(page.url()).pathname;
  }

  it('the caseworker registers a citizen, and becomes the one contact person', async () => {
    const caseworker = await house.as('caseworker');
    person = await register(caseworker, 'Mirabella', '120388-1003', 'Digital Post');
    expect(await caseworker.text()).toContain('Der er ikke sat et mål endnu');
  }, 60_000);

  it('the citizen writes a goal in own words and proposes something, on a phone without scripts', async () => {
    const citizen = await asCitizen(name, { viewport: phone, javaScript: false });
    const { page } = citizen;
    expect(await citizen.text()).toContain('Din kontaktperson'.toUpperCase());
    await citizen.press(citizen.link('Skriv dit mål'));
    const next = () => citizen.press(citizen.button('Videre'));
    await page.getByLabel('Hvad vil du gerne?').fill(words);
    await next();
    await page.getByRole('radio', { name: 'Et job' }).check();
    await next();
    await page.getByLabel(/^Hvilket job/).fill('køkkenmedhjælper');
    await next();
    await page.getByRole('radio', { name: /^Behold mine egne ord/ }).check();
    await next();
    await citizen.press(page.locator('main button[type=submit]').first());
    expect(await citizen.text()).toContain(words);

    await citizen.press(citizen.link('Foreslå noget'));
    await page.getByLabel('Hvad foreslår du?').fill('Besøg i et storkøkken');
    await page.getByRole('radio', { name: 'Virksomhed' }).check();
    await page.getByRole('radio', { name: 'Det gør vi sammen' }).check();
    expect(await citizen.press(citizen.button('Send forslaget'))).toBe(200);
    expect(await citizen.text()).toContain('Besøg i et storkøkken');
  }, 90_000);

  it('the caseworker accepts it, and holds the talk in few clicks', async () => {
    const caseworker = await house.as('caseworker');
    const { page } = caseworker;
    await caseworker.go(`${person}/plan`);
    expect(await caseworker.text()).toContain(words);
    await caseworker.press(caseworker.button(/^Ja, det gør vi/).first());

    await caseworker.go('/overblik');
    let clicks = 0;
    const press = async (what: Locator) => {
      clicks += 1;
      await caseworker.press(what);
    };
    const choose = async (what: Locator) => {
      clicks += 1;
      await what.check();
    };
    await press(caseworker.link(name));
    await press(caseworker.link('Hold samtale'));
    await page
      .getByLabel(/^Note/)
      .fill('Mirabella kender køkkenarbejde. Hun vil prøve det igen og har tid om formiddagen.');
    await page.getByLabel(/^Vi aftalte, at/).fill(agreement);
    await page.getByLabel(/^Næste skridt/).fill('Ring til kantinen');
    await choose(page.locator('input[name=nextSlot]').nth(1));
    await press(caseworker.button('Gem samtalen'));
    console.log(`[journey] from Overblik to a held talk with note, agreement and next meeting: ${clicks} clicks`);
    expect(clicks).toBeLessThanOrEqual(mostClicks);
    const shown = await caseworker.text();
    expect(shown).toContain('Mirabella kender køkkenarbejde');
    expect(shown).toContain(agreement);
    expect(shown).toContain('Ring til kantinen');
    expect(shown).toContain('Noten er delt med borgeren');

    await caseworker.go(`${person}/plan`);
    await caseworker.press(caseworker.link(/^Foreslå/).first());
    await page.getByLabel(/^Hvad/).first().fill('Prøvedag i kantinen');
    await page.getByRole('radio', { name: 'Virksomhed' }).check();
    await page.locator('input[name=whose]').first().check();
    await caseworker.press(page.locator('main button[type=submit]').first());
    expect(await caseworker.text()).toContain('Prøvedag i kantinen');
  }, 90_000);

  it('the citizen reads the note, says yes, and moves the talk, on a phone without scripts', async () => {
    const citizen = await asCitizen(name, { viewport: phone, javaScript: false });
    const { page } = citizen;
    const front = await citizen.text();
    expect(front).toContain(words);
    expect(front).toContain('Ring til kantinen');
    expect(front).toContain('Prøvedag i kantinen');
    await citizen.press(citizen.link('Læs noten').first());
    expect(await citizen.text()).toContain('Mirabella kender køkkenarbejde');
    await citizen.go('/min-side');
    expect(await citizen.press(citizen.button('Ja tak').first())).toBe(200);
    await citizen.go('/min-side/plan');
    expect(await citizen.text()).toContain(agreement);

    await citizen.go('/min-side/moeder');
    await citizen.press(citizen.link('Flyt').first());
    await page.locator('input[name=slot]').nth(3).check();
    expect(await citizen.press(citizen.button('Flyt samtalen'))).toBe(200);
    expect(await page.getByRole('status').first().innerText()).toContain('flyttede');
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(phone.width);
  }, 90_000);

  it('somebody who is not digital is served by letter and telephone', async () => {
    const caseworker = await house.as('caseworker');
    const { page } = caseworker;
    const path = await register(caseworker, 'Torvald', '041152-1004', /^Fritaget/);
    await caseworker.go(`${path}/beskeder`);
    await caseworker.press(caseworker.link('Skriv brev eller opkald ind'));
    await page.getByRole('radio', { name: 'I telefonen' }).check();
    await page.getByLabel(/^Hvad handler det om/).fill('Samtale');
    await page.getByLabel(/^Hvad skrev eller sagde/).fill('Torvald vil gerne mødes om tirsdagen, når bussen kører.');
    expect(await caseworker.press(caseworker.button('Gem'))).toBe(200);
    expect(await caseworker.text()).toContain('Samtale');
    await caseworker.go(`${path}/plan/udskrift`);
    expect(await caseworker.text()).toContain('Torvald');
    const pdf = await page.request.get(new URL(`${path}/plan/udskrift.pdf`, page.url()).href);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }, 90_000);
});
