import { describe, expect, it } from 'vitest';
import { faultsByBox, templateFaults } from './faults.ts';
import { templateKeys } from './keys.ts';
import { shipped } from './shipped.ts';

const call = 'Ring til {kontaktperson} på {kontaktperson.telefon}.';
const faults = (body: string, key: Parameters<typeof templateFaults>[0] = 'invitation') =>
  templateFaults(key, { subject: 'Find en tid', body: key === 'invitation' ? `${body}\n\n${call}` : body });

describe('what is wrong with a template', () => {
  it('names a field that does not exist, and its line', () => {
    expect(faults('Hej\nSe {frist} og {link}\n{kontaktprson}')).toMatchObject([
      { code: 'unknown-field', part: 'body', line: 3, text: { da: expect.stringContaining('{kontaktprson}') } },
    ]);
  });
  it('names a field that this letter has no value for', () => {
    expect(faults('{frist} {link}\n{moede.sted}')).toMatchObject([{ code: 'field-not-here', line: 2 }]);
  });
  it('names a field without which the letter says nothing', () => {
    expect(faults('Se {link}')).toMatchObject([
      { code: 'field-missing', line: null, text: { da: expect.stringContaining('{frist}') } },
    ]);
  });
  it('finds half a brace', () => {
    expect(faults('{frist}\n{link')).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'brace', line: 2 })]),
    );
  });
  it.each(['jobcenteret', 'din samtale', 'kontanthjælp', 'sygemeldt', 'your benefit'])(
    'lets no notice say “%s”',
    (word) => {
      expect(faults(`Om ${word} hos {kommune}: {link}`, 'notice')).toMatchObject([{ code: 'sensitive', line: 1 }]);
    },
  );
  it('lets no notice name anybody', () => {
    expect(faults('{kommune} {link} {fornavn}', 'notice')).toMatchObject([{ code: 'field-not-here' }]);
  });
  it('tells which box of the form it is', () => {
    const good = { subject: 'x', body: `{frist} {link} ${call}` };
    expect(Object.keys(faultsByBox('invitation', { da: good, en: { subject: '{x}', body: 'y' } }))).toEqual([
      'subjectEn',
      'bodyEn',
    ]);
  });
});

describe.each(templateKeys)('the letter that ships: %s', (key) => {
  it.each(['da', 'en'] as const)('has nothing wrong in %s', (lang) => {
    expect(templateFaults(key, shipped[lang][key])).toEqual([]);
  });
});

describe('where a field may stand', () => {
  const of = (body: string, subject = 'Svar') =>
    templateFaults('decision-granted', { subject, body: `${body}\n\n${call} {afgoerelse.underskriver}` }).map(
      ({ code, line }) => [code, line],
    );

  it('whole texts and lists stand alone in their paragraph, a heading above at most', () => {
    expect(of('Hej\n\n# Svar\n{afgoerelse.resultat}')).toEqual([]);
    expect(of('Hej {afgoerelse.resultat}')).toEqual([['field-place', 1]]);
    expect(of('{afgoerelse.resultat}\n{afgoerelse.oplysninger}')).toEqual([
      ['field-place', 1],
      ['field-place', 2],
    ]);
    expect(of('{afgoerelse.resultat}\nVenlig hilsen')).toEqual([['field-place', 1]]);
  });
  it.each(['{afgoerelse.resultat}', '{afgoerelse.oplysninger}', '{link}'])('no %s in a subject', (subject) => {
    expect(of('{afgoerelse.resultat}', subject)).toEqual([['field-place', 1]]);
  });
  it('words, names and days stand in sentences and in subjects', () => {
    expect(of('{afgoerelse.resultat}\n\nOm {afgoerelse.emne} den {afgoerelse.dato}.', 'Ja: {afgoerelse.emne}')).toEqual(
      [],
    );
  });
});

describe('somebody to call', () => {
  it.each([
    ['Ring til {kontaktperson} på {kontaktperson.telefon}.', []],
    ['Ring til {kontaktperson} på {kommune.telefon}.', []],
    ['Ring til {kontaktperson}.', ['nobody-to-call']],
    ['Ring på {kontaktperson.telefon}.', ['nobody-to-call']],
  ])('%s', (words, codes) => {
    const found = templateFaults('invitation', { subject: 'Find en tid', body: `{frist} {link} ${words}` });
    expect(found.map(({ code }) => code)).toEqual(codes);
  });
});
