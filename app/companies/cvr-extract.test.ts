import { describe, expect, it } from 'vitest';
import { faultLines, readExtract } from './cvr-extract.ts';

const cvr = '29189706';
const read = (text: string) => readExtract(text);
const rows = (text: string) => {
  const found = read(text);
  if (!found.ok)
    throw new Error(
      faultLines(found.faults)
        .map(({ da }) => da)
        .join('\n'),
    );
  return found.rows;
};
const faults = (text: string) => {
  const found = read(text);
  return found.ok ? [] : faultLines(found.faults).map(({ da }) => da);
};

describe('an extract of the CVR register', () => {
  it('is read with semicolons, commas or tabs, with a byte order mark and any line ends', () => {
    for (const [mark, ends] of [
      [';', '\r\n'],
      [',', '\n'],
      ['\t', '\n'],
    ] as const) {
      const text = [
        ['CVR-nummer', 'P_nummer', 'Navn'],
        [cvr, '1003388394', '"Bager, Jensen"'],
      ]
        .map((line) => line.join(mark))
        .join(ends);
      expect(rows(`\uFEFF${text}`)).toMatchObject([{ line: 2, cvr, pNumber: '1003388394', name: 'Bager, Jensen' }]);
    }
  });

  it('reads every column, gives branch codes their nought back, and leaves out how to reach whoever wants no advertising', () => {
    const head =
      'cvr;p-nummer;navn;virksomhed;sektor;adresse;postnr;by;branchekode;branche;ansatte;telefon;email;reklamebeskyttet';
    const line = (more: string) =>
      `${cvr};1003388394;Gården;Gården I/S;privat;Vejen 1;9800;Hjørring;15000;Blandet drift;2,5;12 34 56 78;g@example.org;${more}`;
    expect(rows(`${head}\n${line('nej')}`)).toMatchObject([
      { company: 'Gården I/S', sector: 'private', branchCode: '015000', phone: '12345678', email: 'g@example.org' },
    ]);
    expect(rows(`${head}\n${line('Ja')}`)).toMatchObject([{ phone: null, email: null }]);
  });

  it.each<[string, string, string]>([
    ['nothing', '', 'Linje 1: Filen er tom.'],
    ['no rows', 'cvr;p-nummer;navn', 'Linje 1: Filen er tom.'],
    ['a column missing', `cvr;navn\n${cvr};x`, 'Linje 1: Kolonnen p-nummer mangler i første linje.'],
    [
      'an open quotation mark',
      `cvr;p-nummer;navn\n${cvr};1003388394;"Bager`,
      'Linje 2: Et anførselstegn bliver ikke lukket.',
    ],
    ['no name', `cvr;p-nummer;navn\n${cvr};1003388394;`, 'Linje 2: Navnet mangler.'],
    [
      'staff that is no number',
      `cvr;p-nummer;navn;ansatte\n${cvr};1003388394;B;mange`,
      'Linje 2: ansatte: mange kan ikke læses.',
    ],
    ['a CPR number', `cvr;p-nummer;navn;by\n${cvr};1003388394;B;070785-1001`, 'Linje 2: by indeholder et CPR-nummer.'],
  ])('tells of %s', (_, text, fault) => {
    expect(faults(text)).toEqual([fault]);
  });

  it('does not take two names for one CVR number', () => {
    const text = `cvr;p-nummer;navn;virksomhed\n${cvr};1003388394;A;Bager A\n${cvr};1003388395;B;Bager B`;
    expect(faults(text)).toEqual([`Linje 3: CVR-nummeret ${cvr} har et andet navn i linje 2.`]);
  });

  it('ends a long report with how many are left', () => {
    const lines = Array.from({ length: 60 }, (_, at) => `1;${at};B`);
    const told = faults(['cvr;p-nummer;navn', ...lines].join('\n'));
    expect([told.length, told.at(-1)]).toEqual([41, '… og 80 fejl til.']);
  });
});
