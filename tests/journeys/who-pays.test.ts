import { afterEach, describe, expect, it } from 'vitest';
import { useHouse } from './house.ts';
import { phone } from './page-checks.ts';
import type { Visitor } from './visitor.ts';

/** Three of the people of engines/law/who-pays/table/people.ts, on a day after the reform. */
const day = { Dag: '1', Måned: '9', År: '2026' } as const;

interface Person {
  readonly lives: string;
  readonly insured: 'Ja' | 'Nej';
  readonly age: string;
  readonly education: string;
  readonly weeks: string;
  readonly kind: string;
  readonly lists: readonly string[];
  readonly reader: string;
}

describe('who pays: three people of the table, as citizen, school and company', () => {
  const house = useHouse();
  afterEach(async () => expect(await house.closeUp()).toEqual([]));

  /** Answers the questions of the page as they stand, and presses the button. */
  async function ask(visitor: Visitor, person: Person): Promise<number> {
    const { page } = visitor;
    await page.getByLabel('Hvad gør du i dag?').selectOption({ label: person.lives });
    const group = (name: string) => page.getByRole('group', { name });
    await group('Er du i en a-kasse?').getByRole('radio', { name: person.insured, exact: true }).check();
    await page.getByRole('radio', { name: person.age, exact: true }).check();
    await page.getByLabel('Hvad er din højeste uddannelse?').selectOption({ label: person.education });
    await page.getByLabel('Hvor mange uger har du været ledig eller syg?').fill(person.weeks);
    await group('Forsørger du et barn').getByRole('radio', { name: 'Nej', exact: true }).check();
    await page.getByLabel('Hvad er det for et kursus?').selectOption({ label: person.kind });
    for (const list of person.lists) await page.getByRole('checkbox', { name: list, exact: true }).check();
    await group('Hvor foregår undervisningen?').getByRole('radio', { name: 'Mest på skolen', exact: true }).check();
    for (const [label, value] of Object.entries(day)) await page.getByLabel(label, { exact: true }).fill(value);
    await group('Svaret er til').getByRole('radio', { name: person.reader, exact: true }).check();
    return visitor.press(visitor.button('Vis svaret'));
  }

  async function sheet(visitor: Visitor): Promise<string | undefined> {
    const href = await visitor.link('Hent som PDF på én side').getAttribute('href');
    const answer = await visitor.page.request.get(new URL(href ?? '', visitor.page.url()).href);
    return answer.headers()['content-type'];
  }

  it('A2, unskilled on dagpenge in week six, reads on a phone without script that the truck course is a right', async () => {
    const citizen = await house.open({ javaScript: false, viewport: phone });
    expect(await citizen.go('/hvem-betaler')).toBe(200);
    expect(await citizen.text()).toContain('Vi gemmer ikke dine svar');
    const truck = {
      lives: 'Jeg er ledig',
      insured: 'Ja',
      age: '30 år eller mere',
      education: 'Ingen uddannelse efter skolen',
      weeks: '',
      kind: 'AMU-kursus',
      lists: ['Listen til seks uger', 'Regionens liste'],
      reader: 'Dig selv',
    } as const;
    expect(await ask(citizen, truck)).toBe(422);
    expect(await citizen.text()).toContain('Skriv et helt tal fra 0 til 520');
    expect(await ask(citizen, { ...truck, weeks: '6' })).toBe(200);
    const read = await citizen.text();
    for (const part of ['Du kan få kurset betalt.', 'Seks ugers jobrettet uddannelse', 'Det koster dig 0 kr.'])
      expect(read).toContain(part);
    expect(read).toContain('Kort kursus fra regionens liste');
    expect(read).toContain('Med og uden a-kasse');
    expect(read).not.toContain('208');
    expect(await sheet(citizen)).toBe('application/pdf');
    await citizen.press(citizen.link('Se hele svaret'));
    expect(new URL(citizen.page.url()).searchParams.get('akasse')).toBe('nej');
    expect(await citizen.text()).toContain('Kommunen kan betale kurset.');
  }, 120_000);

  it('B1, job-ready on kontanthjælp, as the school reads it: the bill goes to the municipality, never to the participant', async () => {
    const school = await house.open();
    await school.go('/hvem-betaler');
    const bus = {
      lives: 'Jeg er ledig',
      insured: 'Nej',
      age: '30 år eller mere',
      education: 'Ingen uddannelse efter skolen',
      weeks: '40',
      kind: 'AMU-kursus',
      lists: ['Regionens liste'],
      reader: 'Skolen',
    } as const;
    expect(await ask(school, bus)).toBe(200);
    const read = await school.text();
    for (const part of [
      'Regningen går til kommunen.',
      'Deltageren betaler 0 kr.',
      'Skriv kommunen som rekvirent',
      'Betalingstilsagn',
    ])
      expect(read).toContain(part);
    expect(read).not.toContain('208');
    await school.page.getByText('Lov og kilder').click();
    expect(await school.text()).toContain('BETALINGSLOVEN §§ 1-2');
    expect(await sheet(school)).toBe('application/pdf');
  }, 120_000);

  it('C3, hired a week ago after forty weeks, as the company reads it: apply before money is spent', async () => {
    const company = await house.open();
    await company.go('/hvem-betaler');
    const hired = {
      lives: 'Jeg har lige fået job',
      insured: 'Nej',
      age: '30 år eller mere',
      education: 'Ingen uddannelse efter skolen',
      weeks: '40',
      kind: 'AMU-kursus',
      lists: [],
      reader: 'Virksomheden',
    } as const;
    expect(await ask(company, hired)).toBe(200);
    const read = await company.text();
    for (const part of [
      'I kan få hjælp til at betale for kurset.',
      'Kursus efter ansættelse',
      'før I bruger penge på kurset',
    ])
      expect(read).toContain(part);
    await company.press(company.link('Sagsbehandleren'));
    expect(await company.text()).toContain('LAB § 97, stk. 3');
    await company.press(company.link('English'));
    expect(await company.text()).toContain('Course after hiring');
  }, 120_000);
});
