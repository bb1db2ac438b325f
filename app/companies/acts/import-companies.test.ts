import { describe, expect, it } from 'vitest';
import { codeOf, decide, eventOf, said, writesOf } from '../../people/testing/decide.ts';
import { companyWith, siteWith, theCompany, theSite } from '../testing/companies.ts';
import { importCompanies as act } from './import-companies.ts';

// Real numbers of authorities, which pass the check; the rows are made up and stay in the test.
const [one, two] = ['29189706', '55133018'];
const head = 'cvr;p-nummer;navn;postnr;by';
const nothing = { companies: new Map(), sites: new Map() };
const bringIn = (lines: readonly string[], known: object = nothing) =>
  decide(act, known, { content: [head, ...lines].join('\n') });

describe('import-companies', () => {
  it('brings in companies with all their places of work', () => {
    const decision = bringIn([
      `${one};1003388394;Bageren, Torvet;9800;Hjørring`,
      `${one};1003388395;Bageren, havnen;9850;Hirtshals`,
      `${two};1003388396;Slagteren;9800;Hjørring`,
    ]);
    expect(writesOf(act, decision).map(({ op, table }) => `${op} ${table}`)).toEqual([
      'insert organisation',
      'insert organisation',
      'insert company_site',
      'insert company_site',
      'insert company_site',
    ]);
    expect(eventOf(decision).data).toMatchObject({ added: 2, changed: 0, sites: 3 });
    expect(said(act, decision).staff).toEqual(['Anna Holm hentede et CVR-udtræk: 2 nye virksomheder, 0 rettede.']);
  });

  it('corrects what is here, doubles nothing, and does nothing the second time', () => {
    const known = {
      companies: new Map([[one, companyWith({ phone: '12345678', version: 3 })]]),
      sites: new Map([['1003388394', { ...siteWith(), companyName: 'Bageren ApS', cvr: one }]]),
    };
    const line = `${one};1003388394;Bageren ApS;9800;Hjørring`;
    const decision = bringIn([line], known);
    expect(writesOf(act, decision)).toMatchObject([
      {
        op: 'update',
        table: 'organisation',
        key: { id: theCompany },
        set: { city: 'Hjørring', phone: '12345678', version: 4 },
      },
      { op: 'update', table: 'company_site', key: { id: theSite }, set: { name: 'Bageren ApS', city: 'Hjørring' } },
    ]);
    const same = { postalCode: '9800', city: 'Hjørring' };
    const after = {
      companies: new Map([[one, companyWith(same)]]),
      sites: new Map([['1003388394', { ...siteWith({ name: 'Bageren ApS', ...same }), companyName: '', cvr: one }]]),
    };
    expect(codeOf(bringIn([line], after))).toBe('nothing-new');
  });

  it('tells of every line that is wrong, and then stores nothing', () => {
    const sites = new Map([['1003388399', { ...siteWith(), companyName: 'Slagteren', cvr: two }]]);
    const decision = bringIn([
      `${one};1003388394;Bageren;9800;Hjørring`,
      `29189707;1003388395;Bageren, havnen;9850;Hirtshals`,
      `${one};1003388394;Bageren igen;9800;Hjørring`,
      `${one};12;Bageren;98;Hjørring`,
      `${one};1003388397`,
    ]);
    expect(codeOf(decision)).toBe('lines');
    expect(decision.ok ? '' : decision.text.da.split('\n')).toEqual([
      'Intet er hentet.',
      'Linje 3: CVR-nummeret 29189707 findes ikke: kontrolcifferet passer ikke.',
      'Linje 4: P-nummeret 1003388394 står også i linje 2.',
      'Linje 5: P-nummeret 12 har ikke ti cifre.',
      'Linje 5: postnr: 98 kan ikke læses.',
      'Linje 6: Linjen har 2 felter, første linje 5.',
    ]);
    const elsewhere = bringIn([`${one};1003388399;Bageren;9800;Hjørring`], { companies: new Map(), sites });
    expect(elsewhere.ok ? '' : elsewhere.text.da).toContain('hører her til Slagteren, som har et andet CVR-nummer');
  });
});
