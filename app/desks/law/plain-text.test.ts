import { bookOn, changeDates, danishLaw } from '@fodfaeste/law';
import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('a text of a rule reads without a person, what depends on the person in brackets', () => {
  expect(plainText('Senest {due}, {have} af {need}: {value}.', 'da')).toBe('Senest [dato], [antal] af [antal]: [tal].');
  expect(plainText('From {opens}.', 'en')).toBe('From [date].');
  expect(plainText('{ukendt}', 'da')).toBe('[…]');
  expect(plainText('Uden huller.', 'da')).toBe('Uden huller.');
});

it('no rule uses a slot that nobody fills', () => {
  const books = changeDates(danishLaw)
    .filter((date) => date >= '2020-01-01')
    .map((date) => bookOn(danishLaw, date, ['lab-2027']));
  const strange = books
    .flatMap(({ rules }) => rules)
    .filter(({ citizen, lawyer }) =>
      [citizen?.da ?? '', citizen?.en ?? '', lawyer.da, lawyer.en].some((text) =>
        plainText(text, 'da').includes('[…]'),
      ),
    );
  expect([...new Set(strange.map(({ id }) => id))]).toEqual([]);
});
