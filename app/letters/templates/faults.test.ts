import { describe, expect, it } from 'vitest';
import { faultsByBox, templateFaults } from './faults.ts';
import { templateKeys } from './keys.ts';
import { shipped } from './shipped.ts';

const faults = (body: string, key: Parameters<typeof templateFaults>[0] = 'invitation') =>
  templateFaults(key, { subject: 'Find en tid', body });

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
    const good = { subject: 'x', body: '{frist} {link}' };
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
