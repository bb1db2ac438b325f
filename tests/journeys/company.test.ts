import { afterEach, describe, expect, it } from 'vitest';
import { linkInMail } from './company-mail.ts';
import { useHouse } from './house.ts';

const onPhone = { viewport: { width: 390, height: 844 }, javaScript: false } as const;
const wish = 'Vi mangler en, der kan pakke varer og køre dem ud.';
const visit = 'Kom og se, hvad vi laver, en formiddag.';
const answer = 'Vi kommer fire personer torsdag kl. 9.';
const question = 'Skal man have kørekort fra første dag?';

describe('a company at its one entrance', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  it('asks for staff and a visit day on a phone without scripts, is answered, and answers back by a link', async () => {
    const company = await house.as('atCompany', onPhone);
    const { page } = company;
    const fits = async () =>
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Hvad har I brug for?');
    await fits();

    await company.press(company.link('Find en medarbejder').first());
    await fits();
    expect(await company.press(company.button('Send'))).toBe(400);
    expect(await page.title()).toMatch(/^Fejl: /);
    await page.getByRole('radio', { name: 'Find en medarbejder' }).check();
    await page.getByLabel('Fortæl med jeres egne ord').fill(wish);
    expect(await company.press(company.button('Send'))).toBe(200);
    expect(await company.text()).toContain('I spurgte om en ny medarbejder i dag');

    await company.press(company.link('Tilbyd et besøg eller en praktik'));
    await page.getByRole('radio', { name: 'En dag på besøg' }).check();
    await page.getByLabel('Fortæl med jeres egne ord').fill(visit);
    await company.press(company.button('Send'));
    expect(await company.text()).toContain('I spurgte om en besøgsdag i dag');

    await company.go('/jeres-side/oplysninger');
    await fits();
    const months = page.locator('table.ff-months input');
    await months.last().fill('0,1');
    expect(await company.press(company.button('Gem tallene'))).toBe(422);
    await months.last().fill('412,5');
    expect(await company.press(company.button('Gem tallene'))).toBe(200);
    expect(await months.last().inputValue()).toBe('412,5');

    const nameOf = () => page.locator('h1').first().innerText();
    const consultant = await house.as('consultant');
    await consultant.press(consultant.link('Virksomheder').first());
    await consultant.press(consultant.link('Henvendelser'));
    await consultant.go('/virksomheder/henvendelser?vis=alle');
    const open = async (words: string) =>
      consultant.press(consultant.page.locator('section.ff-card').filter({ hasText: words }).getByRole('link').first());
    await open(visit);
    await consultant.page.getByLabel('Dit svar').fill(answer);
    expect(await consultant.press(consultant.button('Send svaret'))).toBe(200);
    await consultant.go('/virksomheder/henvendelser?vis=alle');
    await open(wish);
    await consultant.page.getByLabel('Dit svar').fill(question);
    await consultant.page.getByRole('checkbox', { name: /Jeg mangler at vide noget/ }).check();
    expect(await consultant.press(consultant.button('Send svaret'))).toBe(200);

    await consultant.go('/virksomheder?vis=spurgt');
    await consultant.press(consultant.link(await nameOf()));
    expect(await consultant.text()).toContain('Sendt til virksomheden');

    await company.go('/jeres-side');
    expect(await company.text()).toContain(`${house.cast.consultant.name} har spurgt jer om noget`);
    expect(await company.text()).toContain('Vi svarede samme dag.');

    const stranger = await house.open(onPhone);
    const mail = { dataDir: house.dataDir, authorityId: 825, purpose: 'request-answer', holds: question };
    const link = await linkInMail(mail);
    expect(await stranger.go(link)).toBe(200);
    expect(await stranger.text()).toContain(question);
    await stranger.page.getByLabel('Jeres svar').fill('Nej, vi lærer op.');
    expect(await stranger.press(stranger.button('Send svaret'))).toBe(200);
    expect(await stranger.text()).toContain('Tak for svaret');
    expect(await stranger.go(link)).toBe(404);

    await company.go('/jeres-side');
    expect(await company.text()).toContain('Nu er det vores tur.');
    await company.press(company.link(/^Læs: I spurgte om en besøgsdag/));
    expect(await company.text()).toContain(answer);
    await fits();
  }, 60_000);

  it('is registered once: a wrong number, the same number, a file with broken rows', async () => {
    const consultant = await house.as('consultant');
    const { page } = consultant;
    await consultant.go('/virksomheder');
    await consultant.press(consultant.link('Opret virksomhed'));
    const fill = async (cvr: string, place: string, name: string) => {
      await page.getByLabel('CVR-nummer').fill(cvr);
      await page.getByLabel('P-nummer').fill(place);
      await page.getByLabel('Virksomhedens navn').fill(name);
      await page.getByRole('radio', { name: 'Privat' }).check();
      return consultant.press(consultant.button('Opret virksomheden'));
    };
    expect(await fill('29189707', '1003388394', 'Prøvebageriet')).toBe(400);
    expect(await page.locator('.ff-error-summary').innerText()).toContain('CVR-nummeret findes ikke');
    expect(await fill('29 18 97 06', '1003388394', 'Prøvebageriet')).toBe(200);
    expect(new URL(page.url()).pathname).toMatch(/^\/virksomheder\/[0-9a-f-]{36}$/);
    const there = page.url();
    await consultant.go('/virksomheder/ny');
    expect(await fill('29189706', '1003388395', 'Prøvebageriet igen')).toBe(422);
    await consultant.press(consultant.link('Åbn Prøvebageriet'));
    expect(page.url()).toBe(there);
    await consultant.press(consultant.link('Oplysninger'));

    await consultant.go('/virksomheder/import');
    const file = 'cvr;p-nummer;navn\n29189706;1003388394;Prøvebageriet\n29189707;1003388396;Forkert\n';
    await page.getByLabel('Fil').setInputFiles({ name: 'cvr.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
    expect(await consultant.press(consultant.button('Hent filen'))).toBe(422);
    expect(await consultant.text()).toContain('Linje 3: CVR-nummeret 29189707 findes ikke');
  }, 60_000);
});
