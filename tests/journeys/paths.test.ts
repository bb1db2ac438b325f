import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

const onPhone = { viewport: phone, javaScript: false } as const;
const why = 'Jeg vil hurtigt i gang og kan lide at møde mennesker.';
const thought = 'Det er længe, men jeg bliver faglært.';
const alone = 'Jeg vil hellere søge selv.';
const answer = 'Vi begynder et hold, når ti har meldt sig.';
const paths = ['Direkte job', 'Plads med lønnede timer', 'Kort kursus', 'Uddannelse'];

describe('paths compared, and need without a course', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));
  let page = '';

  async function personPage(visitor: Visitor, name: string): Promise<void> {
    await visitor.go('/overblik');
    await visitor.page.locator('.ff-search input[name=q]').fill(name);
    await visitor.press(visitor.page.locator('.ff-search button'));
    await visitor.press(visitor.page.locator('main a[href^="/borger/"]', { hasText: name }).first());
  }

  it('a caseworker compares four paths with the citizen, and the plan follows', async () => {
    const manager = await house.as('manager');
    await manager.go('/handling/take-shipped-courses');
    await manager.press(manager.page.locator('main form button[type=submit]'));

    const caseworker = await house.as('caseworker');
    await personPage(caseworker, house.cast.movedIn.name);
    page = `${new URL(caseworker.page.url()).pathname}/uddannelse/veje`;
    expect(await caseworker.go(`${page}?${new URLSearchParams({ jobTitle: 'buschauffør' })}`)).toBe(200);
    const table = caseworker.page.locator('.ff-paths-wide');
    expect((await table.locator('thead th').allInnerTexts()).slice(1)).toEqual(paths);
    // Each figure has a source or says that it is not known; nothing is chosen beforehand.
    expect(await table.locator('.ff-source-mark').count()).toBeGreaterThan(0);
    expect(await table.innerText()).toContain('Ikke kendt.');
    expect(await table.innerText()).toContain('Evidensen siger det ikke.');
    expect(await caseworker.page.locator('input[name=path]:checked').count()).toBe(0);

    const words = caseworker.page.getByLabel(/^Hvorfor den vej/);
    await words.fill(why);
    expect(await caseworker.press(caseworker.button('Vælg vejen'))).toBe(422);
    expect(await words.inputValue()).toBe(why);
    await caseworker.page.getByLabel('Kort kursus', { exact: true }).check();
    expect(await caseworker.press(caseworker.button('Vælg vejen'))).toBe(200);
    expect(new URL(caseworker.page.url()).pathname).toMatch(/\/plan$/);
    const plan = await caseworker.text();
    expect(plan).toContain('Bed om kurset Personbefordring');
    expect(plan).toContain('En prøvedag på skolen');
  }, 120_000);

  it('the citizen sees the same on a phone without scripts, writes own words, and chooses anew', async () => {
    const citizen = await house.as('movedIn', onPhone);
    await citizen.go('/min-side/plan');
    expect(await citizen.text()).toContain('Bed om kurset Personbefordring');
    const asked = `/min-side/uddannelse/veje?${new URLSearchParams({ jobTitle: 'buschauffør' })}`;
    await citizen.go(asked);
    expect(await citizen.text()).toContain(why);
    expect(await citizen.page.locator('.ff-paths-wide').isVisible()).toBe(false);
    expect(await citizen.page.locator('.ff-paths-narrow h3').allInnerTexts()).toEqual(paths);
    const education = citizen.page.locator('.ff-paths-narrow section', { hasText: 'Uddannelse' }).last();
    await citizen.press(education.getByRole('link', { name: /^Skriv ord om/ }));
    await citizen.page.getByLabel('Dine ord om vejen').fill(thought);
    expect(await citizen.press(citizen.button('Gem ordene'))).toBe(200);

    await citizen.go(asked);
    expect(await citizen.text()).toContain(thought);
    await citizen.page.getByLabel('Direkte job', { exact: true }).check();
    await citizen.page.getByLabel(/^Hvorfor den vej/).fill(alone);
    expect(await citizen.press(citizen.button('Vælg vejen'))).toBe(200);
    expect(await citizen.text()).toMatch(/Find tre virksomheder|Hør om de åbne job/);
    await citizen.go('/min-side/uddannelse/veje');
    // The figures of the day before are kept.
    await citizen.page.getByText('Valgt tidligere').click();
    await citizen.press(citizen.link('Tallene, som de var').last());
    expect(await citizen.text()).toContain('Sådan så vejene til buschauffør ud dengang');
  }, 120_000);

  it('a school answers where people are lacking, and the state reads it: numbers, and nobody’s name', async () => {
    const school = await house.as('atSchool');
    expect(await school.go('/jeres-side/behov')).toBe(200);
    const first = school.page
      .locator('main')
      .getByRole('link', { name: /^Svar om / })
      .first();
    await school.press(first);
    await school.page.getByLabel('Vi planlægger et hold').check();
    await school.page.getByLabel(/^Jeres svar/).fill(answer);
    expect(await school.press(school.button('Send svaret'))).toBe(200);
    expect(await school.text()).toContain(answer);

    const region = await house.as('atRegion');
    expect(await region.go('/jeres-side/behov')).toBe(200);
    const read = await region.text();
    expect(read).toContain(answer);
    expect(read).not.toContain(house.cast.movedIn.name);
    const file = await region.page.request.get(new URL('/jeres-side/behov/fil?format=csv', region.page.url()).href);
    expect(await file.text()).toContain(answer);

    const union = await house.as('atUnion');
    expect(await union.go('/jeres-side/behov')).toBe(404);
    const caseworker = await house.as('caseworker');
    expect(await caseworker.go('/uddannelse/behov')).toBe(200);
    expect(await caseworker.text()).toContain(answer);
  }, 120_000);
});
