import { addDays, type PlainDate } from '@fodfaeste/law/dates';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../app/kernel/time/clock.ts';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

const onPhone = { viewport: phone, javaScript: false } as const;
const exemption = 'Fritagelse for selv at booke';
const wrong = 'Du har selv booket to tider hos lægen i oktober.';
const answer = 'Det var min søster, der bookede tiderne for mig.';
const weighed = 'Vi har lagt vægt på, at du booker tider andre steder.';
const upheld = 'Din læge har skrevet, at du ikke kan se skærmen. Det vidste vi ikke før.';

describe('decisions: a yes, a no with a hearing, and a complaint that is upheld', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));
  const today = systemClock.today();
  let decision = '';

  /** Fills a date of three fields inside `within`. */
  async function writeDay(visitor: Visitor, within: string, day: PlainDate): Promise<void> {
    const [year = '', month = '', date = ''] = day.split('-');
    const part = (label: string) => visitor.page.locator(within).getByLabel(label, { exact: true });
    await part('Dag').fill(date);
    await part('Måned').fill(month);
    await part('År').fill(year);
  }

  /** The caseworker finds the citizen and goes to their decisions. */
  async function caseworkerAtDecisions(): Promise<Visitor> {
    const caseworker = await house.as('caseworker');
    await caseworker.go('/overblik');
    await caseworker.page.locator('.ff-search input[name=q]').fill(house.cast.graduate.name);
    await caseworker.press(caseworker.page.locator('.ff-search button'));
    await caseworker.press(caseworker.link(house.cast.graduate.name).first());
    await caseworker.press(caseworker.link('Afgørelser').last());
    return caseworker;
  }

  const newestDecision = (visitor: Visitor) =>
    visitor.page.locator('main a[href^="/min-side/afgoerelser/"]:not([href*="bed-om"])').first();

  it('hears the citizen before a no: what somebody else said is laid before them first', async () => {
    const caseworker = await caseworkerAtDecisions();
    const { page } = caseworker;
    await caseworker.press(caseworker.link(exemption).first());
    await page.getByRole('radio', { name: 'Telefon', exact: true }).check();
    await page.getByRole('radio', { name: /computer/ }).check();
    await caseworker.press(caseworker.button('Begynd på afgørelsen'));
    decision = new URL(page.url()).pathname;

    await page.getByLabel('Oplysningen').fill(wrong);
    await page.getByRole('radio', { name: 'En anden har fortalt det' }).check();
    await page.getByRole('checkbox', { name: /^Den vejer i afgørelsen/ }).check();
    await page.getByRole('checkbox', { name: /^Den taler imod borgeren/ }).check();
    expect(await caseworker.press(caseworker.button('Gem oplysningen'))).toBe(422);
    expect(await caseworker.text()).toContain('Skriv, hvem der sagde det');
    expect(await page.getByLabel('Oplysningen').inputValue()).toBe(wrong);
    await page.getByLabel(/^Hvem sagde det/).fill('Lægehuset');
    await writeDay(caseworker, '#oplysninger', today);
    expect(await caseworker.press(caseworker.button('Gem oplysningen'))).toBe(200);

    await page.getByRole('radio', { name: 'Nej', exact: true }).check();
    await page.getByLabel(/^Hvad har I lagt vægt på/).fill(weighed);
    await caseworker.press(caseworker.button('Gem begrundelsen'));
    expect(await caseworker.text()).toContain('Afgørelsen kan ikke underskrives endnu');
    expect(await caseworker.button('Skriv under og send').count()).toBe(0);

    await page
      .getByLabel(/^Hvad betyder det for afgørelsen/)
      .fill('Kan du selv booke hos lægen, kan du måske også booke hos os.');
    await writeDay(caseworker, '#hoering', addDays(today, -1));
    expect(await caseworker.press(caseworker.button('Send høringen'))).toBe(422);
    expect(await caseworker.text()).toContain('Dagen er gået');
    await writeDay(caseworker, '#hoering', addDays(today, 7));
    expect(await caseworker.press(caseworker.button('Send høringen'))).toBe(200);

    const citizen = await house.as('graduate', onPhone);
    await citizen.press(citizen.link('Svar her').first());
    expect(await citizen.text()).toContain(wrong);
    await citizen.page.getByLabel('Hvad er rigtigt, og hvad er forkert?').fill(answer);
    expect(await citizen.press(citizen.button('Send svaret'))).toBe(200);
    expect(await citizen.text()).toContain('Tak for dit svar');

    await caseworker.go(decision);
    expect(await caseworker.text()).toContain(answer);
    expect(await caseworker.text()).toContain('Der er kommet nye oplysninger, siden begrundelsen blev skrevet');
    await page.getByLabel(/^Hvad har I lagt vægt på/).fill(weighed);
    await caseworker.press(caseworker.button('Gem begrundelsen'));
    await page.getByRole('checkbox', { name: /mundtligt/ }).check();
    expect(await caseworker.press(caseworker.button('Skriv under og send'))).toBe(200);

    await citizen.go('/min-side/afgoerelser');
    await citizen.press(newestDecision(citizen));
    expect(await citizen.page.getByRole('heading', { level: 1 }).innerText()).toContain('Du skal fortsat selv booke');
    const read = await citizen.text();
    for (const part of [weighed, wrong, answer, 'Du kan klage', 'Ankestyrelsens Beskæftigelsesudvalg'])
      expect(read).toContain(part);
  }, 120_000);

  it('takes a complaint without a reason, upholds it, and learns from it', async () => {
    const citizen = await house.as('graduate', onPhone);
    await citizen.go('/min-side/afgoerelser');
    await citizen.press(newestDecision(citizen));
    await citizen.press(citizen.link('Klag over afgørelsen'));
    expect(await citizen.press(citizen.button('Send klagen'))).toBe(200);
    expect(await citizen.text()).toContain('Vi fik din klage');

    const caseworker = await house.as('caseworker');
    const { page } = caseworker;
    await caseworker.go(decision);
    await caseworker.press(caseworker.link('Se klagen'));
    await page.getByRole('radio', { name: 'Borgeren får helt medhold' }).check();
    await page.getByLabel('Hvorfor?').fill(upheld);
    expect(await caseworker.press(caseworker.button('Gem vurderingen'))).toBe(422);
    expect(await page.getByLabel('Hvorfor?').inputValue()).toBe(upheld);
    await page.getByRole('radio', { name: 'Der manglede oplysninger' }).check();
    await page.getByRole('radio', { name: 'Vores måde at arbejde på' }).check();
    await page.getByLabel(/^Hvad lærer I af det/).fill('Spørg om synet, før en fritagelse afslås.');
    expect(await caseworker.press(caseworker.button('Gem vurderingen'))).toBe(200);

    await caseworker.press(caseworker.link('Se den nye runde').first());
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await caseworker.press(caseworker.button('Gem begrundelsen'));
    await page.getByRole('checkbox', { name: /mundtligt/ }).check();
    expect(await caseworker.press(caseworker.button('Skriv under og send'))).toBe(200);

    await citizen.go('/min-side/afgoerelser');
    await citizen.press(newestDecision(citizen));
    expect(await citizen.page.getByRole('heading', { level: 1 }).innerText()).toContain('Du er fri for selv at booke');

    const manager = await house.as('manager');
    await manager.go('/afgoerelser/laering');
    expect(await manager.text()).toContain('Spørg om synet, før en fritagelse afslås.');
  }, 120_000);

  it('says yes to what a citizen asks for on a phone without scripts', async () => {
    const citizen = await house.as('graduate', onPhone);
    await citizen.go('/min-side/afgoerelser');
    await citizen.press(citizen.link(/^Spørg, om du kan være fri for samtaler/));
    await citizen.page.getByRole('radio', { name: 'Et job på fuld tid' }).check();
    await writeDay(citizen, 'fieldset:has(#startsOn)', addDays(today, 20));
    await citizen.page.getByLabel(/^Hvad viser det/).fill('Min kontrakt');
    expect(await citizen.press(citizen.button('Send til kommunen'))).toBe(200);

    const caseworker = await caseworkerAtDecisions();
    const { page } = caseworker;
    await caseworker.press(
      page.locator('main a[href*="/afgoerelser/"]', { hasText: 'fordi noget andet venter' }).first(),
    );
    await page.getByLabel('Oplysningen').fill('Du har vist os din kontrakt.');
    await page.getByRole('radio', { name: 'Borgeren har fortalt det' }).check();
    await page.getByRole('checkbox', { name: /^Den vejer i afgørelsen/ }).check();
    await caseworker.press(caseworker.button('Gem oplysningen'));
    await page.getByRole('radio', { name: /^Ja/ }).check();
    await caseworker.press(caseworker.button('Gem begrundelsen'));
    await page.getByRole('checkbox', { name: /mundtligt/ }).check();
    expect(await caseworker.press(caseworker.button('Skriv under og send'))).toBe(200);

    await citizen.go('/min-side/afgoerelser');
    await citizen.press(newestDecision(citizen));
    expect(await citizen.page.getByRole('heading', { level: 1 }).innerText()).toContain('Du er fri for samtaler');
    const pdf = await citizen.page.request.get(
      new URL((await citizen.link('Hent brevet som PDF').getAttribute('href')) ?? '', citizen.page.url()).href,
    );
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  }, 120_000);
});
