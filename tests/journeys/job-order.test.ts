import { afterEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../app/kernel/database/open.ts';
import { ownerQuery } from '../../app/kernel/database/testing.ts';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';

const onPhone = { viewport: phone, javaScript: false } as const;
const title = 'Køkkenmedhjælper';
const cv = 'Jeg har lavet mad til fyrre på en lejr og kan lide travlhed.';
const words = 'Du gjorde et godt indtryk. Tag et hygiejnekursus, og søg igen til foråret.';

describe('a job order: the company orders, the citizen is asked first, and all hear what came of it', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));
  let clicks = 0;

  /** The address in the newest mail to a company, as it stands in the outbox. */
  async function linkInMail(): Promise<string> {
    const database = await openDatabase({ dataDir: house.dataDir, attach: true });
    try {
      const [mail] = await ownerQuery<{ body: string }>(
        database,
        "select body from company_message where purpose = 'order-candidates' order by made_at desc limit 1",
      );
      return /\/virksomhed\/svar\/[\w-]{43}/.exec(mail?.body ?? '')?.[0] ?? '';
    } finally {
      await database.close();
    }
  }

  it('is ordered by the company, proposed with reasons, and asked', async () => {
    const citizen = await house.as('graduate', onPhone);
    await citizen.go('/min-side/job');
    await citizen.press(citizen.link('Det vil jeg arbejde med'));
    await citizen.page.getByLabel(/arbejdet med før\? \(1\)/).fill(title);
    expect(await citizen.press(citizen.button('Gem'))).toBe(200);

    const company = await house.as('atCompany', { viewport: phone });
    await company.go('/jeres-side/job');
    await company.press(company.link('Find en medarbejder'));
    expect(await company.press(company.button('Send til kommunen'))).toBe(400);
    await company.page.getByLabel('Stillingens navn').fill(title);
    await company.page.getByLabel('Hvad skal man lave?').fill('Du skræller, anretter og rydder op.');
    await company.page.getByLabel('Timer om ugen, mindst').fill('15');
    await company.page.getByLabel(/^Mail/).fill('job@firma.example');
    expect(await company.press(company.button('Send til kommunen'))).toBe(200);
    expect(await company.text()).toContain('Kommunen svarer inden for to hverdage');

    const consultant = await house.as('consultant');
    await consultant.press(consultant.link('Jobordrer').first());
    await consultant.press(consultant.link(title).first());
    const mine = consultant.page.getByRole('checkbox', { name: new RegExp(house.cast.graduate.name) });
    expect(await consultant.text()).toContain('Har arbejdet som');
    await mine.check();
    expect(await consultant.press(consultant.button('Spørg de valgte'))).toBe(200);
    clicks += 4;
    expect(await consultant.text()).toContain('Spurgt i dag');

    // The company is told of nobody yet.
    await company.go('/jeres-side/job');
    await company.press(company.link(title).first());
    expect(await company.text()).not.toContain(house.cast.graduate.name);
  }, 120_000);

  it('is answered on a phone without scripts, sent, and answered by link; the citizen reads the kind words', async () => {
    const citizen = await house.as('graduate', onPhone);
    await citizen.go('/min-side/job');
    await citizen.press(citizen.link(new RegExp(title)).first());
    await citizen.page.getByRole('radio', { name: /^Ja/ }).check();
    await citizen.page.getByLabel(/^Et par ord om dig/).fill(cv);
    expect(await citizen.press(citizen.button('Send mit svar'))).toBe(200);
    expect(await citizen.text()).toContain('Nu venter vi på svar');

    const consultant = await house.as('consultant');
    await consultant.press(consultant.link('Jobordrer').first());
    await consultant.press(consultant.link(title).first());
    expect(await consultant.press(consultant.button(/^Send kandidaten/))).toBe(200);
    clicks += 3;

    const company = await house.open({ viewport: phone, javaScript: false });
    const link = await linkInMail();
    expect(await company.go(link)).toBe(200);
    expect(await company.text()).toContain(cv);
    await company.page.locator('summary', { hasText: 'Sig ja eller nej' }).click();
    await company.page
      .getByRole('group', { name: 'Ansætter I kandidaten?' })
      .getByRole('radio', { name: 'Nej' })
      .check();
    expect(await company.press(company.button('Se, hvad kandidaten læser'))).toBe(422);
    await company.page.getByRole('radio', { name: /mere erfaring/ }).check();
    await company.page.getByLabel(/^Et par ord til kandidaten/).fill(words);
    expect(await company.press(company.button('Se, hvad kandidaten læser'))).toBe(200);
    expect(await company.text()).toContain('Denne gang blev det ikke dig');
    expect(await company.press(company.button('Send svaret'))).toBe(200);
    expect(await company.text()).toContain('Kandidaten og kommunen har fået jeres svar');

    await citizen.go('/min-side/job');
    await citizen.press(citizen.link(new RegExp(title)).first());
    const read = await citizen.text();
    for (const part of ['De valgte en med mere erfaring', words, 'ikke om dig']) expect(read).toContain(part);
    await citizen.go('/min-side/historie');
    expect(await citizen.text()).toContain('har svaret om jobbet som køkkenmedhjælper');
    console.log(`[journey] job order: ${clicks} clicks for the consultant from the desk to candidates sent`);
    expect(clicks).toBeLessThanOrEqual(10);
  }, 120_000);
});
