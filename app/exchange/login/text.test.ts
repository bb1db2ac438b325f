import { expect, it } from 'vitest';
import { da as httpTexts } from '../../kernel/http/text.da.ts';
import { readability } from '../../kernel/text/readability.ts';
import { da } from './text.da.ts';

const texts = { ...da, ...httpTexts };

it('the texts of login and errors are easy to read, taken together', () => {
  expect(readability(Object.values(texts).join('\n')).lix).toBeLessThan(35);
});

it.each(Object.entries(texts))('%s has no long sentence', (_, text) => {
  expect(readability(text).longest.words).toBeLessThan(25);
});
